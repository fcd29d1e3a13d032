/** What the user typed, pasted or cleared, read out of Univer's change. */
import type { ICellData, Nullable } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { TypedCell } from "./grid-hands";

/** A change of looks alone is answered with no text: the place is to be drawn as the book has it. */
export function typedCellsOf({ cellValue }: ISetRangeValuesMutationParams): TypedCell[] {
  const cells: TypedCell[] = [];
  for (const [row, columns] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      const content = contentOf(cell as Nullable<ICellData>);
      cells.push({ row: Number(row) + 1, column: Number(column) + 1, ...content });
    }
  }
  return cells;
}

function contentOf(cell: Nullable<ICellData>): Pick<TypedCell, "content"> {
  if (!cell) return { content: "" };
  if (cell.f) return { content: cell.f };
  if (cell.p?.body) return { content: cell.p.body.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n") };
  // Univer takes a formula away by itself once a value was typed over it; to clear a cell it sends a null for the value.
  return cell.v === undefined ? {} : { content: cell.v ?? "" };
}
