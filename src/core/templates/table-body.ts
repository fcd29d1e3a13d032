/**
 * How a row of a table is known: by its code and its label. Used alike on a blank form and on a unit's sheet.
 */
import { rowCodeOf } from "./row-captions";
import type { SheetView } from "./sheet-view";

export interface KeyColumns {
  readonly codeColumn: number | null;
  readonly labelColumn: number | null;
}

/** The code and the label of a row; a total merged over both columns, or standing in the code column, is its label. */
export function rowKeyAt(
  view: SheetView,
  keys: KeyColumns,
  row: number,
): { code: string | null; label: string } {
  const codeText = keys.codeColumn === null ? "" : ownText(view, row, keys.codeColumn);
  const labelText = keys.labelColumn === null ? "" : ownText(view, row, keys.labelColumn);
  const code = rowCodeOf(codeText);
  if (code !== null || codeText === "") return { code, label: isPlaceholder(labelText) ? "" : labelText };
  return { code: null, label: labelText === "" || labelText === codeText ? codeText : labelText };
}

/** Text of the row's own cell: a block merged down from an earlier row is that row's. */
function ownText(view: SheetView, row: number, column: number): string {
  const merge = view.mergeAt(row, column);
  if (merge && merge.top < row) return "";
  const text = view.textAt(row, column);
  return /\p{L}|\d|^[-+*]$/u.test(text) ? text : "";
}

function isPlaceholder(text: string): boolean {
  return /^[.…\s]*$/u.test(text);
}
