/**
 * Which column of a unit's sheet is which column of the template: by header path, then by printed number, in
 * order first. A caption that was changed is accepted where its printed number still names it; a column that
 * neither caption nor number names is not matched, and nothing is read from it.
 */
import { align } from "./align";
import { captionKey, pathKey } from "./caption-key";
import { columnPaths } from "./column-path";
import type { HeaderBlock } from "./header-block";
import type { SheetView } from "./sheet-view";
import type { TemplateColumn, TemplateTable } from "./template";
import { textSimilarity } from "../text/text-similarity";

export interface ColumnMatch {
  /** Template column → column of the sheet. */
  readonly columns: ReadonlyMap<TemplateColumn, number>;
  readonly codeColumn: number | null;
  readonly labelColumn: number | null;
  readonly renamed: readonly {
    readonly column: TemplateColumn;
    readonly at: number;
    readonly row: number;
    readonly caption: string;
    readonly was: string;
  }[];
  readonly moved: readonly { readonly column: TemplateColumn; readonly at: number }[];
  readonly missing: readonly TemplateColumn[];
  readonly added: readonly { readonly at: number; readonly caption: string }[];
}

interface WantedColumn {
  readonly path: readonly string[];
  readonly key: string;
  readonly number: string | null;
  readonly template: TemplateColumn | "code" | "label";
}

interface FoundColumn {
  readonly at: number;
  readonly path: readonly string[];
  readonly key: string;
  readonly number: string | null;
}

const sameScore = 10;
const movedScore = 9;

export function matchColumns(view: SheetView, header: HeaderBlock, table: TemplateTable): ColumnMatch {
  const wanted = wantedColumns(table);
  const paths = columnPaths(view, header);
  const found: FoundColumn[] = [...paths].map(([at, path]) => ({
    at,
    path,
    key: pathKey(path),
    number: header.numbers.get(at)?.number ?? null,
  }));
  // Likeness is asked only between captions that have no equal: a caption that stands there is that caption.
  const foundKeys = new Set(found.map(({ key }) => key));
  const wantedKeys = new Set(wanted.map(({ key }) => key));
  const alignment = align(
    wanted.length,
    found.length,
    (first, second) => {
      const [want, match] = [wanted[first], found[second]];
      if (!want || !match) return 0;
      if (want.key !== match.key && foundKeys.has(want.key) && wantedKeys.has(match.key)) return 0;
      return score(want, match);
    },
    movedScore,
  );
  const columns = new Map<TemplateColumn, number>();
  let codeColumn: number | null = null;
  let labelColumn: number | null = null;
  const renamed: ColumnMatch["renamed"][number][] = [];
  const moved: ColumnMatch["moved"][number][] = [];
  const missing: TemplateColumn[] = [];
  wanted.forEach((want, index) => {
    const partner = alignment.pairs.get(index);
    const match = partner === undefined ? undefined : found[partner];
    if (!match) {
      if (typeof want.template !== "string") missing.push(want.template);
      return;
    }
    if (want.template === "code") codeColumn = match.at;
    else if (want.template === "label") labelColumn = match.at;
    else {
      columns.set(want.template, match.at);
      if (alignment.moved.has(index)) moved.push({ column: want.template, at: match.at });
      const change = captionChange(view, header, want, match);
      if (change) renamed.push({ column: want.template, at: match.at, ...change });
    }
  });
  const matchedColumns = new Set([...columns.values(), codeColumn, labelColumn]);
  const added = found
    .filter(({ at, path }) => !matchedColumns.has(at) && path.length > 0 && !isMergeTail(view, header, at))
    .map(({ at, path }) => ({ at, caption: path.at(-1) ?? "" }));
  return { columns, codeColumn, labelColumn, renamed, moved, missing, added };
}

function wantedColumns(table: TemplateTable): readonly WantedColumn[] {
  const keys: [number | null, string, "code" | "label"][] = [
    [table.codeColumn, table.codeCaption, "code"],
    [table.labelColumn, table.labelCaption, "label"],
  ];
  const isListed = (column: number) => table.columns.some((listed) => listed.column === column);
  const keyColumns = keys.flatMap(([column, caption, template]) =>
    column === null || isListed(column)
      ? []
      : [{ column, path: [caption], key: captionKey(caption), number: null, template }],
  );
  const valueColumns = table.columns.map((template) => ({
    column: template.column,
    path: template.path,
    key: pathKey(template.path),
    number: template.number,
    template,
  }));
  return [...keyColumns, ...valueColumns].sort((a, b) => a.column - b.column);
}

function score(want: WantedColumn, found: FoundColumn): number {
  const sameNumber = want.number !== null && want.number === found.number;
  const otherNumber = want.number !== null && found.number !== null && !sameNumber;
  if (want.key === found.key && want.key !== "")
    return sameScore + (sameNumber ? 3 : 0) - (otherNumber ? 0.5 : 0);
  if (want.template === "code" || want.template === "label") {
    return textSimilarity(want.path.join(" "), found.path.join(" ")) >= 0.6
      ? 6
      : found.path.length === 0 && want.key === ""
        ? 6
        : 0;
  }
  const similarity = textSimilarity(want.path.join(" "), found.path.join(" "));
  const sameLeaf = captionKey(want.path.at(-1) ?? "") === captionKey(found.path.at(-1) ?? "");
  // The printed number keeps naming a column whose caption was changed.
  if (sameNumber) return 5 + 3 * similarity + (sameLeaf ? 1 : 0);
  if (otherNumber) return 0;
  if (sameLeaf && similarity >= 0.4) return 4 + 3 * similarity;
  return similarity >= 0.7 ? 6 * similarity : 0;
}

/** The outermost caption of the path that differs, with the row it stands in. */
function captionChange(
  view: SheetView,
  header: HeaderBlock,
  want: WantedColumn,
  match: FoundColumn,
): { row: number; caption: string; was: string } | undefined {
  if (want.key === match.key) return undefined;
  const level = match.path.findIndex(
    (caption, index) => captionKey(caption) !== captionKey(want.path[index] ?? ""),
  );
  const caption = match.path[level === -1 ? match.path.length - 1 : level] ?? "";
  const was = want.path[level === -1 ? match.path.length : level] ?? want.path.at(-1) ?? "";
  for (let row = header.top; row <= header.bottom; row += 1) {
    const merge = view.mergeAt(row, match.at);
    if (view.textAt(row, match.at).startsWith(caption) && caption !== "")
      return { row: merge?.top ?? row, caption, was };
  }
  return { row: header.top, caption, was };
}

/** The right part of a caption merged over several columns, without a caption or a number of its own. */
function isMergeTail(view: SheetView, header: HeaderBlock, column: number): boolean {
  if (header.numbers.has(column)) return false;
  const merge = view.mergeAt(header.bottom, column);
  return merge !== undefined && merge.left < column;
}
