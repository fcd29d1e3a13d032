/**
 * How a formula's reference stands to the body of a list. In the blank form `COUNTA(C12:C21)` names the
 * ten rows meant for entries; in a consolidation it means all stacked rows.
 */
import { type CellRange, contains, parseA1 } from "../model/address";
import { referencesOf } from "../formula/references";
import { isInBody } from "../templates/list-body";
import type { TemplateSheet, TemplateTable } from "../templates/template";
import type { Consolidation } from "./consolidation";
import { type StackedColumn, stackedColumns } from "./stacked-columns";

/**
 * `apart`: no entry cell is named. `whole`: all rows of these stacked columns are. `part`: only some entries,
 * or entries together with results below them; nothing in the stacked list answers to that.
 */
export type BodyReference =
  | { readonly kind: "apart" }
  | { readonly kind: "part" }
  | { readonly kind: "whole"; readonly columns: readonly StackedColumn[] };

/** `isOneCell`: typed as one cell ("G12"), which stands for one entry even where the body has one row. */
export function bodyReference(sheet: TemplateSheet, range: CellRange, isOneCell: boolean): BodyReference {
  const { table } = sheet;
  if (sheet.shape !== "list" || !table) return { kind: "apart" };
  const columns = stackedColumns(sheet).filter(
    ({ formColumn }) => formColumn !== null && formColumn >= range.left && formColumn <= range.right,
  );
  if (columns.length === 0 || range.bottom < table.bodyTop || range.top > table.bodyBottom) {
    return { kind: "apart" };
  }
  const isWhole = !isOneCell && range.top <= table.bodyTop && range.bottom >= table.bodyBottom;
  return isWhole && !namesResults(sheet, table, range) ? { kind: "whole", columns } : { kind: "part" };
}

/** Whether a formula names part of a list that has rows: it would read an emptied place. */
export function namesPartOfList(
  { sheetKey, formula }: { readonly sheetKey: string; readonly formula: string },
  { template, lists }: Pick<Consolidation, "template" | "lists">,
): boolean {
  return referencesOf(formula).some(({ sheet: name, range, external, text }) => {
    const sheet = template.sheets.find((candidate) =>
      name === null ? candidate.key === sheetKey : candidate.name.toLowerCase() === name.toLowerCase(),
    );
    if (!sheet || external || !lists.get(sheet.key)?.length) return false;
    return bodyReference(sheet, range, !text.includes(":")).kind === "part";
  });
}

/** Printed captions above or below the body are no entries and may be named with it; results may not. */
function namesResults(sheet: TemplateSheet, table: TemplateTable, range: CellRange): boolean {
  if (range.top >= table.bodyTop && range.bottom <= table.bodyBottom) return false;
  return [...Object.keys(sheet.formulas), ...sheet.looseFields.map(({ cell }) => cell)].some((address) => {
    const place = parseA1(address);
    return place !== undefined && !isInBody(sheet, place.row) && contains(range, place.row, place.column);
  });
}
