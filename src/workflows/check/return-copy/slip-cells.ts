/** Cells of the slip, in short. */
import type { CellContent, CellPatch, PatchStyle } from "../../../core/model/workbook-patch";

export function text(value: string): CellContent {
  return { kind: "value", value };
}

export function at(row: number, column: number, content: CellContent, style?: PatchStyle): CellPatch {
  return { row, column, content, ...(style ? { style } : {}) };
}
