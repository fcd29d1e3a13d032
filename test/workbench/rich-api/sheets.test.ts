/** Sheets added, named, moved, hidden, copied and deleted, with what Excel refuses. */
import { officeError, openTestOffice } from "./open-test-office";

const abc = ["A", "B", "C"];

test("sheets are listed with their properties", async () => {
  const { Excel } = await openTestOffice(abc);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/position,items/visibility");
    const count = worksheets.getCount();
    await context.sync();
    expect(worksheets.items.map(({ name, position, visibility }) => [name, position, visibility])).toEqual([
      ["A", 0, "Visible"],
      ["B", 1, "Visible"],
      ["C", 2, "Visible"],
    ]);
    expect(count.value).toBe(3);
    // An item of the list is an object like any other.
    const [, second] = worksheets.items;
    const range = second?.getRange("A1").load("address");
    await context.sync();
    expect(range?.address).toBe("B!A1");
  });
});

test("the properties of items may be asked for without naming the items", async () => {
  const { Excel } = await openTestOffice(abc);
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("name");
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(abc);
  });
});

test("a sheet is found by name in any case and by id; one that is not there is a null object", async () => {
  const { Excel, book } = await openTestOffice(["Biểu 1"]);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const named = worksheets.getItem("BIỂU 1").load("name,id");
    const byId = worksheets.getItem(book.sheets[0]?.id ?? "").load("name");
    const missing = worksheets.getItemOrNullObject("Biểu 9").load("name");
    const insideMissing = missing.getRange("A1").load("values");
    await context.sync();
    expect([named.name, byId.name]).toEqual(["Biểu 1", "Biểu 1"]);
    expect([named.isNullObject, missing.isNullObject, insideMissing.isNullObject]).toEqual([
      false,
      true,
      true,
    ]);
    // What is done to a null object is done to nothing.
    missing.delete();
    await context.sync();
  });
});

test("a sheet is added, renamed, coloured, moved, hidden", async () => {
  const { Excel, book } = await openTestOffice(["A"]);
  await Excel.run(async (context) => {
    const unnamed = context.workbook.worksheets.add().load("name");
    const sheet = context.workbook.worksheets.add("Tổng hợp");
    await context.sync();
    expect(unnamed.name).toBe("Sheet1");
    sheet.name = "Kết quả";
    sheet.tabColor = "#FF0000";
    sheet.showGridlines = false;
    sheet.position = 0;
    unnamed.visibility = "VeryHidden";
    await context.sync();
  });
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Kết quả", "Visible"],
    ["A", "Visible"],
    ["Sheet1", "VeryHidden"],
  ]);
  expect(book.sheets[0]).toMatchObject({ tabColor: "#FF0000", showGridlines: false });
});

describe("names a sheet cannot have", () => {
  test.each([
    ["", "InvalidArgument"],
    ["a".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["[a]", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["a", "ItemAlreadyExists"],
  ])("%s", async (name, code) => {
    const { Excel } = await openTestOffice(["A", "B"]);
    const renamed = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("B").name = name;
      await context.sync();
    });
    await expect(officeError(renamed)).resolves.toMatchObject({ code });
  });
});

test("formulas, names and conditions follow a sheet that is renamed, and lose one that is deleted", async () => {
  const { Excel, book } = await openTestOffice(["A", "B"]);
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.getItem("A").getRange("A1:A2").formulas = [["=B!C3+1"], ["=SUM(B!$A$1:A9)"]];
    names.add("Nguon", "=B!$A$1");
    worksheets.getItem("B").name = "Biểu 2";
    await context.sync();
    expect(book.sheets[0]?.cell(1, 1)?.formula).toBe("='Biểu 2'!C3+1");
    expect(book.sheets[0]?.cell(2, 1)?.formula).toBe("=SUM('Biểu 2'!$A$1:A9)");
    expect(book.names[0]?.formula).toBe("='Biểu 2'!$A$1");
    worksheets.getItem("Biểu 2").delete();
    const formulas = worksheets.getItem("A").getRange("A1").load("formulas");
    const name = names.getItem("Nguon").load("type,value");
    const range = names.getItem("Nguon").getRangeOrNullObject().load("address");
    await context.sync();
    expect(formulas.formulas).toEqual([["=#REF!C3+1"]]);
    expect([name.type, name.value, range.isNullObject]).toEqual(["Error", "#REF!", true]);
  });
});

