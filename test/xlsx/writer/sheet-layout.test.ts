import type { SheetLayout } from "../../../src/core/model/sheet-layout";
import { childrenOf, rootOf } from "../../../src/xlsx/writer/xml/elements";
import { worksheetOrder } from "../../../src/xlsx/writer/xml/schema-order";
import { writtenParts } from "./written";

async function laidOut(inside: string, layout: SheetLayout): Promise<string> {
  const parts = await writtenParts(
    { sheets: { "Biểu 1": inside } },
    { sheets: [{ sheet: "Biểu 1", cells: [], layout }] },
  );
  return (parts["xl/worksheets/sheet1.xml"] ?? "").replace(/^<worksheet[^>]*>|<\/worksheet>$/g, "");
}

const data = "<sheetData/>";

it.each<{ name: string; before: string; layout: SheetLayout; after: string }>([
  {
    name: "widths of columns nobody had touched",
    before: data,
    layout: {
      columns: [
        { column: 3, width: 20 },
        { column: 1, width: 5.5 },
        { column: 2, width: 20 },
      ],
    },
    after: `<cols><col min="1" max="1" width="5.5" customWidth="1"/><col min="2" max="3" width="20" customWidth="1"/></cols>${data}`,
  },
  {
    name: "one column out of a row of columns, with what else they say",
    before: `<cols><col min="2" max="9" width="8" style="1" bestFit="1" customWidth="1"/></cols>${data}`,
    layout: {
      columns: [
        { column: 4, hidden: true },
        { column: 6, width: 12 },
      ],
    },
    after:
      '<cols><col min="2" max="3" width="8" style="1" bestFit="1" customWidth="1"/>' +
      '<col min="4" max="4" width="8" hidden="1" style="1" bestFit="1" customWidth="1"/>' +
      '<col min="5" max="5" width="8" style="1" bestFit="1" customWidth="1"/>' +
      '<col min="6" max="6" width="12" style="1" customWidth="1"/>' +
      `<col min="7" max="9" width="8" style="1" bestFit="1" customWidth="1"/></cols>${data}`,
  },
  {
    name: "a column back to the sheet's own width",
    before: `<cols><col min="2" max="2" width="8" customWidth="1"/></cols>${data}`,
    layout: { columns: [{ column: 2, width: null }] },
    after: data,
  },
  {
    name: "rows: made, changed, shown again, fitted again",
    before:
      '<sheetData><row r="2" hidden="1"><c r="A2"/></row><row r="5" ht="30" customHeight="1"/></sheetData>',
    layout: {
      rows: [
        { row: 9, hidden: true },
        { row: 5, height: null },
        { row: 2, height: 20.5, hidden: false },
        { row: 3, height: 12 },
        { row: 4, hidden: false },
      ],
    },
    after:
      '<sheetData><row r="2" ht="20.5" customHeight="1"><c r="A2"/></row><row r="3" ht="12" customHeight="1"/>' +
      '<row r="5"/><row r="9" hidden="1"/></sheetData>',
  },
  {
    name: "the look of a row of columns, where some have one already",
    before: `<cols><col min="3" max="4" width="8" style="1" customWidth="1"/></cols>${data}`,
    layout: { columns: [{ column: 2, last: 9, look: { bold: true } }] },
    after:
      '<cols><col min="2" max="2" width="9" style="2"/><col min="3" max="4" width="8" customWidth="1" style="3"/>' +
      `<col min="5" max="9" width="9" style="2"/></cols>${data}`,
  },
  {
    name: "the look of rows, made and changed",
    before: '<sheetData><row r="2" s="1" customFormat="1"/><row r="3" s="1"/></sheetData>',
    layout: {
      rows: [
        { row: 2, look: { bold: true } },
        { row: 3, look: { bold: true } },
        { row: 4, look: { bold: true } },
      ],
    },
    after:
      '<sheetData><row r="2" s="2" customFormat="1"/><row r="3" s="3" customFormat="1"/><row r="4" s="3" customFormat="1"/></sheetData>',
  },
  {
    name: "merges behind the cells",
    before: `${data}<pageMargins/>`,
    layout: { merges: ["A1:C1", "B3:B4"] },
    after: `${data}<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B4"/></mergeCells><pageMargins/>`,
  },
  {
    name: "no merges any more",
    before: `${data}<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>`,
    layout: { merges: [] },
    after: data,
  },
  {
    name: "a frozen pane in a view that says more",
    before: `<sheetViews><sheetView showZeros="0" workbookViewId="0"><selection activeCell="C3"/></sheetView></sheetViews>${data}`,
    layout: { frozen: { rows: 2, columns: 0 } },
    after:
      '<sheetViews><sheetView showZeros="0" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>' +
      `<selection pane="bottomLeft" activeCell="A3" sqref="A3"/></sheetView></sheetViews>${data}`,
  },
  {
    name: "no pane, no lines, where there was no view",
    before: `<dimension ref="A1"/>${data}`,
    layout: { frozen: { rows: 0, columns: 0 }, showGridlines: false },
    after: `<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews>${data}`,
  },
  {
    name: "the tab's colour before what else the properties say",
    before: `<sheetPr codeName="x"><pageSetUpPr fitToPage="1"/></sheetPr>${data}`,
    layout: { tabColor: "C00000" },
    after: `<sheetPr codeName="x"><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>${data}`,
  },
  {
    name: "protection with what is allowed",
    before: `${data}<mergeCells/>`,
    layout: { protection: { allowed: { formatCells: true, objects: false }, selects: "unlocked" } },
    after: `${data}<sheetProtection sheet="1" objects="1" formatCells="0" selectLockedCells="1"/><mergeCells/>`,
  },
  {
    name: "protection with the password it had",
    before: `${data}<sheetProtection sheet="1" algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="5"/>`,
    layout: { protection: { allowed: {}, selects: "none", keepsPassword: true } },
    after: `${data}<sheetProtection algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="5" sheet="1" selectLockedCells="1" selectUnlockedCells="1"/>`,
  },
  {
    name: "protection taken away",
    before: `${data}<sheetProtection sheet="1" password="CC1A"/>`,
    layout: { protection: null },
    after: data,
  },
  {
    name: "the page",
    before: `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${data}<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><pageSetup paperSize="9" fitToHeight="0" r:id="rId1"/>`,
    layout: {
      page: { orientation: "landscape", zoom: { scale: 80 }, margins: { left: 0.5 }, printGridlines: true },
    },
    after: `<sheetPr></sheetPr>${data}<printOptions gridLines="1"/><pageMargins left="0.5" right="1" top="1" bottom="1" header="1" footer="1"/><pageSetup paperSize="9" r:id="rId1" orientation="landscape" scale="80"/>`,
  },
  {
    name: "a page of a sheet that had none, on as many pages as it takes",
    before: data,
    layout: { page: { zoom: { pagesWide: 1, pagesHigh: 0 }, margins: { top: 0.2 }, paperSize: 8 } },
    after: `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${data}<pageMargins left="0.7" right="0.7" top="0.2" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="8" fitToWidth="1" fitToHeight="0"/>`,
  },
])("$name", async ({ before, layout, after }) => {
  expect(await laidOut(before, layout)).toBe(after);
});

