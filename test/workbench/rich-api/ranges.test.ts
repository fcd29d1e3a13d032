/** Ranges found from ranges, and cells inserted, deleted, copied and cleared. */
import { officeError, openTestOffice } from "./open-test-office";

test("ranges are found from a range", async () => {
  const { Excel } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("B2:D5");
    const found = {
      cell: range.getCell(1, 2),
      row: range.getRow(1),
      column: range.getColumn(0),
      lastCell: range.getLastCell(),
      lastRow: range.getLastRow(),
      resized: range.getResizedRange(1, -1),
      absolute: range.getAbsoluteResizedRange(1, 1),
      offset: range.getOffsetRange(2, 3),
      entireRow: range.getEntireRow(),
      entireColumn: range.getEntireColumn(),
      bounding: range.getBoundingRect("F1"),
      above: range.getRowsAbove(1),
      below: range.getRowsBelow(2),
      after: range.getColumnsAfter(1),
      shared: range.getIntersection("C1:C9"),
      byIndexes: sheet.getRangeByIndexes(9, 1, 2, 3),
      whole: sheet.getRange(),
    };
    for (const one of Object.values(found)) one.load("address");
    const none = range.getIntersectionOrNullObject("Z1").load("address");
    await context.sync();
    const addresses = Object.fromEntries(
      Object.entries(found).map(([name, { address }]) => [name, address.replace("S!", "")]),
    );
    expect(addresses).toEqual({
      cell: "D3",
      row: "B3:D3",
      column: "B2:B5",
      lastCell: "D5",
      lastRow: "B5:D5",
      resized: "B2:C6",
      absolute: "B2",
      offset: "E4:G7",
      entireRow: "2:5",
      entireColumn: "B:D",
      bounding: "B1:F5",
      above: "B1:D1",
      below: "B6:D7",
      after: "E2:E5",
      shared: "C2:C5",
      byIndexes: "B10:D11",
      whole: "A:XFD",
    });
    expect(none.isNullObject).toBe(true);
  });
});

test.each(["A0", "XFE1", "B:", "A1:B2:", "Không Có", "Khác!A1", ""])(
  "the address %s is refused or means the whole sheet",
  async (address) => {
    const { Excel } = await openTestOffice(["S", "Khác"]);
    const read = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange(address).load("address");
      await context.sync();
      return range.address;
    });
    if (address === "") await expect(read).resolves.toBe("S!A:XFD");
    else await expect(officeError(read)).resolves.toMatchObject({ code: "InvalidArgument" });
  },
);

test("a range that leaves the sheet is refused", async () => {
  const { Excel } = await openTestOffice(["S"]);
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").getOffsetRange(-1, 0).load("address");
    await context.sync();
  });
  await expect(officeError(read)).resolves.toMatchObject({ code: "InvalidArgument" });
});

test("several areas are one object with parts", async () => {
  const { Excel, book } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getActiveWorksheet().getRanges("A1:B2,D4");
    areas.format.font.bold = true;
    areas.load("address,areaCount,cellCount,areas/items/address");
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["S!A1:B2,S!D4", 2, 5]);
    expect(areas.areas.items.map(({ address }) => address)).toEqual(["S!A1:B2", "S!D4"]);
  });
  expect(book.active?.cell(4, 4)?.style.bold).toBe(true);
});

test("inserted rows push formulas, merges, names and kept ranges down", async () => {
  const { Excel, book } = await openTestOffice(["S", "T"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1:A5").values = [["đầu"], [1], [2], [3], ["=SUM(A2:A4)"]];
    sheet.getRange("A2").format.fill.color = "#FF0000";
    sheet.getRange("C4:D4").merge();
    context.workbook.names.add("TongSo", "=S!$A$5");
    context.workbook.worksheets.getItem("T").getRange("A1").formulas = [["=S!A4*2"]];
    const kept = sheet.getRange("A4");
    await context.sync();
    const room = sheet.getRange("3:4").insert("Down").load("address");
    await context.sync();
    kept.load("address,values");
    const sum = sheet.getRange("A7").load("formulas");
    await context.sync();
    expect([room.address, kept.address, kept.values[0]?.[0]]).toEqual(["S!3:4", "S!A6", 3]);
    expect(sum.formulas).toEqual([["=SUM(A2:A6)"]]);
  });
  expect(book.sheetNamed("T")?.cell(1, 1)?.formula).toBe("=S!A6*2");
  expect(book.names[0]?.formula).toBe("=S!$A$7");
  expect(book.sheetNamed("S")?.merges).toEqual([{ top: 6, left: 3, bottom: 6, right: 4 }]);
  // New cells look like those above them.
  expect(book.sheetNamed("S")?.cell(3, 1)?.style.fillColor).toBe("#FF0000");
});