test("a sheet deleted in a batch is gone for the rest of it", async () => {
  const { Excel } = await openTestOffice(["A", "B"]);
  const change = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("B");
    sheet.delete();
    sheet.name = "Mới";
    await context.sync();
  });
  await expect(officeError(change)).resolves.toMatchObject({ code: "ItemNotFound" });
  const write = Excel.run(async (context) => {
    const range = context.workbook.worksheets.add("C").getRange("A1");
    await context.sync();
    context.workbook.worksheets.getItem("C").delete();
    range.values = [[1]];
    await context.sync();
  });
  await expect(officeError(write)).resolves.toMatchObject({ code: "InvalidReference" });
});

test("the last sheet that is shown can be neither deleted nor hidden", async () => {
  const { Excel } = await openTestOffice(["A", "B"]);
  const change = (work: (sheet: Excel.Worksheet) => void) =>
    officeError(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("B").visibility = "Hidden";
        work(context.workbook.worksheets.getItem("A"));
        await context.sync();
      }),
    );
  await expect(change((sheet) => sheet.delete())).resolves.toMatchObject({ code: "InvalidOperation" });
  await expect(change((sheet) => (sheet.visibility = "Hidden"))).resolves.toMatchObject({
    code: "InvalidOperation",
  });
});

test("a copy has everything of its sheet and stands where it was asked for", async () => {
  const { Excel, book } = await openTestOffice(abc);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("A1:B1").values = [["đầu", 1]];
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A1").format.fill.color = "yellow";
    const copy = sheet.copy("After", context.workbook.worksheets.getItem("B")).load("name");
    await context.sync();
    expect(copy.name).toBe("A (2)");
    const range = copy.getRange("A1").load("values,format/fill/color");
    await context.sync();
    expect([range.values, range.format.fill.color]).toEqual([[["đầu"]], "#FFFF00"]);
  });
  expect(book.sheets.map(({ name }) => name)).toEqual(["A", "B", "A (2)", "C"]);
  expect(book.sheetNamed("A (2)")?.merges).toHaveLength(1);
});

test("the used range knows values from mere formats", async () => {
  const { Excel } = await openTestOffice(["A", "Trống"]);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("A");
    sheet.getRange("B2:C4").values = [
      [1, ""],
      ["", ""],
      ["", 2],
    ];
    sheet.getRange("F9").format.fill.color = "#00FF00";
    const all = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRangeOrNullObject(true).load("address");
    const part = sheet.getRange("C1:Z9").getUsedRange(true).load("address");
    const none = worksheets.getItem("Trống").getUsedRangeOrNullObject().load("address");
    const first = worksheets.getItem("Trống").getUsedRange().load("address");
    await context.sync();
    expect([all.address, values.address, part.address, none.isNullObject, first.address]).toEqual([
      "A!B2:F9",
      "A!B2:C4",
      "A!C4",
      true,
      "Trống!A1",
    ]);
  });
});

test("first, last and neighbours, of all sheets and of those that are shown", async () => {
  const { Excel, book } = await openTestOffice(abc);
  const [first] = book.sheets;
  if (first) first.visibility = "Hidden";
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const found = [
      worksheets.getFirst(),
      worksheets.getFirst(true),
      worksheets.getLast(),
      worksheets.getItem("B").getNext(),
    ].map((sheet) => sheet.load("name"));
    const before = worksheets.getItem("B").getPreviousOrNullObject(true).load("name");
    await context.sync();
    expect(found.map(({ name }) => name)).toEqual(["A", "B", "C", "C"]);
    expect(before.isNullObject).toBe(true);
  });
});
