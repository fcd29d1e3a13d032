/** The official form of the sample campaign, filled and given two sheets: what changed, and that nothing else did. */
import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import { isZipFailure, readZipDirectory } from "../../../src/xlsx/zip/read-zip";
import { partsOf } from "../../support/make-package";
import { cell, newSheet, patch, value } from "../../support/patches";
import { written } from "./written";

const form = new Uint8Array(readFileSync("samples/tra-vinh-2023-q4/mau-bao-cao.xlsx"));
const members = "Biểu 1 Đoàn viên";
const branches = "Biểu 2 Tổ chức";

const filled = patch({
  sheets: [
    {
      sheet: members,
      cells: [
        value("C14", 1250),
        value("D14", 12.5),
        value("B14", "Đoàn xã Long Đức"),
        cell("C13", { kind: "formula", formula: "SUM(C14:C20)", result: 1250 }),
        value("T40", "=ngoài bảng"),
      ],
    },
    { sheet: branches, cells: [value("C12", 7), value("D12", null)] },
  ],
  newSheets: [
    newSheet("Nguồn số liệu", [value("A1", "Nguồn số liệu", "title"), value("A3", "Đơn vị", "header")], {
      printTitleRows: [3, 3],
      frozenRows: 3,
    }),
    newSheet("Kết quả kiểm tra", [value("A1", "Không có lỗi", "note")]),
  ],
  definedNames: [{ name: "DOAN.Nguon", refersTo: "'Nguồn số liệu'!$A$3" }],
});

it("parts that the patch does not touch keep their compressed bytes, dates and places", async () => {
  const after = entriesOf(await written(form, filled));
  const touched = [
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/worksheets/sheet2.xml",
    "xl/worksheets/sheet3.xml",
  ];
  const before = entriesOf(form);
  expect(after.map(({ name }) => name)).toEqual([
    ...before.map(({ name }) => name),
    "xl/worksheets/sheet8.xml",
    "xl/worksheets/sheet9.xml",
  ]);
  const changed = before.filter(
    (entry, index) => !Buffer.from(entry.raw).equals(after[index]?.raw ?? entry.raw),
  );
  expect(changed.map(({ name }) => name).sort()).toEqual([...touched].sort());
  expect(after.slice(0, before.length).map(({ modified }) => modified)).toEqual(
    before.map(({ modified }) => modified),
  );
});

it.each([
  { part: "xl/worksheets/sheet2.xml", patched: ["C14", "D14", "B14", "C13", "T40"] },
  { part: "xl/worksheets/sheet3.xml", patched: ["C12", "D12"] },
])("$part differs in the patched cells only", async ({ part, patched }) => {
  const before = partsOf(form)[part] ?? "";
  const after = partsOf(await written(form, filled))[part] ?? "";
  expect(after).not.toBe(before);
  expect(withoutCells(after, patched)).toBe(
    withoutCells(before, patched).replace('ref="A1:R38"', 'ref="A1:T40"'),
  );
});

it("cells keep the format they had", async () => {
  const before = partsOf(form)["xl/worksheets/sheet2.xml"] ?? "";
  const after = partsOf(await written(form, filled))["xl/worksheets/sheet2.xml"] ?? "";
  for (const address of ["C14", "D14", "B14", "C13"]) {
    expect(formatOf(before, address)).toMatch(/\d/);
    expect(formatOf(after, address)).toBe(formatOf(before, address));
  }
});

it("the style sheet is only added to", async () => {
  const after = partsOf(await written(form, filled))["xl/styles.xml"] ?? "";
  let rest = after.replace(/ count="\d+"/g, "");
  for (const piece of (partsOf(form)["xl/styles.xml"] ?? "")
    .replace(/ count="\d+"/g, "")
    .split(/(?=<\/(?:fonts|fills|borders|cellXfs|numFmts)>)/)) {
    expect(rest).toContain(piece);
    rest = rest.slice(rest.indexOf(piece) + piece.length);
  }
  expect(after).toContain('<name val="Times New Roman"/></font></fonts>');
});

it("another program reads what was written", async () => {
  const book = read(await written(form, filled), { cellFormula: true });
  expect(book.SheetNames.slice(-2)).toEqual(["Nguồn số liệu", "Kết quả kiểm tra"]);
  expect(book.Sheets[members]).toMatchObject({
    B14: { t: "s", v: "Đoàn xã Long Đức" },
    C13: { t: "n", v: 1250, f: "SUM(C14:C20)" },
    C14: { t: "n", v: 1250 },
    D14: { t: "n", v: 12.5 },
    T40: { t: "s", v: "=ngoài bảng" },
  });
  expect(book.Sheets[branches]?.["C12"]).toMatchObject({ v: 7 });
  expect(book.Sheets[branches]?.["D12"]).toBeUndefined();
  expect(book.Workbook?.Names).toContainEqual(
    expect.objectContaining({ Name: "DOAN.Nguon", Ref: "'Nguồn số liệu'!$A$3" }),
  );
});

it("the same patch gives the same bytes", async () => {
  const once = await written(form, filled);
  expect(Buffer.from(await written(form, filled)).equals(Buffer.from(once))).toBe(true);
});

it("cells written a second time change nothing", async () => {
  const cellsOnly = patch({ sheets: filled.sheets });
  const once = await written(form, cellsOnly);
  expect(Buffer.from(await written(once, cellsOnly)).equals(Buffer.from(once))).toBe(true);
});

it("an empty patch gives the form back, part for part", async () => {
  const after = entriesOf(await written(form, patch({})));
  expect(after.map(({ raw }) => [...raw])).toEqual(entriesOf(form).map(({ raw }) => [...raw]));
});

function entriesOf(bytes: Uint8Array) {
  const directory = readZipDirectory(bytes);
  if (isZipFailure(directory)) throw new Error(directory.reason);
  return directory.entries;
}

/** The sheet's text with these cells, and a row that holds nothing else, taken out. */
function withoutCells(text: string, addresses: readonly string[]): string {
  return addresses
    .reduce((rest, address) => rest.replace(new RegExp(`<c r="${address}"(?:[^>]*/>|.*?</c>)`), ""), text)
    .replace(/<row r="\d+"><\/row>/, "");
}

function formatOf(text: string, address: string): string | undefined {
  return new RegExp(`<c r="${address}" s="(\\d+)"`).exec(text)?.[1];
}
