/** What a sheet has besides cells: merges, hidden parts, protection, validations; and what is read only on request. */
import { makeXlsx, type XlsxSource } from "../../support/make-xlsx";
import { cell, formatAt, readSheet, readWorkbook, sheetOf, valueAt } from "../../support/read-workbook";

function withSheet(xml: string, more: Omit<XlsxSource, "sheets"> = {}): Uint8Array {
  return makeXlsx({ sheets: [{ name: "Biểu 1", xml }], ...more });
}

it("reads merges", async () => {
  const sheet = await readSheet(
    withSheet(`<sheetData/><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="D5"/></mergeCells>`),
  );
  expect(sheet.merges).toEqual([
    { top: 1, left: 1, bottom: 2, right: 3 },
    { top: 5, left: 4, bottom: 5, right: 4 },
  ]);
});

it("finds hidden rows and columns, also those drawn without size", async () => {
  const sheet = await readSheet(
    withSheet(
      `<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/><col min="7" max="7" width="9"/><col min="3" max="3" hidden="true"/></cols>` +
        `<sheetData><row r="1" hidden="1"/><row r="2" ht="0" customHeight="1"/><row r="3" hidden="0" ht="15"/><row r="5" hidden="true"><c r="A5"><v>1</v></c></row></sheetData>`,
    ),
  );
  expect([...sheet.hiddenRows]).toEqual([1, 2, 5]);
  expect([...sheet.hiddenColumns]).toEqual([2, 3, 5]);
});

it("tells visible, hidden and very hidden sheets apart", async () => {
  const { sheets } = await readWorkbook(
    makeXlsx({
      sheets: [
        { name: "A", xml: "<sheetData/>" },
        { name: "B", xml: "<sheetData/>", state: "hidden" },
        { name: "C", xml: "<sheetData/>", state: "veryHidden" },
      ],
    }),
  );
  expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "very-hidden"]);
});

it.each([
  { xml: `<sheetProtection sheet="1" objects="1"/>`, isProtected: true },
  { xml: `<sheetProtection sheet="true" password="CC1A"/>`, isProtected: true },
  { xml: `<sheetProtection sheet="0" objects="1"/>`, isProtected: false },
  { xml: `<sheetProtection objects="1"/>`, isProtected: false },
  { xml: ``, isProtected: false },
])("protection: $xml", async ({ xml, isProtected }) => {
  expect((await readSheet(withSheet(`<sheetData/>${xml}`))).isProtected).toBe(isProtected);
});

const validations = `<sheetData/><dataValidations count="2"><dataValidation type="list" sqref="A1:A9 C1"><formula1>"Đạt, Không đạt"</formula1></dataValidation><dataValidation type="whole" operator="greaterThan" sqref="B2"><formula1>0</formula1></dataValidation><dataValidation sqref="D1"/></dataValidations><extLst><ext xmlns:x14="y" xmlns:xm="z"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>'Danh mục'!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>E1:E4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

it("reads validations, those of the extension too", async () => {
  const sheet = await readSheet(withSheet(validations), { validations: true });
  expect(sheet.validations).toEqual([
    {
      type: "list",
      choices: ["Đạt", "Không đạt"],
      ranges: [
        { top: 1, left: 1, bottom: 9, right: 1 },
        { top: 1, left: 3, bottom: 1, right: 3 },
      ],
    },
    { type: "whole", ranges: [{ top: 2, left: 2, bottom: 2, right: 2 }] },
    { type: "any", ranges: [{ top: 1, left: 4, bottom: 1, right: 4 }] },
    { type: "list", ranges: [{ top: 1, left: 5, bottom: 4, right: 5 }] },
  ]);
});

it.each([
  ["A:A", { top: 1, left: 1, bottom: 1_048_576, right: 1 }],
  ["$B:$D", { top: 1, left: 2, bottom: 1_048_576, right: 4 }],
  ["A1:A1048576", { top: 1, left: 1, bottom: 1_048_576, right: 1 }],
  ["3:5", { top: 3, left: 1, bottom: 5, right: 16_384 }],
])("a validation of whole columns or rows, %s, reaches to the end of the sheet", async (sqref, range) => {
  const xml = `<sheetData/><dataValidations><dataValidation type="whole" sqref="${sqref} C7"/></dataValidations>`;
  const sheet = await readSheet(withSheet(xml), { validations: true });
  expect(sheet.validations).toEqual([
    { type: "whole", ranges: [range, { top: 7, left: 3, bottom: 7, right: 3 }] },
  ]);
});

it("reads no validations unless asked", async () => {
  expect((await readSheet(withSheet(validations))).validations).toEqual([]);
});

const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="9" formatCode="0.0%"/></numFmts><fonts><font><name val="Times New Roman"/></font><font><b/><name val=".VnTime"/></font><font><b val="0"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders><border><left/><right/></border><border><left/><bottom style="thin"><color auto="1"/></bottom></border></borders><cellStyleXfs><xf numFmtId="49"/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="1" fillId="1" borderId="1"><alignment horizontal="left" indent="2"/><protection locked="0"/></xf><xf numFmtId="9" fontId="2"/></cellXfs>`;
const styled = `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>45000</v></c><c r="C1" s="2"><v>0.5</v></c><c r="D1" s="1"/><c r="E1" s="0"/><c r="F1" s="99"><v>1</v></c></row></sheetData>`;

