/** Sheets renamed, moved, hidden, copied and deleted, with what Excel forbids. */
import { replaceReferences } from "../../../src/core/formula/references";
import { BookSheet } from "../book/book";
import { rewriteFormulaTexts } from "../calc/formulas/formula-texts";
import { type Arguments, objectArgument, textArgumentOr } from "./arguments";
import { requireOpenStructure } from "./range/guard";
import type { HostState } from "./host-state";
import { refuse } from "./refusal";
import { checkedSheetName, copyName } from "./sheet-names";

export function renameSheet(sheet: BookSheet, wanted: unknown, host: HostState): void {
  requireOpenStructure(host);
  const { book } = host;
  const before = sheet.name;
  const name = checkedSheetName(book, wanted, sheet);
  if (name === before) return;
  sheet.name = name;
  rewriteFormulaTexts(book, (formula) => pointedTo(formula, before, name));
  book.tell({ kind: "sheet-renamed", sheet });
}

export function moveSheet(sheet: BookSheet, position: number, host: HostState): void {
  requireOpenStructure(host);
  const { book } = host;
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length)
    refuse("InvalidArgument");
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.sheets.splice(position, 0, sheet);
  book.tell({ kind: "sheet-moved", sheet });
}

export function hideSheet(sheet: BookSheet, visibility: string, host: HostState): void {
  requireOpenStructure(host);
  if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden")
    refuse("InvalidArgument");
  if (visibility === sheet.visibility) return;
  if (visibility !== "Visible") requireAnotherVisible(sheet, host);
  sheet.visibility = visibility;
  host.book.tell({ kind: "sheet-visibility", sheet });
  if (host.book.active === sheet && visibility !== "Visible") activateAnother(host);
}

export function deleteSheet(sheet: BookSheet, host: HostState): void {
  requireOpenStructure(host);
  const { book } = host;
  // A sheet hidden from the user's own menu has to be shown before it can go.
  if (sheet.visibility === "VeryHidden") refuse("InvalidOperation");
  if (sheet.visibility === "Visible") requireAnotherVisible(sheet, host);
  const wasActive = book.active === sheet;
  pointAway(sheet, host);
  book.removeSheet(sheet);
  book.comments = book.comments.filter((comment) => comment.sheet !== sheet);
  if (wasActive && book.active) book.tell({ kind: "sheet-activated", sheet: book.active });
}

/** What named cells of the sheet says `#REF!` from now on, for good. */
function pointAway(sheet: BookSheet, { book }: HostState): void {
  const lost = (formula: string) =>
    formula.includes("!") ? withSheet(formula, sheet.name, (address) => `#REF!${address}`) : formula;
  rewriteFormulaTexts(book, lost);
}

/** `sheet.copy("After", other)`; "None" puts the copy at the beginning, as Excel does. */
export function copySheet(sheet: BookSheet, args: Arguments, host: HostState): BookSheet {
  requireOpenStructure(host);
  const { book } = host;
  const copy = new BookSheet(book.newId(), copyName(book, sheet.name));
  fill(copy, sheet, () => book.newId());
  book.sheets.splice(positionOfCopy(args, host), 0, copy);
  book.tell({ kind: "sheet-added", sheet: copy });
  return copy;
}

function fill(copy: BookSheet, sheet: BookSheet, newId: () => string): void {
  for (const [key, cell] of sheet.cells) copy.cells.set(key, cell);
  for (const [row, height] of sheet.rowHeights) copy.rowHeights.set(row, height);
  for (const [column, width] of sheet.columnWidths) copy.columnWidths.set(column, width);
  for (const [row, style] of sheet.rowStyles) copy.rowStyles.set(row, style);
  for (const [column, style] of sheet.columnStyles) copy.columnStyles.set(column, style);
  for (const row of sheet.hiddenRows) copy.hiddenRows.add(row);
  for (const column of sheet.hiddenColumns) copy.hiddenColumns.add(column);
  for (const [key, value] of sheet.customProperties) copy.customProperties.set(key, value);
  Object.assign(copy, {
    merges: [...sheet.merges],
    validations: [...sheet.validations],
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: newId() })),
    names: sheet.names.map((item) => ({
      ...item,
      formula: pointedTo(item.formula, sheet.name, copy.name),
    })),
    visibility: sheet.visibility,
    defaultRowHeight: sheet.defaultRowHeight,
    defaultColumnWidth: sheet.defaultColumnWidth,
    defaultStyle: sheet.defaultStyle,
    protection: sheet.protection,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    pageLayout: { ...sheet.pageLayout },
    printTitleRows: sheet.printTitleRows,
    printArea: sheet.printArea,
  });
}

function positionOfCopy(args: Arguments, host: HostState): number {
  const { sheets } = host.book;
  switch (textArgumentOr(args, 0, "None")) {
    case "End":
      return sheets.length;
    case "Before":
      return relativePosition(args, host);
    case "After":
      return relativePosition(args, host) + 1;
    default:
      return 0;
  }
}

function relativePosition(args: Arguments, host: HostState): number {
  const other = objectArgument(args[1], "Worksheet") ?? refuse("InvalidArgument");
  return host.book.sheets.indexOf(other);
}

function requireAnotherVisible(sheet: BookSheet, { book }: HostState): void {
  const another = book.sheets.some((other) => other !== sheet && other.visibility === "Visible");
  if (!another) refuse("InvalidOperation");
}

function activateAnother({ book }: HostState): void {
  const sheet = book.sheets.find(({ visibility }) => visibility === "Visible");
  if (!sheet) return;
  book.active = sheet;
  book.tell({ kind: "sheet-activated", sheet });
}

/** The formula with references to one sheet pointed to another name. */
function pointedTo(formula: string, before: string, after: string): string {
  const isWord = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(after) && !/^[A-Za-z]{1,3}\d+$/.test(after);
  const prefix = isWord ? `${after}!` : `'${after.replaceAll("'", "''")}'!`;
  return formula.includes("!") ? withSheet(formula, before, (address) => prefix + address) : formula;
}

function withSheet(formula: string, name: string, written: (address: string) => string): string {
  const isFormula = formula.startsWith("=");
  const body = replaceReferences(isFormula ? formula.slice(1) : formula, (reference) => {
    const { sheet, external, lastSheet, text } = reference;
    if (external || lastSheet !== null || sheet?.toLowerCase() !== name.toLowerCase()) return undefined;
    return written(text.slice(text.lastIndexOf("!") + 1));
  });
  return (isFormula ? "=" : "") + body;
}
