/** What the grid hands on when the user does something in it. Whoever mounts the grid carries it out on the book. */
import type { CellRange } from "../../../src/core/model/address";
import type { BookSheet } from "../../host/book/book";

/** What the user left in one cell: the text as typed, a formula with "=", a pasted value, "" for an emptied cell. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  /** Absent where only the cell's looks were touched. */
  readonly content?: string | number | boolean;
}

export interface GridHands {
  type(sheet: BookSheet, cells: readonly TypedCell[]): void;
  select(sheet: BookSheet, ranges: readonly CellRange[]): void;
  activate(sheet: BookSheet): void;
  rename(sheet: BookSheet, name: string): void;
  /** All sheets in their new order, by id. */
  arrange(ids: readonly string[]): void;
  addSheet(): void;
  removeSheet(sheet: BookSheet): void;
  /** Points, by column and row number. */
  resize(
    sheet: BookSheet,
    sizes: { readonly widths: ReadonlyMap<number, number>; readonly heights: ReadonlyMap<number, number> },
  ): void;
  /** The user began or ended typing in a cell: Excel refuses requests in between. */
  editing(isEditing: boolean): void;
}
