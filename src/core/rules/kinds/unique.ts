/**
 * Rule kind `unique`: no two entries of a list are the same in the columns named.
 *
 * In a template:
 *   { kind: "unique", id: "B4.TRUNG", severity: "explain", says: "Mỗi người ghi một lần", list: "B4",
 *     columns: ["2", "3"] }
 *
 * Entries are the same where they agree in all the columns, folded; entries with nothing in any of them are left out.
 * The first stands, each later one is told with the row of the first.
 */
import * as z from "zod";
import type { ListRow } from "../../model/report-data";
import { foldText } from "../../text/fold-text";
import { type Outcome, passed, skipped, violated } from "../outcome";
import { defineRuleKind, ruleBase } from "../rule-kind";
import { cellOfEntry, holdsSomething, shownInEntry, shownText } from "../shown";
import { stated } from "../stated";

const messages = {
  repeated: (place: string, text: string, other: string) =>
    `${place} ghi “${text}”, trùng với ${other}. Đề nghị kiểm tra xem có ghi một mục hai lần không.`,
  blank: "Dòng không ghi gì ở các cột cần đối chiếu.",
};

export const unique = defineRuleKind({
  schema: z.strictObject({
    ...ruleBase,
    kind: z.literal("unique"),
    list: z.string(),
    columns: z.array(z.string()).min(1),
  }),

  about: {
    title: "Không ghi trùng",
    explains:
      "Trong một danh sách, không có hai dòng giống nhau ở các cột nêu trong quy tắc (ví dụ họ tên và ngày sinh). Dòng ghi trước được giữ, các dòng sau được báo kèm chỗ của dòng ghi trước.",
    example: {
      kind: "unique",
      id: "B4.TRUNG",
      severity: "explain",
      says: "Mỗi người ghi một lần",
      list: "B4",
      columns: ["2", "3"],
    },
  },

  check(rule, context) {
    const firstOf = new Map<string, ListRow>();
    return context.rows(rule.list).map((entry): Outcome => {
      const texts = rule.columns.map((column) => textIn(entry, column));
      if (texts.every((text) => text === "")) return skipped(messages.blank);
      const key = texts.map(foldText).join("\n");
      const first = firstOf.get(key);
      if (first === undefined) {
        firstOf.set(key, entry);
        return passed;
      }
      const at = cellOfEntry(rule.list, entry, ...rule.columns);
      const other = cellOfEntry(rule.list, first, ...rule.columns);
      const text = texts.filter((part) => part !== "").join(", ");
      return violated({
        at,
        left: text,
        right: null,
        related: [other],
        message: stated(rule.says, messages.repeated(context.nameOf(at), text, context.nameOf(other))),
      });
    });
  },
});

function textIn(entry: ListRow, column: string): string {
  const shown = shownInEntry(entry, column);
  return shown && holdsSomething(shown) ? shownText(shown) : "";
}
