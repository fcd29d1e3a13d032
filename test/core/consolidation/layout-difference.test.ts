import { layoutDifference } from "../../../src/core/consolidation/layout-difference";
import type { SheetLayout } from "../../../src/core/templates/sheet-layout";
import { formSheet } from "../../support/template-builder";

const sheet = formSheet({
  key: "B1",
  name: "Biểu 1",
  columns: [
    ["Một", "integer"],
    ["Hai", "integer"],
    ["Ba", "integer"],
  ],
  rows: [
    ["1", "A"],
    ["2", "B"],
    ["3", "C"],
    ["4", "D"],
  ],
});

function layout(rows: readonly (number | null)[], columns: readonly (number | null)[]): SheetLayout {
  const places = (list: readonly (number | null)[]) =>
    new Map(
      list.flatMap((place, index) =>
        place === null ? [] : [[String(index + 1), place] as [string, number]],
      ),
    );
  return { key: "B1", sheetName: "Biểu 1", rows: places(rows), columns: places(columns) };
}

it.each([
  { name: "all in place", rows: [11, 12, 13, 14], columns: [3, 4, 5], said: "" },
  {
    name: "a row inserted before the last",
    rows: [11, 12, 13, 15],
    columns: [3, 4, 5],
    said: "dòng 4: 14 → 15",
  },
  {
    name: "a row inserted at the top",
    rows: [12, 13, 14, 15],
    columns: [3, 4, 5],
    said: "dòng 1 đến 4: 11–14 → 12–15",
  },
  {
    name: "a row deleted",
    rows: [11, null, 12, 13],
    columns: [3, 4, 5],
    said: "dòng 2 (12): không có; dòng 3 đến 4: 13–14 → 12–13",
  },
  { name: "columns swapped", rows: [11, 12, 13, 14], columns: [3, 5, 4], said: "cột 2: D → E; cột 3: E → D" },
])("$name: $said", ({ rows, columns, said }) => {
  expect(layoutDifference(sheet, layout(rows, columns))).toBe(said);
});
