/**
 * Where a unit's sheet differs from the template, in words for the sources sheet:
 *   "dòng 1.2: 15 → 16; cột 4: F → G; cột 12: không có"
 * Neighbours moved alike are told together ("dòng 1.2 đến 2.5: 15–22 → 16–23").
 */
import { columnName } from "../model/address";
import type { SheetLayout } from "../templates/sheet-layout";
import type { TemplateSheet } from "../templates/template";

const words = {
  rows: "dòng",
  columns: "cột",
  one: (what: string, id: string, from: string, to: string) => `${what} ${id}: ${from} → ${to}`,
  many: (what: string, ids: readonly [string, string], from: string, to: string) =>
    `${what} ${ids[0]} đến ${ids[1]}: ${from} → ${to}`,
  missing: (what: string, id: string, from: string) => `${what} ${id} (${from}): không có`,
};

/** "" where everything is in the template's place. */
export function layoutDifference({ table }: TemplateSheet, layout: SheetLayout): string {
  if (!table) return "";
  const rows = table.rows.map(({ id, row }) => ({ id, from: row, to: layout.rows.get(id) }));
  const columns = table.columns.map(({ id, column }) => ({ id, from: column, to: layout.columns.get(id) }));
  return [...differences(words.rows, rows, String), ...differences(words.columns, columns, columnName)].join(
    "; ",
  );
}

interface Place {
  readonly id: string;
  readonly from: number;
  /** Absent where the unit's sheet has no such row or column. */
  readonly to: number | undefined;
}

function differences(
  what: string,
  places: readonly Place[],
  name: (place: number) => string,
): readonly string[] {
  const runs: Place[][] = [];
  for (const place of places.filter(({ from, to }) => from !== to)) {
    const run = runs.at(-1);
    if (run && continues(run.at(-1), place)) run.push(place);
    else runs.push([place]);
  }
  return runs.map((run) => told(what, run, name));
}

function continues(before: Place | undefined, place: Place): boolean {
  if (before?.to === undefined || place.to === undefined) return false;
  return place.from === before.from + 1 && place.to === before.to + 1;
}

function told(what: string, run: readonly Place[], name: (place: number) => string): string {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return "";
  if (first.to === undefined || last.to === undefined) return words.missing(what, first.id, name(first.from));
  if (first === last) return words.one(what, first.id, name(first.from), name(first.to));
  const span = (from: number, to: number) => `${name(from)}–${name(to)}`;
  return words.many(what, [first.id, last.id], span(first.from, last.from), span(first.to, last.to));
}
