/** A province of 168 communes: the clean sample unit's workbook, lists and all, under as many names. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { placeOfKey } from "../../src/core/model/grid";
import type { CellPatch } from "../../src/core/model/workbook-patch";
import { xlsxReader } from "../../src/xlsx/reader/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/writer/xlsx-writer";
import { makeXlsx } from "../support/make-xlsx";

export interface BenchFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const provinceForm = resolve("samples/tra-vinh-2023-q4/mau-bao-cao.xlsx");

const original = resolve("samples/tra-vinh-2023-q4/nop/Cau Ngang - Bao cao Quy IV.xlsx");
const first = "An Bình Châu Đại Đông Hòa Hưng Long Mỹ Ninh Phú Tân Thạnh Vĩnh".split(" ");
const second = "Giang Hải Khánh Lợi Lộc Phong Quới Sơn Thới Thuận Trị Xuân".split(" ");
const communes = first.flatMap((one) => second.map((other) => `${one} ${other}`));

/** "001 An Giang.xlsx" and so on, one for each commune. */
export async function provinceFiles(): Promise<readonly BenchFile[]> {
  const bytes = new Uint8Array(readFileSync(original));
  const read = await xlsxReader.read(bytes);
  if (read.outcome === "refused") throw new Error(read.message);
  const files: BenchFile[] = [];
  for (const [index, commune] of communes.entries()) {
    const sheets = read.workbook.sheets.map((grid) => ({
      sheet: grid.name,
      cells: [...grid.cells].flatMap(([key, { value }]): readonly CellPatch[] => {
        if (typeof value !== "string" || !/Cầu Ngang/i.test(value)) return [];
        return [{ ...placeOfKey(key), content: { kind: "value", value: renamed(value, commune) } }];
      }),
    }));
    const written = await xlsxWriter.write(bytes, { sheets, newSheets: [], definedNames: [] });
    if (written.outcome === "refused") throw new Error(written.message);
    files.push({ name: `${String(index + 1).padStart(3, "0")} ${commune}.xlsx`, bytes: written.bytes });
  }
  return files;
}

/** The list of the province's units. */
export function provinceUnitList(): BenchFile {
  const rows = [
    ["Mã", "Tên đơn vị", "Cấp", "Trực thuộc"],
    ["T", "Tỉnh đoàn Trà Vinh", "Tỉnh đoàn", ""],
    ...communes.map((name, index) => [`X${index + 1}`, `Đoàn xã ${name}`, "Đoàn xã", "T"]),
  ];
  const xml = rows.map((cells, row) => {
    const written = cells.map(
      (text, column) => `<c r="${"ABCD"[column] ?? ""}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return `<row r="${row + 1}">${written.join("")}</row>`;
  });
  const sheet = { name: "Đơn vị", xml: `<sheetData>${xml.join("")}</sheetData>` };
  return { name: "don-vi.xlsx", bytes: makeXlsx({ sheets: [sheet] }) };
}

/** Where a file of that name lies once it is written there. */
export function pathIn(folder: string, { name }: BenchFile): string {
  return join(folder, name);
}

function renamed(text: string, commune: string): string {
  return text
    .replace(/(Huyện đoàn|huyện)\s+Cầu Ngang/gi, `Đoàn xã ${commune}`)
    .replace(/CẦU NGANG/g, commune.toUpperCase())
    .replace(/Cầu Ngang/gi, commune);
}
