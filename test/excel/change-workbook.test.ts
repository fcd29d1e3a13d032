/** What a patch does to the open workbook, and to a sheet of an earlier run. */
import { web } from "../../workbench/host/profiles";
import { newSheet, patch, value } from "../support/patches";
import { largeSheet } from "./large-sheet";
import { closeExcel, inExcel, succeeded } from "./open-in-excel";
import { contentAt, detailName, formName, fullPatch, smallForm, type } from "./small-form";
import { sheetState, stateOf } from "./state-of";

afterEach(closeExcel);

const run = { label: "Tổng hợp 2/2 đơn vị" };

describe("what is written", () => {
  it("stands on the form as meant: texts stay texts, formulas are formulas, the rest is as it was", async () => {
    const { book, workbook } = await inExcel(smallForm());
    expect(succeeded(await workbook.change(fullPatch, run))).toEqual({ outcome: "changed", id: "undo-1" });
    const contents = ["B2", "C2", "B3", "C3", "B4", "A4", "D3", "E2", "C5", "A2"].map((address) =>
      contentAt(book, formName, address),
    );
    expect(contents).toEqual([
      `=SUM('${detailName}'!B2:B3)`,
      12.5,
      "=1+1",
      "001",
      "1/2",
      null,
      "=B2*2",
      "Ghi chú mới",
      "=SUM(C2:C4)",
      "Xã A",
    ]);
    expect(book.sheetNamed(formName)?.cell(3, 4)?.style.numberFormat).toBe("@");
  });

  it("makes new sheets behind the others, laid out", async () => {
    const { book, workbook } = await inExcel(smallForm());
    succeeded(await workbook.change(fullPatch, run));
    expect(book.sheets.map(({ name }) => name)).toEqual([formName, "Ghi chú", detailName, "Nhật ký"]);
    const detail = book.sheetNamed(detailName);
    expect(detail && { ...sheetState(detail), cells: undefined }).toMatchObject({
      hiddenRows: [5],
      frozen: [1, 1],
      printTitleRows: "$1:$1",
      widths: [
        [1, 157.5],
        [2, 63],
      ],
    });
    expect(detail?.cell(3, 1)?.value).toBe("+84 912");
    expect(detail?.cell(1, 1)?.style).toMatchObject({ bold: true, fillColor: "#E8EEF7", wrapText: true });
    expect(detail?.cell(3, 2)?.style).toMatchObject({
      numberFormat: "#,##0.0##",
      horizontalAlignment: "Right",
    });
    expect(book.sheetNamed("Nhật ký")?.merges).toHaveLength(1);
  });

  it("leaves the rows of new sheets to Excel to fit, and makes those of long merged notes high enough", async () => {
    const { book, workbook } = await inExcel(smallForm());
    const long = "Đơn vị ghi cột Tự chấm và Minh chứng; cấp trên ghi từ cột Thẩm định.";
    const sheet = newSheet("Phiếu", [value("A1", long), value("A2", "ngắn"), value("A3", long, "wrapped")], {
      columnWidths: new Map([[1, 12]]),
      merges: ["A1:B1", "A2:B2"],
    });
    succeeded(await workbook.change(patch({ newSheets: [sheet] }), run));
    const heights = book.sheetNamed("Phiếu")?.rowHeights;
    expect([...(heights?.keys() ?? [])]).toEqual([1]);
    expect(heights?.get(1)).toBeGreaterThan(3 * 11);
  });

  it("gives a look only to cells nobody had given one", async () => {
    const { book, workbook } = await inExcel(smallForm());
    succeeded(await workbook.change(fullPatch, run));
    const form = book.sheetNamed(formName);
    expect(form?.cell(2, 5)?.style).toMatchObject({ bold: true, fontColor: "#C00000" });
    expect(form?.cell(2, 3)?.style).toMatchObject({ fillColor: null, fontSize: 13 });
  });

  it("defines names, keeps texts, and leaves no mark of its work under way", async () => {
    const { book, workbook } = await inExcel(smallForm());
    succeeded(await workbook.change(fullPatch, run));
    expect(book.names.filter(({ visible }) => visible)).toMatchObject([
      { name: "SO_CU", formula: `='${formName}'!$B$2` },
      { name: "DOAN_CT_B1", formula: `='${detailName}'!$A$1:$B$3` },
    ]);
    expect(succeeded(await workbook.storedText("run-log"))).toEqual({ outcome: "text", text: "lần 1 <&>" });
    expect([...book.customXmlParts.values()].some((xml) => xml.includes("urn:doan:recovery"))).toBe(false);
  });

  it("takes few round trips", async () => {
    const excel = await inExcel(smallForm());
    succeeded(await excel.workbook.change(fullPatch, run));
    expect(excel.trips()).toBe(10);
  });
});

