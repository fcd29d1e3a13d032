/** The host around the workbook: what the library learns at its start, what is logged, files, the pane, the ribbon. */
import { Book, BookSheet } from "../../../workbench/host/book/book";
import { excel2021, m365, mac } from "../../../workbench/host/profiles";
import { officeError, openTestOffice } from "./open-test-office";

const fileBytes = new Uint8Array(Array.from({ length: 1000 }, (_none, at) => at % 251));

function storeOf(book: Book) {
  return {
    saveBook: () => Promise.resolve(fileBytes),
    openSheets: (bytes: Uint8Array) => {
      if (bytes[0] !== 80) throw new Error("no workbook");
      return ["Biểu 1", "Biểu 2"].map((name) => new BookSheet(book.newId(), name));
    },
  };
}

test("the library learns where it is", async () => {
  const { Office } = await openTestOffice();
  const { context } = Office;
  expect([context.platform, context.host, context.displayLanguage, context.contentLanguage]).toEqual([
    "PC",
    "Excel",
    "vi-VN",
    "vi-VN",
  ]);
  expect(context.diagnostics.version).toBe(excel2021.version);
  expect([
    context.requirements.isSetSupported("ExcelApi", "1.14"),
    context.requirements.isSetSupported("ExcelApi", "1.15"),
    context.requirements.isSetSupported("SharedRuntime", "1.1"),
    context.requirements.isSetSupported("CustomFunctionsRuntime", "1.3"),
  ]).toEqual([true, false, true, true]);
  expect(context.officeTheme.bodyBackgroundColor).toBe("#FFFFFF".toLowerCase());
});

test("on a Mac it says so, and talks all the same", async () => {
  const { Office, Excel } = await openTestOffice(["Một"], { profile: mac });
  expect(Office.context.platform).toBe("Mac");
  const name = await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getFirst().load("name");
    await workbook.context.sync();
    return sheet.name;
  });
  expect(name).toBe("Một");
});

test("several workbooks are open at a time, each with its own window", async () => {
  const [one, other] = await Promise.all([
    openTestOffice(["Một"]),
    openTestOffice(["Hai"], { profile: m365 }),
  ]);
  const nameOf = ({ Excel }: typeof one) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
  await expect(Promise.all([nameOf(one), nameOf(other)])).resolves.toEqual(["Một", "Hai"]);
});

test("the globals of the add-in are put in place and taken away", async () => {
  const office = await openTestOffice();
  const restore = office.installGlobals();
  expect([Excel, Office].map(Boolean)).toEqual([true, true]);
  expect(Excel).toBe(office.Excel);
  restore();
  expect("Excel" in globalThis).toBe(false);
});

test("each sync is one request in the log, and nothing is kept afterwards", async () => {
  const { Excel, host } = await openTestOffice(["S"]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.load("values");
    await context.sync();
    expect(host.references.size).toBe(1);
    range.values = [["x".repeat(1000)]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  const log = host.log.filter(({ kind }) => kind !== "service");
  expect(log.map(({ kind }) => kind)).toEqual(["batch", "batch", "clean-up"]);
  expect(log[1]?.bytesIn).toBeGreaterThan(1000);
  expect(host.references.size).toBe(0);
});

test("the file comes in slices", async () => {
  const book = new Book();
  const { Office } = await openTestOffice(["S"], { store: storeOf(book) });
  const file = await new Promise<Office.File>((resolve, reject) => {
    Office.context.document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize: 300 },
      ({ value, error }) => (error ? reject(error) : resolve(value)),
    );
  });
  expect([file.size, file.sliceCount]).toEqual([1000, 4]);
  const bytes: number[] = [];
  for (let at = 0; at < file.sliceCount; at++) {
    const slice = await new Promise<Office.Slice>((resolve) =>
      file.getSliceAsync(at, ({ value }) => resolve(value)),
    );
    bytes.push(...(slice.data as number[]));
  }
  await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
  expect(bytes).toEqual([...fileBytes]);
});

