import { a1 } from "../../../../src/core/model/address";
import { mvdTv202304 } from "../../../../src/core/templates/library/mvd-tv-2023-04";
import { inferTemplate } from "../../../../src/core/templates/infer-template";
import { readRuleSheet } from "../../../../src/core/templates/written-rules/read-rule-sheet";
import { ruleSheetToFill } from "../../../../src/core/templates/written-rules/rule-sheet-to-fill";
import { xlsxWriter } from "../../../../src/xlsx/writer/xlsx-writer";
import { patch } from "../../../support/patches";
import { plainBytes } from "../../../support/plain-book";
import { readWorkbook, sheetOf } from "../../../support/read-workbook";

async function written(bytes: Uint8Array, request: Parameters<typeof patch>[0]): Promise<Uint8Array> {
  const result = await xlsxWriter.write(bytes, patch(request));
  if (result.outcome === "refused") throw new Error(result.message);
  return result.bytes;
}

const form = plainBytes({
  "Biểu 1": [
    ["TT", "Nội dung", "Số lượng"],
    [1, "Xã", 5],
    [2, "Phường", 6],
  ],
});

describe("an empty sheet of rules", () => {
  const sheet = ruleSheetToFill(["Biểu 1"]);

  it("is a sheet of rules without a rule, a fault or a page of the form", async () => {
    const workbook = await readWorkbook(await written(form, { newSheets: [sheet] }));
    const template = inferTemplate(workbook, "bieu.xlsx");
    expect(readRuleSheet(workbook, mvdTv202304)).toEqual({
      sheet: "Quy tắc",
      sheets: ["Quy tắc"],
      rules: [],
      findings: [],
    });
    expect(template.sheets.map(({ name }) => name)).toEqual(["Biểu 1"]);
  });

  it("has examples that are right once they are given a code of their own", async () => {
    const cells = sheet.cells.map((cell) =>
      typeof cell.content === "object" && "value" in cell.content && /^VD\d$/.test(String(cell.content.value))
        ? { ...cell, content: { kind: "value" as const, value: `QT${cell.row}` } }
        : cell,
    );
    const workbook = await readWorkbook(await written(form, { newSheets: [{ ...sheet, cells }] }));
    const read = readRuleSheet(workbook, mvdTv202304);
    expect(read.findings).toEqual([]);
    expect(read.rules).toHaveLength(3);
  });

  it("takes what is written on its lines", async () => {
    const line =
      1 + Math.max(...sheet.cells.filter(({ style }) => style === "wrapped").map(({ row }) => row));
    const values = ["A1", "B1", "cột 7", "=", "cột 8 + cột 9"];
    const cells = [
      ...sheet.cells.filter(({ row }) => row !== line),
      ...values.map((value, index) => ({
        row: line,
        column: index + 1,
        content: { kind: "value" as const, value },
      })),
    ];
    const workbook = await readWorkbook(await written(form, { newSheets: [{ ...sheet, cells }] }));
    expect(readRuleSheet(workbook, mvdTv202304).rules).toMatchObject([{ id: "A1" }]);
  });

  it("has a name of its own, and looks like a table", async () => {
    expect(ruleSheetToFill(["quy tắc", "Quy tắc (2)"]).name).toBe("Quy tắc (3)");
    const workbook = await readWorkbook(await written(form, { newSheets: [sheet] }), { styledBlanks: true });
    const grid = sheetOf(workbook, 1);
    expect(grid.merges.length).toBeGreaterThan(0);
    const empty = sheet.cells.filter(({ style }) => style === "input");
    expect(empty.length).toBeGreaterThan(100);
    expect(new Set(sheet.cells.map(({ row, column }) => a1(row, column))).size).toBe(sheet.cells.length);
  });
});
