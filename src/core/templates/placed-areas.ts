/**
 * Where a range of the form stands in a unit's sheet: one rectangle where nothing came between its rows and columns,
 * several where something did, none where a part of it is not there.
 */
import { type CellRange, contains, maxColumn, maxRow, parseA1 } from "../model/address";
import { cellAt, type Grid } from "../model/grid";
import type { SheetLayout } from "./sheet-layout";
import type { TemplateSheet, TemplateTable } from "./template";

interface Target {
  readonly template: TemplateSheet;
  readonly grid: Grid;
  readonly layout: SheetLayout | undefined;
}

/** More pieces than a person would write, and more rows than a form has. */
const maxAreas = 30;
const maxRowsNamed = 5_000;

export function placedAreas(target: Target, range: CellRange): readonly CellRange[] | undefined {
  const { template, layout, grid } = target;
  const { table } = template;
  if (!table || !layout) return givenCellsStand(target, range, stays, stays) ? [range] : undefined;
  const wholeColumns = range.bottom - range.top + 1 === maxRow;
  const wholeRows = range.right - range.left + 1 === maxColumn;
  if (wholeColumns || wholeRows) return isUnmoved(table, layout) ? [range] : undefined;
  if (range.bottom - range.top > maxRowsNamed) return undefined;
  const [placeOfRow, placeOfColumn] = [rowPlace(template, table, layout), columnPlace(table, layout)];
  const columns = placesOf(range.left, range.right, placeOfColumn);
  const rows = listRowsOf(template, layout, range) ?? placesOf(range.top, range.bottom, placeOfRow);
  if (!columns || !rows || columns.length === 0 || rows.length === 0) return undefined;
  if (!givenCellsStand(target, range, placeOfRow, placeOfColumn)) return undefined;
  const rowRuns = runsOf(rows, (row) => columns.every((column) => isEmpty(grid, row, column)));
  const columnRuns = runsOf(columns, (column) => rows.every((row) => isEmpty(grid, row, column)));
  if (rowRuns.length * columnRuns.length > maxAreas) return undefined;
  return rowRuns.flatMap(([top, bottom]) =>
    columnRuns.map(([left, right]) => ({ top, left, bottom, right })),
  );
}

/** "missing": the form has it and the unit does not. `undefined`: nothing of the form's table stands there. */
type Place = number | "missing" | undefined;

const stays = (at: number): Place => at;

/** In ascending order; what the form leaves empty between its rows may be lacking. */
function placesOf(first: number, last: number, placeOf: (at: number) => Place): number[] | undefined {
  const places = new Set<number>();
  for (let at = first; at <= last; at += 1) {
    const place = placeOf(at);
    if (place === "missing") return undefined;
    if (place !== undefined) places.add(place);
  }
  return [...places].sort((one, other) => one - other);
}

function columnPlace(table: TemplateTable, layout: SheetLayout): (column: number) => Place {
  const known = new Map<number, number | "missing">(
    table.columns.map(({ id, column }) => [column, layout.columns.get(id) ?? "missing"]),
  );
  const shifts = new Set([...known].map(shiftOf));
  const [shift] = shifts;
  // A column of labels or measures is where it was where all figure columns are.
  const common = shifts.size === 1 ? shift : undefined;
  return (column) => known.get(column) ?? (common === undefined ? undefined : column + common);
}

function rowPlace(
  template: TemplateSheet,
  table: TemplateTable,
  layout: SheetLayout,
): (row: number) => Place {
  const known = new Map<number, number | "missing">(
    table.rows.map(({ id, row }) => [row, layout.rows.get(id) ?? "missing"]),
  );
  const order = [...known].sort(([one], [other]) => one - other);
  const isListBody = (row: number) =>
    template.shape === "list" && row >= table.bodyTop && row <= table.bodyBottom;
  return (row) => {
    const place = known.get(row);
    if (place !== undefined || isListBody(row)) return place ?? "missing";
    // Between two rows that kept their distance, above the first and below the last, all moved alike.
    const before = order.filter(([other]) => other < row).at(-1);
    const after = order.find(([other]) => other > row);
    const shifts = new Set([before, after].flatMap((one) => (one ? [shiftOf(one)] : [])));
    const [shift] = shifts;
    return shifts.size === 1 && shift !== undefined ? row + shift : undefined;
  };
}

function shiftOf([from, at]: readonly [number, number | "missing"]): number | undefined {
  return at === "missing" ? undefined : at - from;
}

/** The whole list where the form's formula names the form's body of it, however many lines the unit filled in. */
function listRowsOf(
  { shape, table }: TemplateSheet,
  { listRows, rows }: SheetLayout,
  { top, bottom }: CellRange,
): number[] | undefined {
  if (shape !== "list" || !table || !listRows) return undefined;
  if (top > table.bodyTop || bottom < table.bodyBottom || top <= table.headerBottom) return undefined;
  // Up to the line of totals as in the form, so that lines filled in later count too.
  const below = table.rows
    .filter(({ row }) => row > table.bodyBottom)
    .flatMap(({ id, row }) => {
      const at = rows.get(id);
      return at === undefined || at <= listRows[1] ? [] : [at - (row - table.bodyBottom)];
    });
  const last = Math.max(listRows[1], below.length > 0 ? Math.min(...below) : 0);
  return Array.from({ length: last - listRows[0] + 1 }, (_, offset) => listRows[0] + offset);
}

/** Printed values that formulas read are where the formula will look for them. */
function givenCellsStand(
  { template, grid }: Target,
  range: CellRange,
  placeOfRow: (row: number) => Place,
  placeOfColumn: (column: number) => Place,
): boolean {
  return Object.entries(template.givenCells).every(([address, value]) => {
    const at = parseA1(address);
    if (!at || !contains(range, at.row, at.column)) return true;
    const [row, column] = [placeOfRow(at.row), placeOfColumn(at.column)];
    if (typeof row !== "number" || typeof column !== "number") return false;
    return cellAt(grid, row, column)?.value === value;
  });
}

function isUnmoved(table: TemplateTable, layout: SheetLayout): boolean {
  return (
    table.columns.every(({ id, column }) => layout.columns.get(id) === column) &&
    table.rows.every(({ id, row }) => layout.rows.get(id) === row)
  );
}

/** First and last of each run of neighbours; empty ones between two do not part them. */
function runsOf(
  places: readonly number[],
  isEmptyAt: (at: number) => boolean,
): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const at of places) {
    const run = runs.at(-1);
    let next = (run?.[1] ?? at) + 1;
    while (run && next < at && isEmptyAt(next)) next += 1;
    if (run && next === at) run[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}

function isEmpty(grid: Grid, row: number, column: number): boolean {
  const cell = cellAt(grid, row, column);
  return cell === undefined || (cell.formula === undefined && (cell.value === null || cell.value === ""));
}