test("deleted rows draw formulas in, or leave #REF! where nothing is left", async () => {
  const { Excel, book } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B6").values = [1, 2, 3, 4, 5, 6].map((number) => [number, ""]);
    sheet.getRange("B6").formulas = [["=SUM(A1:A5)+A3"]];
    const gone = sheet.getRange("A3:A4");
    await context.sync();
    sheet.getRange("3:4").delete("Up");
    await context.sync();
    gone.load("address");
    await expect(officeError(context.sync())).resolves.toMatchObject({ code: "InvalidReference" });
  });
  expect(book.active?.cell(4, 2)?.formula).toBe("=SUM(A1:A3)+#REF!");
  expect(book.active?.cell(3, 1)?.value).toBe(5);
});

test("cells inserted beside others move only their own band", async () => {
  const { Excel } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C2").values = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    sheet.getRange("B1").insert("Right");
    const range = sheet.getRange("A1:D2").load("values");
    await context.sync();
    expect(range.values).toEqual([
      [1, "", 2, 3],
      [4, 5, 6, ""],
    ]);
  });
});

test("inserting through half of a merged area is refused", async () => {
  const { Excel } = await openTestOffice(["S"]);
  const insert = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A2:B3").merge();
    sheet.getRange("A1").insert("Down");
    await context.sync();
  });
  await expect(officeError(insert)).resolves.toMatchObject({ code: "InsertDeleteConflict" });
});

test("a copy moves its formulas; only values, or only formats, as asked", async () => {
  const { Excel } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").values = [[2, "=A1*$A$1"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A3:B4").copyFrom("A1:B1");
    sheet.getRange("D1").copyFrom("A1", "Formats");
    sheet.getRange("A6").copyFrom("A1:B1", "Values", false, true);
    const filled = sheet.getRange("A3:B4").load("formulas");
    const dressed = sheet.getRange("D1").load("values,format/font/bold");
    const turned = sheet.getRange("A6:A7").load("formulas");
    await context.sync();
    expect(filled.formulas).toEqual([
      [2, "=A3*$A$1"],
      [2, "=A4*$A$1"],
    ]);
    expect([dressed.values, dressed.format.font.bold]).toEqual([[[""]], true]);
    expect(turned.formulas[0]).toEqual([2]);
  });
});

test("contents and formats are cleared apart", async () => {
  const { Excel } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:A2");
    range.values = [[1], [2]];
    range.format.font.italic = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("A2").clear("Formats");
    range.load("values");
    const first = sheet.getRange("A1").load("format/font/italic");
    const second = sheet.getRange("A2").load("format/font/italic");
    await context.sync();
    expect([range.values, first.format.font.italic, second.format.font.italic]).toEqual([
      [[""], [2]],
      true,
      false,
    ]);
  });
});

test("merged areas, blanks, constants and formulas are found", async () => {
  const { Excel } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").values = [
      [1, "chữ", ""],
      ["=A1", "", ""],
      [2, "", 5],
    ];
    sheet.getRange("B2:B3").merge();
    const range = sheet.getRange("A1:C3");
    const merged = range.getMergedAreasOrNullObject().load("address");
    const blanks = range.getSpecialCells("Blanks").load("address");
    const numbers = range.getSpecialCells("Constants", "Numbers").load("address");
    const formulas = range.getSpecialCells("Formulas").load("address");
    const none = sheet.getRange("A1").getSpecialCellsOrNullObject("Blanks").load("address");
    const noMerge = sheet.getRange("A1").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(merged.address).toBe("S!B2:B3");
    expect(blanks.address).toBe("S!C1,S!B2:C2,S!B3");
    expect([numbers.address, formulas.address]).toEqual(["S!A1,S!A3,S!C3", "S!A2"]);
    expect([none.isNullObject, noMerge.isNullObject]).toEqual([true, true]);
  });
});

test("a selection is made and told", async () => {
  const { Excel, book } = await openTestOffice(["S", "T"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("T").getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["T!B2:C3", "T!B2"]);
  });
  expect(book.active?.name).toBe("T");
});
