/** OpenDocument sheets: values by type, repeated rows, styles, hidden parts. */
import type { CellValue } from "../../../src/core/model/grid";
import { xlsxReader } from "../../../src/xlsx/reader/xlsx-reader";
import { makeFlatOds, makeOds } from "../../support/make-ods";
import {
  cell,
  formatAt,
  readRefusal,
  readSheet,
  readWorkbook,
  sheetOf,
  valueAt,
} from "../../support/read-workbook";

const table = (rows: string): string => `<table:table table:name="Biểu 1">${rows}</table:table>`;
const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
const float = (value: number, more = ""): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"${more}><text:p>?</text:p></table:table-cell>`;

it.each<{ name: string; xml: string; value: CellValue | undefined }>([
  { name: "a number", xml: float(3.5), value: 3.5 },
  {
    name: "a percent",
    xml: `<table:table-cell office:value-type="percentage" office:value="0.95"/>`,
    value: 0.95,
  },
  {
    name: "a date",
    xml: `<table:table-cell office:value-type="date" office:date-value="2023-11-11"/>`,
    value: 45241,
  },
  {
    name: "a time",
    xml: `<table:table-cell office:value-type="time" office:time-value="PT06H00M00S"/>`,
    value: 0.25,
  },
  {
    name: "a boolean",
    xml: `<table:table-cell office:value-type="boolean" office:boolean-value="true"/>`,
    value: true,
  },
  {
    name: "text of two paragraphs",
    xml: `<table:table-cell office:value-type="string"><text:p>Đoàn<text:s text:c="2"/>viên</text:p><text:p>  dòng <text:span>hai</text:span><text:tab/></text:p></table:table-cell>`,
    value: "Đoàn  viên\ndòng hai\t",
  },
  {
    name: "text kept in the attribute",
    xml: `<table:table-cell office:value-type="string" office:string-value="01"><text:p>1</text:p></table:table-cell>`,
    value: "01",
  },
  {
    name: "a note is not text",
    xml: `<table:table-cell office:value-type="string"><office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>x</text:p></table:table-cell>`,
    value: "x",
  },
  {
    name: "a drawing in an empty cell",
    xml: `<table:table-cell><draw:frame><text:p>hình</text:p></draw:frame></table:table-cell>`,
    value: undefined,
  },
  {
    name: "an error",
    xml: `<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>`,
    value: { error: "#DIV/0!" },
  },
  {
    name: "an error with a number",
    xml: `<table:table-cell table:formula="of:=SQRT(-1)" office:value-type="string"><text:p>Err:502</text:p></table:table-cell>`,
    value: { error: "#VALUE!" },
  },
  {
    name: "text that only looks like an error",
    xml: `<table:table-cell office:value-type="string"><text:p>#DIV/0!</text:p></table:table-cell>`,
    value: "#DIV/0!",
  },
])("$name", async ({ xml, value }) => {
  expect(valueAt(await readSheet(makeOds({ tables: table(row(xml)) })), "A1")).toEqual(value);
});

it("tells formulas in Excel's notation, with and without a result", async () => {
  const sheet = await readSheet(
    makeOds({
      tables: table(
        row(
          float(2, ` table:formula="of:=SUM([.B1:.C1])"`) +
            `<table:table-cell table:formula="of:=[.A1]"/>` +
            `<table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string"><text:p/></table:table-cell>`,
        ),
      ),
    }),
    { formats: false },
  );
  expect(cell(sheet, "A1")).toEqual({ value: 2, formula: "SUM(B1:C1)" });
  expect(cell(sheet, "B1")).toEqual({ value: null, formula: "A1", resultMissing: true });
  expect(cell(sheet, "C1")).toEqual({ value: "", formula: `""` });
});

