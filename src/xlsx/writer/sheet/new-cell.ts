/** A `<c>` element where there was none. */
import { a1 } from "../../../core/model/address";
import type { CellPatch } from "../../../core/model/workbook-patch";
import type { StyleBook } from "../styles/style-book";
import { cellBody, looksLikeFormula } from "./cell-content";
import { storedContent } from "./stored-content";

/** `format` is the cell format it gets; 0, the default, is not written. */
export function newCell(
  prefix: string,
  { row, column, content }: CellPatch,
  format: number,
  styles: StyleBook,
): string {
  if (content.kind === "result") throw new Error(`${a1(row, column)} has no formula to keep.`);
  const { type, xml } = cellBody(storedContent(content, format, styles), prefix);
  const style = looksLikeFormula(content) ? styles.quoted(format) : format;
  const attributes = `r="${a1(row, column)}"${style === 0 ? "" : ` s="${style}"`}${type ? ` t="${type}"` : ""}`;
  return xml === "" ? `<${prefix}c ${attributes}/>` : `<${prefix}c ${attributes}>${xml}</${prefix}c>`;
}
