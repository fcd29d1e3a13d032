/** Odd but legal workbooks, one oddity a case: what the cells must say. */
import { strToU8 } from "fflate";
import type { CellValue } from "../../../src/core/model/grid";
import { mainNamespace, makeXlsx, relationship, relationships, worksheet } from "../../support/make-xlsx";
import { cell, readSheet, readWorkbook, valueAt } from "../../support/read-workbook";

interface Oddity {
  readonly name: string;
  /** Inside `<sheetData>`. */
  readonly rows: string;
  readonly strings?: readonly string[];
  readonly shows: Readonly<Record<string, CellValue | undefined>>;
}

const oddities: readonly Oddity[] = [
  {
    name: "numbers of every spelling",
    rows: `<row r="1"><c r="A1"><v>0</v></c><c r="B1"><v>-12.5</v></c><c r="C1"><v>1.5E-3</v></c><c r="D1"><v>100.30000000000001</v></c><c r="E1"><v> 7 </v></c><c r="F1"><v>+3</v></c><c r="G1"><v>.5</v></c><c r="H1"><v>12345678901234567</v></c></row>`,
    shows: {
      A1: 0,
      B1: -12.5,
      C1: 0.0015,
      D1: 100.30000000000001,
      E1: 7,
      F1: 3,
      G1: 0.5,
      H1: 12345678901234568,
    },
  },
  {
    name: "a number that is none stays text",
    rows: `<row r="1"><c r="A1"><v>NaN</v></c><c r="B1" t="n"><v>1e999</v></c><c r="C1"><v></v></c><c r="D1"><v>0x10</v></c></row>`,
    shows: { A1: "NaN", B1: "1e999", C1: undefined, D1: "0x10" },
  },
  {
    name: "cells and rows without addresses follow one another",
    rows: `<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>`,
    shows: { A1: 1, B1: 2, B2: 3 },
  },
  {
    name: "a cell in the last corner of the sheet",
    rows: `<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>`,
    shows: { XFD1048576: 9 },
  },
  {
    name: "single quotes, spaces in tags, lower-case addresses",
    rows: `<row r='1' ><c  r = 'a1'  t='n' ><v >4</v ></c ></row>`,
    shows: { A1: 4 },
  },
  {
    name: "a comment, a CDATA section and an instruction inside a value",
    rows: `<row r="1"><c r="A1"><v>1<!-- <v>9</v> -->2</v></c><c r="B1"><v><![CDATA[34]]></v></c><!-- <c r="C1"><v>99</v></c> --><c r="D1"><?x y?><v>5</v></c></row>`,
    shows: { A1: 12, B1: 34, C1: undefined, D1: 5 },
  },
  {
    name: "shared texts: rich, with readings, escaped, with blanks kept",
    strings: [
      `<r><t>Đoàn </t></r><r><rPr><b/></rPr><t>viên</t></r>`,
      `<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>`,
      `<t>một_x000D_hai _x005F_x0041_</t>`,
      `<t xml:space="preserve">  &lt;b&gt; &#x110;&#7897;i &amp; </t>`,
      `<t/>`,
    ],
    rows: `<row r="1">${[0, 1, 2, 3, 4].map((index) => `<c r="${"ABCDE"[index]}1" t="s"><v>${index}</v></c>`).join("")}</row>`,
    shows: { A1: "Đoàn viên", B1: "東京", C1: "một\rhai _x0041_", D1: "  <b> Đội & ", E1: "" },
  },
  {
    name: "inline texts",
    rows: `<row r="1"><c r="A1" t="inlineStr"><is><r><t>Xã </t></r><r><t>Tân Phú</t></r></is></c><c r="B1" t="inlineStr"><is><t/></is></c><c r="C1" t="inlineStr"/><c r="D1" t="inlineStr"><is><t><![CDATA[a<b & c]]></t></is></c></row>`,
    shows: { A1: "Xã Tân Phú", B1: "", C1: undefined, D1: "a<b & c" },
  },
  {
    name: "line ends of the file are one line feed",
    rows: `<row r="1"><c r="A1" t="str"><v>một\r\nhai\rba</v></c></row>`,
    shows: { A1: "một\nhai\nba" },
  },
  {
    name: "booleans, errors, ISO dates",
    rows: `<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#DIV/0!</v></c><c r="D1" t="d"><v>2026-11-14T12:00:00Z</v></c><c r="E1" t="d"><v>1900-02-28</v></c><c r="F1" t="d"><v>06:00:00</v></c></row>`,
    shows: { A1: true, B1: false, C1: { error: "#DIV/0!" }, D1: 46340.5, E1: 59, F1: 0.25 },
  },
  {
    name: "text is kept as stored, not composed",
    rows: `<row r="1"><c r="A1" t="str"><v>${"Đoàn".normalize("NFD")}</v></c></row>`,
    shows: { A1: "Đoàn".normalize("NFD") },
  },
  {
    name: "rows that stand in the wrong order",
    rows: `<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>`,
    shows: { A1: 1, A2: 3, B2: 4 },
  },
  {
    name: "an entity of the document type is not expanded",
    rows: `<row r="1"><c r="A1" t="str"><v>&xxe;</v></c></row>`,
    shows: { A1: "&xxe;" },
  },
];

