/** Workbooks as other programs write them: prefixes, strict namespaces, other encodings, parts left out. */
import { read } from "@e965/xlsx";
import { bookParts, makePackage, partsOf, type Parts } from "../../support/make-package";
import { cell, newSheet, patch, value } from "../../support/patches";
import { written } from "./written";

const plain = bookParts({
  sheets: { "Biểu 1": '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
});

/** Writes two cells, a formula to calculate, a new sheet and a name; answers the parts and what another reader sees. */
async function patched(parts: Parts) {
  const bytes = await written(
    makePackage(parts),
    patch({
      sheets: [
        {
          sheet: "Biểu 1",
          cells: [value("A1", "-Đã sửa"), cell("B2", { kind: "formula", formula: "1+1", result: undefined })],
        },
      ],
      newSheets: [newSheet("Mới", [value("A1", 12, "number")])],
      definedNames: [{ name: "nguon", refersTo: "'Mới'!$A$1" }],
    }),
  );
  const book = read(bytes, { cellFormula: true, sheetStubs: true });
  expect(book.SheetNames).toEqual(["Biểu 1", "Mới"]);
  expect(book.Sheets["Biểu 1"]).toMatchObject({ A1: { v: "-Đã sửa" }, B2: { f: "1+1" } });
  expect(book.Sheets["Mới"]).toMatchObject({ A1: { v: 12, w: "12" } });
  return partsOf(bytes);
}

it("prefixed elements, as .NET programs write them, get prefixed company", async () => {
  const parts = await patched(mapParts(plain, /^xl\/.*\.xml$/, prefixed));
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(
    /<x:c r="A1" s="\d+" t="inlineStr"><x:is><x:t>-Đã sửa<\/x:t><\/x:is><\/x:c><\/x:row><x:row r="2"><x:c r="B2"><x:f>1\+1<\/x:f><\/x:c><\/x:row>/,
  );
  expect(parts["xl/workbook.xml"]).toMatch(
    /<x:sheet name="Mới".*<x:definedNames><x:definedName .*<x:calcPr fullCalcOnLoad="1"\/>/,
  );
  expect(parts["xl/styles.xml"]).not.toMatch(/<(xf|font|border|fill)[ >]/);
});

it("strict namespaces are carried on", async () => {
  const strict = (text: string) =>
    text
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
  const parts = await patched(mapParts(plain, /./, strict));
  expect(Object.values(parts).join("")).not.toContain("schemas.openxmlformats.org/spreadsheetml");
  expect(parts["xl/_rels/workbook.xml.rels"]).toContain(
    'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet2.xml"',
  );
});

it.each([
  { name: "utf-16le", encode: (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le") },
  { name: "utf-16be", encode: (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16() },
])("a sheet in $name stays so", async ({ name, encode }) => {
  const sheet = plain["xl/worksheets/sheet1.xml"] ?? "";
  const bytes = await written(
    makePackage({ ...plain, "xl/worksheets/sheet1.xml": encode(sheet) }),
    patch({ sheets: [{ sheet: "Biểu 1", cells: [value("A1", "đã")] }] }),
  );
  const { unzipSync } = await import("fflate");
  const after = new TextDecoder(name).decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
  expect(after).toBe(sheet.replace('<c r="A1"><v>1</v>', '<c r="A1" t="inlineStr"><is><t>đã</t></is>'));
});

it("a workbook without a style sheet gets one", async () => {
  const parts = await patched(bookParts({ styles: null, sheets: { "Biểu 1": "<sheetData/>" } }));
  const order = ["<numFmts", "<fonts", "<fills", "<borders", "<cellStyleXfs", "<cellXfs"]
    .map((list) => parts["xl/styles.xml"]?.indexOf(list) ?? -1)
    .filter((place) => place >= 0);
  expect(order).toHaveLength(5);
  expect([...order].sort((one, other) => one - other)).toEqual(order);
  expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/styles.xml"');
  expect(parts["xl/styles.xml"]).toContain("gray125");
});

it("without a need for styles none are made", async () => {
  const bytes = await written(
    makePackage(bookParts({ styles: null })),
    patch({ sheets: [{ sheet: "Biểu 1", cells: [value("A1", 1)] }] }),
  );
  expect(partsOf(bytes)["xl/styles.xml"]).toBeUndefined();
});

it.each([
  {
    name: "an empty style sheet",
    styles: '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  },
  {
    name: "a style sheet of one fill, without counts",
    styles:
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fills><fill><patternFill/></fill></fills><cellXfs><xf/></cellXfs><dxfs/></styleSheet>',
  },
])("$name", async ({ styles }) => {
  const parts = await patched(bookParts({ styles, sheets: { "Biểu 1": "<sheetData/>" } }));
  expect(parts["xl/styles.xml"]).toMatch(
    /<fonts[^>]*>.*<fills[^>]*>.*gray125.*<borders[^>]*>.*<cellXfs[^>]*>/,
  );
});

it("relationship prefixes that only the sheet elements declare", async () => {
  const declaration = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const local = (text: string) => text.replace(declaration, "").replace("<sheet ", `<sheet${declaration} `);
  const parts = await patched(mapParts(plain, /^xl\/workbook\.xml$/, local));
  expect(parts["xl/workbook.xml"]).toMatch(
    /<sheet name="Mới" sheetId="2" xmlns:r="[^"]*relationships" r:id="rId3"\/>/,
  );
});

it("absolute targets and backslashes in names", async () => {
  const absolute = mapParts(plain, /\.rels$/, (text) =>
    text.replace('Target="worksheets', 'Target="/xl/worksheets'),
  );
  await patched(absolute);
  const backslashes = Object.fromEntries(
    Object.entries(plain).map(([name, text]) => [name.replaceAll("/", "\\"), text]),
  );
  const bytes = await written(
    makePackage(backslashes),
    patch({ sheets: [{ sheet: "Biểu 1", cells: [value("A1", 5)] }] }),
  );
  expect(partsOf(bytes)["xl\\worksheets\\sheet1.xml"]).toContain("<v>5</v>");
});

it("sheets without a relationship are found under the usual name", async () => {
  const bytes = await written(
    makePackage(mapParts(plain, /^xl\/workbook\.xml$/, (text) => text.replace(' r:id="rId1"', ""))),
    patch({ sheets: [{ sheet: "Biểu 1", cells: [value("A1", 5)] }] }),
  );
  expect(partsOf(bytes)["xl/worksheets/sheet1.xml"]).toContain("<v>5</v>");
});

it("a style sheet that the workbook forgot to name is found, and named once", async () => {
  const forgotten = mapParts(plain, /workbook\.xml\.rels$/, (text) =>
    text.replace(/<Relationship Id="rId2".*?\/>/, ""),
  );
  const parts = await patched(forgotten);
  expect(parts["xl/styles.xml"]).toContain('<cellXfs count="4">');
  expect(parts["[Content_Types].xml"]?.match(/xl\/styles\.xml/g)).toHaveLength(1);
  expect(parts["xl/_rels/workbook.xml.rels"]?.match(/styles\.xml/g)).toHaveLength(1);
});

it("a name of the workbook is replaced, names of sheets are not", async () => {
  const names =
    '<definedNames><definedName name="Nguon" localSheetId="0">A</definedName><definedName name="NGUON">B</definedName><definedName name="x">C</definedName></definedNames>';
  const parts = await patched(bookParts({ afterSheets: names, sheets: { "Biểu 1": "<sheetData/>" } }));
  expect(parts["xl/workbook.xml"]).toContain(
    '<definedName name="Nguon" localSheetId="0">A</definedName><definedName name="nguon">\'Mới\'!$A$1</definedName><definedName name="x">C</definedName>',
  );
});

it("the workbook's elements stay in the order of the schema", async () => {
  const parts = await patched(
    bookParts({
      beforeSheets: "<fileVersion/><workbookPr/><bookViews/>",
      afterSheets: "<functionGroups/><externalReferences/><customWorkbookViews/><extLst/>",
      sheets: { "Biểu 1": "<sheetData/>" },
    }),
  );
  expect(parts["xl/workbook.xml"]).toMatch(
    /<bookViews\/><sheets>.*<\/sheets><functionGroups\/><externalReferences\/><definedNames>.*<\/definedNames><calcPr [^>]*\/><customWorkbookViews\/><extLst\/>/,
  );
});

function mapParts(parts: Readonly<Record<string, string>>, which: RegExp, change: (text: string) => string) {
  return Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, which.test(name) ? change(text) : text]),
  );
}

function prefixed(text: string): string {
  return text.replace(/<(\/?)(\w+)/g, "<$1x:$2").replace(/xmlns="/, 'xmlns:x="');
}
