/** Kinds of actions that this library sends only to newer Excels, and spills; asked of the host as on the wire. */
import { setCell } from "../../../workbench/host/book/book";
import { cellKey } from "../../../src/core/model/grid";
import { openTestOffice } from "./open-test-office";

const paths = {
  1: { Id: 1, ObjectPathType: 1, Name: "" },
  2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  3: { Id: 3, ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["A"] } },
};

async function resultOf(action: object, sheets: readonly string[] = ["A", "B"]) {
  const { host, book } = await openTestOffice(sheets);
  const answer = await host.execute(
    JSON.stringify({ Actions: [{ Id: 9, Name: "", ...action }], ObjectPaths: paths }),
    0,
  );
  if (answer.outcome === "refused") throw new Error(String(answer.code));
  const { Results, Error: error } = JSON.parse(answer.body) as {
    Results: { Value: unknown }[];
    Error?: unknown;
  };
  return { value: Results[0]?.Value, error, book };
}

test("a query answered in the add-in's own names", async () => {
  const query = {
    ActionType: 7,
    ObjectPathId: 2,
    QueryInfo: { Select: ["items/name", "items/showGridlines"] },
  };
  const { value } = await resultOf(query);
  expect(value).toMatchObject({ items: [{ name: "A", showGridlines: true }, { name: "B" }] });
});

test("a part of a list", async () => {
  const query = { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["items/name"], Skip: 1, Top: 1 } };
  const { value } = await resultOf(query, ["A", "B", "C"]);
  expect(value).toMatchObject({ _Items: [{ Name: "B" }] });
});

test("many properties set at once, those of inner objects too", async () => {
  const state = { tabColor: "#00FF00", pageLayout: { orientation: "Landscape" } };
  const { error, book } = await resultOf({ ActionType: 9, ObjectPathId: 3, ObjectState: state });
  expect(error).toBeUndefined();
  expect(book.sheetNamed("A")).toMatchObject({
    tabColor: "#00FF00",
    pageLayout: { orientation: "Landscape" },
  });
});

test("objects read down to a depth", async () => {
  const info = {
    MaxDepth: 2,
    Queries: [
      { TypeName: "Excel.Workbook", QueryInfo: { Select: ["name"] } },
      { TypeName: "Excel.WorksheetCollection", QueryInfo: {} },
      { TypeName: "Excel.Worksheet", QueryInfo: { Select: ["name"] } },
    ],
  };
  const { value } = await resultOf({ ActionType: 6, ObjectPathId: 1, RecursiveQueryInfo: info });
  expect(value).toMatchObject({ Name: "Book1", Worksheets: { _Items: [{ Name: "A" }, { Name: "B" }] } });
});

test("an object asked to be unchanged is", async () => {
  const { error } = await resultOf({ ActionType: 8, ObjectPathId: 3, ObjectState: {} });
  expect(error).toBeUndefined();
});

test("a formula that fills cells is found from its results, and they from it", async () => {
  const { Excel, book } = await openTestOffice(["S"]);
  const sheet = book.active;
  if (!sheet) throw new Error("no sheet");
  setCell(sheet, 1, 1, { value: 1, formula: "=SEQUENCE(2,2)" });
  for (const [row, column] of [
    [1, 2],
    [2, 1],
    [2, 2],
  ] as const) {
    setCell(sheet, row, column, { value: 2, spilledFrom: cellKey(1, 1) });
  }
  await Excel.run(async (context) => {
    const on = context.workbook.worksheets.getActiveWorksheet();
    const spill = on.getRange("A1").getSpillingToRangeOrNullObject().load("address");
    const parent = on.getRange("B2").getSpillParentOrNullObject().load("address");
    const none = on.getRange("D4").getSpillParentOrNullObject().load("address");
    const inside = on.getRange("A1:B2").load("hasSpill");
    const partly = on.getRange("A1:C2").load("hasSpill");
    await context.sync();
    expect([spill.address, parent.address, none.isNullObject]).toEqual(["S!A1:B2", "S!A1", true]);
    expect([inside.hasSpill, partly.hasSpill]).toEqual([true, null]);
  });
});
