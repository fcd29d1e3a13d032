/** Patches as tests write them: short, with addresses instead of numbers. */
import { parseA1 } from "../../src/core/model/address";
import type {
  CellContent,
  CellPatch,
  NewSheet,
  PatchStyle,
  WorkbookPatch,
} from "../../src/core/model/workbook-patch";

export function cell(address: string, content: CellContent, style?: PatchStyle): CellPatch {
  const place = parseA1(address);
  if (!place) throw new Error(`"${address}" is no address.`);
  return { ...place, content, ...(style ? { style } : {}) };
}

export function value(
  address: string,
  typed: number | string | boolean | null,
  style?: PatchStyle,
): CellPatch {
  return cell(address, { kind: "value", value: typed }, style);
}

export function newSheet(name: string, cells: readonly CellPatch[], more: Partial<NewSheet> = {}): NewSheet {
  const plain = { columnWidths: new Map<number, number>(), merges: [], frozenRows: 0, frozenColumns: 0 };
  return { name, cells, ...plain, landscape: false, ...more };
}

export function patch(more: Partial<WorkbookPatch>): WorkbookPatch {
  return { sheets: [], newSheets: [], definedNames: [], ...more };
}
