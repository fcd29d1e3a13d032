import { bookParts, makePackage, plainStyles } from "../../support/make-package";
import { cell, newSheet, patch, value } from "../../support/patches";
import { childOf, childrenOf, rootOf } from "../../../src/xlsx/writer/xml/elements";
import { written, writtenParts } from "./written";
import type { NewSheet, PatchStyle } from "../../../src/core/model/workbook-patch";

const added = "xl/worksheets/sheet2.xml";

async function sheetXml(cells: NewSheet["cells"], more: Partial<NewSheet> = {}): Promise<string> {
  const parts = await writtenParts({}, { newSheets: [newSheet("Nguồn", cells, more)] });
  return parts[added] ?? "";
}

it("a new sheet is the last tab, with a part, a type and a relationship of its own", async () => {
  const parts = await writtenParts({}, { newSheets: [newSheet('Lỗi & "thiếu"', []), newSheet("Hai", [])] });
  expect(parts["xl/workbook.xml"]).toContain(
    '<sheet name="Biểu 1" sheetId="1" r:id="rId1"/><sheet name="Lỗi &amp; &quot;thiếu&quot;" sheetId="2" r:id="rId3"/>' +
      '<sheet name="Hai" sheetId="3" r:id="rId4"/></sheets>',
  );
  expect(parts["xl/_rels/workbook.xml.rels"]).toMatch(
    /Id="rId3" Type="[^"]*\/worksheet" Target="worksheets\/sheet2.xml"/,
  );
  expect(parts["[Content_Types].xml"]).toMatch(
    /PartName="\/xl\/worksheets\/sheet3.xml" ContentType="[^"]*worksheet\+xml"/,
  );
});

it("numbers and part names in use are stepped over", async () => {
  const parts = bookParts();
  const busy = {
    ...parts,
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace('sheetId="1"', 'sheetId="7"'),
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace('"rId2"', '"rId3"'),
    "XL/Worksheets/Sheet2.xml": "<left/>",
  };
  const book = await written(makePackage(busy), patch({ newSheets: [newSheet("Mới", [])] }));
  const text = Buffer.from(book).toString("latin1");
  expect(text).toContain("xl/worksheets/sheet3.xml");
});

