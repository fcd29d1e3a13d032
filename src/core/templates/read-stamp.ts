/**
 * What a workbook says of itself where it is a consolidation that DOAN made: whose it is, for which period,
 * and how complete. Its completeness travels on, so that the next level says 130/141 and not 12/12.
 */
import { cellAt, type Workbook } from "../model/grid";
import type { Completeness } from "../model/report-data";
import { stampNames } from "../model/stamp";
import { completenessCaptions } from "./stamp-columns";
import { headingColumns, stampedRange, type StampedRange, textOf } from "./stamped-range";

export interface ConsolidationStamp {
  /** The unit that consolidated. */
  readonly orgUnitCode: string | null;
  /** A period id: "2023-Q4". */
  readonly period: string | null;
  /** The template's id and version: "mvd-tv-2023-04/1". */
  readonly template: string | null;
  readonly completeness: Completeness;
}

/** `undefined` where the workbook carries no completeness statement: it is then an ordinary report. */
export function readCompleteness(workbook: Workbook): ConsolidationStamp | undefined {
  const table = stampedRange(workbook, stampNames.completeness);
  const completeness = table && completenessOf(table);
  if (!completeness) return undefined;
  return {
    orgUnitCode: cellText(workbook, stampNames.orgUnitCode),
    period: cellText(workbook, stampNames.period),
    template: cellText(workbook, stampNames.template),
    completeness,
  };
}

/** Added up from the rows of units, so that a row taken out or put in by hand is respected. */
function completenessOf(table: StampedRange): Completeness | undefined {
  const columns = headingColumns(table);
  const unitCode = columns.get(completenessCaptions.unitCode);
  const counted = columns.get(completenessCaptions.counted);
  const expected = columns.get(completenessCaptions.expected);
  if (unitCode === undefined || counted === undefined || expected === undefined) return undefined;
  let completeness: Completeness = { counted: 0, expected: 0 };
  for (let row = table.range.top + 1; row <= table.range.bottom; row++) {
    if (textOf(cellAt(table.grid, row, unitCode)?.value ?? null) === "") continue;
    completeness = {
      counted: completeness.counted + countIn(table, row, counted),
      expected: completeness.expected + countIn(table, row, expected),
    };
  }
  return completeness;
}

/** A count as typed; a program that turned numbers into text keeps them readable. */
function countIn({ grid }: StampedRange, row: number, column: number): number {
  const count = Number(textOf(cellAt(grid, row, column)?.value ?? null));
  return Number.isInteger(count) && count > 0 ? count : 0;
}

function cellText(workbook: Workbook, name: string): string | null {
  const found = stampedRange(workbook, name);
  if (!found) return null;
  return textOf(cellAt(found.grid, found.range.top, found.range.left)?.value ?? null) || null;
}
