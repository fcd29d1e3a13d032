/**
 * Which cells are coloured for findings: every cell that a finding stands on, once, in the colour of the gravest; the
 * other cells of a relation are named in the pane and not coloured.
 *   findings on "D30", "17:17" and "L:M" → cells → rectangles → addresses such as "C5:C9,E7"
 */
import type { CellRange } from "../model/address";
import type { Finding, Severity } from "../model/finding";
import { cellKey, type Grid, placeOfKey, type Workbook } from "../model/grid";
import { cellsOf, rectanglesOf } from "../model/rectangles";
import { addressLists } from "./address-lists";
import type { Highlight } from "./highlight";
import { highlightSigns } from "./highlight-look";
import { markedNumberFormat } from "./marked-number-format";
import { rangesOfFinding } from "./ranges-of-finding";

/** Findings on no cell, and on sheets that are not in the workbook, colour nothing. */
export function planHighlights(findings: readonly Finding[], workbook: Workbook): readonly Highlight[] {
  return workbook.sheets.flatMap((grid) => {
    const name = grid.name.toLowerCase();
    const own = findings.filter(({ sheet }) => sheet?.toLowerCase() === name);
    return own.length === 0 ? [] : sheetHighlights(own, grid, workbook);
  });
}

function sheetHighlights(findings: readonly Finding[], grid: Grid, workbook: Workbook): readonly Highlight[] {
  const groups = new Map<string, { readonly severity: Severity; readonly format: string; keys: number[] }>();
  for (const [key, { severity, formatKey }] of severestByCell(findings, grid)) {
    const format = formatAt(grid, workbook, formatKey);
    const id = `${severity} ${format}`;
    const group = groups.get(id) ?? { severity, format, keys: [] };
    groups.set(id, group);
    group.keys.push(key);
  }
  return [...groups.values()]
    .sort((one, other) => gravity[other.severity] - gravity[one.severity])
    .flatMap(({ severity, format, keys }) =>
      addressLists(rectanglesOf(keys.map(placeOfKey))).map((addresses) => ({
        sheet: grid.name,
        severity,
        addresses,
        numberFormat: markedNumberFormat(format, highlightSigns[severity]),
      })),
    );
}

interface FaultyCell {
  readonly severity: Severity;
  /** The cell whose number format is shown: of merged cells the first. */
  readonly formatKey: number;
}

function severestByCell(findings: readonly Finding[], grid: Grid): ReadonlyMap<number, FaultyCell> {
  const merges = mergesByCell(grid);
  const cells = new Map<number, FaultyCell>();
  const put = (key: number, severity: Severity, formatKey: number) => {
    const known = cells.get(key);
    if (!known || gravity[severity] > gravity[known.severity]) cells.set(key, { severity, formatKey });
  };
  for (const { cell, severity } of findings) {
    for (const range of rangesOfFinding(cell, grid)) {
      for (const { row, column } of cellsOf(range)) {
        const key = cellKey(row, column);
        const merge = merges.get(key);
        if (isWholeColumns(cell) && !isOfColumn(grid, key, merge, range)) continue;
        if (!merge) put(key, severity, key);
        // Merged cells look like one cell, and are coloured as one.
        else for (const part of keysOf(merge)) put(part, severity, cellKey(merge.top, merge.left));
      }
    }
  }
  return cells;
}

function isWholeColumns(cell: string | null): boolean {
  return cell !== null && /^\$?[A-Z]+:\$?[A-Z]+$/i.test(cell);
}

/** The column's captions and figures; not the letterhead and the title, which reach over many columns. */
function isOfColumn(grid: Grid, key: number, merge: CellRange | undefined, columns: CellRange): boolean {
  if (merge) return merge.left >= columns.left && merge.right <= columns.right;
  return (grid.cells.get(key)?.value ?? null) !== null;
}

const gravity: Readonly<Record<Severity, number>> = { note: 0, explain: 1, error: 2 };

function mergesByCell({ merges }: Grid): ReadonlyMap<number, CellRange> {
  const small = merges.filter(({ top, left, bottom, right }) => (bottom - top) * (right - left) < mostMerged);
  return new Map(small.flatMap((merge) => keysOf(merge).map((key) => [key, merge] as const)));
}

/** Whole columns merged by mistake are not coloured to their last row. */
const mostMerged = 5_000;

function keysOf(range: CellRange): readonly number[] {
  return [...cellsOf(range)].map(({ row, column }) => cellKey(row, column));
}

function formatAt({ cells }: Grid, { formats }: Workbook, key: number): string {
  return formats[cells.get(key)?.format ?? -1]?.numberFormat ?? "General";
}