it.each(oddities)("$name", async ({ rows, strings, shows }) => {
  const sheet = await readSheet(
    makeXlsx({
      sheets: [{ name: "Biểu 1", xml: `<sheetData>${rows}</sheetData>` }],
      ...(strings && { strings }),
    }),
  );
  const shown = Object.fromEntries(Object.keys(shows).map((address) => [address, valueAt(sheet, address)]));
  expect(shown).toEqual(shows);
  const keys = [...sheet.cells.keys()];
  expect(keys).toEqual([...keys].sort((one, other) => one - other));
});

const one = `<sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData>`;
const plain = { sheets: [{ name: "Biểu 1", xml: one }] };

it.each([
  {
    name: "every element with a prefix",
    parts: {
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${mainNamespace}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  },
  { name: "a part in UTF-16", parts: { "xl/worksheets/sheet1.xml": utf16(worksheet(one)) } },
  { name: "a byte order mark", parts: { "xl/worksheets/sheet1.xml": `\ufeff${worksheet(one)}` } },
  {
    name: "a part in the encoding its declaration names",
    parts: {
      "xl/worksheets/sheet1.xml": worksheet(one).replace("UTF-8", "windows-1258"),
    },
  },
  {
    name: "absolute targets",
    parts: {
      "xl/_rels/workbook.xml.rels": relationships(
        relationship("rId1", "worksheet", "/xl/worksheets/sheet1.xml"),
      ),
    },
  },
  {
    name: "backslashes and capitals in part names",
    parts: {
      "xl/worksheets/sheet1.xml": null,
      "XL\\Worksheets\\Sheet1.xml": worksheet(one),
    },
  },
  {
    name: "the strict form of the standard",
    parts: {
      "xl/_rels/workbook.xml.rels": relationships(
        `<Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/>`,
      ),
    },
  },
  {
    name: "a sheet whose relationship was left out",
    parts: { "xl/_rels/workbook.xml.rels": null },
  },
  {
    name: "a document type with an entity bomb",
    parts: {
      "xl/worksheets/sheet1.xml": `<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;>">]>${worksheet(one).replace(/^<\?xml.*\?>/, "")}`,
    },
  },
])("a package with $name", async ({ parts }) => {
  expect(valueAt(await readSheet(makeXlsx({ ...plain, parts })), "A1")).toBe(3);
});

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([0xff, 0xfe]);
  for (let index = 0; index < text.length; index++) {
    bytes[2 + 2 * index] = text.charCodeAt(index) & 0xff;
    bytes[3 + 2 * index] = text.charCodeAt(index) >> 8;
  }
  return bytes;
}

it("keeps charts and macro sheets out, and still counts them where names are numbered", async () => {
  const workbook = await readWorkbook(
    makeXlsx({
      sheets: [
        { name: "Biểu đồ", xml: "" },
        { name: "Số liệu", xml: one },
      ],
      afterSheets: `<definedNames><definedName name="Vung" localSheetId="1">'Số liệu'!$A$1</definedName><definedName name="Chung">1+1</definedName></definedNames>`,
      parts: {
        "xl/_rels/workbook.xml.rels": relationships(
          relationship("rId1", "chartsheet", "chartsheets/sheet1.xml") +
            relationship("rId2", "worksheet", "worksheets/sheet2.xml"),
        ),
      },
    }),
  );
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Số liệu"]);
  expect(workbook.definedNames).toEqual([
    { name: "Vung", refersTo: "'Số liệu'!$A$1", sheet: "Số liệu" },
    { name: "Chung", refersTo: "1+1" },
  ]);
});

