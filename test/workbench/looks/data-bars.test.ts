/** How long the bars behind numbers are. */
import { parseRange } from "../../../src/core/model/address";
import type { CellValue } from "../../../src/core/model/grid";
import { Book, type ConditionalSettings, setCell } from "../../../workbench/host/book/book";
import { dataBars } from "../../../workbench/host/looks/data-bars";
import { standardDataBar } from "../../../workbench/host/rich-api/standard-conditions";

function barred(values: readonly CellValue[], settings: ConditionalSettings) {
  const book = new Book();
  const sheet = book.addSheet("Bảng điểm");
  values.forEach((value, index) => setCell(sheet, index + 1, 1, { value }));
  const range = parseRange("A1:A9");
  sheet.conditionalFormats = [
    {
      id: "1",
      ranges: range ? [range] : [],
      type: "DataBar",
      stopIfTrue: false,
      formula: "",
      overlay: {},
      settings: { ...standardDataBar, PositiveFillColor: "#9DC3E6", ...settings },
    },
  ];
  const bars = dataBars(book);
  const shares = () => values.map((_, index) => bars.at(sheet, index + 1, 1)?.share);
  return { book, sheet, bars, shares };
}

const fromZero = { LowerBoundRule: { type: "Number", formula: "0" } };

it.each<[name: string, values: CellValue[], settings: ConditionalSettings, shares: (number | undefined)[]]>([
  [
    "to the largest number",
    [10, 4, 0, -3],
    { ...fromZero, UpperBoundRule: { type: "HighestValue" } },
    [1, 0.4, undefined, undefined],
  ],
  [
    "to a number, beyond which they grow no more",
    [5, 20],
    { ...fromZero, UpperBoundRule: { type: "Number", formula: "=10" } },
    [0.5, 1],
  ],
  [
    "only behind numbers",
    ["Đạt", null, true, 4],
    { ...fromZero, UpperBoundRule: { type: "HighestValue" } },
    [undefined, undefined, undefined, 1],
  ],
  [
    "from the least number",
    [2, 3, 4],
    { LowerBoundRule: { type: "LowestValue" }, UpperBoundRule: { type: "HighestValue" } },
    [undefined, 0.5, 1],
  ],
  ["as Excel itself chooses", [2, 4], {}, [0.5, 1]],
  [
    "nowhere by bounds that need more than numbers",
    [2, 4],
    { ...fromZero, UpperBoundRule: { type: "Percent", formula: "50" } },
    [undefined, undefined],
  ],
  [
    "nowhere where all is zero",
    [0, 0],
    { ...fromZero, UpperBoundRule: { type: "HighestValue" } },
    [undefined, undefined],
  ],
])("%s", (_, values, settings, shares) => {
  expect(barred(values, settings).shares()).toEqual(shares);
});

it("grow and shrink with what is typed", () => {
  const { book, sheet, bars, shares } = barred([10, 5], {
    ...fromZero,
    UpperBoundRule: { type: "HighestValue" },
  });
  expect(shares()).toEqual([1, 0.5]);
  setCell(sheet, 1, 1, { value: 20 });
  book.tell({ kind: "cells", sheet, range: { top: 1, left: 1, bottom: 1, right: 1 }, by: "user" });
  expect(shares()).toEqual([1, 0.25]);
  expect(bars.at(sheet, 1, 1)?.color).toBe("#9DC3E6");
  expect(bars.at(sheet, 1, 2)).toBeUndefined();
});
