/** Old workbooks: .xls, .xlsb and XML 2003, made by the library that reads them and read under any name. */
import { utils, write, type BookType, type WorkBook } from "@e965/xlsx";
import { xlsxReader } from "../../../src/xlsx/reader/xlsx-reader";
import { cell, formatAt, readWorkbook, sheetOf, valueAt } from "../../support/read-workbook";

const containers: readonly { readonly bookType: BookType; readonly container: string }[] = [
  { bookType: "biff8", container: "xls" },
  { bookType: "xlsb", container: "xlsb" },
  { bookType: "xlml", container: "xml2003" },
];

it.each([
  { bookType: "xlsx", container: "xlsx" },
  { bookType: "xlsm", container: "xlsm" },
] as const)(
  "a writer that lists every ending it knows still wrote an .$container",
  async ({ bookType, container }) => {
    expect(await xlsxReader.read(bytesOf(book(), bookType))).toMatchObject({ outcome: "read", container });
  },
);

function book(): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ["Đoàn viên", 12, true, null, 0.5],
    [null, null, null, null, 45241],
  ]);
  sheet["A2"] = { t: "n", v: 24, f: "B1*2" };
  sheet["B2"] = { t: "s", v: "đạt", f: 'IF(B1>1,"đạt","")' };
  sheet["E1"].z = "0.0%";
  sheet["E2"].z = "dd/mm/yyyy";
  sheet["A3"] = { t: "s", v: "gộp" };
  sheet["!ref"] = "A1:E4";
  sheet["!merges"] = [utils.decode_range("A3:C4")];
  const workbook = utils.book_new(sheet, "Biểu 1");
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([["ẩn"]]), "Ẩn");
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return workbook;
}

function bytesOf(workbook: WorkBook, bookType: BookType): Uint8Array {
  return new Uint8Array(write(workbook, { type: "array", bookType, cellStyles: true }) as ArrayBuffer);
}

describe.each(containers)("$container", ({ bookType, container }) => {
  it("is told by its bytes", async () => {
    expect(await xlsxReader.read(bytesOf(book(), bookType))).toMatchObject({ outcome: "read", container });
  });

  it("gives values, formats, merges and hidden sheets", async () => {
    const workbook = await readWorkbook(bytesOf(book(), bookType));
    const sheet = sheetOf(workbook, 0);
    expect(["A1", "B1", "C1", "D1", "E1", "A2", "E2"].map((address) => valueAt(sheet, address))).toEqual([
      "Đoàn viên",
      12,
      true,
      undefined,
      0.5,
      24,
      45241,
    ]);
    expect(formatAt(workbook, sheet, "B1")?.kind).toBe("general");
    expect(formatAt(workbook, sheet, "E1")?.kind).toBe("percent");
    expect(formatAt(workbook, sheet, "E2")?.kind).toBe("date");
    expect(sheet.merges).toEqual([{ top: 3, left: 1, bottom: 4, right: 3 }]);
    expect([sheet.lastRow, sheet.lastColumn]).toEqual([3, 5]);
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Biểu 1", "visible"],
      ["Ẩn", "hidden"],
    ]);
  });

  it("leaves formats and unwanted sheets out", async () => {
    const workbook = await readWorkbook(bytesOf(book(), bookType), {
      formats: false,
      wantsSheet: (name) => name === "Ẩn",
    });
    expect(workbook.formats).toEqual([]);
    expect(workbook.sheets.map(({ cells }) => cells.size)).toEqual([0, 1]);
    expect(cell(sheetOf(workbook, 1), "A1")).toEqual({ value: "ẩn" });
  });
});

/** XML 2003 as Excel writes it: errors, dates in ISO form, hidden rows and columns. */
const xml2003 = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles><Worksheet ss:Name="Biểu 1" ss:Protected="1"><Table><Column ss:Index="2" ss:Hidden="1"/><Row><Cell ss:StyleID="d"><Data ss:Type="DateTime">2023-11-11T00:00:00.000</Data></Cell><Cell><Data ss:Type="Error">#DIV/0!</Data></Cell><Cell ss:Formula="=RC[-2]+1"><Data ss:Type="Number">45242</Data></Cell></Row><Row ss:Hidden="1"><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>`;

it("reads XML 2003 as Excel writes it", async () => {
  const workbook = await readWorkbook(new TextEncoder().encode(xml2003));
  const sheet = sheetOf(workbook, 0);
  expect([valueAt(sheet, "A1"), valueAt(sheet, "B1"), valueAt(sheet, "C1")]).toEqual([
    45241,
    { error: "#DIV/0!" },
    45242,
  ]);
  expect(formatAt(workbook, sheet, "A1")?.kind).toBe("date");
  expect(cell(sheet, "C1")?.formula).toBe("A1+1");
  expect([...sheet.hiddenRows]).toEqual([2]);
  expect([...sheet.hiddenColumns]).toEqual([2]);
});
