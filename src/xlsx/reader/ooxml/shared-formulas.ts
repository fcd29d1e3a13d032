/**
 * Formulas of one sheet. A formula filled down a column is stored once, at its first cell; the others name it by
 * number and mean it moved to where they stand. Usually that cell comes first, but nothing demands it.
 */
import { moveFormula } from "../../../core/formula/move-formula";
import type { Cell } from "../../../core/model/grid";
import { maxMovedFormulaCharacters } from "../limits";

/** A cell while its sheet is being read: its formula may be known only later. */
export type CellInProgress = { -readonly [Key in keyof Cell]: Cell[Key] };

export class SharedFormulas {
  /** More text was made than is kept: the workbook is to be refused. */
  tooBig = false;
  readonly #owners = new Map<string, { formula: string; row: number; column: number }>();
  readonly #waiting: { index: string; cell: CellInProgress; row: number; column: number }[] = [];
  #characters = 0;

  /** The cell that holds the text of formula `index`. */
  own(index: string, formula: string, row: number, column: number): void {
    this.#owners.set(index, { formula, row, column });
  }

  /** Gives the cell formula `index` moved to it, now or when its owner has been read. */
  use(index: string, cell: CellInProgress, row: number, column: number): void {
    const owner = this.#owners.get(index);
    if (!owner) {
      this.#waiting.push({ index, cell, row, column });
    } else if (!this.tooBig) {
      cell.formula = moveFormula(owner.formula, row - owner.row, column - owner.column);
      this.#characters += cell.formula.length;
      this.tooBig = this.#characters > maxMovedFormulaCharacters;
    }
  }

  /** After the last cell: those that came before the owner. Where it never came, a cell keeps its value alone. */
  settle(): void {
    for (const { index, cell, row, column } of this.#waiting.splice(0)) {
      if (this.#owners.has(index)) this.use(index, cell, row, column);
    }
  }
}