it("repeats cells and rows, and lets the empty rest of a sheet cost nothing", async () => {
  const sheet = await readSheet(
    makeOds({
      tables: table(
        `<table:table-row table:number-rows-repeated="2"><table:table-cell/>${float(7, ` table:number-columns-repeated="3"`)}</table:table-row>` +
          `<table:table-row table:number-rows-repeated="1000" table:visibility="collapse"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row>` +
          row(float(9)) +
          `<table:table-row table:number-rows-repeated="1047573" table:visibility="collapse"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      ),
    }),
    { styledBlanks: true },
  );
  expect(sheet.cells.size).toBe(7);
  expect([valueAt(sheet, "A1"), valueAt(sheet, "B1"), valueAt(sheet, "D2"), valueAt(sheet, "A1003")]).toEqual(
    [undefined, 7, 7, 9],
  );
  expect([sheet.lastRow, sheet.lastColumn]).toEqual([1003, 4]);
  expect(sheet.hiddenRows.size).toBe(1000);
});

it("refuses a full row that is repeated to the end of the sheet, at once", async () => {
  const start = performance.now();
  const refusal = await readRefusal(
    makeOds({
      tables: table(
        `<table:table-row table:number-rows-repeated="999999999">${float(1, ` table:number-columns-repeated="999999999"`)}</table:table-row>`,
      ),
    }),
  );
  expect(refusal.kind).toBe("too-big");
  expect(performance.now() - start).toBeLessThan(1_000);
});

const styles = `<number:date-style style:name="N1"><number:day/><number:text>/</number:text><number:month/></number:date-style><number:percentage-style style:name="N2"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style><style:style style:name="Default" style:family="table-cell"><style:text-properties style:font-name="Times New Roman"/></style:style><style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="N1"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:background-color="#ffff00" style:cell-protect="none"/><style:text-properties fo:font-weight="bold"/><style:paragraph-properties fo:margin-left="20pt"/></style:style><style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1" style:data-style-name="N2"><style:text-properties fo:font-weight="normal"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style><style:style style:name="ro0" style:family="table-row"><style:table-row-properties style:row-height="0cm"/></style:style>`;

it("reads what styles say, through their parents", async () => {
  const workbook = await readWorkbook(
    makeOds({
      styles,
      tables: table(
        `<table:table-column table:number-columns-repeated="3" table:default-cell-style-name="ce2"/>` +
          row(float(1, ` table:style-name="ce1"`) + float(0.5)),
      ),
    }),
  );
  const sheet = sheetOf(workbook, 0);
  expect(formatAt(workbook, sheet, "A1")).toEqual({
    kind: "date",
    numberFormat: "d/m",
    fontName: "Times New Roman",
    bold: true,
    indent: 2,
    locked: false,
    bordered: true,
    filled: true,
  });
  expect(formatAt(workbook, sheet, "B1")).toMatchObject({
    kind: "percent",
    numberFormat: "0.0%",
    bold: false,
    bordered: true,
  });
});

it("shows a date as a date although its style is a plain one", async () => {
  const workbook = await readWorkbook(
    makeOds({
      tables: table(
        row(
          `<table:table-cell office:value-type="date" office:date-value="2023-11-11"><text:p>11/11</text:p></table:table-cell>`,
        ),
      ),
    }),
  );
  expect(formatAt(workbook, sheetOf(workbook, 0), "A1")?.kind).toBe("date");
});

it("reads merges, hidden parts, protection and names", async () => {
  const workbook = await readWorkbook(
    makeOds({
      styles,
      meta: `<meta:creation-date>2023-12-13T09:00:00</meta:creation-date><dc:date>2023-12-13T08:00:00</dc:date>`,
      tables:
        `<table:table table:name="Biểu 1" table:protected="true"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-header-rows>` +
        row(
          `<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="string"><text:p>đầu</text:p></table:table-cell><table:covered-table-cell/>`,
        ) +
        `</table:table-header-rows><table:table-row table:style-name="ro0">${float(1)}</table:table-row></table:table>` +
        `<table:table table:name="Ẩn" table:style-name="ta2"><table:named-expressions><table:named-range table:name="Vung" table:cell-range-address="$Ẩn.$A$1:.$B$2"/></table:named-expressions></table:table>` +
        `<table:named-expressions><table:named-expression table:name="Tong" table:expression="of:=SUM([$'Biểu 1'.$A$1:.$A$2])"/></table:named-expressions>`,
    }),
  );
  const [first, second] = workbook.sheets;
  expect(first).toMatchObject({
    isProtected: true,
    visibility: "visible",
    merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
  });
  expect([...(first?.hiddenRows ?? [])]).toEqual([2]);
  expect([...(first?.hiddenColumns ?? [])]).toEqual([2, 3]);
  expect(second).toMatchObject({ name: "Ẩn", visibility: "hidden" });
  expect(workbook.definedNames).toEqual([
    { name: "Vung", refersTo: "Ẩn!$A$1:$B$2", sheet: "Ẩn" },
    { name: "Tong", refersTo: "SUM('Biểu 1'!$A$1:$A$2)" },
  ]);
  expect(workbook).toMatchObject({ createdAt: "2023-12-13T09:00:00", modifiedAt: "2023-12-13T08:00:00" });
});

it("reads validations on request", async () => {
  const tables =
    `<table:content-validations><table:content-validation table:name="val1" table:condition="of:cell-content-is-in-list(&quot;Đạt&quot;;&quot;Không đạt&quot;)"/></table:content-validations>` +
    table(
      `<table:table-row table:number-rows-repeated="4"><table:table-cell table:content-validation-name="val1" table:number-columns-repeated="2"/></table:table-row>`,
    );
  expect((await readSheet(makeOds({ tables }))).validations).toEqual([]);
  expect((await readSheet(makeOds({ tables }), { validations: true })).validations).toEqual([
    { type: "list", choices: ["Đạt", "Không đạt"], ranges: [{ top: 1, left: 1, bottom: 4, right: 2 }] },
  ]);
});

it("leaves out what was deleted and kept for review", async () => {
  const workbook = await readWorkbook(
    makeOds({
      tables: `<table:tracked-changes><table:deletion><table:table table:name="Cũ"/></table:deletion></table:tracked-changes>${table(row(float(1)))}`,
    }),
  );
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Biểu 1"]);
});

it("reads only the sheets that are wanted", async () => {
  const tables = `<table:table table:name="A">${row(float(1))}</table:table><table:table table:name="B">${row(float(2))}</table:table>`;
  const { sheets } = await readWorkbook(makeOds({ tables }), { wantsSheet: (name) => name === "B" });
  expect(sheets.map(({ name, cells }) => [name, cells.size])).toEqual([
    ["A", 0],
    ["B", 1],
  ]);
});

it("reads a document in one XML file", async () => {
  const result = await xlsxReader.read(makeFlatOds({ tables: table(row(float(4))) }));
  expect(result).toMatchObject({ outcome: "read", container: "ods" });
});
