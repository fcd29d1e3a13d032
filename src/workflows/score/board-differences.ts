/** Where a board that is there differs from the one that would be made: marks changed by hand, or new answers. */
import { a1 } from "../../core/model/address";
import { cellAt, type CellValue, type Grid } from "../../core/model/grid";
import type { NewSheet } from "../../core/model/workbook-patch";

const messages = {
  differs: (cells: readonly string[], more: number) =>
    `Hai bảng khác nhau ở ${cells.length + more} ô: ${cells.join("; ")}${more > 0 ? `; và ${more} ô khác` : ""}.`,
  cell: (address: string, was: string, is: string) => `${address} (cũ: ${was}, mới: ${is})`,
  empty: "trống",
};

const mostTold = 12;

/** Vietnamese sentences; none where the old board says and counts the same, cell by cell. */
export function boardDifferences(old: Grid, board: NewSheet): readonly string[] {
  const told: string[] = [];
  let count = 0;
  for (const { row, column, content } of board.cells) {
    const cell = cellAt(old, row, column);
    const isSame =
      content.kind === "value"
        ? cell?.formula === undefined && same(cell?.value ?? null, content.value)
        : comparable(cell?.formula ?? "") === comparable(content.kind === "formula" ? content.formula : "");
    if (isSame) continue;
    count += 1;
    const is = content.kind === "value" ? content.value : (content.result ?? null);
    if (told.length < mostTold)
      told.push(messages.cell(a1(row, column), shown(cell?.value ?? null), shown(is)));
  }
  return count === 0 ? [] : [messages.differs(told, count - told.length)];
}

function same(one: CellValue, other: CellValue): boolean {
  return (one ?? "") === (other ?? "");
}

/** Excel gives formulas back in its own spelling. */
function comparable(formula: string): string {
  return formula.replace(/_xlfn\.|_xldudf_DOAN_|DOAN\.|\s|'/gi, "").toUpperCase();
}

function shown(value: CellValue): string {
  if (value === null || value === "") return messages.empty;
  return typeof value === "object" ? value.error : String(value);
}
