/**
 * A block of values looked at by place, counted from 0, whether it is cells, an array or a single value.
 * Cells are read only when asked for, and empty ones cost nothing: a whole column is as cheap as its contents.
 */
import type { CellRange } from "../../model/address";
import { isNotComputable, type FormulaValue } from "../formula-value";
import { isReference, isScalar, type CellBlock, type Operand, type Scalar } from "./operand";
import type { Run } from "./run";

export interface AreaCell {
  readonly row: number;
  readonly column: number;
  readonly value: Exclude<Scalar, null>;
}

export interface Area {
  readonly rows: number;
  readonly columns: number;
  /** null outside the block. */
  at(row: number, column: number): Scalar;
  /** What is not empty, in reading order. */
  filled(): Iterable<AreaCell>;
  /** The cells it stands for; absent where it is not cells of the workbook. */
  readonly block?: CellBlock;
}

/** The blocks of an operand: one, except for several references taken together. */
export function areasOf(operand: Operand, run: Run): readonly Area[] {
  if (isReference(operand)) return operand.blocks.map((block) => blockArea(block, run));
  if (isScalar(operand)) return [rowsArea([[operand]], 1)];
  const { columns, rows, values } = operand;
  return [
    rowsArea(
      Array.from({ length: rows }, (_, row) => values.slice(row * columns, (row + 1) * columns)),
      columns,
    ),
  ];
}

/** The only block of an operand; `undefined` where there are several. */
export function areaOf(operand: Operand, run: Run): Area | undefined {
  const areas = areasOf(operand, run);
  return areas.length === 1 ? areas[0] : undefined;
}

/** A cell's value; one that cannot be computed is noted. */
export function knownValue(value: FormulaValue, run: Run): Scalar {
  return isNotComputable(value) ? run.refuse(value.notComputable) : value;
}

function blockArea(block: CellBlock, run: Run): Area {
  const { sheet, range } = block;
  const columns = range.right - range.left + 1;
  const override = run.context.rangeOverride?.(sheet, range);
  if (override) return rowsArea(override, columns);
  return {
    rows: range.bottom - range.top + 1,
    columns,
    block,
    at: (row, column) =>
      isInside(range, row, column) && run.refused() === undefined
        ? knownValue(run.context.cell(sheet, range.top + row, range.left + column), run)
        : null,
    filled: () => filledCells(block, run),
  };
}

function isInside(range: CellRange, row: number, column: number): boolean {
  return range.top + row <= range.bottom && range.left + column <= range.right;
}

function* filledCells({ sheet, range }: CellBlock, run: Run): Iterable<AreaCell> {
  for (const cell of run.context.cellsIn(sheet, range)) {
    const value = knownValue(cell.value, run);
    // The answer is lost already: there is no use in reading the rest of a column.
    if (run.refused() !== undefined) return;
    if (value !== null) yield { row: cell.row - range.top, column: cell.column - range.left, value };
  }
}

function rowsArea(rows: readonly (readonly Scalar[])[], columns: number): Area {
  return {
    rows: rows.length,
    columns,
    at: (row, column) => rows[row]?.[column] ?? null,
    *filled() {
      for (const [row, values] of rows.entries()) {
        for (const [column, value] of values.entries()) if (value !== null) yield { row, column, value };
      }
    },
  };
}