it("reads what a cell's style says", async () => {
  const workbook = await readWorkbook(withSheet(styled, { styles }));
  const sheet = sheetOf(workbook, 0);
  expect(formatAt(workbook, sheet, "A1")).toEqual({
    kind: "general",
    numberFormat: "General",
    fontName: "Times New Roman",
    bold: false,
    indent: 0,
    locked: true,
    bordered: false,
    filled: false,
  });
  expect(formatAt(workbook, sheet, "B1")).toEqual({
    kind: "date",
    numberFormat: "dd/mm/yyyy;@",
    fontName: ".VnTime",
    bold: true,
    indent: 2,
    locked: false,
    bordered: true,
    filled: true,
  });
  expect(formatAt(workbook, sheet, "C1")).toMatchObject({
    kind: "percent",
    numberFormat: "0.0%",
    bold: false,
    fontName: "",
  });
  expect(cell(sheet, "F1")?.format).toBe(0);
});

it("keeps styled blanks only when asked, and never counts them as the end of the sheet", async () => {
  const without = await readSheet(withSheet(styled, { styles }));
  const kept = await readSheet(
    withSheet(styled.replace("F1", "C2").replace("<v>1</v></c></row>", "</c></row>"), { styles }),
    { styledBlanks: true },
  );
  expect(valueAt(without, "D1")).toBeUndefined();
  expect(cell(kept, "D1")).toEqual({ value: null, format: 1 });
  expect(cell(kept, "E1")).toBeUndefined();
  expect([kept.lastRow, kept.lastColumn]).toEqual([1, 3]);
});

it("leaves formats out when they are not wanted", async () => {
  const workbook = await readWorkbook(withSheet(styled, { styles }), { formats: false });
  expect(workbook.formats).toEqual([]);
  expect(cell(sheetOf(workbook, 0), "B1")).toEqual({ value: 45000 });
});

it.each([true, false])(
  "shifts dates of the 1904 system, and only dates (formats wanted: %s)",
  async (formats) => {
    const bytes = withSheet(styled, { styles, workbookPr: `date1904="1"` });
    const sheet = await readSheet(bytes, { formats });
    expect([valueAt(sheet, "A1"), valueAt(sheet, "B1"), valueAt(sheet, "C1")]).toEqual([1, 46462, 0.5]);
  },
);

it("gives a date by type a date format when its style has none", async () => {
  const workbook = await readWorkbook(
    withSheet(
      `<sheetData><row r="1"><c r="A1" t="d"><v>2026-11-14</v></c><c r="A2" t="d"><v>2026-11-15</v></c></row></sheetData>`,
      { styles },
    ),
  );
  const sheet = sheetOf(workbook, 0);
  expect(formatAt(workbook, sheet, "A1")).toMatchObject({ kind: "date", fontName: "Times New Roman" });
  expect(workbook.formats).toHaveLength(4);
});

it("reads only the sheets that are wanted; the others keep name and visibility", async () => {
  const bytes = makeXlsx({
    sheets: [
      { name: "Cần", xml: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` },
      { name: "Không cần", xml: `<broken`, state: "hidden" },
    ],
  });
  const { sheets } = await readWorkbook(bytes, { wantsSheet: (name) => name === "Cần" });
  expect(sheets.map(({ name, visibility, cells }) => [name, visibility, cells.size])).toEqual([
    ["Cần", "visible", 1],
    ["Không cần", "hidden", 0],
  ]);
});