test("sheets of another workbook are inserted, renamed where taken; other bytes are refused", async () => {
  const book = new Book();
  book.addSheet("Biểu 1");
  const { Excel } = await openTestOffice([], { book, store: storeOf(book) });
  await Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(btoa("PK"), {
      sheetNamesToInsert: ["Biểu 1"],
      positionType: "Beginning",
    });
    await context.sync();
    expect(ids.value).toEqual([book.sheets[0]?.id]);
  });
  expect(book.sheets.map(({ name }) => name)).toEqual(["Biểu 1 (2)", "Biểu 1"]);
  const wrong = Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(
      btoa("không phải sổ".normalize("NFD").replace(/[^a-z]/g, "")),
    );
    await context.sync();
  });
  await expect(officeError(wrong)).resolves.toMatchObject({ code: "InvalidArgument" });
});

test("a new workbook is opened with the bytes it was given", async () => {
  const { Excel, host } = await openTestOffice();
  await Excel.createWorkbook(btoa("PK1"));
  await Excel.createWorkbook();
  expect(host.addIn.openedWorkbooks).toEqual([new Uint8Array([80, 75, 49]), null]);
});

test("the add-in starts with the workbook, shows and hides its pane", async () => {
  const { Office, host } = await openTestOffice();
  await expect(Office.addin.getStartupBehavior()).resolves.toBe("None");
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  await expect(Office.addin.getStartupBehavior()).resolves.toBe("Load");
  expect(host.addIn.startState).toBe("Background");
  const modes: unknown[] = [];
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  host.setPaneVisible(false);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(modes).toEqual(["Hidden", "Taskpane", "Hidden"]);
});

test("a ribbon command runs the associated action and reports its end; buttons can be changed", async () => {
  const { Office, host, invokeCommand } = await openTestOffice();
  const ran: unknown[] = [];
  Office.actions.associate("tongHop", (event: Office.AddinCommands.Event) => {
    ran.push(event.source.id);
    event.completed();
  });
  await invokeCommand("tongHop", "nut-tong-hop");
  expect(ran).toEqual(["nut-tong-hop"]);
  await Office.ribbon.requestUpdate({ tabs: [{ id: "doan", controls: [{ id: "nut", enabled: false }] }] });
  expect(host.addIn.ribbonButtons).toEqual(new Map([["nut", false]]));
});

test("the workbook tells its name, whether it is changed, and is saved", async () => {
  const book = new Book();
  book.addSheet("S");
  book.fileName = "Báo cáo.xlsx";
  const { Excel, Office, host } = await openTestOffice([], { book });
  expect(Office.context.document.url).toBe("Báo cáo.xlsx");
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load("name,isDirty,readOnly");
    await context.sync();
    expect([workbook.name, workbook.isDirty]).toEqual(["Báo cáo.xlsx", false]);
    workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    workbook.load("isDirty");
    await context.sync();
    expect(workbook.isDirty).toBe(true);
    workbook.save("Save");
    workbook.load("isDirty");
    await context.sync();
    expect(workbook.isDirty).toBe(false);
  });
  expect(host.addIn.saves).toBe(1);
});

test("custom functions: ready, called, answered", async () => {
  const { CustomFunctions, host } = await openTestOffice();
  CustomFunctions.associate("TONG", (one: number, other: number) => one + other);
  await new Promise<void>((resolve) => void host.customFunctions.onReady(resolve));
  const results = new Promise((resolve) => host.customFunctions.onResults(resolve));
  host.customFunctions.invoke([1, "TONG", [2, 3], null, 0, null]);
  await expect(results).resolves.toEqual([[1, true, 5]]);
});

test("two hundred runs take a moment", async () => {
  const { Excel, host } = await openTestOffice(["S"]);
  for (let at = 0; at < 200; at++) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getCell(at, 0).values = [[at]];
      await context.sync();
    });
  }
  expect(host.log.filter(({ kind }) => kind === "batch")).toHaveLength(200);
});
