/** Reading in tests: the workbook itself, or a failed test that says why there is none. */
import { parseA1 } from "../../src/core/model/address";
import { cellAt, type Cell, type CellFormat, type Grid, type Workbook } from "../../src/core/model/grid";
import type { ReadOptions, ReadRefusal } from "../../src/host/workbook-reader";
import { xlsxReader } from "../../src/xlsx/reader/xlsx-reader";

export async function readWorkbook(bytes: Uint8Array, options?: ReadOptions): Promise<Workbook> {
  const result = await xlsxReader.read(bytes, options);
  if (result.outcome === "refused") throw new Error(`Refused as ${result.kind}: ${result.message}`);
  return result.workbook;
}

export async function readRefusal(bytes: Uint8Array): Promise<ReadRefusal> {
  const result = await xlsxReader.read(bytes);
  if (result.outcome === "read") throw new Error(`Read as ${result.container}`);
  return result;
}

/** The first sheet, which is the only one in most tests. */
export async function readSheet(bytes: Uint8Array, options?: ReadOptions): Promise<Grid> {
  return sheetOf(await readWorkbook(bytes, options), 0);
}

export function sheetOf(workbook: Workbook, index: number): Grid {
  const sheet = workbook.sheets[index];
  if (!sheet) throw new Error(`There is no sheet ${index + 1}`);
  return sheet;
}

export function cell(sheet: Grid, address: string): Cell | undefined {
  const place = parseA1(address);
  return place && cellAt(sheet, place.row, place.column);
}

/** The value at an address; `undefined` where the reader kept no cell. */
export function valueAt(sheet: Grid, address: string): Cell["value"] | undefined {
  return cell(sheet, address)?.value;
}

export function formatAt(workbook: Workbook, sheet: Grid, address: string): CellFormat | undefined {
  return workbook.formats[cell(sheet, address)?.format ?? -1];
}
