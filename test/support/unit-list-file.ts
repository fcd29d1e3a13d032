/** A unit list as the officer keeps it: a small workbook. */
import { utils, write } from "@e965/xlsx";
import type { SourceFile } from "../../src/host/source-file";

export interface ListedUnit {
  readonly code: string;
  readonly name: string;
  readonly aliases?: string;
  readonly parent?: string;
}

export function unitListFile(units: readonly ListedUnit[]): SourceFile {
  const sheet = utils.aoa_to_sheet([
    ["DANH SÁCH ĐƠN VỊ"],
    [],
    ["Mã", "Tên đơn vị", "Tên khác", "Trực thuộc"],
    ...units.map(({ code, name, aliases = "", parent = "" }) => [code, name, aliases, parent]),
  ]);
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, "Đơn vị");
  const bytes = new Uint8Array(write(workbook, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  return { name: "don-vi.xlsx", read: () => Promise.resolve(bytes) };
}
