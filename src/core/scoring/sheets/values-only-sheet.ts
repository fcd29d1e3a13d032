/** A sheet as it shows: every formula becomes its result. For files that go to people without DOAN. */
import type { CellContent, NewSheet } from "../../model/workbook-patch";

/** Limits of typing go too: nothing is counted there any more. */
export function valuesOnlySheet({ validations: _, cells, ...sheet }: NewSheet): NewSheet {
  return {
    ...sheet,
    cells: cells.map((cell) => ({ ...cell, content: valueOf(cell.content) })),
  };
}

function valueOf(content: CellContent): CellContent {
  if (content.kind === "value") return content;
  const { result } = content;
  const value = typeof result === "object" ? result.error : result;
  return { kind: "value", value: value === "" ? null : (value ?? null) };
}
