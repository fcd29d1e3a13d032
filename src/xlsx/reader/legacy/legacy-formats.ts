/**
 * The formats of cells of an old workbook. For .xls they come whole from the file; for the other old formats only
 * the number format is known, met while cells are read and listed once.
 */
import { cellKey, type CellFormat } from "../../../core/model/grid";
import { plainFormat } from "../formats/cell-format";
import { formatKindOf, type FormatKind } from "../../../core/model/format-kind";
import type { XlsStyles } from "./xls-styles";

export class LegacyFormats {
  readonly list: CellFormat[];
  readonly #indices = new Map<string, number>();
  readonly #kinds = new Map<string, FormatKind>();

  constructor(
    readonly isKept: boolean,
    readonly styles: XlsStyles | undefined,
  ) {
    this.list = isKept && styles ? [...styles.formats] : [];
  }

  kindOf(code: string): FormatKind {
    const known = this.#kinds.get(code) ?? formatKindOf(code);
    this.#kinds.set(code, known);
    return known;
  }

  /** The format of a cell, by what the file says of it, else by the code of its number format. */
  indexOf(sheetIndex: number, row: number, column: number, code: string): number {
    const stored = this.styles?.sheets[sheetIndex]?.get(cellKey(row, column));
    if (stored !== undefined && stored < (this.styles?.formats.length ?? 0)) return stored;
    const known = this.#indices.get(code);
    if (known !== undefined) return known;
    const index = this.list.push({ ...plainFormat, kind: this.kindOf(code), numberFormat: code }) - 1;
    this.#indices.set(code, index);
    return index;
  }
}
