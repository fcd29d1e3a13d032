/** What a sheet to fill in begins with reads back the same: sets that are built in, the example, and any other. */
import fc from "fast-check";
import type { Grid } from "../../../../src/core/model/grid";
import { criteriaSets } from "../../../../src/core/scoring";
import { type CriteriaSet, nodesOf } from "../../../../src/core/scoring/criteria-set";
import { setFaults } from "../../../../src/core/scoring/set-faults";
import { criteriaSheetToFill } from "../../../../src/core/scoring/written-set/criteria-sheet-to-fill";
import { exampleSet } from "../../../../src/core/scoring/written-set/example-set";
import {
  isCriteriaSheet,
  readCriteriaSheet,
} from "../../../../src/core/scoring/written-set/read-criteria-sheet";
import { gridOfNewSheet } from "../grid-of-new-sheet";
import { generatedSets } from "./generated-sets";

const written = (set: CriteriaSet): Grid => gridOfNewSheet(criteriaSheetToFill([], set));

/** Where it was taken from is now the sheet. */
function asRead(set: CriteriaSet): CriteriaSet {
  return { ...set, version: 1, source: { ...set.source, origin: "Bộ tiêu chí" } };
}

it.each([...criteriaSets.all, exampleSet])(
  "the sheet of $id holds the set, without a single finding",
  (set) => {
    const grid = written(set);
    expect(isCriteriaSheet(grid)).toBe(true);
    expect(readCriteriaSheet(grid)).toEqual({ outcome: "set", set: asRead(set), findings: [] });
  },
);

it("a sheet without a set to begin from holds an example that is called one", () => {
  const read = readCriteriaSheet(gridOfNewSheet(criteriaSheetToFill(["Bộ tiêu chí", "BỘ TIÊU CHÍ (2)"])));
  expect(read).toMatchObject({
    outcome: "set",
    set: { title: expect.stringContaining("Mẫu ví dụ") as string },
  });
  expect(criteriaSheetToFill(["Bộ tiêu chí", "BỘ TIÊU CHÍ (2)"]).name).toBe("Bộ tiêu chí (3)");
});

it("any set that can be used reads back as it was written", () => {
  let used = 0;
  fc.assert(
    fc.property(generatedSets, (set) => {
      fc.pre(setFaults(set).every(({ severity }) => severity === "note"));
      used += 1;
      const read = readCriteriaSheet(written(set));
      expect(read).toMatchObject({ outcome: "set", set: asRead(set) });
    }),
    { numRuns: 300, seed: 11 },
  );
  expect(used).toBe(300);
});

it("drop-downs stand beside every criterion and content, and below them", () => {
  const sheet = criteriaSheetToFill([], exampleSet);
  const choices = sheet.validations?.find(({ formula1 }) => formula1.includes("Bậc điểm"));
  const [first = "", last = ""] = (choices?.ranges ?? "").split(":");
  const rows = Number(last.slice(1)) - Number(first.slice(1)) + 1;
  expect(choices?.type).toBe("list");
  expect(rows).toBeGreaterThan(nodesOf(exampleSet).length);
});
