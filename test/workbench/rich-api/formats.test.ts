/** Formats of cells, rows and columns. */
import { officeError, openTestOffice } from "./open-test-office";

test("fonts, fills, alignment and protection are written and read, null where cells differ", async () => {
  const { Excel } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:B2");
    range.format.font.name = "Times New Roman";
    range.format.font.size = 13;
    range.format.font.color = "red";
    range.format.fill.color = "#e8eef7";
    range.format.wrapText = true;
    range.format.horizontalAlignment = "Center";
    range.format.verticalAlignment = "Top";
    range.format.indentLevel = 2;
    range.format.protection.locked = false;
    sheet.getRange("A1").format.font.bold = true;
    range.load(
      "format/font/name,format/font/size,format/font/color,format/font/bold,format/fill/color,format/wrapText," +
        "format/horizontalAlignment,format/verticalAlignment,format/indentLevel,format/protection/locked",
    );
    await context.sync();
    const { format } = range;
    expect([format.font.name, format.font.size, format.font.color, format.font.bold]).toEqual([
      "Times New Roman",
      13,
      "#FF0000",
      null,
    ]);
    expect([
      format.fill.color,
      format.wrapText,
      format.horizontalAlignment,
      format.verticalAlignment,
    ]).toEqual(["#E8EEF7", true, "Center", "Top"]);
    expect([format.indentLevel, format.protection.locked]).toEqual([2, false]);
    range.format.fill.clear();
    range.load("format/fill/color");
    await context.sync();
    expect(range.format.fill.color).toBe("#FFFFFF");
  });
});

test("a load of all properties brings those of the object itself", async () => {
  const { Excel } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const format = context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.load();
    format.font.load({ $all: true });
    await context.sync();
    expect([format.wrapText, format.columnWidth, format.rowHeight]).toEqual([false, 48, 15]);
    expect(format.font.toJSON()).toMatchObject({ name: "Calibri", size: 11, bold: false });
  });
});

test("the style of one cell is never that of another", async () => {
  const { Excel, book } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").format.fill.color = "#FFFF00";
    sheet.getRange("A2").format.fill.color = "#00FF00";
    await context.sync();
  });
  expect(book.active?.cell(1, 1)?.style.fillColor).toBe("#FFFF00");
});

test("whole columns and the whole sheet are styled as such, without a million cells", async () => {
  const { Excel, book } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B3").values = [["chữ"]];
    sheet.getRange().format.font.name = "Arial";
    sheet.getRange("B:B").format.font.bold = true;
    sheet.getRange("C:C").numberFormat = "@" as never;
    await expect(officeError(context.sync())).resolves.toMatchObject({ code: "InvalidArgument" });
    const cells = ["B3", "B900", "C1"].map((address) =>
      sheet.getRange(address).load("format/font/name,format/font/bold"),
    );
    await context.sync();
    expect(cells.map(({ format }) => [format.font.name, format.font.bold])).toEqual([
      ["Arial", true],
      ["Arial", true],
      ["Arial", false],
    ]);
  });
  expect(book.active?.cells.size).toBe(1);
});

test("lines are drawn around and between cells, and taken away", async () => {
  const { Excel, book } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
    for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const) {
      range.format.borders.getItem(side).style = "Continuous";
    }
    range.format.borders.getItem("EdgeTop").weight = "Thick";
    range.format.borders.getItem("EdgeTop").color = "#0000FF";
    const top = range.format.borders.getItem("EdgeTop").load("style,weight,color");
    const inside = range.format.borders.getItem("InsideVertical").load("style");
    const below = context.workbook.worksheets.getActiveWorksheet().getRange("B4:C4");
    // Neighbours share a line.
    const shared = below.format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    expect([top.style, top.weight, top.color, inside.style, shared.style]).toEqual([
      "Continuous",
      "Thick",
      "#0000FF",
      "None",
      "Continuous",
    ]);
    below.format.borders.getItem("EdgeTop").style = "None";
    range.format.borders.load("items/sideIndex,items/style");
    await context.sync();
    expect(range.format.borders.items).toHaveLength(8);
    expect(range.format.borders.items.find(({ sideIndex }) => sideIndex === "EdgeBottom")?.style).toBe(
      "None",
    );
  });
  expect(book.active?.cell(2, 2)?.style.borders.top?.weight).toBe("Thick");
});

