/** Columns of a filled form in which the unit wrote words: they are asked for words, though no caption says so. */
import type { CellAddress } from "../model/address";
import { cellAt } from "../model/grid";
import { isBlankText, isNotApplicable } from "../text/nothing-text";
import { readNumberText } from "../text/read-number";
import type { SheetView } from "./sheet-view";

/** @param typed The cells that the unit filled in. */
export function wordColumns(view: SheetView, typed: readonly CellAddress[]): ReadonlySet<number> {
  const counts = new Map<number, { words: number; all: number }>();
  for (const { row, column } of typed) {
    const value = cellAt(view.grid, row, column)?.value ?? null;
    const isText = typeof value === "string";
    if (isText && (isBlankText(value) || isNotApplicable(value))) continue;
    const { words, all } = counts.get(column) ?? { words: 0, all: 0 };
    const isWord =
      isText && readNumberText(value, "decimal").outcome === "not-a-number" && /\p{L}/u.test(value);
    counts.set(column, { words: words + (isWord ? 1 : 0), all: all + 1 });
  }
  return new Set([...counts].flatMap(([column, { words, all }]) => (words * 2 > all ? column : [])));
}
