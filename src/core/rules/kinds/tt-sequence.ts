/**
 * Rule kind `tt-sequence`: the ordinals of a list go 1, 2, 3, …
 *
 * In a template:
 *   { kind: "tt-sequence", id: "B4.TT", severity: "note", says: "TT ghi liên tục từ 1", list: "B4" }
 *
 * Counting may start again at 1 behind a line that is no entry (the heading of a section) and with the next unit of a
 * stacked list. What is no whole number ("II", "1.1", a blank) counts nothing; lines numbered in advance and left
 * empty are counted over.
 */
import * as z from "zod";
import type { ListRow } from "../../model/report-data";
import { type Outcome, passed, skipped, violated } from "../outcome";
import { defineRuleKind, ruleBase } from "../rule-kind";
import { cellOfEntry } from "../shown";
import { stated } from "../stated";

const messages = {
  gap: (place: string, found: number, expected: number) =>
    `${place} ghi TT ${found} nhưng theo thứ tự là ${expected}. Đề nghị kiểm tra xem có thiếu dòng hoặc đánh số nhầm không.`,
  repeated: (place: string, found: number, expected: number) =>
    `${place} ghi TT ${found}, đã dùng ở trên; theo thứ tự là ${expected}. Đề nghị đánh số lại.`,
  blank: "Dòng không ghi số thứ tự.",
};

export const ttSequence = defineRuleKind({
  schema: z.strictObject({ ...ruleBase, kind: z.literal("tt-sequence"), list: z.string() }),

  about: {
    title: "Số thứ tự liên tục",
    explains:
      "Cột TT của danh sách đánh số 1, 2, 3… không bỏ số, không trùng. Được đánh lại từ 1 sau dòng tên mục. Dòng không ghi TT không bị coi là sai.",
    example: {
      kind: "tt-sequence",
      id: "B4.TT",
      severity: "note",
      says: "TT ghi liên tục từ 1",
      list: "B4",
    },
  },

  check(rule, context) {
    let before: Numbered | undefined;
    let unnumbered = 0;
    return context.rows(rule.list).map((entry): Outcome => {
      const found = ordinalOf(entry);
      if (found === undefined) {
        unnumbered += 1;
        return skipped(messages.blank);
      }
      const skippedRows = before === undefined ? 0 : entry.row - before.entry.row - 1;
      const isFresh = before === undefined || isOtherPart(before.entry, entry);
      const expected = isFresh || before === undefined ? 1 : before.ordinal + 1;
      const follows =
        found >= expected && found <= expected + Math.max(unnumbered, isFresh ? 0 : skippedRows);
      const restarts = found >= 1 && found <= 1 + unnumbered && skippedRows > unnumbered;
      before = { entry, ordinal: found };
      unnumbered = 0;
      if (follows || restarts) return passed;
      const words = found < expected ? messages.repeated : messages.gap;
      return violated({
        at: cellOfEntry(rule.list, entry),
        left: found,
        right: expected,
        related: [],
        message: stated(rule.says, words(context.nameOf(cellOfEntry(rule.list, entry)), found, expected)),
      });
    });
  },
});

interface Numbered {
  readonly entry: ListRow;
  readonly ordinal: number;
}

/** 5, "05", "5.", "5)". */
function ordinalOf({ ordinal }: ListRow): number | undefined {
  if (ordinal?.kind === "number") return Number.isInteger(ordinal.number) ? ordinal.number : undefined;
  const digits =
    ordinal?.kind === "text" ? /^\s*\(?(\d{1,6})\s*[.)/]?\s*$/.exec(ordinal.text)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

/** Rows of another unit, in a list stacked of several units' lists. */
function isOtherPart(one: ListRow, other: ListRow): boolean {
  return one.origin?.code !== other.origin?.code || one.origin?.name !== other.origin?.name;
}
