import { readFileSync } from "node:fs";
import type { BookSheet } from "../../../workbench/host/book/book";
import { openBook } from "../../../workbench/host/store/open-book";
import { sheetsOf } from "../../../workbench/host/store/workbook-store";
import { bookParts, mainNamespace, makePackage, type BookParts } from "../../support/make-package";
import { opened } from "./book-facts";

const theme =
  '<theme><themeElements><clrScheme name="x"><dk1><sysClr val="windowText" lastClr="000000"/></dk1><lt1><sysClr val="window" lastClr="FFFFFF"/></lt1>' +
  '<dk2><srgbClr val="1F497D"/></dk2><lt2><srgbClr val="EEECE1"/></lt2><accent1><srgbClr val="4F81BD"/></accent1></clrScheme></themeElements></theme>';

function styles(fonts: string, fills: string, borders: string, formats: string, dxfs = ""): string {
  return (
    `<styleSheet xmlns="${mainNamespace}"><numFmts><numFmt numFmtId="170" formatCode="0 &quot;người&quot;"/></numFmts>` +
    `<fonts><font><sz val="11"/><name val="Calibri"/></font>${fonts}</fonts>` +
    `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills}</fills>` +
    `<borders><border/>${borders}</borders><cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs>` +
    `<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${formats}</cellXfs><dxfs>${dxfs}</dxfs></styleSheet>`
  );
}

async function sheetWith(inside: string, more: Partial<BookParts> = {}): Promise<BookSheet> {
  const related = [{ kind: "theme", name: "theme/theme1.xml", content: theme }];
  const book = await opened(makePackage(bookParts({ sheets: { "Biểu 1": inside }, related, ...more })));
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("There is no sheet.");
  return sheet;
}

const oneCell = '<sheetData><row r="1"><c r="A1" s="1"><v>5</v></c></row></sheetData>';

describe("styles", () => {
  it.each([
    {
      name: "a font with all its marks",
      fonts:
        '<font><b/><i val="0"/><strike/><u val="double"/><sz val="13.5"/><color rgb="FFC00000"/><name val="Times New Roman"/></font>',
      formats: '<xf numFmtId="170" fontId="1" fillId="0" borderId="0"/>',
      style: {
        fontName: "Times New Roman",
        fontSize: 13.5,
        bold: true,
        italic: false,
        strikethrough: true,
        underline: "Double",
        fontColor: "#C00000",
        numberFormat: '0 "người"',
      },
    },
    {
      name: "a colour of the theme, lighter",
      fills:
        '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/></patternFill></fill>',
      formats: '<xf numFmtId="9" fontId="0" fillId="2" borderId="0"/>',
      // Excel, which counts in whole steps on the way, shows #B8CCE4.
      style: { fillColor: "#B9CDE5", numberFormat: "0%" },
    },
    {
      name: "dark and light of the theme are not swapped, and darker is darker",
      fonts: '<font><color theme="1"/></font>',
      fills:
        '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.249977111117893"/></patternFill></fill>',
      formats: '<xf numFmtId="0" fontId="1" fillId="2" borderId="0"/>',
      style: { fontColor: "#000000", fillColor: "#BFBFBF" },
    },
    {
      name: "a colour of the old palette",
      fills: '<fill><patternFill patternType="solid"><fgColor indexed="43"/></patternFill></fill>',
      formats: '<xf fillId="2"/>',
      style: { fillColor: "#FFFF99" },
    },
    {
      name: "a grey pattern as the grey one sees",
      formats: '<xf fillId="1"/>',
      style: { fillColor: "#DFDFDF" },
    },
    {
      name: "borders, each edge by itself",
      borders:
        '<border><left style="thin"><color indexed="64"/></left><right style="mediumDashed"><color rgb="FF00B050"/></right><top/><bottom style="double"/><diagonal style="thin"/></border>',
      formats: '<xf borderId="1"/>',
      style: {
        borders: {
          left: { style: "Continuous", weight: "Thin", color: "#000000" },
          right: { style: "Dash", weight: "Medium", color: "#00B050" },
          bottom: { style: "Double", weight: "Thick", color: "#000000" },
        },
      },
    },
    {
      name: "alignment and protection",
      formats:
        '<xf><alignment horizontal="centerContinuous" vertical="top" wrapText="true" indent="3" textRotation="135"/><protection locked="0" hidden="1"/></xf>',
      style: {
        horizontalAlignment: "CenterAcrossSelection",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 3,
        textOrientation: -45,
        locked: false,
        formulaHidden: true,
      },
    },
  ])("$name", async ({ fonts = "", fills = "", borders = "", formats, style }) => {
    const sheet = await sheetWith(oneCell, { styles: styles(fonts, fills, borders, formats) });
    expect(sheet.cell(1, 1)).toMatchObject({ value: 5, style });
  });

  it("cells that look alike share one style", async () => {
    const formats = '<xf fillId="1"/><xf fillId="1"/>';
    const inside = '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row></sheetData>';
    const sheet = await sheetWith(inside, { styles: styles("", "", "", formats) });
    expect(sheet.cell(1, 1)?.style).toBe(sheet.cell(1, 2)?.style);
  });

  it("places without a cell look like their row, their column, or the workbook's default", async () => {
    const formats = '<xf fillId="1"/><xf numFmtId="9"/>';
    const inside =
      '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="4" s="2" customFormat="1"/><row r="5"><c r="B5"/><c r="C5" s="1"/></row></sheetData>';
    const sheet = await sheetWith(inside, { styles: styles("", "", "", formats) });
    expect(sheet.styleAt(1, 2).fillColor).toBe("#DFDFDF");
    expect(sheet.styleAt(4, 2).numberFormat).toBe("0%");
    expect(sheet.styleAt(1, 4)).toBe(sheet.defaultStyle);
    // The file says that B5 has not the look of its column; C5 looks as it would without a cell.
    expect(sheet.styleAt(5, 2).fillColor).toBeNull();
    expect(sheet.cell(5, 3)).toBeUndefined();
  });
});

