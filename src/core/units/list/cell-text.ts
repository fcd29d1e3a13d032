/** The text of a cell of a unit list; numbers in full, so that a numeric code stays a code. */
import { isCellError } from "../../model/grid";
import type { Cell } from "../../model/grid";

/** On one line, composed, without outer white space; blank for an empty cell or an error. */
export function cellText(cell: Cell | undefined): string {
  return rawCellText(cell).normalize("NFC").replace(/\s+/g, " ").trim();
}

/** As it stands, line breaks kept. */
export function rawCellText(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  return value === null || isCellError(value) ? "" : String(value);
}