test("rows and columns are sized, hidden and fitted to their contents", async () => {
  const { Excel, book } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").values = [["ngắn", "một dòng chữ dài hơn nhiều so với bề rộng thường dùng"]];
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.getRange("2:3").format.rowHeight = 30;
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("D:E").columnHidden = true;
    sheet.getRange("B:B").format.autofitColumns();
    const rows = sheet.getRange("A2:A4").load("rowHidden,format/rowHeight");
    const wide = sheet.getRange("B1").load("format/columnWidth");
    await context.sync();
    expect([rows.rowHidden, rows.format.rowHeight]).toEqual([null, null]);
    expect(wide.format.columnWidth).toBeGreaterThan(200);
  });
  expect(book.active?.columnWidths.get(1)).toBe(120);
  expect([...(book.active?.hiddenRows ?? [])]).toEqual([3]);
  expect([...(book.active?.hiddenColumns ?? [])]).toEqual([4, 5]);
});

test("rows fitted to their contents go on fitting them, by their fonts and wrapped lines, and not to merged cells", async () => {
  const { Excel, book } = await openTestOffice(["S"]);
  const long = "một dòng chữ dài hơn nhiều so với bề rộng thường dùng của một cột";
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A5").values = [[long], [long], ["lớn"], [long], ["ngắn"]];
    sheet.getRange("A1").format.wrapText = true;
    sheet.getRange("A3").format.font.size = 28;
    sheet.getRange("A4:B4").merge();
    sheet.getRange("A4:B4").format.wrapText = true;
    sheet.getRange("A1:A5").format.rowHeight = 70;
    sheet.getRange("A1:A4").format.autofitRows();
    const heights = async () => {
      const rows = [1, 2, 3, 4, 5].map((row) => sheet.getRange(`A${row}`).load("format/rowHeight"));
      await context.sync();
      return rows.map(({ format }) => format.rowHeight);
    };
    const [wrapped = 0, plain, large = 0, merged, own] = await heights();
    expect([plain, merged, own]).toEqual([15, 15, 70]);
    expect(wrapped).toBeGreaterThan(6 * 11);
    expect(large).toBeGreaterThan(28);
    sheet.getRange("A:A").format.columnWidth = 200;
    const [wider = 0] = await heights();
    expect(wider).toBeGreaterThan(15);
    expect(wider).toBeLessThan(wrapped);
  });
  expect([...(book.active?.rowHeights ?? [])]).toEqual([[5, 70]]);
});

test("formats of each cell, row and column come in one answer and go back the same way", async () => {
  const { Excel } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.setCellProperties([
      [
        {
          format: {
            fill: { color: "#FFFF00" },
            font: { bold: true },
            borders: { bottom: { style: "Double" } },
            protection: { locked: false },
            horizontalAlignment: "Right",
          },
        },
        {},
      ],
    ]);
    range.setRowProperties([{ rowHidden: true, format: { rowHeight: 22 } }]);
    range.setColumnProperties([{ format: { columnWidth: 99 } }, { columnHidden: true }]);
    const cells = range.getCellProperties({
      address: true,
      format: {
        fill: { color: true },
        font: { bold: true },
        borders: { style: true, weight: true },
        protection: true,
        horizontalAlignment: true,
      },
    });
    const rows = range.getRowProperties({ rowIndex: true, rowHidden: true, format: { rowHeight: true } });
    const columns = range.getColumnProperties({
      columnIndex: true,
      columnHidden: true,
      format: { columnWidth: true },
    });
    await context.sync();
    const [first, second] = cells.value[0] ?? [];
    expect(first).toMatchObject({
      address: "S!A1",
      format: {
        fill: { color: "#FFFF00" },
        font: { bold: true },
        protection: { locked: false },
        horizontalAlignment: "Right",
      },
    });
    expect(first?.format?.borders?.bottom?.style).toBe("Double");
    expect(second?.format?.font?.bold).toBe(false);
    expect(rows.value).toEqual([{ rowIndex: 0, rowHidden: true, format: { rowHeight: 22 } }]);
    expect(columns.value).toEqual([
      { columnIndex: 0, columnHidden: false, format: { columnWidth: 99 } },
      { columnIndex: 1, columnHidden: true, format: { columnWidth: 48 } },
    ]);
  });
});

test.each([
  ["a colour that is none", (range: Excel.Range) => (range.format.fill.color = "xanh lá")],
  ["an alignment that is none", (range: Excel.Range) => (range.format.horizontalAlignment = "Giữa" as never)],
  ["a font of no size", (range: Excel.Range) => (range.format.font.size = 0)],
  ["a row taller than any", (range: Excel.Range) => (range.format.rowHeight = 500)],
])("%s is refused", async (_what, change) => {
  const { Excel } = await openTestOffice(["S"]);
  const changed = Excel.run(async (context) => {
    change(context.workbook.worksheets.getActiveWorksheet().getRange("A1"));
    await context.sync();
  });
  await expect(officeError(changed)).resolves.toMatchObject({ code: "InvalidArgument" });
});