describe("formulas as they are typed", () => {
  it.each([
    { stored: "SUM(A2:A3)", typed: "=SUM(A2:A3)" },
    { stored: "_xlfn.XLOOKUP(1,A:A,B:B)", typed: "=XLOOKUP(1,A:A,B:B)" },
    {
      stored: "_xlfn._xlws.FILTER(A1:A3,A1:A3&lt;&gt;&quot;_xlfn.&quot;)",
      typed: '=FILTER(A1:A3,A1:A3<>"_xlfn.")',
    },
    { stored: "_xldudf_DOAN_SCORE(B2)+1", typed: "=DOAN.SCORE(B2)+1" },
  ])("$stored", async ({ stored, typed }) => {
    const sheet = await sheetWith(
      `<sheetData><row r="1"><c r="A1"><f>${stored}</f><v>1</v></c></row></sheetData>`,
    );
    expect(sheet.cell(1, 1)).toMatchObject({ formula: typed, value: 1 });
  });

  it("an array formula fills its block from its first cell", async () => {
    const sheet = await sheetWith(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B2">{1,2;3,4}</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row></sheetData>',
    );
    const anchor = [...sheet.cells].find(([, { formula }]) => formula !== undefined)?.[0];
    expect(sheet.cell(1, 2)).toMatchObject({ value: 2, spilledFrom: anchor });
    expect(sheet.cell(2, 2)).toMatchObject({ value: null, spilledFrom: anchor });
    expect(sheet.cell(1, 1)).not.toHaveProperty("spilledFrom");
  });
});

