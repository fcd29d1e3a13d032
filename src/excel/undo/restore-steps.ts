/** What is done to the workbook to bring a change back, sheet by sheet; the sheets it made go last, elsewhere. */
import { parseRange } from "../../core/model/address";
import { cellKey } from "../../core/model/grid";
import { typeArea, typingBytes } from "../areas";
import type { Step } from "../batches";
import { cellCount, rangeOn } from "../blocks";
import type { CellCode } from "../cell-code";
import { applyLook, applyLookBytes } from "../looks/apply-look";
import { cellsOf, rectanglesByKey, rectanglesOf } from "../../core/model/rectangles";
import type { InsideFormat } from "../rules/inside-formats";
import { removeRulesStep, restoreRulesSteps } from "../rules/restore-rules";
import { storeTextSteps } from "../stored-texts";
import type { Survey } from "../survey";
import { wholeColumn } from "../writing/new-sheet-steps";
import type { SheetCellsToRestore } from "./changed-cells";
import type { ChangeRecord, RecordedLayout, RecordedLook } from "./change-record";
import type { FoundSheets } from "./find-sheets";
import type { NameToRestore } from "./restorable-names";
import type { TextToRestore } from "./restorable-texts";

interface Restoring {
  readonly record: ChangeRecord;
  readonly sheets: FoundSheets;
  readonly changed: readonly SheetCellsToRestore[];
  readonly names: readonly NameToRestore[];
  readonly texts: readonly TextToRestore[];
  /** By place in the record. */
  readonly inside: ReadonlyMap<number, readonly InsideFormat[]>;
  readonly survey: Survey;
}

export function restoreSteps(
  workbook: Excel.Workbook,
  { record, sheets, changed, names, texts, inside, survey }: Restoring,
): readonly Step[] {
  const sheetAt = (place: number) => () => workbook.worksheets.getItem(sheets.nameNow(place) ?? "");
  const isThere = ({ sheet }: { readonly sheet: number }) => sheets.nameNow(sheet) !== undefined;
  const keptOn = (place: number) =>
    changed.find(({ sheet }) => sheet === place)?.keptKeys ?? new Set<number>();
  const isProtected = (name: string) => survey.sheetNamed(name)?.isProtected === true;
  const canFormat = (name: string) => survey.sheetNamed(name)?.canFormat !== false;
  const layouts = record.layouts.filter(isThere);
  const ruled = layouts.flatMap(({ sheet, rules }) =>
    rules && !isProtected(sheets.nameNow(sheet) ?? "") ? [{ sheet, rules }] : [],
  );
  return [
    ...names.map((name) => nameStep(workbook, name)),
    ...texts.flatMap(({ id, text }) => storeTextSteps(workbook, survey.parts, id, text)),
    ...layouts.map((layout) => unmergeStep(sheetAt(layout.sheet), layout)),
    ...ruled.map(({ sheet, rules }) => removeRulesStep(sheetAt(sheet), rules, inside.get(sheet) ?? [])),
    ...changed.flatMap((one) => contentSteps(sheetAt(one.sheet), one, canFormat(one.name))),
    // Behind the contents: what is typed into a text cell would be text.
    ...changed.flatMap((one) => formatSteps(sheetAt(one.sheet), one)),
    ...record.looks
      .filter((look) => isThere(look) && !isProtected(sheets.nameNow(look.sheet) ?? ""))
      .flatMap((look) => lookSteps(sheetAt(look.sheet), look, keptOn(look.sheet))),
    ...layouts.map((layout) => layoutStep(sheetAt(layout.sheet), layout)),
    ...ruled.flatMap(({ sheet, rules }) => restoreRulesSteps(sheetAt(sheet), rules)),
  ];
}

function nameStep(workbook: Excel.Workbook, { name, formula }: NameToRestore): Step {
  return {
    bytes: 800,
    queue: () => {
      const item = workbook.names.getItem(name);
      if (formula === null) item.delete();
      else item.formula = formula;
    },
  };
}

function contentSteps(
  sheet: () => Excel.Worksheet,
  { cells }: SheetCellsToRestore,
  canFormat: boolean,
): readonly Step[] {
  const found = new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  return rectanglesOf(cells).map((range) => {
    const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, down) =>
      Array.from({ length: range.right - range.left + 1 }, (_, across) =>
        found.get(cellKey(range.top + down, range.left + across)),
      ),
    );
    const codes = rows.map((row) => row.map((cell): CellCode => cell?.code ?? null));
    const formats = rows.map((row) => row.map((cell) => cell?.numberFormat ?? "General"));
    return {
      bytes: typingBytes({ codes }),
      queue: () => typeArea(sheet(), { range, codes, formats, canFormat }),
    };
  });
}

function formatSteps(sheet: () => Excel.Worksheet, { formats }: SheetCellsToRestore): readonly Step[] {
  return [...rectanglesByKey(formats, ({ numberFormat }) => numberFormat)].flatMap(([numberFormat, ranges]) =>
    ranges.map((range): Step => ({
      bytes: 500 + cellCount(range) * (numberFormat.length + 4),
      queue: () => {
        const row = Array.from({ length: range.right - range.left + 1 }, () => numberFormat);
        const rows = Array.from({ length: range.bottom - range.top + 1 }, () => row);
        rangeOn(sheet(), range).numberFormat = rows;
      },
    })),
  );
}

/** Looks go with contents: a cell that is left as it is keeps how it looks too. */
function lookSteps(
  sheet: () => Excel.Worksheet,
  { ranges, look }: RecordedLook,
  kept: ReadonlySet<number>,
): readonly Step[] {
  const cells = ranges
    .flatMap((text) => parseRange(text) ?? [])
    .flatMap((range) => [...cellsOf(range)])
    .filter(({ row, column }) => !kept.has(cellKey(row, column)));
  return rectanglesOf(cells).map((range) => ({
    bytes: applyLookBytes,
    queue: () => {
      rangeOn(sheet(), range).clear("Formats");
      applyLook(sheet(), range, look, "with-number-format");
    },
  }));
}

function unmergeStep(sheet: () => Excel.Worksheet, { newMerges }: RecordedLayout): Step {
  return {
    bytes: 300 * newMerges.length,
    queue: () => {
      for (const merge of newMerges) sheet().getRange(merge).unmerge();
    },
  };
}

function layoutStep(sheet: () => Excel.Worksheet, { merges, shownRows, columnWidths }: RecordedLayout): Step {
  return {
    bytes: 300 * (merges.length + shownRows.length + columnWidths.length),
    queue: () => {
      for (const merge of merges) sheet().getRange(merge).merge();
      for (const row of shownRows) sheet().getRange(`${row}:${row}`).rowHidden = false;
      for (const [column, points] of columnWidths)
        sheet().getRange(wholeColumn(column)).format.columnWidth = points;
    },
  };
}
