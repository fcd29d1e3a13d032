/**
 * What is written where so that the rows and columns of a table stand in the form's order again: contents and number
 * formats move, formulas become those of the form, and formulas elsewhere follow what they name.
 */
import { a1 } from "../model/address";
import { type Cell, cellAt, type Grid, placeOfKey, type Workbook } from "../model/grid";
import type { MatchedSheet, WorkbookMatch } from "../templates/match-workbook";
import type { SheetLayout } from "../templates/sheet-layout";
import type { TemplateSheet } from "../templates/template";
import { type PlacedForm, placedForm, unitFormula } from "../templates/unit-formula";
import type { FixChange } from "./fix";
import { fixChange } from "./fix-change";
import { movedCells, type MovedCell } from "./moved-cells";
import type { NotRearranged, Rearrangement } from "./rearrangement";
import { rearrangedFormula } from "./rearranged-formula";
import { simulated } from "./simulated";

const reasons = {
  formula: (sheet: string, cell: string) =>
    `Công thức ở ô ${cell} của trang “${sheet}” lấy số từ các dòng, cột phải chuyển nên không tự chuyển được; hãy chuyển bằng tay.`,
};

/** @param captionsFrom The first row of captions that moves along with its column. */
export function rearrangedCells(
  workbook: Workbook,
  matched: WorkbookMatch,
  at: MatchedSheet,
  rearrangement: Rearrangement,
  captionsFrom: number,
): readonly FixChange[] | NotRearranged {
  const own = at.view.grid;
  const moved = movedCells(at, rearrangement, captionsFrom);
  const contents = moved.map((cell) => contentChange(workbook, own, cell));
  const after = simulated(workbook, contents);
  const places = formulaPlaces(formAfter(matched, after, rearrangement));
  const wentTo = new Set(moved.map(({ row, column }) => a1(row, column)));
  const changes: FixChange[] = [];
  for (const grid of after.sheets) {
    const byPlace = new Map(grid.name === own.name ? contents.map((one) => [one.address, one]) : []);
    for (const [key, cell] of grid.cells) {
      if (cell.formula === undefined) continue;
      const { row, column } = placeOfKey(key);
      const address = a1(row, column);
      const hasMoved = grid.name === own.name && wentTo.has(address);
      const formula = formulaAfter(grid, address, cell.formula, hasMoved, places, rearrangement);
      if (formula === undefined) return { reason: reasons.formula(grid.name, address) };
      if (formula === cell.formula && !hasMoved) continue;
      const before = workbook.sheets.find(({ name }) => name === grid.name) ?? grid;
      const numberFormat = byPlace.get(address)?.numberFormat;
      const content = { kind: "formula", formula, result: undefined } as const;
      byPlace.set(address, fixChange(workbook, before, { row, column }, content, numberFormat));
    }
    changes.push(...[...byPlace.values()].filter(changesAnything));
  }
  return changes;
}

function contentChange(workbook: Workbook, grid: Grid, { row, column, source }: MovedCell): FixChange {
  const cell = cellAt(grid, source.row, source.column);
  const numberFormat = cell && workbook.formats[cell.format ?? -1]?.numberFormat;
  return fixChange(workbook, grid, { row, column }, contentOf(cell), numberFormat);
}

function contentOf(cell: Cell | undefined): FixChange["content"] {
  if (cell?.formula !== undefined) return { kind: "formula", formula: cell.formula, result: undefined };
  const value = cell?.value ?? null;
  // Typed errors were refused before anything was moved.
  return { kind: "value", value: typeof value === "object" ? null : value };
}

function changesAnything({ was, content, numberFormat }: FixChange): boolean {
  if (numberFormat !== undefined) return true;
  if (content.kind === "formula") return content.formula !== was.formula;
  return was.formula !== undefined || content.value !== was.value;
}

/** The form on the unit's sheets as they will be. */
function formAfter(
  matched: WorkbookMatch,
  after: Workbook,
  { sheet, rows, columns }: Rearrangement,
): PlacedForm {
  const form = placedForm(matched, after);
  const moved = (places: ReadonlyMap<string, number>, moves: ReadonlyMap<number, number>) =>
    new Map([...places].map(([id, at]) => [id, moves.get(at) ?? at]));
  return {
    ...form,
    sheets: form.sheets.map(({ template, grid, layout }) => ({
      template,
      grid: after.sheets.find(({ name }) => name === grid.name) ?? grid,
      layout:
        layout && grid.name === sheet
          ? { ...layout, rows: moved(layout.rows, rows), columns: moved(layout.columns, columns) }
          : layout,
    })),
  };
}

type FormulaPlaces = (sheet: string, address: string) => string | undefined;

/** The form's formulas by where they will stand. */
function formulaPlaces(form: PlacedForm): FormulaPlaces {
  const bySheet = new Map(
    form.sheets.map(({ template, grid, layout }) => [
      grid.name,
      { template, formulas: layout ? formulasByPlace(template, layout) : new Map<string, string>() },
    ]),
  );
  return (sheet, address) => {
    const placed = bySheet.get(sheet);
    const formula = placed?.formulas.get(address);
    return placed && formula !== undefined ? unitFormula(form, placed.template, formula) : undefined;
  };
}

function formulasByPlace(
  { table, formulas }: TemplateSheet,
  { rows, columns }: SheetLayout,
): ReadonlyMap<string, string> {
  return new Map(
    (table?.rows ?? []).flatMap((row) =>
      (table?.columns ?? []).flatMap((column): [string, string][] => {
        const formula = formulas[a1(row.row, column.column)];
        const [atRow, atColumn] = [rows.get(row.id), columns.get(column.id)];
        if (formula === undefined || atRow === undefined || atColumn === undefined) return [];
        return [[a1(atRow, atColumn), formula]];
      }),
    ),
  );
}

/** `undefined` where it names cells that no longer stand together. */
function formulaAfter(
  { name }: Grid,
  address: string,
  formula: string,
  hasMoved: boolean,
  places: FormulaPlaces,
  rearrangement: Rearrangement,
): string | undefined {
  const following = rearrangedFormula(formula, name, rearrangement);
  if (following === formula && !hasMoved) return formula;
  return places(name, address) ?? following;
}