it("lets no name from the file reach the program's own objects", async () => {
  const workbook = await readWorkbook(
    makeXlsx({
      sheets: [{ name: "__proto__", xml: one }],
      afterSheets: `<definedNames><definedName name="__proto__">constructor</definedName></definedNames>`,
    }),
  );
  expect(workbook.sheets[0]?.name).toBe("__proto__");
  expect(({} as Record<string, unknown>)["refersTo"]).toBeUndefined();
});

it("numbers the files that formulas point to as the formulas do", async () => {
  const link = (id: string): string =>
    `<externalLink xmlns:r="x"><externalBook r:id="${id}"/></externalLink>`;
  const workbook = await readWorkbook(
    makeXlsx({
      sheets: [
        {
          name: "Biểu 1",
          xml: `<sheetData><row r="1"><c r="A1"><f>[2]Sheet1!A1</f><v>1</v></c></row></sheetData>`,
        },
      ],
      afterSheets: `<externalReferences><externalReference r:id="rIdB"/><externalReference r:id="rIdA"/></externalReferences>`,
      relationships:
        relationship("rIdA", "externalLink", "externalLinks/externalLink1.xml") +
        relationship("rIdB", "externalLink", "externalLinks/externalLink2.xml"),
      parts: {
        "xl/externalLinks/externalLink1.xml": link("rId1"),
        "xl/externalLinks/_rels/externalLink1.xml.rels": relationships(
          relationship("rId1", "externalLinkPath", "B%C3%A1o%20c%C3%A1o%20Q3%20100%25%20%FF.xlsx", true),
        ),
        "xl/externalLinks/externalLink2.xml": link("rId1"),
        "xl/externalLinks/_rels/externalLink2.xml.rels": relationships(
          relationship("rId1", "externalLinkPath", "file:///C:\\Doan\\Q2 50%.xlsx", true),
        ),
      },
    }),
  );
  expect(workbook.externalLinks).toEqual(["file:///C:\\Doan\\Q2 50%.xlsx", "Báo cáo Q3 100%25%20%FF.xlsx"]);
  expect(cell(workbook.sheets[0]!, "A1")?.formula).toBe("[2]Sheet1!A1");
});

it.each([
  ["<Application>LibreOffice/7.4.7.2$Linux_X86_64</Application>", "LibreOffice/7.4.7.2$Linux_X86_64"],
  ["<Application> Microsoft Excel </Application><AppVersion>16.0300</AppVersion>", "Microsoft Excel"],
  ["<Application></Application>", undefined],
  ["<AppVersion>16.0300</AppVersion>", undefined],
])("tells which program saved it: %s", async (content, application) => {
  const app = `<Properties xmlns="p">${content}</Properties>`;
  const workbook = await readWorkbook(makeXlsx({ ...plain, parts: { "docProps/app.xml": strToU8(app) } }));
  expect(workbook.application).toBe(application);
});

it("a broken account of the program is no reason to refuse the workbook", async () => {
  const parts = { "docProps/app.xml": strToU8("<Properties><Application>Excel") };
  expect((await readWorkbook(makeXlsx({ ...plain, parts }))).sheets).toHaveLength(1);
});

it("tells when the workbook was made and saved, as it says itself", async () => {
  const core = `<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:created>2023-12-01T00:00:00Z</dcterms:created><dcterms:modified> 2023-12-15T08:00:00Z </dcterms:modified></cp:coreProperties>`;
  const workbook = await readWorkbook(makeXlsx({ ...plain, parts: { "docProps/core.xml": strToU8(core) } }));
  expect(workbook).toMatchObject({ createdAt: "2023-12-01T00:00:00Z", modifiedAt: "2023-12-15T08:00:00Z" });
});
