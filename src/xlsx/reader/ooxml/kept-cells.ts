/** The cells of one sheet while it is read: in reading order at the end, whatever order they came in. */
import { cellKey, type Cell } from "../../../core/model/grid";

export class KeptCells {
  #cells = new Map<number, Cell>();
  #lastRow = 0;
  #lastColumn = 0;
  #lastKey = 0;
  #isInOrder = true;

  get count(): number {
    return this.#cells.size;
  }

  /** Keeps the cell and says how many there are now. */
  add(row: number, column: number, cell: Cell): number {
    const key = cellKey(row, column);
    if (key < this.#lastKey) this.#isInOrder = false;
    this.#lastKey = key;
    this.#cells.set(key, cell);
    if (cell.value !== null || cell.formula !== undefined || cell.resultMissing) {
      if (row > this.#lastRow) this.#lastRow = row;
      if (column > this.#lastColumn) this.#lastColumn = column;
    }
    return this.#cells.size;
  }

  result(): { cells: ReadonlyMap<number, Cell>; lastRow: number; lastColumn: number } {
    if (!this.#isInOrder) this.#cells = new Map([...this.#cells].sort(([one], [other]) => one - other));
    return { cells: this.#cells, lastRow: this.#lastRow, lastColumn: this.#lastColumn };
  }
}
