/** A new sheet of so many cells, every third of them text. */
import type { NewSheet } from "../../src/core/model/workbook-patch";
import { newSheet } from "../support/patches";

export function largeSheet(cells: number): NewSheet {
  const columns = 100;
  return newSheet(
    "Lớn",
    Array.from({ length: cells }, (_, index) => ({
      row: Math.floor(index / columns) + 1,
      column: (index % columns) + 1,
      content: { kind: "value" as const, value: index % 3 === 0 ? `Đơn vị ${index}` : index },
      style: "text" as const,
    })),
  );
}
