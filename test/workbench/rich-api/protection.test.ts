/** What protection forbids, and what it lets pass. */
import { officeError, openTestOffice } from "./open-test-office";

type Change = (sheet: Excel.Worksheet) => void;

async function onProtected(change: Change, options: Excel.WorksheetProtectionOptions = {}): Promise<string> {
  const { Excel } = await openTestOffice(["S", "T"]);
  const work = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
    change(sheet);
    await context.sync();
    return "done";
  });
  return work.catch((error: OfficeExtension.Error) => error.code);
}

test.each<[string, Change]>([
  ["a locked cell", (sheet) => (sheet.getRange("A1").values = [[9]])],
  ["a cell never touched, which is locked too", (sheet) => (sheet.getRange("Z99").values = [[9]])],
  ["locked and unlocked cells together", (sheet) => (sheet.getRange("A1:B1").values = [[9, 9]])],
  ["clearing", (sheet) => sheet.getRange("A1").clear("Contents")],
  ["a format", (sheet) => (sheet.getRange("B1").format.fill.color = "#FF0000")],
  ["a column's width", (sheet) => (sheet.getRange("B:B").format.columnWidth = 10)],
  ["a row inserted", (sheet) => void sheet.getRange("2:2").insert("Down")],
  ["a row deleted", (sheet) => sheet.getRange("2:2").delete("Up")],
  ["merging", (sheet) => sheet.getRange("B1:C1").merge()],
  ["a rule", (sheet) => (sheet.getRange("B1").dataValidation.rule = { custom: { formula: "=TRUE" } })],
  ["a conditional format", (sheet) => void sheet.getRange("B1").conditionalFormats.add("Custom")],
  ["a table", (sheet) => void sheet.tables.add("A1:B3", true)],
])("%s is refused", async (_what, change) => {
  await expect(onProtected(change)).resolves.toBe("AccessDenied");
});

test.each<[string, Change, Excel.WorksheetProtectionOptions]>([
  ["an unlocked cell", (sheet) => (sheet.getRange("B1").values = [[9]]), {}],
  ["reading", (sheet) => void sheet.getRange("A1").load("values"), {}],
  ["the name of the sheet", (sheet) => (sheet.name = "Tên mới"), {}],
  [
    "formats, where allowed",
    (sheet) => (sheet.getRange("A1").format.font.bold = true),
    { allowFormatCells: true },
  ],
  ["rows, where allowed", (sheet) => void sheet.getRange("2:2").insert("Down"), { allowInsertRows: true }],
  [
    "heights, where allowed",
    (sheet) => (sheet.getRange("2:2").format.rowHeight = 30),
    { allowFormatRows: true },
  ],
])("%s passes", async (_what, change, options) => {
  await expect(onProtected(change, options)).resolves.toBe("done");
});

test("a password is needed to take the protection away", async () => {
  const { Excel, book } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getActiveWorksheet();
    protection.protect({}, "bí mật");
    await context.sync();
    protection.unprotect("sai");
    await expect(officeError(context.sync())).resolves.toMatchObject({ code: "AccessDenied" });
    protection.protect();
    await expect(officeError(context.sync())).resolves.toMatchObject({ code: "InvalidOperation" });
    protection.unprotect("bí mật");
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(false);
  });
  expect(book.active?.protection).toBeNull();
});

test.each<[string, (workbook: Excel.Workbook) => void]>([
  ["adding a sheet", (workbook) => void workbook.worksheets.add("Mới")],
  ["renaming a sheet", (workbook) => (workbook.worksheets.getItem("A").name = "Mới")],
  ["deleting a sheet", (workbook) => workbook.worksheets.getItem("A").delete()],
  ["moving a sheet", (workbook) => (workbook.worksheets.getItem("A").position = 1)],
  ["hiding a sheet", (workbook) => (workbook.worksheets.getItem("A").visibility = "Hidden")],
  ["copying a sheet", (workbook) => void workbook.worksheets.getItem("A").copy()],
])("with a protected structure %s is refused", async (_what, change) => {
  const { Excel } = await openTestOffice(["A", "B"]);
  const changed = Excel.run(async (context) => {
    context.workbook.protection.protect();
    context.workbook.worksheets.getItem("A").getRange("A1").values = [["vẫn ghi được"]];
    await context.sync();
    change(context.workbook);
    await context.sync();
  });
  await expect(officeError(changed)).resolves.toMatchObject({ code: "AccessDenied" });
});

test("a workbook that is read-only takes no change", async () => {
  const { Excel, book } = await openTestOffice(["S"]);
  book.isReadOnly = true;
  const changed = Excel.run(async (context) => {
    context.workbook.load("readOnly");
    await context.sync();
    expect(context.workbook.readOnly).toBe(true);
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
  });
  await expect(officeError(changed)).resolves.toMatchObject({ code: "AccessDenied" });
});
