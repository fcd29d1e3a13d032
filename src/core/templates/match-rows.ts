/**
 * Which row of a unit's sheet is which row of the template: by code and label together, in order, so that
 * labels that repeat in every section find their own section.
 */
import { align } from "./align";
import { captionKey } from "./caption-key";
import { isSignatureText } from "./row-captions";
import type { SheetView } from "./sheet-view";
import { type KeyColumns, rowKeyAt } from "./table-body";
import type { TemplateRow } from "./template";
import { textSimilarity } from "../text/text-similarity";

export interface RowMatch {
  readonly rows: ReadonlyMap<TemplateRow, number>;
  readonly renamed: readonly { readonly row: TemplateRow; readonly at: number; readonly label: string }[];
  readonly moved: readonly { readonly row: TemplateRow; readonly at: number }[];
  readonly missing: readonly TemplateRow[];
  readonly added: readonly { readonly at: number; readonly code: string | null; readonly label: string }[];
}

interface FoundRow {
  readonly at: number;
  readonly code: string | null;
  readonly label: string;
  readonly key: string;
  readonly hasFigures: boolean;
}

const movedScore = 8;

/**
 * @param figureColumns The columns of the sheet that hold figures: a row with figures and no label is a row too.
 */
export function matchRows(
  view: SheetView,
  keys: KeyColumns,
  rows: readonly TemplateRow[],
  from: number,
  to: number,
  figureColumns: readonly number[],
): RowMatch {
  const found = foundRows(view, keys, from, to, figureColumns);
  const wanted = rows.map((row) => ({ row, key: captionKey(row.label) }));
  // Likeness is asked only between labels that have no equal: a label that stands there is that label.
  const foundKeys = new Set(found.map(({ key }) => key));
  const wantedKeys = new Set(wanted.map(({ key }) => key));
  const alignment = align(
    wanted.length,
    found.length,
    (first, second) => {
      const want = wanted[first];
      const row = found[second];
      if (!want || !row) return 0;
      if (want.key !== row.key && foundKeys.has(want.key) && wantedKeys.has(row.key)) return 0;
      return score(want.row, want.key, row);
    },
    movedScore,
  );
  const matched = new Map<TemplateRow, number>();
  const renamed: RowMatch["renamed"][number][] = [];
  const moved: RowMatch["moved"][number][] = [];
  const missing: TemplateRow[] = [];
  wanted.forEach(({ row, key }, index) => {
    const partner = alignment.pairs.get(index);
    const match = partner === undefined ? undefined : found[partner];
    if (!match) {
      missing.push(row);
      return;
    }
    matched.set(row, match.at);
    if (alignment.moved.has(index)) moved.push({ row, at: match.at });
    if (match.key !== key) renamed.push({ row, at: match.at, label: match.label });
  });
  const taken = new Set(matched.values());
  const lastMatched = Math.max(from - 1, ...taken);
  const added = found
    .filter(({ at, hasFigures }) => !taken.has(at) && (at < lastMatched || hasFigures))
    .map(({ at, code, label }) => ({ at, code, label }));
  return { rows: matched, renamed, moved, missing, added };
}

function foundRows(
  view: SheetView,
  keys: KeyColumns,
  from: number,
  to: number,
  figureColumns: readonly number[],
): readonly FoundRow[] {
  const found: FoundRow[] = [];
  for (let at = from; at <= to; at += 1) {
    const { code, label } = rowKeyAt(view, keys, at);
    if (code === null && isSignatureText(label)) break;
    const hasFigures = figureColumns.some(
      (column) => typeof view.grid.cells.get(at * 16_384 + column - 1)?.value === "number",
    );
    if (label !== "" || hasFigures) found.push({ at, code, label, key: captionKey(label), hasFigures });
  }
  return found;
}

function score(want: TemplateRow, key: string, found: FoundRow): number {
  const sameCode = want.code !== null && found.code === want.code;
  if (found.key === key && key !== "") return sameCode ? 12 : want.code === found.code ? 10 : 9;
  const similarity = textSimilarity(want.label, found.label);
  // A total is known by its word; what it adds in brackets may have been edited.
  if (want.kind === "total" && want.code === null && similarity >= 0.5) return 6;
  if (sameCode) return similarity >= 0.5 ? 8 : 5;
  return similarity >= 0.8 ? 6 : 0;
}
