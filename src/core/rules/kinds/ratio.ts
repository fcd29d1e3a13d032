/**
 * Rule kind `ratio`: what is written "11/12" has no more done than there are, and agrees with the fields that say the
 * same two numbers.
 *
 * In a template:
 *   { kind: "ratio", id: "B5.COT.3", severity: "error", says: "Cột (3): số trước dấu gạch không lớn hơn số sau",
 *     relations: [{ ratio: "B5!E12", numerator: "B5!C12", denominator: "B5!D12" }], mayExceed: false }
 *
 * `mayExceed` is for achievements against a target, where 13/12 is possible. A blank, a word or a field without a
 * number is not compared.
 */
import * as z from "zod";
import type { FieldId } from "../../model/report-data";
import { formatNumber } from "../../text/format-number";
import { type Outcome, passed, skipped, violated } from "../outcome";
import { type CheckContext, defineRuleKind, ruleBase } from "../rule-kind";
import { type Shown, shownInField, shownText } from "../shown";
import { shownNumber } from "../shown-number";
import { stated } from "../stated";
import { distanceOf, isAtMost, isWithin } from "../within";

const messages = {
  exceeds: (place: string, text: string, difference: number) =>
    `${place} ghi ${text}: số trước dấu gạch lớn hơn số sau dấu gạch (nhiều hơn ${formatNumber(difference)}). Đề nghị kiểm tra xem có ghi ngược hai số không.`,
  differs: (place: string, text: string, side: string, other: string, number: number, difference: number) =>
    `${place} ghi ${text} nhưng ${side} phải bằng ${formatNumber(number)} ở ${other}, lệch ${formatNumber(difference)}. Đề nghị sửa cho hai ô khớp nhau.`,
  numerator: "số trước dấu gạch",
  denominator: "số sau dấu gạch",
  empty: "Ô để trống hoặc không có trong tệp.",
  unreadable: "Ô không ghi dạng “số đã làm/tổng số” nên chưa xem được.",
};

const relationSchema = z.strictObject({
  ratio: z.string(),
  numerator: z.string().optional(),
  denominator: z.string().optional(),
});

const schema = z.strictObject({
  ...ruleBase,
  kind: z.literal("ratio"),
  relations: z.array(relationSchema).min(1),
  mayExceed: z.boolean(),
});
type RatioRule = z.infer<typeof schema>;

export const ratio = defineRuleKind({
  schema,

  about: {
    title: "Số ghi dạng 11/12",
    explains:
      "Ở ô ghi dạng “số đã làm/tổng số”, số trước dấu gạch không lớn hơn số sau (trừ khi quy tắc cho phép vượt), và hai số phải khớp với các ô ghi riêng từng số, nếu biểu có các ô đó.",
    example: {
      kind: "ratio",
      id: "B5.COT.3",
      severity: "error",
      says: "Cột (3): số trước dấu gạch không lớn hơn số sau",
      relations: [{ ratio: "B5!E12", numerator: "B5!C12", denominator: "B5!D12" }],
      mayExceed: false,
    },
  },

  check(rule, context) {
    return rule.relations.flatMap((relation): readonly Outcome[] => {
      const shown = shownInField(relation.ratio, context);
      if (
        !shown ||
        shown.kind === "blank" ||
        shown.kind === "not-applicable" ||
        shown.kind === "not-submitted"
      )
        return [skipped(messages.empty)];
      if (shown.kind !== "ratio") return [skipped(messages.unreadable)];
      const faults = [
        ...excess(rule, relation.ratio, shown, context),
        ...disagreement(rule, relation.ratio, shown, "numerator", relation.numerator, context),
        ...disagreement(rule, relation.ratio, shown, "denominator", relation.denominator, context),
      ];
      return faults.length > 0 ? faults : [passed];
    });
  },
});

type Ratio = Extract<Shown, { kind: "ratio" }>;

function excess(rule: RatioRule, at: FieldId, shown: Ratio, context: CheckContext): readonly Outcome[] {
  const { numerator, denominator } = shown;
  if (rule.mayExceed || isAtMost(numerator, denominator, 0)) return [];
  const sentence = messages.exceeds(context.nameOf(at), shownText(shown), distanceOf(numerator, denominator));
  return [
    violated({
      at,
      left: numerator,
      right: denominator,
      related: [],
      message: stated(rule.says, sentence),
    }),
  ];
}

function disagreement(
  rule: RatioRule,
  at: FieldId,
  shown: Ratio,
  side: "numerator" | "denominator",
  other: FieldId | undefined,
  context: CheckContext,
): readonly Outcome[] {
  const number = other === undefined ? undefined : shownNumber(other, context);
  if (other === undefined || typeof number !== "number" || isWithin(shown[side], number, 0)) return [];
  const sentence = messages.differs(
    context.nameOf(at),
    shownText(shown),
    messages[side],
    context.nameOf(other, at),
    number,
    distanceOf(shown[side], number),
  );
  return [
    violated({
      at,
      left: shown[side],
      right: number,
      related: [other],
      message: stated(rule.says, sentence),
    }),
  ];
}
