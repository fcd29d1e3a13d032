/** Cells grouped into rectangles hold exactly those cells, each once. */
import fc from "fast-check";
import { cellKey } from "../../../src/core/model/grid";
import { cellsOf, rectanglesOf } from "../../../src/core/model/rectangles";

const cells = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 1, max: 8 }), column: fc.integer({ min: 1, max: 8 }) }),
  {
    selector: ({ row, column }) => cellKey(row, column),
  },
);

it("no cell is lost, added or named twice, in whatever order they come", () => {
  fc.assert(
    fc.property(cells, (given) => {
      const keys = (list: typeof given) =>
        list.map(({ row, column }) => cellKey(row, column)).sort((a, b) => a - b);
      const covered = rectanglesOf(given).flatMap((range) => [...cellsOf(range)]);
      expect(keys(covered)).toEqual(keys(given));
    }),
  );
});

it("a full table is one rectangle", () => {
  const table = { top: 3, left: 2, bottom: 40, right: 9 };
  expect(rectanglesOf([...cellsOf(table)].reverse())).toEqual([table]);
});
