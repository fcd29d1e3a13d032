/** The scoring forms on a sheet: each table on its own, and tables of one form (a page or a criterion each) together. */
import { type CriteriaSet, isGroup } from "../criteria-set";
import type { Scorecard } from "../scorecard";
import { formCard } from "./form-card";
import { type FormColumns, formColumnsFrom } from "./form-columns";
import { formLines } from "./form-lines";
import { formSources } from "./form-sources";
import type { FormattedGrid } from "./formatted-grid";
import { placeLines } from "./place-lines";
import type { ReadForm } from "./read-form";
import { isFilled } from "./read-source";
import { isHeadedAsReview } from "./review-heading";
import { placesOf } from "./set-places";
import { uncaptionedColumns } from "./uncaptioned-columns";
import { unitLineAbove } from "./unit-line";

/** No sheet has more tables than somebody could read. */
const mostTables = 12;

interface Table {
  readonly columns: FormColumns;
  /** Where what belongs to it begins, letterhead and all, and ends. */
  readonly top: number;
  readonly end: number;
}

export function formCardsOn(sheet: FormattedGrid, set: CriteriaSet): readonly Scorecard[] {
  const captioned = captionedCards(sheet, set);
  if (captioned.length > 0) return captioned;
  const columns = uncaptionedColumns(sheet, placesOf(set));
  const form = columns && readForm(sheet, { columns, top: 1, end: sheet.grid.lastRow }, set);
  return form ? [formCard(form)] : [];
}

function captionedCards(sheet: FormattedGrid, set: CriteriaSet): readonly Scorecard[] {
  return alikeTables(tablesOn(sheet)).flatMap((tables) => {
    const [first] = tables;
    const last = tables.at(-1);
    if (!first || !last) return [];
    const whole = readForm(sheet, { ...first, end: last.end }, set);
    // Where contents come twice, forms of several units stand one below the other.
    if (whole && (tables.length === 1 || !hasRepeats(whole))) return [formCard(whole)];
    return tables.flatMap((table) => {
      const form = readForm(sheet, table, set);
      return form ? [formCard(form)] : [];
    });
  });
}

function tablesOn({ grid }: FormattedGrid): readonly Table[] {
  const tables: Table[] = [];
  let top = 1;
  let columns = formColumnsFrom(grid, 1);
  while (columns && tables.length < mostTables) {
    const next = formColumnsFrom(grid, columns.firstRow);
    tables.push({ columns, top, end: next ? next.headerTop - 1 : grid.lastRow });
    top = columns.firstRow;
    columns = next;
  }
  return tables;
}

/** Tables one below the other with the same columns: the pages of a form, its criteria, or the next unit. */
function alikeTables(tables: readonly Table[]): readonly (readonly Table[])[] {
  const groups: Table[][] = [];
  for (const table of tables) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && layoutOf(before.columns) === layoutOf(table.columns)) group.push(table);
    else groups.push([table]);
  }
  return groups;
}

function layoutOf({ headerTop: _top, firstRow: _first, ...columns }: FormColumns): string {
  return JSON.stringify(columns);
}

function readForm(
  sheet: FormattedGrid,
  { columns, top, end }: Table,
  set: CriteriaSet,
): ReadForm | undefined {
  const places = placesOf(set);
  const lines = formLines(sheet, columns, end);
  const { self, reviewed, perhapsSelf, others } = columns;
  const asked = [...self, ...reviewed];
  const marked = asked.length > 0 ? asked : [...perhapsSelf, ...others];
  const read = placeLines(lines, places, {
    isMarked: (line) => marked.some((source) => isFilled(sheet, source, line.row)),
    hasTitles: columns.title !== undefined,
    asksMarks: asked.length > 0,
  });
  const found = read && formSources(sheet, columns, read.placed, set);
  if (!found) return undefined;
  // Under "Kết quả" on a form of inspection stand the marks of those who inspected.
  const isReview =
    self.length === 0 && found.reviewed.length === 0 && isHeadedAsReview(sheet.grid, top, columns.headerTop);
  const sources = isReview ? { self: [], reviewed: found.self } : found;
  return {
    sheet,
    columns,
    sources,
    lines,
    read,
    set,
    places,
    unitText: unitLineAbove(sheet.grid, top, columns.headerTop),
  };
}

function hasRepeats({ read }: ReadForm): boolean {
  const own = read.placed.filter(({ node, part }) => part === null && !isGroup(node));
  return new Set(own.map(({ node }) => node)).size < own.length;
}