it("its elements are in the order of the schema", async () => {
  const xml = await sheetXml([value("A1", "x", "title"), value("A3", 1, "number")], {
    columnWidths: new Map([
      [3, 20.5],
      [1, 6],
    ]),
    merges: ["A1:C1"],
    frozenRows: 3,
    frozenColumns: 1,
    landscape: true,
  });
  const order =
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells pageMargins pageSetup".split(" ");
  const places = order.map((name) => xml.indexOf(`<${name}`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((one, other) => one - other)).toEqual(places);
  expect(xml).toContain(
    '<cols><col min="1" max="1" width="6" customWidth="1"/><col min="3" max="3" width="20.5" customWidth="1"/></cols>',
  );
  expect(xml).toContain('<dimension ref="A1:A3"/>');
  expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>');
  expect(xml).toContain('orientation="landscape"');
});

it.each([
  { name: "nothing", rows: 0, columns: 0, pane: '<sheetView workbookViewId="0"></sheetView>' },
  {
    name: "rows",
    rows: 4,
    columns: 0,
    pane: '<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A5" sqref="A5"/>',
  },
  {
    name: "columns",
    rows: 0,
    columns: 2,
    pane: '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/><selection pane="topRight" activeCell="C1" sqref="C1"/>',
  },
  {
    name: "both",
    rows: 4,
    columns: 2,
    pane: '<pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="C5" sqref="C5"/>',
  },
])("frozen: $name", async ({ rows, columns, pane }) => {
  expect(await sheetXml([], { frozenRows: rows, frozenColumns: columns })).toContain(pane);
});

it("rows repeated on every page are a name of the new sheet", async () => {
  const parts = await writtenParts(
    {
      afterSheets:
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Biểu 1\'!$1:$2</definedName></definedNames>',
    },
    { newSheets: [newSheet("Lỗi 'nặng'x", [], { printTitleRows: [3, 5] })] },
  );
  expect(parts["xl/workbook.xml"]).toContain(
    '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Biểu 1\'!$1:$2</definedName>' +
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'Lỗi ''nặng''x'!$3:$5</definedName></definedNames>",
  );
});

it("merged cells of a table get the border on all sides", async () => {
  const xml = await sheetXml([value("A1", "Đơn vị", "header"), value("B2", 1)], { merges: ["A1:B2"] });
  const format = /r="A1" s="(\d+)"/.exec(xml)?.[1];
  expect(xml).toContain(`<c r="B1" s="${format}"/>`);
  expect(xml).toContain(`<c r="A2" s="${format}"/>`);
});

it("a long note across merged cells gets a row that shows all of it", async () => {
  const xml = await sheetXml([value("A1", "chữ ".repeat(60), "note"), value("A2", "ngắn", "note")], {
    merges: ["A1:D1", "A2:D2"],
    columnWidths: new Map([[1, 30]]),
  });
  const height = Number(/<row r="1" ht="([\d.]+)" customHeight="1">/.exec(xml)?.[1]);
  expect(height).toBeGreaterThan(60);
  expect(xml).toContain('<row r="2">');
});

it("a row of wrapped text is as high as its longest cell, until Excel fits it again", async () => {
  const xml = await sheetXml(
    [value("A1", "chữ ".repeat(20), "wrapped"), value("B1", "chữ ".repeat(90), "wrapped")],
    {
      columnWidths: new Map([
        [1, 30],
        [2, 30],
      ]),
    },
  );
  const height = Number(/<row r="1" ht="([\d.]+)">/.exec(xml)?.[1]);
  expect(height).toBeGreaterThan(150);
  expect(height).toBeLessThan(300);
});

describe("looks", () => {
  async function formatOf(style: PatchStyle | undefined, typed: number | string | null): Promise<string> {
    const parts = await writtenParts({}, { newSheets: [newSheet("Mới", [value("A1", typed, style)])] });
    const format = Number(/r="A1" s="(\d+)"/.exec(parts[added] ?? "")?.[1]);
    const styles = parts["xl/styles.xml"] ?? "";
    const entries = (list: string, entry: string) => styleEntries(styles, list, entry);
    const xf = entries("cellXfs", "xf")[format] ?? "";
    const number = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(xf)?.[1]);
    const numFmt = entries("numFmts", "numFmt").find((entry) => entry.includes(`"${number("numFmtId")}"`));
    return [
      xf,
      entries("fonts", "font")[number("fontId")],
      entries("fills", "fill")[number("fillId")],
      entries("borders", "border")[number("borderId")],
      /formatCode="([^"]*)"/.exec(numFmt ?? "")?.[1],
    ].join(" ");
  }

  it.each<{ style: PatchStyle | undefined; typed: number | string | null; has: string[]; hasNot?: string[] }>(
    [
      {
        style: undefined,
        typed: 2023,
        has: ['numFmtId="0"', "Times New Roman", '<sz val="13"/>'],
        hasNot: ["thin"],
      },
      { style: "title", typed: "x", has: ["<b/>", '<sz val="16"/>'], hasNot: ["thin", "wrapText"] },
      { style: "note", typed: "x", has: ["<i/>"], hasNot: ["<b/>", "thin"] },
      { style: "header", typed: "x", has: ["<b/>", "solid", "thin", 'wrapText="1"', 'horizontal="center"'] },
      { style: "text", typed: "x", has: ["thin", 'numFmtId="0"'], hasNot: ["wrapText"] },
      { style: "wrapped", typed: "x", has: ["thin", 'vertical="top" wrapText="1"'] },
      { style: "number", typed: 1234, has: ['numFmtId="3"', 'horizontal="right"'] },
      { style: "number", typed: 12.5, has: ["#,##0.0##"] },
      { style: "number", typed: null, has: ['numFmtId="0"', "thin"] },
      { style: "date", typed: 45000, has: ["dd/mm/yyyy"] },
      { style: "percent", typed: 0.5, has: ["0.0%"] },
      { style: "input", typed: 5, has: ['applyProtection="1"', '<protection locked="0"/>', "solid"] },
      { style: "total", typed: 5, has: ["<b/>", "thin", 'numFmtId="3"'] },
      { style: "warning", typed: "x", has: ["<b/>", 'rgb="FFC00000"'], hasNot: ["thin"] },
    ],
  )("$style with $typed", async ({ style, typed, has, hasNot = [] }) => {
    const format = await formatOf(style, typed);
    for (const mark of has) expect(format).toContain(mark);
    for (const mark of hasNot) expect(format).not.toContain(mark);
  });

  it("a warning in a table is bordered like the table", async () => {
    const xml = await sheetXml([
      value("A1", "x", "text"),
      value("B1", "!", "warning"),
      value("A3", "!", "warning"),
    ]);
    expect(/r="B1" s="(\d+)"/.exec(xml)?.[1]).not.toBe(/r="A3" s="(\d+)"/.exec(xml)?.[1]);
  });

  it("text that begins like a formula is marked as typed; a formula is not", async () => {
    const texts = ["=1+1", "+84", "-", "@a", "\tx", "x=1"];
    const cells = texts.map((text, index) => value(`A${index + 1}`, text, "text"));
    const parts = await writtenParts(
      {},
      {
        newSheets: [
          newSheet("Mới", [...cells, cell("B1", { kind: "formula", formula: "1+1", result: "=2" }, "text")]),
        ],
      },
    );
    const formats = [...(parts[added] ?? "").matchAll(/<c r="(\w+)" s="(\d+)"/g)].map(
      ([, place, format]) => ({
        place,
        quoted: quoted(parts["xl/styles.xml"] ?? "", Number(format)),
      }),
    );
    expect(formats.filter((entry) => entry.quoted).map(({ place }) => place)).toEqual([
      "A1",
      "A2",
      "A3",
      "A4",
      "A5",
    ]);
  });
});

describe("text that begins like a formula in a cell of the form", () => {
  const sheets = { "Biểu 1": '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row></sheetData>' };

  it("gets the same format, marked as typed; once, however often it is written", async () => {
    const wanted = { sheets: [{ sheet: "Biểu 1", cells: [value("A1", "-"), value("B1", "=a")] }] };
    const once = await written(makePackage(bookParts({ sheets })), patch(wanted));
    const twice = await written(once, patch(wanted));
    expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);

    const parts = await writtenParts({ sheets }, wanted);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<c r="A1" s="2" t="inlineStr"><is><t>-</t></is></c><c r="B1" s="2"',
    );
    expect(parts["xl/styles.xml"]).toBe(
      plainStyles
        .replace('<cellXfs count="2">', '<cellXfs count="3">')
        .replace(
          "</cellXfs>",
          '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs>',
        ),
    );
  });
});

function quoted(styles: string, format: number): boolean {
  return styleEntries(styles, "cellXfs", "xf")[format]?.includes('quotePrefix="1"') ?? false;
}

function styleEntries(styles: string, list: string, entry: string): string[] {
  const element = childOf(styles, rootOf(styles), list);
  const children = element ? childrenOf(styles, element) : [];
  return children.filter(({ local }) => local === entry).map(({ start, end }) => styles.slice(start, end));
}
