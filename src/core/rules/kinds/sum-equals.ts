/**
 * Rule kind `sum-equals`: a total must equal the signed sum of its parts.
 *
 * In a template:
 *   { kind: "sum-equals", id: "B1.DONG.I", severity: "error", says: "Dòng I = 1.1 + 1.2",
 *     relations: [{ total: "B1!C13", plus: ["B1!C14", "B1!C15"], minus: [] }] }
 *
 * Units: those of the fields named; `tolerance` is in the same unit. Zero suits counts, which are whole.
 * A part left blank adds nothing; a relation with no figure on either side is skipped.
 */
import * as z from "zod";
import type { FieldId } from "../../model/report-data";
import { formatNumber } from "../format-number";
import { type Outcome, passed, skipped, violated } from "../outcome";
import { type CheckContext, defineRuleKind, ruleBase } from "../rule-kind";
import { shownNumber } from "../shown-number";
import { stated } from "../stated";

const messages = {
  differs: (total: number, sum: number) =>
    `Ghi ${formatNumber(total)} nhưng cộng các mục thành phần được ${formatNumber(sum)}, lệch ${formatNumber(total - sum)}. Đề nghị kiểm tra lại tổng và các mục thành phần.`,
  incomplete: "Chưa đủ số liệu để đối chiếu tổng với các mục thành phần.",
  unreadable: "Có ô báo lỗi hoặc không phải là số nên chưa đối chiếu được.",
};

const relationSchema = z.strictObject({
  total: z.string(),
  plus: z.array(z.string()).min(1),
  minus: z.array(z.string()),
});

export const sumEquals = defineRuleKind({
  schema: z.strictObject({
    ...ruleBase,
    kind: z.literal("sum-equals"),
    relations: z.array(relationSchema).min(1),
    tolerance: z.number().nonnegative().default(0),
    /** The form states that the total is made from its parts: a typed total gives way to them. Where false, total and
     *  parts are counted separately and must only agree (Nam + Nữ = tổng số). */
    derives: z.boolean().default(true),
  }),

  check(rule, context) {
    return rule.relations.map((relation): Outcome => {
      const parts = [...relation.plus, ...relation.minus];
      const total = shownNumber(relation.total, context);
      const plus = sumOf(relation.plus, context);
      const minus = sumOf(relation.minus, context);
      if (total === "unreadable" || plus === "unreadable" || minus === "unreadable")
        return skipped(messages.unreadable);
      if (total === undefined || (plus === undefined && minus === undefined && total === 0))
        return skipped(messages.incomplete);
      const sum = (plus ?? 0) - (minus ?? 0);
      // Sums of decimals carry binary dust: 0.1 + 0.2 is not 0.3.
      if (Math.abs(total - sum) <= rule.tolerance + 1e-9 * Math.max(1, Math.abs(sum))) return passed;
      return violated({
        field: relation.total,
        left: total,
        right: sum,
        related: parts,
        message: stated(rule.says, messages.differs(total, sum)),
      });
    });
  },
});

/** The sum of the parts that are numbers; `undefined` where none is. */
function sumOf(fields: readonly FieldId[], context: CheckContext): number | "unreadable" | undefined {
  let sum: number | undefined;
  for (const field of fields) {
    const number = shownNumber(field, context);
    if (number === "unreadable") return "unreadable";
    if (number !== undefined) sum = (sum ?? 0) + number;
  }
  return sum;
}
