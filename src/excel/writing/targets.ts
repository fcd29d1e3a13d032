/** The sheets that stand in the workbook already and are to be written on, each once. */
import { type CellAddress, type CellRange, parseRange } from "../../core/model/address";
import { cellKey } from "../../core/model/grid";
import { type CellPatch, type RewrittenSheet, type WorkbookPatch } from "../../core/model/workbook-patch";
import { sameSheet } from "../anchors";
import { hostFailure, HostRefusal } from "../host-failures";
import { cellsOf, rectanglesOf } from "../../core/model/rectangles";
import type { SheetFound, Survey } from "../survey";

export interface CellFormatPatch extends CellAddress {
  /** In the English spelling of files. */
  readonly numberFormat: string;
}

export interface Target {
  readonly sheet: SheetFound;
  readonly cells: readonly CellPatch[];
  /** Cells that get another number format, whatever they hold. */
  readonly formats: readonly CellFormatPatch[];
  /** For a sheet of ours: what is emptied first. */
  readonly rewritten?: { readonly sheet: RewrittenSheet; readonly clears: readonly CellRange[] };
}

export function targetsOf(patch: WorkbookPatch, survey: Survey): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const { sheet: name, cells, looks = [] } of patch.sheets) {
    const sheet = sheetOf(name, survey);
    const written = cells.filter(({ content }) => content.kind !== "result");
    const formats = looks.flatMap(({ row, column, look: { numberFormat } }) =>
      numberFormat === undefined ? [] : [{ row, column, numberFormat }],
    );
    if (written.length + formats.length === 0) continue;
    const earlier = targets.get(sheet.name);
    targets.set(sheet.name, {
      sheet,
      cells: [...(earlier?.cells ?? []), ...written],
      formats: [...(earlier?.formats ?? []), ...formats],
    });
  }
  for (const rewritten of patch.rewrittenSheets ?? []) {
    const sheet = sheetOf(rewritten.name, survey);
    const clears = rewritten.clears.flatMap((text) => parseRange(text) ?? []);
    targets.set(sheet.name, {
      sheet,
      cells: rewritten.cells,
      formats: [],
      rewritten: { sheet: rewritten, clears },
    });
  }
  return [...targets.values()];
}

/** Every cell whose content may change; then, apart, those of which only the number format does. */
export function rangesOf({ cells, formats, rewritten }: Target): readonly CellRange[] {
  if (!rewritten) {
    const keys = new Set(cells.map(({ row, column }) => cellKey(row, column)));
    const formatted = formats.filter(({ row, column }) => !keys.has(cellKey(row, column)));
    return [...rectanglesOf(cells), ...rectanglesOf(formatted)];
  }
  const outside = cells.filter(
    ({ row, column }) =>
      !rewritten.clears.some(
        (range) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
      ),
  );
  return rectanglesOf([...rewritten.clears.flatMap((range) => [...cellsOf(range)]), ...outside]);
}

const messages = {
  sheetGone: (sheet: string) =>
    `Không còn trang “${sheet}” trong sổ tính; có thể trang vừa bị xóa hoặc đổi tên. Chưa có gì bị thay đổi. Hãy kiểm tra lại các trang rồi làm lại.`,
};

function sheetOf(name: string, { sheets }: Survey): SheetFound {
  const sheet = sheets.find((candidate) => sameSheet(candidate.name, name));
  if (!sheet)
    throw new HostRefusal(hostFailure("sheet-gone", { message: messages.sheetGone(name), sheet: name }));
  return sheet;
}
