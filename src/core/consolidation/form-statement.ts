/**
 * The line under each form that says how complete it is, so that whoever prints or forwards the form alone cannot
 * take nine units for eleven:
 *   "Đã tổng hợp 9/11 đơn vị; thiếu: Huyện đoàn Châu Thành; 7 đơn vị có lỗi."
 * It stands two rows below everything else, where no form has anything.
 */
import { cellAt, type Grid, placeOfKey, type Workbook } from "../model/grid";
import { formStatementStampName } from "../model/stamp";
import type { NameToDefine, SheetPatch } from "../model/workbook-patch";
import { mergedFields } from "../templates/input-fields";
import { stampedRange } from "../templates/stamped-range";
import type { Template, TemplateSheet } from "../templates/template";
import type { CompletenessStatement } from "./completeness";
import { absoluteRange } from "../model/sheet-rows";
import { shortStatement } from "./statement-words";

const rowsBelow = 2;

export function formStatements(
  template: Template,
  form: Workbook,
  statement: CompletenessStatement,
): readonly SheetPatch[] {
  const value = shortStatement(statement);
  return formsOf(template, form).map(({ grid }) => ({
    sheet: grid.name,
    cells: [{ ...placeBelow(grid), content: { kind: "value", value }, style: "note" }],
  }));
}

export function formStatementStamps(template: Template, form: Workbook): readonly NameToDefine[] {
  return formsOf(template, form).map(({ sheet, grid }) => {
    const { row, column } = placeBelow(grid);
    return {
      name: formStatementStampName(sheet.key),
      refersTo: absoluteRange(grid.name, row, column, row, column),
    };
  });
}

/** The lines that stand under a template's forms now. A sheet of the user's that bears one is a copy of the result. */
export function presentStatements(template: Template, workbook: Workbook): ReadonlySet<string> {
  const lines = template.sheets.flatMap(({ key }) => {
    const line = stampedRange(workbook, formStatementStampName(key));
    return line ? (cellAt(line.grid, line.range.top, line.range.left)?.value ?? []) : [];
  });
  return new Set(lines.filter((line) => typeof line === "string"));
}

/** Those that are given totals or rows. */
function formsOf(
  template: Template,
  form: Workbook,
): readonly { readonly sheet: TemplateSheet; readonly grid: Grid }[] {
  return template.sheets.flatMap((sheet) => {
    const isFilled = sheet.shape === "list" || mergedFields(sheet).length > 0;
    const grid = form.sheets.find(({ name }) => name === sheet.name);
    return isFilled && grid ? [{ sheet, grid }] : [];
  });
}

/** Counted from the cells: a form that is blank again keeps the extent it had when it was filled. */
function placeBelow({ cells, merges }: Grid): { readonly row: number; readonly column: number } {
  let lastRow = merges.reduce((last, { bottom }) => Math.max(last, bottom), 0);
  let firstColumn = Infinity;
  for (const [key, { value, formula }] of cells) {
    if (value === null && formula === undefined) continue;
    const { row, column } = placeOfKey(key);
    lastRow = Math.max(lastRow, row);
    firstColumn = Math.min(firstColumn, column);
  }
  return { row: lastRow + rowsBelow, column: Number.isFinite(firstColumn) ? firstColumn : 1 };
}
