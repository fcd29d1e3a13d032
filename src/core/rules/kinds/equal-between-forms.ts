/**
 * Rule kind `equal-between-forms`: what two places of a report say of the same thing is the same.
 *
 * In a template:
 *   { kind: "equal-between-forms", id: "X.DOANVIEN", severity: "error",
 *     says: "Biểu 3 dòng I cột (1) = Biểu 1 dòng TC cột (7)", relations: [{ left: "B3!C13", right: "B1!I31" }] }
 *
 * Numbers and days agree within `tolerance` (the unit of the fields; days), ratios in both their parts, words when
 * folded. A side on which nothing stands, or another kind of thing, is not compared.
 */
import * as z from "zod";
import { foldText } from "../../text/fold-text";
import { formatNumber } from "../../text/format-number";
import { type Outcome, passed, skipped, violated } from "../outcome";
import { defineRuleKind, ruleBase } from "../rule-kind";
import { holdsSomething, type Shown, shownInField, shownText } from "../shown";
import { stated } from "../stated";
import { distanceOf, isWithin } from "../within";

const messages = {
  differs: (place: string, left: string, other: string, right: string, by: string) =>
    `${place} ghi ${left} nhưng ${other} ghi ${right}${by}. Hai chỗ cùng nói về một số liệu; đề nghị kiểm tra và sửa cho khớp.`,
  differsBy: (difference: number) => `, lệch ${formatNumber(difference)}`,
  incomplete: "Một trong hai ô chưa có số liệu nên chưa đối chiếu được.",
  unreadable: "Hai ô không cùng loại số liệu hoặc có ô báo lỗi nên chưa đối chiếu được.",
};

export const equalBetweenForms = defineRuleKind({
  schema: z.strictObject({
    ...ruleBase,
    kind: z.literal("equal-between-forms"),
    relations: z.array(z.strictObject({ left: z.string(), right: z.string() })).min(1),
    tolerance: z.number().nonnegative().default(0),
  }),

  about: {
    title: "Hai biểu ghi cùng một số",
    explains:
      "Cùng một số liệu ghi ở hai biểu (hoặc hai chỗ của một biểu) phải như nhau. Một trong hai ô để trống, ghi “-” hoặc không có trong tệp thì không đối chiếu.",
    example: {
      kind: "equal-between-forms",
      id: "X.DOANVIEN",
      severity: "error",
      says: "Biểu 3 dòng I cột (1) = Biểu 1 dòng TC cột (7)",
      relations: [{ left: "B3!C13", right: "B1!I31" }],
    },
  },

  check(rule, context) {
    return rule.relations.map(({ left, right }): Outcome => {
      const one = shownInField(left, context);
      const other = shownInField(right, context);
      if (!isThere(one) || !isThere(other)) return skipped(messages.incomplete);
      const same = isSame(one, other, rule.tolerance);
      if (same === undefined) return skipped(messages.unreadable);
      if (same) return passed;
      const isNumber = one.kind === "number" && other.kind === "number";
      return violated({
        at: left,
        left: isNumber ? one.number : shownText(one),
        right: isNumber ? other.number : shownText(other),
        related: [right],
        message: stated(
          rule.says,
          messages.differs(
            context.nameOf(left),
            shownText(one),
            context.nameOf(right, left),
            shownText(other),
            isNumber ? messages.differsBy(distanceOf(one.number, other.number)) : "",
          ),
        ),
      });
    });
  },
});

/** "-" in a place says that the thing does not apply there, which the other place need not share. */
function isThere(shown: Shown | undefined): shown is Shown {
  return shown !== undefined && holdsSomething(shown) && shown.kind !== "not-applicable";
}

/** `undefined` for two things that cannot be compared. */
function isSame(one: Shown, other: Shown, tolerance: number): boolean | undefined {
  if (one.kind === "number" && other.kind === "number") return isWithin(one.number, other.number, tolerance);
  if (one.kind === "date" && other.kind === "date") return isWithin(one.serial, other.serial, tolerance);
  if (one.kind === "text" && other.kind === "text") return foldText(one.text) === foldText(other.text);
  if (one.kind === "ratio" && other.kind === "ratio")
    return (
      isWithin(one.numerator, other.numerator, tolerance) &&
      isWithin(one.denominator, other.denominator, tolerance)
    );
  return undefined;
}
