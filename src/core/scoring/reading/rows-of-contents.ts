/** The rows that belong to each content: its own, with what goes on below it, and those of its parts. */
import { cellAt, type Grid } from "../../model/grid";
import { type Content, isGroup } from "../criteria-set";
import type { FormLine } from "./form-lines";
import type { PlacedLine, PlacedLines } from "./placed-lines";
import type { SetPlaces } from "./set-places";

export interface ContentRows {
  readonly content: Content;
  readonly own: readonly number[];
  readonly parts: readonly { readonly name: string; readonly rows: readonly number[] }[];
  /** Its code stands on more than one row. */
  readonly repeats: boolean;
  /** Only "2.4a" is there, or only "2.4b". */
  readonly lacksParts: boolean;
}

/** In the order of the set. `lines` are all lines of the form, also those that are no content. */
export function rowsByContent(
  grid: Grid,
  lines: readonly FormLine[],
  { placed }: PlacedLines,
  places: SetPlaces,
): readonly ContentRows[] {
  const starts = new Set(lines.map(({ row }) => row));
  const lastStart = Math.max(0, ...placed.map(({ line }) => line.row));
  const found = new Map<Content, PlacedLine[]>();
  for (const entry of placed) {
    if (isGroup(entry.node)) continue;
    const known = found.get(entry.node);
    if (known) known.push(entry);
    else found.set(entry.node, [entry]);
  }
  return places.contents.flatMap((content) => {
    const entries = found.get(content);
    if (!entries) return [];
    const own = entries.filter(({ part }) => part === null);
    const parts = entries.flatMap(({ part, line }) =>
      part === null ? [] : [{ name: part, rows: spanOf(grid, line, starts, lastStart) }],
    );
    return [
      {
        content,
        own: own.flatMap(({ line }) => spanOf(grid, line, starts, lastStart)),
        parts,
        repeats: own.length > 1,
        lacksParts: own.length === 0 && lacksParts(parts.map(({ name }) => name)),
      },
    ];
  });
}

/**
 * A content may take several rows: its cells merged over them, or its evidence going on below. Below the last one stand
 * totals and signatures, so that there only merged cells count.
 */
function spanOf(
  grid: Grid,
  line: FormLine,
  starts: ReadonlySet<number>,
  lastStart: number,
): readonly number[] {
  const rows = [line.row];
  const goesOn = (row: number) => row < lastStart && line.row < lastStart && !isEmpty(grid, row);
  for (let row = line.row + 1; !starts.has(row) && (row <= line.bottom || goesOn(row)); row += 1)
    rows.push(row);
  return rows;
}

function isEmpty(grid: Grid, row: number): boolean {
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    if ((cellAt(grid, row, column)?.value ?? null) !== null) return false;
  }
  return true;
}

/** "2.4a" without "2.4b", or the other way round: the rest of the content is not there. */
function lacksParts(names: readonly string[]): boolean {
  const letters = names.filter((name) => /^[a-zđ]$/.test(name));
  return letters.length > 0 && (letters.length === 1 || !letters.includes("a"));
}
