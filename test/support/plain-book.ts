/** Workbooks of plain cells, written as bytes and read again: `plainBook({ "Bài báo": [["Tổng số", 60]] })`. */
import { a1 } from "../../src/core/model/address";
import type { Workbook } from "../../src/core/model/grid";
import { makeXlsx } from "./make-xlsx";
import { readWorkbook } from "./read-workbook";

/** A text that begins with "=" and has a letter behind it is a formula, as Excel takes it; null is an empty cell. */
export type PlainCell = string | number | null;
export type PlainSheets = Readonly<Record<string, readonly (readonly PlainCell[])[]>>;

export async function plainBook(sheets: PlainSheets): Promise<Workbook> {
  return readWorkbook(plainBytes(sheets), { styledBlanks: true, validations: true });
}

export function plainBytes(sheets: PlainSheets): Uint8Array {
  return makeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      xml: `<sheetData>${rows.map(rowXml).join("")}</sheetData>`,
    })),
  });
}

function rowXml(cells: readonly PlainCell[], index: number): string {
  const row = index + 1;
  return `<row r="${row}">${cells.map((cell, column) => cellXml(cell, a1(row, column + 1))).join("")}</row>`;
}

function cellXml(cell: PlainCell, address: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (/^=.*[A-Z]/.test(cell)) return `<c r="${address}"><f>${escaped(cell.slice(1))}</f></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
