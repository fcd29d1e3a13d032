/** Number formats met while old cells are read, each once. Fonts, borders and locks are not known of such files. */
import type { CellFormat } from "../../../core/model/grid";
import { plainFormat } from "../formats/cell-format";
import { formatKindOf, type FormatKind } from "../formats/number-format";

export class LegacyFormats {
  readonly list: CellFormat[] = [];
  readonly #indices = new Map<string, number>();
  readonly #kinds = new Map<string, FormatKind>();

  constructor(readonly isKept: boolean) {}

  kindOf(code: string): FormatKind {
    const known = this.#kinds.get(code) ?? formatKindOf(code);
    this.#kinds.set(code, known);
    return known;
  }

  indexOf(code: string): number {
    const known = this.#indices.get(code);
    if (known !== undefined) return known;
    const index = this.list.push({ ...plainFormat, kind: this.kindOf(code), numberFormat: code }) - 1;
    this.#indices.set(code, index);
    return index;
  }
}
