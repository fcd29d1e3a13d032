/** A sheet of ours from an earlier run: what we wrote last time is emptied, then written anew. The rest is the user's. */
import { rangeText, type CellRange } from "../../core/model/address";
import type { RewrittenSheet } from "../../core/model/workbook-patch";
import type { Step } from "../batches";
import { rangeOn } from "../blocks";
import type { RulesBefore } from "../rules/rules-before";
import { clearRules, sheetRuleSteps } from "../rules/sheet-rules";
import type { RecordedLayout } from "../undo/change-record";
import { columnRuns } from "./column-runs";
import { hideRows, wholeColumn } from "./new-sheet-steps";
import { characterPoints, contentSteps, type SheetContents } from "./sheet-contents";
import type { Target } from "./targets";

/** Asks what of its layout the rewriting will change; ask for the answer after the round trip. */
export function readLayoutBefore(
  { worksheets }: Excel.Workbook,
  { sheet: { name }, rewritten }: Target,
  contents: SheetContents,
  rules: RulesBefore | undefined,
  placeInRecord: number,
): () => RecordedLayout {
  const worksheet = worksheets.getItem(name);
  const clears = rewritten?.clears ?? [];
  const hidden = (rewritten?.sheet.hiddenRows ?? []).map((row) => ({
    row,
    range: worksheet.getRange(`${row}:${row}`).load("rowHidden"),
  }));
  const columns = rewritten ? columnsToSet(rewritten.sheet, clears) : [];
  const widths = columns.map((column) => ({
    column,
    format: worksheet.getRange(wholeColumn(column)).format.load("columnWidth"),
  }));
  const merged = clears.map((range) =>
    rangeOn(worksheet, range).getMergedAreasOrNullObject().load("address"),
  );
  return () => ({
    sheet: placeInRecord,
    merges: merged.flatMap((areas) => (areas.isNullObject ? [] : addressesIn(areas.address))),
    newMerges: contents.merges.map(rangeText),
    shownRows: hidden.filter(({ range }) => !range.rowHidden).map(({ row }) => row),
    columnWidths: widths.map(({ column, format }) => [column, format.columnWidth]),
    ...(rules && { rules }),
  });
}

export function rewriteSteps(
  workbook: Excel.Workbook,
  { sheet: { name }, rewritten }: Target,
  contents: SheetContents,
): readonly Step[] {
  if (!rewritten) return [];
  const worksheet = () => workbook.worksheets.getItem(name);
  const { sheet, clears } = rewritten;
  return [
    {
      bytes: 1_600 * (clears.length + 1),
      queue: () => {
        for (const range of clears) {
          const cells = rangeOn(worksheet(), range);
          cells.unmerge();
          cells.clear();
          clearRules(worksheet(), range);
        }
      },
    },
    ...contentSteps(worksheet, contents),
    {
      bytes: 1_000 + sheet.columnWidths.size * 300,
      queue: () => {
        const columns = columnsToSet(sheet, clears);
        const widths = new Map(columns.map((column) => [column, sheet.columnWidths.get(column) ?? 0]));
        for (const { address, width } of columnRuns(widths)) {
          worksheet().getRange(address).format.columnWidth = width * characterPoints;
        }
        for (const merge of contents.merges) rangeOn(worksheet(), merge).merge();
        hideRows(worksheet(), sheet.hiddenRows ?? []);
      },
    },
    ...sheetRuleSteps(worksheet, sheet),
  ];
}

/** Columns we come to only now; the user may have set the width of the others. */
function columnsToSet({ columnWidths }: RewrittenSheet, clears: readonly CellRange[]): readonly number[] {
  const isOurs = (column: number) => clears.some(({ left, right }) => column >= left && column <= right);
  return [...columnWidths.keys()].filter((column) => !isOurs(column));
}

/** "'CT Biểu 1'!A1:B1,'CT Biểu 1'!D1:E1" → "A1:B1", "D1:E1". */
function addressesIn(address: string): readonly string[] {
  return [...address.matchAll(/!?(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)(?=,|$)/g)].map(
    ([, text = ""]) => text,
  );
}
