/** Excel on the web: the same host over posted messages. */
import { Book } from "../../../workbench/host/book/book";
import { web } from "../../../workbench/host/profiles";
import { officeError, openTestOffice } from "./open-test-office";

async function openWeb() {
  const book = new Book();
  book.addSheet("Biểu 1");
  const store = { openSheets: () => [], saveBook: () => Promise.resolve(new Uint8Array([80, 75, 3, 4, 5])) };
  return openTestOffice([], { book, profile: web, store });
}

test("the library knows that it is on the web", async () => {
  const { Office } = await openWeb();
  expect([Office.context.platform, Office.context.displayLanguage]).toEqual(["OfficeOnline", "vi-VN"]);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
});

test("values, errors and events pass as on Windows", async () => {
  const { Excel, host } = await openWeb();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    const range = sheet.getRange("A1:B1");
    range.values = [[1, "hai"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, "hai"]]);
    context.workbook.worksheets.getItem("Không có").load("name");
    await expect(officeError(context.sync())).resolves.toMatchObject({ code: "ItemNotFound" });
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual(["A1:B1"]);
  expect([...host.unknownMembers]).toEqual([]);
});

test("a request above five megabytes is refused", async () => {
  const { Excel } = await openWeb();
  const write = Excel.run(async (context) => {
    context.workbook.settings.add("dài", "x".repeat(6_000_000));
    await context.sync();
  });
  await expect(officeError(write)).resolves.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
});

test("settings, the file, ribbon commands and custom functions pass too", async () => {
  const { Office, CustomFunctions, host, book, invokeCommand } = await openWeb();
  Office.context.document.settings.set("ngày", [1, 2]);
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect(JSON.parse(book.settings.get("ngày") ?? "null")).toEqual([1, 2]);
  const bytes = await new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 4 }, ({ value, error }) => {
      if (error) reject(error);
      else value.getSliceAsync(1, (slice) => resolve(slice.value.data));
    });
  });
  expect(bytes).toEqual([5]);
  Office.actions.associate("mo", (event: Office.AddinCommands.Event) => event.completed());
  await expect(invokeCommand("mo")).resolves.toBeUndefined();
  CustomFunctions.associate("GAPDOI", (number: number) => number * 2);
  await new Promise<void>((resolve) => void host.customFunctions.onReady(resolve));
  const results = new Promise((resolve) => host.customFunctions.onResults(resolve));
  host.customFunctions.invoke([7, "GAPDOI", [21], null, 0, null]);
  await expect(results).resolves.toEqual([[7, true, 42, [0]]]);
});
