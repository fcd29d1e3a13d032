/** The sample campaign consolidated to a patch, and its blank form as a workbook. */
import { completenessOf } from "../../src/core/consolidation/completeness";
import { consolidated } from "./consolidated";
import type { FileOutcome } from "../../src/core/consolidation/file-outcome";
import type { ResultInput } from "../../src/core/consolidation/result-input";
import type { UnitReport } from "../../src/core/consolidation/unit-report";
import { parseA1 } from "../../src/core/model/address";
import { type Cell, cellKey, type Workbook } from "../../src/core/model/grid";
import type { CellPatch, WorkbookPatch } from "../../src/core/model/workbook-patch";
import type { Template } from "../../src/core/templates/template";
import type { OrgUnit } from "../../src/core/units/org-unit";
import { gridOf, workbookOf } from "./apply-patch";
import { orgUnit } from "./unit-reports";

/** A workbook with the form's formulas where the template has them. */
export function blankForm(template: Template, typed: Readonly<Record<string, Cell>> = {}): Workbook {
  return workbookOf(
    template.sheets.map(({ key, name, formulas }) => {
      const cells: Record<number, Cell> = {};
      for (const [address, formula] of Object.entries(formulas))
        cells[keyOf(address)] = { value: 0, formula };
      for (const [field, cell] of Object.entries(typed)) {
        if (field.startsWith(`${key}!`)) cells[keyOf(field.slice(key.length + 1))] = cell;
      }
      return gridOf(name, cells);
    }),
  );
}

export interface ResultSpec {
  readonly expected?: readonly OrgUnit[];
  readonly outcomes?: readonly FileOutcome[];
  readonly form?: Workbook;
}

/** Every report is a counted file without findings, unless told otherwise. */
export function resultInput(
  template: Template,
  reports: readonly UnitReport[],
  spec: ResultSpec = {},
): ResultInput {
  const form = spec.form ?? blankForm(template);
  const expected = spec.expected ?? reports.map(({ unit }) => unit);
  const outcomes = spec.outcomes ?? reports.map(countedFile);
  return {
    consolidation: consolidated(template, reports, { order: expected, form }),
    statement: completenessOf({ expected, outcomes, reports }),
    form,
    receiver: orgUnit("TV", "Tỉnh đoàn Trà Vinh"),
    period: { id: "2023-Q4", words: "quý IV năm 2023" },
    madeAt: null,
  };
}

export function countedFile({ unit, file, sha256, sentAt }: UnitReport): FileOutcome {
  return { file, unit, use: "counted", reason: null, findings: [], sha256, sentAt };
}

/** The cell a patch writes: `at(patch, "Biểu 1", "C14")`. */
export function at(patch: WorkbookPatch, sheet: string, address: string): CellPatch["content"] | undefined {
  const place = parseA1(address);
  const cells = [...patch.sheets.map((one) => ({ ...one, name: one.sheet })), ...patch.newSheets].find(
    ({ name }) => name === sheet,
  )?.cells;
  return cells?.find(({ row, column }) => row === place?.row && column === place.column)?.content;
}

/** A row of a new sheet as values, from its first column on. */
export function rowOf(patch: WorkbookPatch, sheet: string, row: number): readonly unknown[] {
  const values: unknown[] = [];
  for (const cell of patch.newSheets.find(({ name }) => name === sheet)?.cells ?? []) {
    if (cell.row === row && cell.content.kind === "value") values[cell.column - 1] = cell.content.value;
  }
  // Empty cells at the end only carry the grid of the table.
  while (values.length > 0 && (values.at(-1) ?? null) === null) values.pop();
  return Array.from(values, (value) => value ?? null);
}

function keyOf(address: string): number {
  const place = parseA1(address);
  if (!place) throw new Error(`"${address}" is no address.`);
  return cellKey(place.row, place.column);
}
