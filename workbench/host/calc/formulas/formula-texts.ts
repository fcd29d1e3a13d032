/** Every formula a book holds, wherever it stands: cells, names, conditional formats, validations. */
import { cellKey, placeOfKey } from "../../../../src/core/model/grid";
import { type Book, type BookSheet, type ConditionalSettings, setCell } from "../../book/book";

/** A formula anew; the same text leaves it. `home` is the sheet it stands on; undefined for the workbook's names. */
export type RewriteText = (formula: string, home: BookSheet | undefined) => string;

/** Tells nobody: the values stay what they are. */
export function rewriteFormulaTexts(book: Book, rewrite: RewriteText): void {
  for (const name of book.names) name.formula = rewrite(name.formula, undefined);
  for (const sheet of book.sheets) {
    for (const name of sheet.names) name.formula = rewrite(name.formula, sheet);
    rewriteCells(sheet, rewrite);
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
      ...format,
      formula: rewrite(format.formula, sheet),
      ...(format.settings && { settings: settingsAnew(format.settings, (text) => rewrite(text, sheet)) }),
    }));
    sheet.validations = sheet.validations.map((validation) => ({
      ...validation,
      rule: inside(validation.rule, (text) => rewrite(text, sheet)),
    }));
  }
}

function rewriteCells(sheet: BookSheet, rewrite: RewriteText): void {
  for (const [key, cell] of sheet.cells) {
    if (cell.formula === undefined) continue;
    const formula = rewrite(cell.formula, sheet);
    if (formula === cell.formula) continue;
    const { row, column } = placeOfKey(key);
    setCell(sheet, row, column, { ...cell, formula });
  }
}

/** A rule as Office.js writes it, with the formulas in it (texts that begin with "=") anew. */
function inside(rule: unknown, rewrite: (text: string) => string): unknown {
  if (typeof rule === "string") return rule.startsWith("=") ? rewrite(rule) : rule;
  if (Array.isArray(rule)) return rule.map((part) => inside(part, rewrite));
  if (typeof rule !== "object" || rule === null) return rule;
  return Object.fromEntries(Object.entries(rule).map(([key, part]) => [key, inside(part, rewrite)]));
}

function settingsAnew(settings: ConditionalSettings, rewrite: (text: string) => string): ConditionalSettings {
  return inside(settings, rewrite) as ConditionalSettings;
}

/** Removes what a spill left in the book outside of `rows` × `columns`; true where there was anything. */
export function clearSpill(
  sheet: BookSheet,
  anchor: { readonly row: number; readonly column: number },
  before: { readonly rows: number; readonly columns: number },
  after: { readonly rows: number; readonly columns: number },
): boolean {
  let isChanged = false;
  const from = cellKey(anchor.row, anchor.column);
  for (let down = 0; down < before.rows; down++) {
    for (let right = 0; right < before.columns; right++) {
      if (down < after.rows && right < after.columns) continue;
      if (sheet.cell(anchor.row + down, anchor.column + right)?.spilledFrom !== from) continue;
      setCell(sheet, anchor.row + down, anchor.column + right, { value: null });
      isChanged = true;
    }
  }
  return isChanged;
}
