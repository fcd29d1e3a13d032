/**
 * Rule kind `part-of-whole`: a part is at most its whole.
 *
 * In a template:
 *   { kind: "part-of-whole", id: "B1.COT.10", severity: "error", says: "Cột (10) không lớn hơn (7)",
 *     relations: [{ part: "B1!L14", whole: "B1!I14" }] }
 *
 * Units: those of the fields named; `tolerance` is in the same unit. A part or a whole that is not there, or says "-",
 * is skipped: a blank whole is what `required` tells.
 */
import * as z from "zod";
import { formatNumber } from "../../text/format-number";
import { type Outcome, passed, skipped, violated } from "../outcome";
import { defineRuleKind, ruleBase } from "../rule-kind";
import { shownNumber } from "../shown-number";
import { stated } from "../stated";
import { distanceOf, isAtMost } from "../within";

const messages = {
  exceeds: (place: string, part: number, wholePlace: string, whole: number, difference: number) =>
    `${place} ghi ${formatNumber(part)}, lớn hơn số ${formatNumber(whole)} ở ${wholePlace} (nhiều hơn ${formatNumber(difference)}). Số thuộc một nhóm không thể lớn hơn cả nhóm; đề nghị kiểm tra lại hai số này.`,
  incomplete: "Chưa đủ số liệu để so phần với tổng số.",
  unreadable: "Có ô báo lỗi hoặc không phải là số nên chưa so được phần với tổng số.",
};

export const partOfWhole = defineRuleKind({
  schema: z.strictObject({
    ...ruleBase,
    kind: z.literal("part-of-whole"),
    relations: z.array(z.strictObject({ part: z.string(), whole: z.string() })).min(1),
    tolerance: z.number().nonnegative().default(0),
  }),

  about: {
    title: "Phần không lớn hơn tổng số",
    explains:
      "Số của một nhóm nhỏ (trong đó nữ, dân tộc thiểu số, đảng viên…) không được lớn hơn số của cả nhóm. Một trong hai số để trống hoặc ghi “-” thì không so.",
    example: {
      kind: "part-of-whole",
      id: "B1.COT.10",
      severity: "error",
      says: "Cột (10) không lớn hơn (7)",
      relations: [{ part: "B1!L14", whole: "B1!I14" }],
    },
  },

  check(rule, context) {
    return rule.relations.map(({ part, whole }): Outcome => {
      const left = shownNumber(part, context);
      const right = shownNumber(whole, context);
      if (left === "unreadable" || right === "unreadable") return skipped(messages.unreadable);
      if (left === undefined || right === undefined) return skipped(messages.incomplete);
      if (isAtMost(left, right, rule.tolerance)) return passed;
      return violated({
        at: part,
        left,
        right,
        related: [whole],
        message: stated(
          rule.says,
          messages.exceeds(
            context.nameOf(part),
            left,
            context.nameOf(whole, part),
            right,
            distanceOf(left, right),
          ),
        ),
      });
    });
  },
});
