/**
 * Rule kind `section-sums`: the total line of a list against its entries.
 *
 * In a template:
 *   { kind: "section-sums", id: "B5.TONG", severity: "error", says: "Dòng tổng cộng = cộng cột (6)", list: "B5",
 *     column: "6", total: "B5!H40", how: "sum" }
 *
 * "sum" adds the column's numbers, "count" counts the entries marked in it ("x", a date, a name; not 0 and not "-").
 * A total left blank, a total of 0 over no entry, and a column with words where numbers are added, are skipped.
 */
import * as z from "zod";
import { exactSum } from "../../model/exact-sum";
import type { ListRow } from "../../model/report-data";
import { formatNumber } from "../../text/format-number";
import { type Outcome, skipped, passed, violated } from "../outcome";
import { defineRuleKind, ruleBase } from "../rule-kind";
import { isMarked, shownInEntry } from "../shown";
import { numberIn, shownNumber } from "../shown-number";
import { stated } from "../stated";
import { distanceOf, isWithin } from "../within";

const messages = {
  differs: (place: string, total: number, how: string, sum: number, difference: number) =>
    `${place} ghi ${formatNumber(total)} nhưng ${how} được ${formatNumber(sum)}, lệch ${formatNumber(difference)}. Đề nghị kiểm tra lại dòng tổng và các dòng của danh sách.`,
  sum: (entries: number) => `cộng ${formatNumber(entries)} dòng của danh sách`,
  count: "đếm các dòng có ghi trong danh sách",
  incomplete: "Chưa đủ số liệu để đối chiếu dòng tổng với danh sách.",
  unreadable: "Có ô báo lỗi hoặc không phải là số nên chưa đối chiếu được dòng tổng.",
};

export const sectionSums = defineRuleKind({
  schema: z.strictObject({
    ...ruleBase,
    kind: z.literal("section-sums"),
    list: z.string(),
    column: z.string(),
    total: z.string(),
    how: z.enum(["sum", "count"]),
    tolerance: z.number().nonnegative().default(0),
  }),

  about: {
    title: "Dòng tổng của danh sách",
    explains:
      "Số ở dòng tổng của một danh sách phải bằng các dòng cộng lại, hoặc bằng số dòng có ghi trong cột. Dòng tổng để trống thì không đối chiếu.",
    example: {
      kind: "section-sums",
      id: "B5.TONG",
      severity: "error",
      says: "Dòng tổng cộng = cộng cột (6)",
      list: "B5",
      column: "6",
      total: "B5!H40",
      how: "sum",
    },
  },

  check(rule, context) {
    const entries = context.rows(rule.list);
    const total = shownNumber(rule.total, context);
    const right = rule.how === "sum" ? sumOf(entries, rule.column) : countOf(entries, rule.column);
    if (total === "unreadable" || right === "unreadable") return [skipped(messages.unreadable)];
    if (total === undefined || (entries.length === 0 && total === 0)) return [skipped(messages.incomplete)];
    if (isWithin(total, right, rule.tolerance)) return [passed];
    const how = rule.how === "sum" ? messages.sum(entries.length) : messages.count;
    const sentence = messages.differs(
      context.nameOf(rule.total),
      total,
      how,
      right,
      distanceOf(total, right),
    );
    const outcome: Outcome = violated({
      at: rule.total,
      left: total,
      right,
      related: [],
      message: stated(rule.says, sentence),
    });
    return [outcome];
  },
});

function sumOf(entries: readonly ListRow[], column: string): number | "unreadable" {
  const numbers = entries.map((entry) => numberIn(shownInEntry(entry, column)));
  return numbers.includes("unreadable")
    ? "unreadable"
    : exactSum(numbers.filter((number) => typeof number === "number"));
}

function countOf(entries: readonly ListRow[], column: string): number | "unreadable" {
  const cells = entries.flatMap((entry) => shownInEntry(entry, column) ?? []);
  if (cells.some(({ kind }) => kind === "error")) return "unreadable";
  return cells.filter(isMarked).length;
}
