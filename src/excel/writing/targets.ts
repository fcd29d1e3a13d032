/** The sheets that stand in the workbook already and are to be written on, each once. */
import { type CellRange, parseRange } from "../../core/model/address";
import { type CellPatch, type RewrittenSheet, type WorkbookPatch } from "../../core/model/workbook-patch";
import { sameSheet } from "../anchors";
import { hostFailure, HostRefusal } from "../host-failures";
import { cellsOf, rectanglesOf } from "../rectangles";
import type { SheetFound, Survey } from "../survey";

export interface Target {
  readonly sheet: SheetFound;
  readonly cells: readonly CellPatch[];
  /** For a sheet of ours: what is emptied first. */
  readonly rewritten?: { readonly sheet: RewrittenSheet; readonly clears: readonly CellRange[] };
}

export function targetsOf(patch: WorkbookPatch, survey: Survey): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const { sheet: name, cells } of patch.sheets) {
    const sheet = sheetOf(name, survey);
    const written = cells.filter(({ content }) => content.kind !== "result");
    const earlier = targets.get(sheet.name)?.cells ?? [];
    if (written.length > 0) targets.set(sheet.name, { sheet, cells: [...earlier, ...written] });
  }
  for (const rewritten of patch.rewrittenSheets ?? []) {
    const sheet = sheetOf(rewritten.name, survey);
    const clears = rewritten.clears.flatMap((text) => parseRange(text) ?? []);
    targets.set(sheet.name, { sheet, cells: rewritten.cells, rewritten: { sheet: rewritten, clears } });
  }
  return [...targets.values()];
}

/** Every cell whose content may change. */
export function rangesOf({ cells, rewritten }: Target): readonly CellRange[] {
  if (!rewritten) return rectanglesOf(cells);
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
