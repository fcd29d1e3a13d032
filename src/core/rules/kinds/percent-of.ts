/**
 * Rule kind `percent-of`: a rate must equal its numerator over its denominator.
 *
 * In a template:
 *   { kind: "percent-of", id: "B2.COT.12", severity: "error", says: "(12) = (11) / (10)",
 *     relations: [{ rate: "B2!N12", numerator: "B2!M12", denominator: "B2!L12" }], scale: 1, tolerance: 0.0005 }
 *
 * `scale` is 1 where 100 % is the number 1 under a percent format, 100 where the form shows 95 for 95 %.
 * A denominator of 0 or nothing asks for a blank rate and is skipped.
 */
import * as z from "zod";
import { formatNumber } from "../format-number";
import { type Outcome, passed, skipped, violated } from "../outcome";
import { defineRuleKind, ruleBase } from "../rule-kind";
import { shownNumber } from "../shown-number";
import { stated } from "../stated";

const messages = {
  differs: (rate: string, numerator: number, denominator: number, expected: string) =>
    `Ghi ${rate} nhưng ${formatNumber(numerator)} trên ${formatNumber(denominator)} là ${expected}. Đề nghị tính lại tỷ lệ từ hai số này.`,
  incomplete: "Chưa đủ tử số, mẫu số để tính lại tỷ lệ.",
};

export const percentOf = defineRuleKind({
  schema: z.strictObject({
    ...ruleBase,
    kind: z.literal("percent-of"),
    relations: z
      .array(z.strictObject({ rate: z.string(), numerator: z.string(), denominator: z.string() }))
      .min(1),
    scale: z.union([z.literal(1), z.literal(100)]),
    tolerance: z.number().nonnegative(),
  }),

  check(rule, context) {
    return rule.relations.map(({ rate, numerator, denominator }): Outcome => {
      const shown = shownNumber(rate, context);
      const over = shownNumber(numerator, context);
      const under = shownNumber(denominator, context);
      if (typeof shown !== "number" || typeof over !== "number" || typeof under !== "number" || under === 0)
        return skipped(messages.incomplete);
      const expected = (over / under) * rule.scale;
      if (Math.abs(shown - expected) <= rule.tolerance) return passed;
      return violated({
        field: rate,
        left: shown,
        right: expected,
        related: [numerator, denominator],
        message: stated(
          rule.says,
          messages.differs(percent(shown, rule.scale), over, under, percent(expected, rule.scale)),
        ),
      });
    });
  },
});

function percent(rate: number, scale: 1 | 100): string {
  return `${formatNumber(Math.round((rate / scale) * 10_000) / 100)}%`;
}
