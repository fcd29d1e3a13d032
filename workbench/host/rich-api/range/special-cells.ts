/** `range.getSpecialCells("Blanks" | "Constants" | "Formulas" | "Visible" …)`, as few rectangles as may be. */
import type { CellRange } from "../../../../src/core/model/address";
import { isCellError } from "../../../../src/core/model/grid";
import type { BookCell, BookSheet } from "../../book/book";
import { refuse } from "../refusal";
import { intersectionOf } from "./geometry";
import { usedRangeOf } from "./used-range";

export function specialCells(
  sheet: BookSheet,
  range: CellRange,
  type: string,
  valueType: string,
): readonly CellRange[] {
  const used = usedRangeOf(sheet, false);
  // Only the used part can hold anything special, blanks included.
  const within = used && intersectionOf(range, used);
  return within ? rectanglesOf(within, testFor(sheet, type, valueType)) : [];
}

type Test = (row: number, column: number) => boolean;

function testFor(sheet: BookSheet, type: string, valueType: string): Test {
  const cell = (row: number, column: number) => sheet.cell(row, column);
  const isFormula = (found: BookCell | undefined) =>
    found?.formula !== undefined || found?.spilledFrom !== undefined;
  switch (type) {
    case "Blanks":
      return (row, column) => (cell(row, column)?.value ?? null) === null && !isFormula(cell(row, column));
    case "Constants":
      return (row, column) => {
        const found = cell(row, column);
        return found !== undefined && found.value !== null && !isFormula(found) && hasType(found, valueType);
      };
    case "Formulas":
      return (row, column) => {
        const found = cell(row, column);
        return found?.formula !== undefined && hasType(found, valueType);
      };
    case "Visible":
      return (row, column) => !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column);
    case "DataValidations":
      return inAny(sheet.validations.flatMap(({ ranges }) => ranges));
    case "ConditionalFormats":
      return inAny(sheet.conditionalFormats.flatMap(({ ranges }) => ranges));
    default:
      return refuse("InvalidArgument");
  }
}

function inAny(ranges: readonly CellRange[]): Test {
  return (row, column) =>
    ranges.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
}

/** `Excel.SpecialCellValueType`: "Numbers", "ErrorsText" and so on, or "All". */
function hasType({ value }: BookCell, wanted: string): boolean {
  if (wanted === "All" || wanted === "") return true;
  if (isCellError(value)) return wanted.includes("Errors");
  if (typeof value === "boolean") return wanted.includes("Logical");
  return wanted.includes(typeof value === "number" ? "Numbers" : "Text");
}

/** Runs of each row, joined with equal runs of the row above. */
function rectanglesOf(within: CellRange, test: Test): readonly CellRange[] {
  const done: CellRange[] = [];
  let open: CellRange[] = [];
  for (let row = within.top; row <= within.bottom; row++) {
    const runs = runsOf(within, row, test);
    const next = runs.map((run) => {
      const above = open.find(({ left, right }) => left === run.left && right === run.right);
      return above ? { ...run, top: above.top } : run;
    });
    done.push(
      ...open.filter(({ left, right }) => !runs.some((run) => run.left === left && run.right === right)),
    );
    open = next;
  }
  return [...done, ...open].sort((one, other) => one.top - other.top || one.left - other.left);
}

function runsOf({ left, right }: CellRange, row: number, test: Test): readonly CellRange[] {
  const runs: CellRange[] = [];
  for (let column = left; column <= right; column++) {
    if (!test(row, column)) continue;
    const from = column;
    while (column < right && test(row, column + 1)) column += 1;
    runs.push({ top: row, left: from, bottom: row, right: column });
  }
  return runs;
}
