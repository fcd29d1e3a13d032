/**
 * Where the units of a plain table stand: down a column ("Mã", "Đơn vị"), or across a row of a table that was turned.
 * The other direction then holds the figures, its captions before the first unit.
 */
import type { Workbook } from "../../../core/model/grid";
import { type SheetView, viewOf } from "../../../core/templates/sheet-view";
import type { OrgUnit } from "../../../core/units/org-unit";
import { namedUnit } from "./named-unit";

/** A table seen so that every unit has a line, whichever way it lies. */
export interface UnitLines {
  readonly view: SheetView;
  /** Row and column of a place within a line. */
  cellOf(line: number, place: number): { readonly row: number; readonly column: number };
  /** Line → unit; a unit that stands on two lines is on none. */
  readonly units: ReadonlyMap<number, OrgUnit>;
  readonly repeated: readonly OrgUnit[];
  /** Places that hold figures, with the captions over them, outermost first. */
  readonly places: ReadonlyMap<number, readonly string[]>;
  /** All that is said before the units: titles, "(cột (7) của Biểu 1)" over their names, the captions themselves. */
  readonly statement: readonly string[];
}

/** Names stand in the first columns or rows; captions take no more lines than these. */
const mostLeadingLines = 30;
const mostCaptionLines = 8;
/** A province has some hundred units; nobody keeps a table of more lines. */
const mostLines = 3_000;

/** The tables of a workbook, the one of most units first. */
export function unitLinesIn({ sheets, formats }: Workbook, units: readonly OrgUnit[]): readonly UnitLines[] {
  return sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap((grid) => linesOf(viewOf(grid, formats), units) ?? [])
    .sort((one, other) => other.units.size - one.units.size);
}

interface Direction {
  readonly lines: number;
  readonly places: number;
  cellOf(line: number, place: number): { readonly row: number; readonly column: number };
}

function linesOf(view: SheetView, units: readonly OrgUnit[]): UnitLines | undefined {
  const { lastRow, lastColumn } = view.grid;
  const down: Direction = {
    lines: Math.min(lastRow, mostLines),
    places: lastColumn,
    cellOf: (line, place) => ({ row: line, column: place }),
  };
  const across: Direction = {
    lines: Math.min(lastColumn, mostLines),
    places: lastRow,
    cellOf: (line, place) => ({ row: place, column: line }),
  };
  const [best] = [down, across]
    .flatMap((direction) => namingPlace(view, direction, units) ?? [])
    .sort((one, other) => other.units.size - one.units.size);
  return best && tableOf(view, best, units);
}

interface NamingPlace {
  readonly direction: Direction;
  readonly place: number;
  readonly units: ReadonlyMap<number, OrgUnit>;
  readonly repeated: readonly OrgUnit[];
}

/** The column (or row) in which most units are named; the first of equals, which holds their codes. */
function namingPlace(
  view: SheetView,
  direction: Direction,
  units: readonly OrgUnit[],
): NamingPlace | undefined {
  let best: NamingPlace | undefined;
  for (let place = 1; place <= Math.min(direction.places, mostLeadingLines); place += 1) {
    const named = unitsAt(view, direction, place, units);
    if (named.units.size > (best?.units.size ?? 0)) best = { direction, place, ...named };
  }
  // One unit named in passing makes no table of units.
  const least = Math.min(2, units.length);
  return best && best.units.size >= least ? best : undefined;
}

function unitsAt(
  view: SheetView,
  direction: Direction,
  place: number,
  units: readonly OrgUnit[],
): Pick<NamingPlace, "units" | "repeated"> {
  const { lines, cellOf } = direction;
  const byLine = new Map<number, OrgUnit>();
  const seen = new Set<string>();
  const repeated = new Map<string, OrgUnit>();
  for (let line = 1; line <= lines; line += 1) {
    const { row, column } = cellOf(line, place);
    const unit = namedUnit(view.textAt(row, column), units);
    // A letterhead names the office, a signature its secretary: no figures stand beside them.
    if (!unit || !hasFigure(view, direction, line, place)) continue;
    if (seen.has(unit.code)) repeated.set(unit.code, unit);
    seen.add(unit.code);
    byLine.set(line, unit);
  }
  for (const [line, { code }] of byLine) if (repeated.has(code)) byLine.delete(line);
  return { units: byLine, repeated: [...repeated.values()] };
}

function tableOf(
  view: SheetView,
  { direction, units, repeated }: NamingPlace,
  list: readonly OrgUnit[],
): UnitLines {
  const { cellOf } = direction;
  const isNaming = (at: number) => unitsAt(view, direction, at, list).units.size * 2 > units.size;
  const first = Math.min(...units.keys());
  const textAt = (line: number, at: number) => {
    const { row, column } = cellOf(line, at);
    return view.textAt(row, column);
  };
  const statement = new Set<string>();
  const captionLines: number[] = [];
  for (let line = 1; line < first; line += 1) {
    const texts = textsOf(line, direction.places, textAt);
    for (const text of texts) statement.add(text);
    // A line of one text alone, however wide, says what the whole table is.
    if (texts.size > 1 && line >= first - mostCaptionLines) captionLines.push(line);
  }
  const places = new Map<number, readonly string[]>();
  for (let at = 1; at <= direction.places; at += 1) {
    if (isNaming(at) || !holdsFigures(view, direction, at, units)) continue;
    const texts = captionLines.map((line) => textAt(line, at)).filter((text) => text !== "");
    // A block merged over several lines is one caption.
    places.set(at, [...new Set(texts)]);
  }
  return { view, cellOf, units, repeated, places, statement: [...statement] };
}

function textsOf(
  line: number,
  places: number,
  textAt: (line: number, at: number) => string,
): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let at = 1; at <= places; at += 1) texts.add(textAt(line, at));
  texts.delete("");
  return texts;
}

function hasFigure(view: SheetView, { places, cellOf }: Direction, line: number, naming: number): boolean {
  for (let at = 1; at <= places; at += 1) {
    const { row, column } = cellOf(line, at);
    if (at !== naming && isFigure(view, row, column)) return true;
  }
  return false;
}

function holdsFigures(
  view: SheetView,
  { cellOf }: Direction,
  place: number,
  units: ReadonlyMap<number, OrgUnit>,
): boolean {
  for (const line of units.keys()) {
    const { row, column } = cellOf(line, place);
    if (isFigure(view, row, column)) return true;
  }
  return false;
}

function isFigure(view: SheetView, row: number, column: number): boolean {
  const value = view.cellAt(row, column)?.value;
  return (
    typeof value === "number" || (typeof value === "string" && /^[-\d.,\s/%]*\d[-\d.,\s/%]*$/.test(value))
  );
}
