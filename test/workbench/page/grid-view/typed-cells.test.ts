/** What Univer tells of a change, read as what the user typed. */
import { typedCellsOf } from "../../../../workbench/page/grid-view/typed-cells";

const target = { unitId: "book", subUnitId: "sheet" };

it.each([
  { name: "a number", cell: { v: "4.321", f: null, si: null, p: null }, content: "4.321" },
  { name: "a formula", cell: { f: "=SUM(D6:D14)", v: null }, content: "=SUM(D6:D14)" },
  { name: "lines of text", cell: { p: { body: { dataStream: "Một\rHai\r\n" } } }, content: "Một\nHai" },
  { name: "Delete", cell: { v: null, f: null, si: null, p: null }, content: "" },
  { name: "a whole cell taken away", cell: null, content: "" },
  {
    name: "the formula taken away after a number was typed over it",
    cell: { f: null, si: null },
    content: undefined,
  },
  { name: "a look", cell: { s: { bl: 1 } }, content: undefined },
])("$name: $content", ({ cell, content }) => {
  const change = { ...target, cellValue: { 14: { 2: cell } } } as Parameters<typeof typedCellsOf>[0];
  expect(typedCellsOf(change)).toEqual([{ row: 15, column: 3, ...(content !== undefined && { content }) }]);
});
