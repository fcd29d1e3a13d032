/** What may be typed on the board, and the tones that say results at a glance; each tone is more than a colour. */
import { columnName } from "../../model/address";
import type { NewSheetCondition, ValidationRule } from "../../model/sheet-layout";
import { type BoardLayout, firstBoardRow } from "./board-layout";
import { markLimit } from "./mark-limits";
import { markWords } from "./mark-words";
import { quoted } from "./score-cells";
import { resultWords } from "./score-formulas";

export function boardLimits(layout: BoardLayout): readonly ValidationRule[] {
  const rules = new Map<string, ValidationRule>();
  layout.columns.forEach((column, index) => {
    if (column.id !== "content") return;
    const limit = markLimit(column.content, { on: "board", mayExempt: true });
    const name = columnName(index + 1);
    const range = `${name}${firstBoardRow}:${name}${layout.lastRow}`;
    const key = JSON.stringify(limit);
    const known = rules.get(key);
    rules.set(key, { ...limit, ranges: known ? `${known.ranges} ${range}` : range });
  });
  return [...rules.values()];
}

export function boardConditions(layout: BoardLayout): readonly NewSheetCondition[] {
  const marks = layout.marks(firstBoardRow).replace(/\d+$/, String(layout.lastRow));
  const firstMark = marks.slice(0, marks.indexOf(":"));
  const results = relative(layout.wholeColumn("result"));
  const firstResult = `$${layout.cell(layout.columnOf("result"), firstBoardRow)}`;
  const says = (ranges: string, first: string, word: string, tone: "good" | "bad" | "doubtful" | "muted") =>
    ({ kind: "look", ranges, formula: `${first}=${quoted(word)}`, tone }) as const;
  return [
    says(results, firstResult, resultWords.recognized, "good"),
    says(results, firstResult, resultWords.notRecognized, "bad"),
    says(results, firstResult, resultWords.notScored, "doubtful"),
    says(results, firstResult, resultWords.notSubmitted, "muted"),
    says(marks, firstMark, markWords.notMetOnBoard, "bad"),
    says(marks, firstMark, markWords.noEvidence, "doubtful"),
    says(marks, firstMark, markWords.exempt, "muted"),
    { kind: "bars", ranges: relative(layout.wholeColumn("points")), color: "9DC3E6" },
  ];
}

function relative(range: string): string {
  return range.replaceAll("$", "");
}
