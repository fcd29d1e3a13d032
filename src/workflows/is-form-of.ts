/** Whether a blank form is the one a template was learned from: every table, row and column in its place. */
import type { Workbook } from "../core/model/grid";
import { reportReader } from "../core/templates/read-report";
import type { Template, TemplateSheet } from "../core/templates/template";
import type { SheetLayout } from "../core/templates/sheet-layout";

export function isFormOf(template: Template, form: Workbook): boolean {
  const { layouts } = reportReader(template)(form);
  return template.sheets.every((sheet) => {
    if (sheet.shape === "page" || !sheet.table) return true;
    const layout = layouts.find(({ key }) => key === sheet.key);
    return layout !== undefined && layout.sheetName === sheet.name && isInPlace(sheet.table, layout);
  });
}

/** Totals are written at the template's addresses, so nothing may stand elsewhere in the form. */
function isInPlace({ rows, columns }: NonNullable<TemplateSheet["table"]>, layout: SheetLayout): boolean {
  return (
    columns.every(({ id, column }) => layout.columns.get(id) === column) &&
    rows.every(({ id, row }) => layout.rows.get(id) === row)
  );
}
