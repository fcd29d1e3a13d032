/** What the add-in hears of changes by the user and by itself. */
import { setCell } from "../../../workbench/host/book/book";
import { officeError, openTestOffice } from "./open-test-office";

/** Events arrive as tasks of their own. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

function typedByUser(office: Awaited<ReturnType<typeof openTestOffice>>, row: number, column: number): void {
  const sheet = office.book.active;
  if (!sheet) return;
  setCell(sheet, row, column, { value: "gõ" });
  office.book.tell({
    kind: "cells",
    sheet,
    range: { top: row, left: column, bottom: row, right: column },
    by: "user",
  });
}

test("changes of cells, by the user and by the add-in, until the handler is removed", async () => {
  const office = await openTestOffice(["S", "T"]);
  const heard: unknown[] = [];
  const handler = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const added = sheet.onChanged.add(async ({ address, changeType, source, triggerSource }) => {
      heard.push([address, changeType, source, triggerSource]);
    });
    await context.sync();
    return added;
  });
  typedByUser(office, 5, 2);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange("A1:A2").values = [[1], [2]];
    context.workbook.worksheets.getItem("S").getRange("3:3").insert("Down");
    context.workbook.worksheets.getItem("T").getRange("A1").values = [[1]];
    await context.sync();
  });
  await settled();
  expect(heard).toEqual([
    ["B5", "RangeEdited", "Local", "Unknown"],
    ["A1:A2", "RangeEdited", "Local", "ThisLocalAddin"],
    ["3:3", "RowInserted", "Local", "ThisLocalAddin"],
  ]);
  await office.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  typedByUser(office, 6, 2);
  await settled();
  expect(heard).toHaveLength(3);
});

test("the range of an event can be asked for", async () => {
  const office = await openTestOffice(["S"]);
  const values = new Promise((resolve, reject) => {
    void office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("S").onChanged.add((event) =>
        office.Excel.run(async (inner) => {
          const range = event.getRange(inner).load("values,address");
          await inner.sync();
          resolve([range.address, range.values]);
        }).catch(reject),
      );
      await context.sync();
    }).then(() => typedByUser(office, 2, 2));
  });
  await expect(values).resolves.toEqual(["S!B2", [["gõ"]]]);
});

test("events of all sheets: added, renamed, activated, hidden, moved, protected, deleted", async () => {
  const office = await openTestOffice(["A", "B"]);
  const heard: unknown[] = [];
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async ({ type }) => void heard.push(type));
    worksheets.onDeleted.add(async ({ type }) => void heard.push(type));
    worksheets.onActivated.add(async ({ type }) => void heard.push(type));
    worksheets.onDeactivated.add(async ({ type }) => void heard.push(type));
    worksheets.onChanged.add(async ({ type, address }) => void heard.push([type, address]));
    worksheets.onSelectionChanged.add(async ({ type, address }) => void heard.push([type, address]));
    worksheets.onProtectionChanged.add(async ({ type, isProtected }) => void heard.push([type, isProtected]));
    await context.sync();
  });
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("C");
    sheet.getRange("A1").values = [[1]];
    sheet.activate();
    sheet.getRange("B2").select();
    sheet.protection.protect();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await settled();
  expect(heard).toEqual([
    "WorksheetAdded",
    ["WorksheetChanged", "A1"],
    "WorksheetDeactivated",
    "WorksheetActivated",
    ["WorksheetSelectionChanged", "B2"],
    ["WorksheetProtectionChanged", true],
    "WorksheetDeleted",
    "WorksheetDeactivated",
    "WorksheetActivated",
  ]);
});

test("the selection of the workbook, and none while events are off", async () => {
  const office = await openTestOffice(["S"]);
  let selections = 0;
  let changes = 0;
  await office.Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => void (selections += 1));
    context.workbook.worksheets.getItem("S").onChanged.add(async () => void (changes += 1));
    await context.sync();
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("S").getRange("A1").values = [[1]];
    context.workbook.worksheets.getItem("S").getRange("A1").select();
    await context.sync();
    await settled();
    expect([selections, changes]).toEqual([1, 0]);
    context.runtime.enableEvents = true;
    context.workbook.worksheets.getItem("S").getRange("A1").values = [[2]];
    await context.sync();
  });
  await settled();
  expect(changes).toBe(1);
});

test("an event the stand-in does not know is refused and noted", async () => {
  const { Excel, host } = await openTestOffice(["S"]);
  const asked = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("S").comments.onAdded.add(async () => undefined);
    await context.sync();
  });
  await expect(officeError(asked)).resolves.toMatchObject({ code: "ApiNotFound" });
  expect([...host.unknownMembers]).toEqual(["CommentCollection._RegisterAddedEvent"]);
});
