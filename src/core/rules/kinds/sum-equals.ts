/**
 * Rule kind `sum-equals`: a total must equal the signed sum of its parts.
 *
 * In a template:
 *   { kind: "sum-equals", id: "B1.DONG.I", severity: "error", says: "Dòng I = 1.1 + 1.2",
 *     relations: [{ total: "B1!C13", plus: ["B1!C14", "B1!C15"], minus: [] }] }
 *
 * Units: those of the fields named; `tolerance` is in the same unit. Zero suits counts, which are whole.
 * A part left blank adds nothing; a relation with no figure on either side is skipped. Ratios are added part by part:
 * 11/12 + 3/4 is 14/16.
 */
import * as z from "zod";
import { exactSum } from "../../model/exact-sum";
import type { FieldId } from "../../model/report-data";
import { formatNumber } from "../../text/format-number";
import { type Outcome, passed, skipped, violated } from "../outcome";
import { type CheckContext, defineRuleKind, ruleBase } from "../rule-kind";
import { type Shown, shownInField, shownText } from "../shown";
import { numberIn } from "../shown-number";
import { stated } from "../stated";
import { distanceOf, isWithin } from "../within";

const messages = {
  differs: (place: string, total: string, parts: string, sum: string, difference: string) =>
    `${place} ghi ${total} nhưng cộng các mục thành phần${parts} được ${sum}, ${difference}. Đề nghị kiểm tra lại tổng và các mục thành phần.`,
  differsBy: (difference: number) => `lệch ${formatNumber(difference)}`,
  differsInRatio: (numerator: number, denominator: number) =>
    `lệch ${formatNumber(numerator)} ở số trước và ${formatNumber(denominator)} ở số sau dấu gạch`,
  incomplete: "Chưa đủ số liệu để đối chiếu tổng với các mục thành phần.",
  unreadable: "Có ô báo lỗi hoặc không phải là số nên chưa đối chiếu được.",
};

const relationSchema = z.strictObject({
  total: z.string(),
  plus: z.array(z.string()).min(1),
  minus: z.array(z.string()),
});
type Relation = z.infer<typeof relationSchema>;

const schema = z.strictObject({
  ...ruleBase,
  kind: z.literal("sum-equals"),
  relations: z.array(relationSchema).min(1),
  tolerance: z.number().nonnegative().default(0),
  /** The form states that the total is made from its parts: a typed total gives way to them. Where false, total and
   *  parts are counted separately and must only agree (Nam + Nữ = tổng số). */
  derives: z.boolean().default(true),
});
type SumRule = z.infer<typeof schema>;

export const sumEquals = defineRuleKind({
  schema,

  about: {
    title: "Tổng bằng các mục cộng lại",
    explains:
      "Số tổng phải bằng các mục thành phần cộng lại, có mục được trừ đi nếu biểu quy định. Mục để trống hoặc ghi “-” coi như không thêm gì; không có số nào để cộng thì không đối chiếu. Số dạng 11/12 được cộng riêng số trước và số sau dấu gạch.",
    example: {
      kind: "sum-equals",
      id: "B1.DONG.I",
      severity: "error",
      says: "Dòng I = 1.1 + 1.2",
      relations: [{ total: "B1!C13", plus: ["B1!C14", "B1!C15"], minus: [] }],
    },
  },

  check(rule, context) {
    return rule.relations.map((relation) => {
      const isOfRatios = shownInField(relation.total, context)?.kind === "ratio";
      return isOfRatios ? judgeRatios(rule, relation, context) : judgeNumbers(rule, relation, context);
    });
  },
});

function judgeNumbers(rule: SumRule, relation: Relation, context: CheckContext): Outcome {
  const total = numberIn(shownInField(relation.total, context));
  const plus = numbersOf(relation.plus, context);
  const minus = numbersOf(relation.minus, context);
  if (total === "unreadable" || plus === "unreadable" || minus === "unreadable")
    return skipped(messages.unreadable);
  const parts = [...plus, ...minus.map((part) => -part)];
  if (total === undefined || (parts.length === 0 && total === 0)) return skipped(messages.incomplete);
  const sum = exactSum(parts);
  if (isWithin(total, sum, rule.tolerance)) return passed;
  return differs(rule, relation, context, {
    left: total,
    right: sum,
    total: formatNumber(total),
    sum: formatNumber(sum),
    parts: sumInWords(plus, minus),
    difference: messages.differsBy(distanceOf(total, sum)),
  });
}

function judgeRatios(rule: SumRule, relation: Relation, context: CheckContext): Outcome {
  const total = shownInField(relation.total, context);
  const plus = ratiosOf(relation.plus, context);
  const minus = ratiosOf(relation.minus, context);
  if (total?.kind !== "ratio" || plus === "unreadable" || minus === "unreadable")
    return skipped(messages.unreadable);
  if (plus.length + minus.length === 0) return skipped(messages.incomplete);
  const side = (part: "numerator" | "denominator") =>
    exactSum([...plus.map((ratio) => ratio[part]), ...minus.map((ratio) => -ratio[part])]);
  const sum: Ratio = { kind: "ratio", numerator: side("numerator"), denominator: side("denominator") };
  const isSame =
    isWithin(total.numerator, sum.numerator, rule.tolerance) &&
    isWithin(total.denominator, sum.denominator, rule.tolerance);
  if (isSame) return passed;
  return differs(rule, relation, context, {
    left: shownText(total),
    right: shownText(sum),
    total: shownText(total),
    sum: shownText(sum),
    parts: "",
    difference: messages.differsInRatio(
      distanceOf(total.numerator, sum.numerator),
      distanceOf(total.denominator, sum.denominator),
    ),
  });
}

function differs(
  rule: SumRule,
  relation: Relation,
  context: CheckContext,
  found: Readonly<
    Record<"total" | "sum" | "parts" | "difference", string> & Record<"left" | "right", number | string>
  >,
): Outcome {
  return violated({
    at: relation.total,
    left: found.left,
    right: found.right,
    related: [...relation.plus, ...relation.minus],
    message: stated(
      rule.says,
      messages.differs(context.nameOf(relation.total), found.total, found.parts, found.sum, found.difference),
    ),
  });
}

type Ratio = Extract<Shown, { kind: "ratio" }>;

/** The parts that are numbers; what nothing stands in adds nothing. */
function numbersOf(fields: readonly FieldId[], context: CheckContext): readonly number[] | "unreadable" {
  const numbers: number[] = [];
  for (const field of fields) {
    const number = numberIn(shownInField(field, context));
    if (number === "unreadable") return "unreadable";
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}

function ratiosOf(fields: readonly FieldId[], context: CheckContext): readonly Ratio[] | "unreadable" {
  const ratios: Ratio[] = [];
  for (const field of fields) {
    const shown = shownInField(field, context);
    if (shown?.kind === "ratio") ratios.push(shown);
    else if (numberIn(shown) !== undefined) return "unreadable";
  }
  return ratios;
}

/** As many parts as are taken in at a glance: " (5 + 4 − 1)". */
function sumInWords(plus: readonly number[], minus: readonly number[]): string {
  if (plus.length + minus.length < 2 || plus.length + minus.length > 6) return "";
  const taken = minus.map((part) => ` − ${formatNumber(part)}`).join("");
  return ` (${plus.map(formatNumber).join(" + ")}${taken})`;
}