describe("the sheet around its cells", () => {
  it("sizes in points, panes, lines, the tab", async () => {
    const sheet = await sheetWith(
      '<sheetPr><tabColor theme="4"/></sheetPr><sheetViews><sheetView showGridLines="0"><pane xSplit="2" ySplit="5" state="frozen"/></sheetView></sheetViews>' +
        '<sheetFormatPr defaultRowHeight="18"/><cols><col min="2" max="3" width="20" customWidth="1"/><col min="5" max="16384" width="10"/></cols>' +
        '<sheetData><row r="2" ht="33.5" customHeight="1"/></sheetData>',
      { styles: styles("", "", "", "") },
    );
    // A digit of Calibri 11 is 7 pixels wide, which are 5.25 points.
    expect([...sheet.columnWidths]).toEqual([
      [2, 105],
      [3, 105],
    ]);
    expect(sheet).toMatchObject({ defaultColumnWidth: 52.5, defaultRowHeight: 18, tabColor: "#4F81BD" });
    expect(sheet).toMatchObject({ frozenRows: 5, frozenColumns: 2, showGridlines: false });
    expect([...sheet.rowHeights]).toEqual([[2, 33.5]]);
  });

  it("a pane that is only split freezes nothing", async () => {
    const sheet = await sheetWith(
      '<sheetViews><sheetView><pane ySplit="2000"/></sheetView></sheetViews><sheetData/>',
    );
    expect(sheet.frozenRows).toBe(0);
  });

  it("protection under the names of Office.js", async () => {
    const sheet = await sheetWith(
      '<sheetData/><sheetProtection sheet="1" password="CC1A" formatCells="0" objects="1" selectLockedCells="1"/>',
    );
    expect(sheet.protection).toMatchObject({
      password: "CC1A",
      options: {
        allowFormatCells: true,
        allowSort: false,
        allowEditObjects: false,
        selectionMode: "Unlocked",
      },
    });
  });

  it("validations in the words of Office.js, those of newer Excel, too", async () => {
    const sheet = await sheetWith(
      '<sheetData/><dataValidations><dataValidation type="decimal" operator="notBetween" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="Sai" error="Nhập lại" sqref="A1:A3 C1"><formula1>1.5</formula1><formula2>B1</formula2></dataValidation></dataValidations>' +
        '<extLst><ext><x14:dataValidations><x14:dataValidation type="list" showDropDown="1"><x14:formula1><xm:f>\'Danh mục\'!A1:A3</xm:f></x14:formula1><xm:sqref>D:D</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    );
    expect(sheet.validations).toMatchObject([
      {
        type: "Decimal",
        rule: { decimal: { formula1: 1.5, formula2: "=B1", operator: "NotBetween" } },
        errorAlert: { showAlert: true, style: "Warning", title: "Sai", message: "Nhập lại" },
        ignoreBlanks: true,
        ranges: [{ bottom: 3 }, { left: 3 }],
      },
      {
        type: "List",
        rule: { list: { inCellDropDown: false, source: "='Danh mục'!A1:A3" } },
        ranges: [{ top: 1, bottom: 1_048_576, left: 4 }],
      },
    ]);
  });

  it("conditional formats by priority, with the formula that decides", async () => {
    const dxfs =
      '<dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>';
    const sheet = await sheetWith(
      '<sheetData/><conditionalFormatting sqref="C3:C9"><cfRule type="cellIs" operator="between" dxfId="0" priority="3"><formula>1</formula><formula>5</formula></cfRule>' +
        '<cfRule type="colorScale" priority="2"><colorScale/></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>A1&gt;B1</formula></cfRule></conditionalFormatting>',
      { styles: styles("", "", "", "", dxfs) },
    );
    const overlay = { bold: true, fillColor: "#FFC7CE" };
    expect(sheet.conditionalFormats).toMatchObject([
      { type: "Custom", formula: "=A1>B1", stopIfTrue: true, overlay },
      { type: "ColorScale", formula: "", overlay: {} },
      { type: "CellValue", formula: "=AND(C3>=1,C3<=5)", stopIfTrue: false, overlay },
    ]);
  });

  it("the page in points", async () => {
    const sheet = await sheetWith(
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.7" top="1" bottom="1" header="0" footer="0"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    );
    expect(sheet.pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      leftMargin: 36,
      centerHorizontally: true,
    });
  });

  it("names go where they belong", async () => {
    const afterSheets =
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Biểu 1\'!$A:$A,\'Biểu 1\'!3:5</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">\'Biểu 1\'!$A$1:$C$9</definedName>' +
      '<definedName name="rieng" localSheetId="0">1</definedName><definedName name="DOAN_KY" hidden="1" comment="kỳ">\'Biểu 1\'!$A$1</definedName></definedNames>';
    const book = await opened(makePackage(bookParts({ afterSheets })));
    expect(book.names).toEqual([
      { name: "DOAN_KY", formula: "='Biểu 1'!$A$1", visible: false, comment: "kỳ" },
    ]);
    expect(book.sheets[0]).toMatchObject({
      printTitleRows: "$3:$5",
      printArea: "$A$1:$C$9",
      names: [{ name: "rieng", formula: "=1" }],
    });
  });
});

it("a table is found where the sheet points to it", async () => {
  const parts = {
    ...bookParts(),
    "xl/worksheets/_rels/sheet1.xml.rels":
      '<Relationships><Relationship Id="rId1" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
    "xl/tables/table1.xml":
      '<table displayName="DanhSach" ref="B2:D9" totalsRowCount="1"><tableStyleInfo name="TableStyleLight1"/></table>',
  };
  const book = await opened(makePackage(parts));
  expect(book.sheets[0]?.tables).toMatchObject([
    {
      name: "DanhSach",
      range: { top: 2, right: 4 },
      showHeaders: true,
      showTotals: true,
      style: "TableStyleLight1",
    },
  ]);
});

it.each(["Doan Khoi - Q4 (mat khau).xlsx", "DH Tra Vinh (zalo).xlsx", "Báo cáo chữ Trà Cú quý 4.xlsx"])(
  "%s is refused in the product's own words",
  async (file) => {
    const answer = await openBook(readFileSync(`samples/tra-vinh-2023-q4/nop/${file}`));
    expect(answer).toMatchObject({ outcome: "refused", message: expect.stringMatching(/\.$/) });
  },
);

describe("sheets for another workbook", () => {
  const bytes = makePackage(bookParts({ sheets: { Một: oneCell, Hai: "<sheetData/>" } }));

  it("have ids of the book they go to, and nothing of the file they came from", () => {
    let made = 0;
    const sheets = sheetsOf(bytes, () => `id ${++made}`);
    expect(sheets.map(({ id, name, storedName }) => ({ id, name, storedName }))).toEqual([
      { id: "id 1", name: "Một", storedName: null },
      { id: "id 2", name: "Hai", storedName: null },
    ]);
    expect(sheets[0]?.cell(1, 1)?.value).toBe(5);
  });

  it("bytes that are no workbook throw", () => {
    expect(() => sheetsOf(new Uint8Array(30), () => "")).toThrow();
  });
});
