/** Refusals as the add-in sees them, and those brought about on purpose. */
import { m365, web } from "../../../workbench/host/profiles";
import { officeError, openTestOffice } from "./open-test-office";

test("the error names the statement, and what was done before it stays done", async () => {
  const { Excel, book } = await openTestOffice(["A"]);
  const run = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("A").getRange("A1").values = [["xong"]];
    worksheets.getItem("Không có").getRange("B2").values = [["không"]];
    worksheets.getItem("A").getRange("A2").values = [["không tới"]];
    await context.sync();
  });
  const error = await officeError(run);
  expect(error).toMatchObject({ code: "ItemNotFound", httpStatusCode: 404 });
  expect(error.debugInfo.statement).toContain("worksheets.getItem(");
  expect(error.debugInfo.surroundingStatements?.join("\n")).toContain("// >>>>>");
  expect([book.active?.cell(1, 1)?.value, book.active?.cell(2, 1)]).toEqual(["xong", undefined]);
});

test("results of the actions before a refusal arrive", async () => {
  const { Excel } = await openTestOffice(["A"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A").load("name");
    context.workbook.worksheets.getItem("Không có").load("name");
    await officeError(context.sync());
    expect(sheet.name).toBe("A");
  });
});

test("a property that was not loaded is the library's own error", async () => {
  const { Excel } = await openTestOffice();
  const run = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    await context.sync();
    return range.values;
  });
  await expect(officeError(run)).resolves.toMatchObject({ code: "PropertyNotLoaded" });
});

test("a member the stand-in does not know is refused and noted", async () => {
  const { Excel, host } = await openTestOffice(["A"]);
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A").load("name");
    sheet.charts.load("count");
    await context.sync();
  });
  const error = await officeError(run);
  expect(error.code).toBe("ApiNotFound");
  expect(error.debugInfo.statement).toContain("charts");
  expect([...host.unknownMembers]).toEqual(["Worksheet.Charts"]);
  const method = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").flashFill();
    await context.sync();
  });
  await expect(officeError(method)).resolves.toMatchObject({ code: "ApiNotFound" });
  const property = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("hyperlink");
    await context.sync();
  });
  await expect(officeError(property)).resolves.toMatchObject({ code: "ApiNotFound" });
  expect([...host.unknownMembers]).toEqual(["Worksheet.Charts", "Range.FlashFill", "Range.hyperlink"]);
});

test("a member newer than the Excel that is stood in for is refused, by the library and by the host", async () => {
  const old = { ...m365, requirementSets: { ...m365.requirementSets, ExcelApi: "1.12" } };
  const { Excel, host, Office } = await openTestOffice(["A"], { profile: old });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  const run = Excel.run(async (context) => {
    context.workbook.worksheets
      .getActiveWorksheet()
      .getRange("A1")
      .getMergedAreasOrNullObject()
      .load("address");
    await context.sync();
  });
  await expect(officeError(run)).resolves.toMatchObject({ code: "ApiNotFound" });
  const answer = await host.execute(
    JSON.stringify({
      Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 2 }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        2: { Id: 2, ObjectPathType: 3, Name: "GetSelectedRange", ParentObjectPathId: 1, ArgumentInfo: {} },
        3: { Id: 3, ObjectPathType: 3, Name: "GetMergedAreasOrNullObject", ParentObjectPathId: 2 },
      },
    }).replace('"ObjectPathId":2', '"ObjectPathId":3'),
    0,
  );
  expect(answer).toMatchObject({ outcome: "answered" });
  expect(answer.outcome === "answered" && answer.body).toContain('"Code":"ApiNotFound"');
  expect(host.unknownMembers.size).toBe(0);
});

test("while a cell is being edited nothing can be had, unless the add-in waits", async () => {
  const { Excel, book } = await openTestOffice(["A"]);
  const read = (delayForCellEdit: boolean) =>
    Excel.run({ delayForCellEdit }, async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("address");
      await context.sync();
      return range.address;
    });
  book.isCellBeingEdited = true;
  await expect(officeError(read(false))).resolves.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  const waiting = read(true);
  setTimeout(() => (book.isCellBeingEdited = false), 60);
  await expect(waiting).resolves.toBe("A!A1");
});

describe("faults on purpose", () => {
  test.each([
    [5012, "InvalidOrTimedOutSession"],
    [7000, "AccessDenied"],
    [5102, "ActivityLimitReached"],
    ["GeneralException", "GeneralException"],
  ])("%s", async (code, seen) => {
    const { Excel, host } = await openTestOffice(["A"]);
    host.failNext({ code });
    const read = () =>
      Excel.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
      });
    await expect(officeError(read())).resolves.toMatchObject({ code: seen });
    await expect(read()).resolves.toBeUndefined();
  });

  test("strike the batch and the action they were meant for", async () => {
    const { Excel, host, book } = await openTestOffice(["A"]);
    const write = (column: string) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(`${column}1`);
        range.values = [["ghi"]];
        range.load("address");
        await context.sync();
      });
    host.failNext({ code: "AccessDenied", message: "Bận", after: 1, atAction: 7 });
    await write("A");
    await expect(officeError(write("B"))).resolves.toMatchObject({ code: "AccessDenied", message: "Bận" });
    await write("C");
    expect([1, 2, 3].map((column) => book.active?.cell(1, column)?.value)).toEqual(["ghi", "ghi", "ghi"]);
  });
});

describe("on the web", () => {
  test("a request or an answer above five megabytes is refused, in Vietnamese", async () => {
    const { Excel, book } = await openTestOffice(["A"], { profile: { ...web, platform: "PC" } });
    const write = Excel.run(async (context) => {
      context.workbook.settings.add("dài", "x".repeat(6_000_000));
      await context.sync();
    });
    const error = await officeError(write);
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(error.message).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/i);
    book.settings.set("dài", JSON.stringify("x".repeat(6_000_000)));
    const read = Excel.run(async (context) => {
      context.workbook.settings.load("items/value");
      await context.sync();
    });
    await expect(officeError(read)).resolves.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});