describe("a sheet of ours brought up to date", () => {
  const again = patch({
    rewrittenSheets: [
      {
        ...newSheet(detailName, [
          value("A1", "Đơn vị", "header"),
          value("B1", "Nữ", "header"),
          value("C1", "Mới", "header"),
          value("A2", "Xã C", "text"),
          value("B2", 7, "number"),
        ]),
        columnWidths: new Map([
          [1, 99],
          [3, 20],
        ]),
        merges: ["A3:B3"],
        clears: ["A1:B5"],
      },
    ],
  });

  it("is emptied where we wrote and nowhere else; widths the user set stay", async () => {
    const { book, workbook } = await inExcel(smallForm());
    succeeded(await workbook.change(fullPatch, run));
    const detail = book.sheetNamed(detailName);
    if (!detail) throw new Error("The sheet is not there.");
    type(detail, { E9: "của tôi" });
    succeeded(await workbook.change(again, run));
    expect(
      ["B1", "A2", "B3", "A5", "E9", "C1"].map((address) => contentAt(book, detailName, address)),
    ).toEqual(["Nữ", "Xã C", null, null, "của tôi", "Mới"]);
    expect(detail.columnWidths.get(1)).toBe(157.5);
    expect(detail.columnWidths.get(3)).toBe(105);
    expect(detail.cell(3, 2)?.style.borders ?? {}).toEqual({});
  });

  it("is brought back as it was", async () => {
    const { book, workbook } = await inExcel(smallForm());
    succeeded(await workbook.change(fullPatch, run));
    const before = { ...stateOf(book), texts: undefined };
    succeeded(await workbook.change(again, run));
    succeeded(await workbook.undoLast());
    expect({ ...stateOf(book), texts: undefined }).toEqual(before);
  });
});

describe("large changes", () => {
  it("pass Excel on the web, which takes 5 MB at once", async () => {
    const excel = await inExcel(smallForm(), web);
    const before = stateOf(excel.book);
    const change = patch({
      newSheets: [largeSheet(40_000)],
      storedTexts: [{ id: "mau", text: "ữ".repeat(2_000_000) }],
    });
    succeeded(await excel.workbook.change(change, run));
    const largest = Math.max(
      ...excel.office.host.log.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut)),
    );
    expect(largest).toBeLessThan(3_000_000);
    succeeded(await excel.workbook.undoLast());
    expect(stateOf(excel.book)).toEqual(before);
  });

  it("pass Excel on the web where a sheet is as wide as a sheet of ours gets", async () => {
    const excel = await inExcel(smallForm(), web);
    const columns = Array.from({ length: 16_383 }, (_, index) => index + 1);
    const wide = newSheet("Rộng", [value("A1", "Đầu"), value("XFC1", "Cuối")], {
      columnWidths: new Map(columns.map((column) => [column, column < 3 ? 28 : 13])),
    });
    succeeded(await excel.workbook.change(patch({ newSheets: [wide] }), run));
    const sheet = excel.book.sheetNamed("Rộng");
    expect([1, 2, 3, 16_383].map((column) => sheet?.columnWidths.get(column))).toEqual([
      147, 147, 68.25, 68.25,
    ]);
    expect(Math.max(...excel.office.host.log.map(({ bytesIn }) => bytesIn))).toBeLessThan(1_500_000);
  });
});
