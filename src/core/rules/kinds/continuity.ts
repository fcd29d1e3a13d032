/**
 * Rule kind `continuity`: what a period opens with is what the period before closed with.
 *
 * In a template:
 *   { kind: "continuity", id: "B1.DAUKY", severity: "explain", says: "Cột (1) = cột (7) của kỳ trước",
 *     relations: [{ opening: "B1!C14", closing: "B1!I14" }] }
 *
 * `closing` is read in the report of the period before, by the same form. Units: those of the fields named. Without
 * that report, or where either says nothing, it is skipped.
 */
import * as z from "zod";
import { formatNumber } from "../../text/format-number";
import { type Outcome, passed, skipped, violated } from "../outcome";
import { defineRuleKind, ruleBase } from "../rule-kind";
import { numberIn, shownNumber } from "../shown-number";
import { stated } from "../stated";
import { distanceOf, isWithin } from "../within";

const messages = {
  differs: (place: string, opening: number, closing: number, other: string, difference: number) =>
    `${place} ghi ${formatNumber(opening)} nhưng báo cáo kỳ trước kết thúc với ${formatNumber(closing)} (${other}), lệch ${formatNumber(difference)}. Đề nghị đối chiếu với báo cáo kỳ trước; nếu có điều chỉnh thì giải trình.`,
  noPrevious: "Chưa có báo cáo kỳ trước của đơn vị để đối chiếu.",
  incomplete: "Chưa đủ số đầu kỳ và số cuối kỳ trước để đối chiếu.",
  unreadable: "Có ô báo lỗi hoặc không phải là số nên chưa đối chiếu được với kỳ trước.",
};

export const continuity = defineRuleKind({
  schema: z.strictObject({
    ...ruleBase,
    kind: z.literal("continuity"),
    relations: z.array(z.strictObject({ opening: z.string(), closing: z.string() })).min(1),
    tolerance: z.number().nonnegative().default(0),
  }),

  about: {
    title: "Đầu kỳ bằng cuối kỳ trước",
    explains:
      "Số đầu kỳ của báo cáo này phải bằng số cuối kỳ trong báo cáo kỳ trước của cùng đơn vị, cùng biểu. Chưa có báo cáo kỳ trước thì không đối chiếu.",
    example: {
      kind: "continuity",
      id: "B1.DAUKY",
      severity: "explain",
      says: "Cột (1) = cột (7) của kỳ trước",
      relations: [{ opening: "B1!C14", closing: "B1!I14" }],
    },
  },

  check(rule, context) {
    return rule.relations.map(({ opening, closing }): Outcome => {
      if (!context.hasPrevious) return skipped(messages.noPrevious);
      const left = shownNumber(opening, context);
      const right = numberIn(context.previous(closing));
      if (left === "unreadable" || right === "unreadable") return skipped(messages.unreadable);
      if (left === undefined || right === undefined) return skipped(messages.incomplete);
      if (isWithin(left, right, rule.tolerance)) return passed;
      return violated({
        at: opening,
        left,
        right,
        related: [],
        message: stated(
          rule.says,
          messages.differs(
            context.nameOf(opening),
            left,
            right,
            context.nameOf(closing, opening),
            distanceOf(left, right),
          ),
        ),
      });
    });
  },
});