describe("validations", () => {
  const first =
    '<dataValidation type="whole" imeMode="off" sqref="A1"><formula1>1</formula1></dataValidation>';
  const second = '<dataValidation type="list" sqref="B1"><formula1>"a,b"</formula1></dataValidation>';
  const newer =
    '<x14:dataValidation type="list"><xm:f>Hai!A1</xm:f><xm:sqref>C1</xm:sqref></x14:dataValidation>';
  const extension = (rules: string) =>
    `<extLst><ext uri="{x}"><x14:dataValidations count="1">${rules}</x14:dataValidations></ext></extLst>`;
  const list = (count: number, rules: string) =>
    `<dataValidations count="${count}">${rules}</dataValidations>`;

  it("one goes, one stays as it is written, one is new", async () => {
    const after = await laidOut(`${data}${list(2, first + second)}<pageMargins/>${extension(newer)}`, {
      validations: [
        { kept: 0 },
        { kept: 2 },
        {
          ranges: "C5:D9 F5",
          type: "whole",
          operator: "greaterThan",
          formula1: "A1&B1",
          ignoreBlanks: true,
          alert: { style: "warning", title: "Sai", message: 'Nhập "lại"' },
        },
      ],
    });
    const added =
      '<dataValidation type="whole" errorStyle="warning" operator="greaterThan" allowBlank="1" showErrorMessage="1" ' +
      'errorTitle="Sai" error="Nhập &quot;lại&quot;" sqref="C5:D9 F5"><formula1>A1&amp;B1</formula1></dataValidation>';
    expect(after).toBe(`${data}${list(2, first + added)}<pageMargins/>${extension(newer)}`);
  });

  it("all go, and with them every list that would be empty", async () => {
    const after = await laidOut(`${data}${list(2, first + second)}${extension(newer)}`, { validations: [] });
    expect(after).toBe(data);
  });

  it("the first of a sheet", async () => {
    const rule = { ranges: "A1", type: "list", formula1: '"Đạt,Chưa"', ignoreBlanks: false } as const;
    expect(await laidOut(`${data}<hyperlinks/>`, { validations: [rule] })).toBe(
      `${data}${list(1, '<dataValidation type="list" sqref="A1"><formula1>"Đạt,Chưa"</formula1></dataValidation>')}<hyperlinks/>`,
    );
  });
});

