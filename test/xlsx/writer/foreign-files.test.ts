/**
 * Workbooks that nobody here made: after a patch every other cell, merge, validation and conditional format is as
 * it was, and so is every part that had nothing to change. `@e965/xlsx` is the judge of values.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read, type CellObject, type WorkBook } from "@e965/xlsx";
import { parseA1, parseRange } from "../../../src/core/model/address";
import type { WorkbookPatch } from "../../../src/core/model/workbook-patch";
import { xlsxWriter } from "../../../src/xlsx/writer/xlsx-writer";
import { partsOf } from "../../support/make-package";
import { newSheet, patch, value } from "../../support/patches";

const root = join("..", "shared", "real-workbooks");
const files = ["exceljs", "tafia"].flatMap((folder) =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => join(folder, name)) : [],
);

const title = "foreign workbooks (skipped where ../shared/real-workbooks is absent)";
/** A name for the table also where there is no file. */
const table = files.length > 0 ? files : ["none"];

/** Not written, and why. */
const refusals: Readonly<Record<string, string>> = {
  [join("exceljs", "017_missing-bits.xlsx")]: "không phải là tệp Excel",
  [join("tafia", "023_issue252.xlsx")]: "bị hỏng",
  [join("tafia", "047_pass_protected.xlsx")]: "mật khẩu",
};

const ours = "Trang của Đoàn";

(files.length > 0 ? describe : describe.skip)(title, () => {
  it.each(table)("%s", async (file) => {
    const original = new Uint8Array(readFileSync(join(root, file)));
    const before = judge(original);
    const sheet = before?.SheetNames.find((name) => before.Sheets[name]?.["!type"] === undefined);
    const cells = Object.keys(before?.Sheets[sheet ?? ""] ?? {}).filter((key) => !key.startsWith("!"));
    for (const address of new Set([cells[0] ?? "B2", cells.at(-1) ?? "B2"])) {
      const target = sheet === undefined ? undefined : { sheet, address };
      const answer = await xlsxWriter.write(original, wanted(target));
      if (answer.outcome === "refused") {
        const reason = refusals[file] ?? (isTableHeader(original, address) ? "tiêu đề cột" : "nothing");
        expect(answer.message).toContain(reason);
        continue;
      }
      expect(refusals[file]).toBeUndefined();
      expectSameParts(partsOf(original), partsOf(answer.bytes));
      if (before) expectSameCells(before, judge(answer.bytes), target);
    }
  });
});

interface Target {
  readonly sheet: string;
  readonly address: string;
}

function wanted(target: Target | undefined): WorkbookPatch {
  return patch({
    sheets: target ? [{ sheet: target.sheet, cells: [value(target.address, "Đã sửa")] }] : [],
    newSheets: [newSheet(ours, [value("A1", "Tiêu đề", "title"), value("A2", 5, "number")])],
  });
}

function isTableHeader(original: Uint8Array, address: string): boolean {
  const tables = Object.entries(partsOf(original)).filter(([name]) => /tables\//.test(name));
  const row = parseA1(address)?.row;
  return tables.some(([, text]) => parseRange(/ ref="([^"]+)"/.exec(text)?.[1] ?? "")?.top === row);
}

function expectSameCells(before: WorkBook, after: WorkBook | undefined, target: Target | undefined): void {
  expect(after?.SheetNames).toEqual([...before.SheetNames, ours]);
  expect(after?.Sheets[ours]).toMatchObject({ A1: { v: "Tiêu đề" }, A2: { v: 5 } });
  if (target) expect(after?.Sheets[target.sheet]?.[target.address]).toMatchObject({ v: "Đã sửa" });
  for (const name of before.SheetNames) {
    const patched = name === target?.sheet ? target.address : "";
    expect(cellsOf(after, name, patched)).toEqual(cellsOf(before, name, patched));
  }
}

/** What the other program reads; a file it cannot read has its parts compared only. */
function judge(bytes: Uint8Array): WorkBook | undefined {
  try {
    return read(bytes, { cellFormula: true, sheetStubs: true });
  } catch {
    return undefined;
  }
}

function cellsOf(book: WorkBook | undefined, sheet: string, without: string): Record<string, unknown> {
  const cells = Object.entries(book?.Sheets[sheet] ?? {}).filter(
    ([key]) => !key.startsWith("!") && key !== without,
  ) as [string, CellObject][];
  return Object.fromEntries(cells.map(([key, { t, v, f, w }]) => [key, { t, v, f, w }]));
}

const countedElements = [
  "mergeCell",
  "dataValidation",
  "cfRule",
  "hyperlink",
  "drawing",
  "tablePart",
  "definedName",
  "col",
];

function expectSameParts(before: Record<string, string>, after: Record<string, string>): void {
  const gone = Object.keys(before).filter((name) => !(name in after));
  expect(gone.every((name) => /calcChain/i.test(name))).toBe(true);
  for (const [name, text] of Object.entries(before)) {
    const changed = after[name];
    if (changed === undefined || changed === text) continue;
    expect(name).toMatch(
      /^\[Content_Types\]\.xml$|workbook\d*\.xml(\.rels)?$|styles\d*\.xml$|sheet\d*\.xml$/i,
    );
    for (const element of countedElements) {
      expect({ name, element, count: countOf(changed, element) }).toEqual({
        name,
        element,
        count: countOf(text, element),
      });
    }
  }
}

function countOf(text: string, element: string): number {
  return text.match(new RegExp(`<(?:\\w+:)?${element}[ />]`, "g"))?.length ?? 0;
}
