import { xlsxWriter } from "../../../src/xlsx/writer/xlsx-writer";
import { bookParts, makePackage } from "../../support/make-package";
import { cell, patch, value } from "../../support/patches";
import { patchedSheet, writtenParts } from "./written";

const shared = (row: number, f: string) => `<row r="${row}"><c r="B${row}">${f}<v>${row}</v></c></row>`;
const block = (first: string, second: string, third: string) =>
  `<sheetData>${shared(2, first)}${shared(3, second)}${shared(4, third)}</sheetData>`;
const master = '<f t="shared" ref="B2:B4" si="0">A2*$A$1&amp;"x"</f>';
const child = '<f t="shared" si="0"/>';

describe("a shared formula", () => {
  it("whose first cell is written over lives on in the others", async () => {
    const after = await patchedSheet(block(master, child, '<f t="shared" ca="1" si="0"></f>'), [
      value("B2", 7),
    ]);
    expect(after).toBe(
      block("", '<f>A3*$A$1&amp;"x"</f>', '<f ca="1">A4*$A$1&amp;"x"</f>').replace("<v>2</v>", "<v>7</v>"),
    );
  });

  it("whose first cell gets another formula lives on, also where its result is brought up to date", async () => {
    const after = await patchedSheet(block(master, child, child), [
      cell("B2", { kind: "formula", formula: "A2", result: 1 }),
      cell("B3", { kind: "result", result: 30 }),
      value("B4", 40),
    ]);
    expect(after).toBe(
      `<sheetData><row r="2"><c r="B2"><f>A2</f><v>1</v></c></row>` +
        `<row r="3"><c r="B3"><f>A3*$A$1&amp;"x"</f><v>30</v></c></row><row r="4"><c r="B4"><v>40</v></c></row></sheetData>`,
    );
  });

  it("keeps its first cell where only a later one is written over", async () => {
    const after = await patchedSheet(block(master, child, child), [value("B3", 7)]);
    expect(after).toBe(block(master, "", child).replace("<v>3</v>", "<v>7</v>"));
  });

  it("stays as it is where only results change", async () => {
    const after = await patchedSheet(block(master, child, child), [
      cell("B2", { kind: "result", result: 20 }),
      cell("B3", { kind: "result", result: 30 }),
    ]);
    expect(after).toBe(
      block(master, child, child).replace("<v>2</v>", "<v>20</v>").replace("<v>3</v>", "<v>30</v>"),
    );
  });

  it("of another group is left alone", async () => {
    const other = '<f t="shared" ref="B4" si="1">A1</f>';
    const after = await patchedSheet(block(master, child, other), [value("B2", 7)]);
    expect(after).toContain(other);
  });
});

describe("a number of a shared formula that is used twice", () => {
  const second = '<f t="shared" ref="B3:B4" si="0">C3</f>';
  it("means the formula before it", async () => {
    const after = await patchedSheet(block(master, second, child), [value("B3", 7)]);
    expect(after).toBe(block(master, "", "<f>C4</f>").replace("<v>3</v>", "<v>7</v>"));
  });
});

describe("an array formula", () => {
  const array =
    '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B1">{1,2}</f><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>';
  const original = makePackage(bookParts({ sheets: { "Biểu 1": array } }));

  it.each([
    { name: "its first cell", cells: [value("A1", 5)] },
    { name: "a later cell", cells: [cell("B1", { kind: "formula", formula: "1+1", result: 2 })] },
    { name: "emptied in part", cells: [value("B1", null)] },
  ])("is not broken: $name is refused", async ({ cells }) => {
    const answer = await xlsxWriter.write(original, patch({ sheets: [{ sheet: "Biểu 1", cells }] }));
    expect(answer).toEqual({
      outcome: "refused",
      message: expect.stringContaining("A1:B1 của trang “Biểu 1”"),
    });
  });

  it("gets new results in all its cells", async () => {
    const cells = [cell("A1", { kind: "result", result: 3 }), cell("B1", { kind: "result", result: 4 })];
    expect(await patchedSheet(array, cells)).toBe(
      array.replace("<v>1</v>", "<v>3</v>").replace("<v>2</v>", "<v>4</v>"),
    );
  });

  it("is written over as a whole", async () => {
    expect(await patchedSheet(array, [value("A1", 3), value("B1", 4)])).toBe(
      '<sheetData><row r="1"><c r="A1"><v>3</v></c><c r="B1"><v>4</v></c></row></sheetData>',
    );
  });

  it("of one cell is written over like any formula", async () => {
    const single = array.replace("A1:B1", "A1");
    expect(await patchedSheet(single, [value("A1", 3)])).toContain('<c r="A1"><v>3</v></c>');
  });
});

describe("the calculation chain", () => {
  const chained = {
    sheets: { "Biểu 1": '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>' },
    afterSheets: '<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="0"/>',
    related: [{ kind: "calcChain", name: "calcChain.xml", content: "<calcChain/>" }],
  };
  const write = (cells: ReturnType<typeof cell>[]) =>
    writtenParts(chained, { sheets: [{ sheet: "Biểu 1", cells }] });

  it.each([
    {
      name: "a formula is written",
      cells: [cell("B1", { kind: "formula", formula: "A1", result: 2 })],
      gone: true,
    },
    { name: "a value is written over a formula", cells: [value("A1", 2)], gone: true },
    { name: "only a result changes", cells: [cell("A1", { kind: "result", result: 3 })], gone: false },
    { name: "a value is written elsewhere", cells: [value("B1", 3)], gone: false },
  ])("where $name: removed = $gone", async ({ cells, gone }) => {
    const parts = await write(cells);
    const mentions = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"].filter((part) =>
      parts[part]?.includes("calcChain"),
    );
    expect("xl/calcChain.xml" in parts).toBe(!gone);
    expect(mentions).toHaveLength(gone ? 0 : 2);
  });

  it("a result that is not known asks Excel to calculate, and keeps calculation by hand", async () => {
    const parts = await write([cell("A1", { kind: "result", result: undefined })]);
    expect(parts["xl/workbook.xml"]).toContain(
      '<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="1"/>',
    );
  });

  it("known results leave the workbook part as it is", async () => {
    const parts = await write([cell("A1", { kind: "result", result: 5 })]);
    expect(parts["xl/workbook.xml"]).toBe(bookParts(chained)["xl/workbook.xml"]);
  });

  it.each([
    {
      name: "before pivot caches",
      after: "<pivotCaches/><extLst/>",
      expected: '</sheets><calcPr fullCalcOnLoad="1"/><pivotCaches/>',
    },
    {
      name: "behind defined names",
      after: '<definedNames/><oleSize ref="A1"/>',
      expected: '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize',
    },
  ])("calculation settings that are missing are put $name", async ({ after, expected }) => {
    const parts = await writtenParts(
      { ...chained, afterSheets: after },
      { sheets: [{ sheet: "Biểu 1", cells: [cell("A1", { kind: "result", result: undefined })] }] },
    );
    expect(parts["xl/workbook.xml"]).toContain(expected);
  });
});