describe("conditional formats", () => {
  const scale = '<cfRule type="colorScale" priority="1"><colorScale/></cfRule>';
  const cell = '<cfRule type="cellIs" dxfId="0" priority="2"><formula>5</formula></cfRule>';
  const block = (rules: string) => `<conditionalFormatting sqref="A1:A9">${rules}</conditionalFormatting>`;

  it("a new one goes before the others, which stay as they are written", async () => {
    const layout: SheetLayout = {
      conditionalFormats: [
        { ranges: "C3:C9", formula: 'C3<>"a"', stopIfTrue: true, look: { bold: true, fill: "FFC7CE" } },
        { kept: 0 },
      ],
    };
    const parts = await writtenParts(
      { sheets: { "Biểu 1": `${data}${block(scale + cell)}<pageMargins/>` } },
      { sheets: [{ sheet: "Biểu 1", cells: [], layout }] },
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      `${data}${block(scale.replace('"1"', '"2"'))}<conditionalFormatting sqref="C3:C9"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1">` +
        '<formula>C3&lt;&gt;"a"</formula></cfRule></conditionalFormatting><pageMargins/>',
    );
    expect(parts["xl/styles.xml"]).toContain(
      '<dxfs count="1"><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
    );
  });

  it("the last goes with the block around it", async () => {
    expect(await laidOut(`${data}${block(cell)}`, { conditionalFormats: [] })).toBe(data);
  });
});

it("everything at once stands in the order of the schema", async () => {
  const after = await laidOut(`${data}<pageMargins/><drawing/>`, {
    tabColor: "000000",
    frozen: { rows: 1, columns: 1 },
    columns: [{ column: 1, width: 4 }],
    rows: [{ row: 1, height: 4 }],
    merges: ["A1:B1"],
    protection: { allowed: {}, selects: "all", password: "abc" },
    validations: [{ ranges: "A1", type: "custom", formula1: "TRUE", ignoreBlanks: true }],
    conditionalFormats: [{ ranges: "A1", formula: "TRUE", stopIfTrue: false, look: { bold: true } }],
    page: { orientation: "portrait", centerHorizontally: true },
  });
  const text = `<x>${after}</x>`;
  const names = childrenOf(text, rootOf(text)).map(({ local }) => local);
  const sorted = [...names].sort((one, other) => rankOf(one) - rankOf(other));
  expect(names).toEqual(sorted);
  expect(names).toHaveLength(12);
});

function rankOf(name: string): number {
  return (worksheetOrder as readonly string[]).indexOf(name);
}

it("a password is kept as Excel hashes it", async () => {
  // "password" is the example of Excel's documentation for the 16-bit hash.
  const after = await laidOut(data, { protection: { allowed: {}, selects: "all", password: "password" } });
  expect(after).toContain('password="83AF"');
});
