/**
 * Rule kind `one-of`: of a group of cells exactly one, at most one or at least one is filled in: Nam | Nữ, bands of age.
 *
 * In a template:
 *   { kind: "one-of", id: "B4.GIOI", severity: "error", says: "Ghi một trong hai cột Nam, Nữ", need: "exactly-one",
 *     lists: [{ list: "B4", columns: ["3", "4"] }] }
 *
 * What fills a cell is a mark, a date, a name, a number; 0, "-", "không" and FALSE do not. An entry is judged where it
 * holds anything outside the group; a group of fields where the report says anything of one of them.
 */
import * as z from "zod";
import type { CellRef, ListRow } from "../../model/report-data";
import { type Outcome, passed, skipped, violated } from "../outcome";
import { type CheckContext, defineRuleKind, ruleBase } from "../rule-kind";
import {
  cellOfEntry,
  holdsSomething,
  isMarked,
  type Shown,
  shownInEntry,
  shownInField,
  shownText,
} from "../shown";
import { stated } from "../stated";

const messages = {
  tooMany: (place: string, count: number, texts: string) =>
    `${place} có ${count} ô cùng ghi (${texts}) trong khi chỉ được ghi một ô. Đề nghị xoá ô ghi nhầm.`,
  none: (place: string) => `${place} chưa ghi ô nào trong nhóm. Đề nghị ghi vào một ô.`,
  and: " và ",
  nothingElse: "Dòng chưa có nội dung khác nên không yêu cầu ghi.",
  notSubmitted: "Các ô của nhóm không có trong tệp.",
  unclear: "Có ô báo lỗi hoặc ghi dấu chưa rõ nghĩa nên chưa biết đã ghi ô nào.",
};

const needs = ["exactly-one", "at-most-one", "at-least-one"] as const;
type Need = (typeof needs)[number];

export const oneOf = defineRuleKind({
  schema: z
    .strictObject({
      ...ruleBase,
      kind: z.literal("one-of"),
      need: z.enum(needs),
      lists: z.array(z.strictObject({ list: z.string(), columns: z.array(z.string()).min(2) })).default([]),
      groups: z.array(z.array(z.string()).min(2)).default([]),
    })
    .refine(({ lists, groups }) => lists.length + groups.length > 0, {
      error: "A rule names the cells it is about.",
    }),

  about: {
    title: "Chỉ ghi một ô trong nhóm",
    explains:
      "Trong một nhóm ô (Nam hoặc Nữ, các khoảng tuổi, đạt hoặc chưa đạt) phải ghi đúng một ô, nhiều nhất một ô hoặc ít nhất một ô, như quy tắc nêu. Dấu x, ngày, chữ và số là có ghi; số 0, dấu “-” và chữ “không” là không ghi. Dòng danh sách chưa có nội dung gì khác thì không xét.",
    example: {
      kind: "one-of",
      id: "B4.GIOI",
      severity: "error",
      says: "Ghi một trong hai cột Nam, Nữ",
      need: "exactly-one",
      lists: [{ list: "B4", columns: ["3", "4"] }],
    },
  },

  check(rule, context) {
    const inLists = rule.lists.flatMap(({ list, columns }) =>
      context.rows(list).map((entry): Outcome => {
        if (!holdsOther(entry, columns)) return skipped(messages.nothingElse);
        const cells = columns.flatMap((column): Cell[] => {
          const shown = shownInEntry(entry, column);
          return shown ? [{ part: column, shown }] : [];
        });
        return judge(rule, cells, context, (parts) => [cellOfEntry(list, entry, ...parts)]);
      }),
    );
    const inForms = rule.groups.map((group): Outcome => {
      const cells = group.flatMap((field): Cell[] => {
        const shown = shownInField(field, context);
        return shown ? [{ part: field, shown }] : [];
      });
      return judge(rule, cells, context, (parts) => parts);
    });
    return [...inLists, ...inForms];
  },
});

interface Cell {
  /** The column of an entry, or the field. */
  readonly part: string;
  readonly shown: Shown;
}

/** @param refsOf The places of some parts of the group; the first is the one the officer is sent to. */
function judge(
  { need, says }: { readonly need: Need; readonly says: string },
  cells: readonly Cell[],
  context: CheckContext,
  refsOf: (parts: readonly string[]) => readonly CellRef[],
): Outcome {
  const there = cells.filter(({ shown }) => shown.kind !== "not-submitted");
  if (there.length === 0) return skipped(messages.notSubmitted);
  if (there.some(({ shown }) => shown.kind === "error")) return skipped(messages.unclear);
  const filled = there.filter(({ shown }) => isMarked(shown));
  if (filled.length === 1 || (filled.length === 0 && need === "at-most-one")) return passed;
  if (filled.length > 1 && need === "at-least-one") return passed;
  // "x" in a column of numbers or days was read as "nothing of this kind".
  if (filled.length === 0 && there.length < cells.length) return skipped(messages.notSubmitted);
  if (filled.length === 0 && there.some(({ shown }) => shown.kind === "not-applicable"))
    return skipped(messages.unclear);
  const parts = (filled.length > 0 ? filled : there).map(({ part }) => part);
  const [at, ...related] = refsOf(parts);
  if (at === undefined) return skipped(messages.notSubmitted);
  const place = [at, ...related].map((ref) => context.nameOf(ref)).join(messages.and);
  const texts = filled.map(({ shown }) => `“${shownText(shown)}”`).join(", ");
  const sentence = filled.length > 0 ? messages.tooMany(place, filled.length, texts) : messages.none(place);
  return violated({ at, left: filled.length, right: 1, related, message: stated(says, sentence) });
}

function holdsOther(entry: ListRow, group: readonly string[]): boolean {
  for (const [column, figure] of entry.figures) {
    if (!group.includes(column) && holdsSomething(figure)) return true;
  }
  return false;
}
