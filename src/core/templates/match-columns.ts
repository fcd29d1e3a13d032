/**
 * Which column of a unit's sheet is which column of the template: by the captions over it from the outermost group to
 * the leaf, then by its printed number. A column that neither names is not matched, and nothing is read from it.
 */
import { columnPaths } from "./column-path";
import type { HeaderBlock } from "./header-block";
import type { MatchItem } from "./match-item";
import { matchItems } from "./match-items";
import type { SheetView } from "./sheet-view";
import type { TemplateColumn, TemplateSheet } from "./template";
import { templateKeys } from "./template-keys";

export interface ColumnMatch {
  /** Template column → column of the sheet. */
  readonly columns: ReadonlyMap<TemplateColumn, number>;
  readonly codeColumn: number | null;
  readonly labelColumn: number | null;
  readonly renamed: readonly RenamedColumn[];
  /** Columns out of order, each run that moved together in one group. */
  readonly moves: readonly (readonly MovedColumn[])[];
  readonly missing: readonly { readonly path: readonly string[] }[];
  /** A column without a caption has the caption "". */
  readonly added: readonly { readonly at: number; readonly caption: string }[];
}

export interface RenamedColumn {
  readonly column: TemplateColumn;
  readonly at: number;
  /** Where the changed caption stands, and what it says. */
  readonly row: number;
  readonly captionColumn: number;
  readonly caption: string;
  readonly was: string;
  /** The printed number still names the column; else its place and the likeness of its words. */
  readonly byNumber: boolean;
}

export interface MovedColumn {
  readonly column: TemplateColumn;
  readonly at: number;
}

interface WantedColumn extends MatchItem {
  readonly path: readonly string[];
  readonly role: TemplateColumn | "code" | "label" | "printed";
}

interface FoundColumn extends MatchItem {
  readonly at: number;
  readonly path: readonly string[];
}

export function matchColumns(view: SheetView, header: HeaderBlock, sheet: TemplateSheet): ColumnMatch {
  const wanted = wantedColumns(sheet);
  const found = foundColumns(view, header, sheet);
  const { pairs, moves } = matchItems(wanted, found);
  const columns = new Map<TemplateColumn, number>();
  const keyColumns: { code: number | null; label: number | null } = { code: null, label: null };
  const renamed: RenamedColumn[] = [];
  const missing: { readonly path: readonly string[] }[] = [];
  wanted.forEach((want, index) => {
    const have = found[pairs.get(index) ?? -1];
    if (want.role === "printed") {
      if (!have && want.path.length > 0) missing.push({ path: want.path });
      return;
    }
    if (typeof want.role === "string") {
      if (have) keyColumns[want.role] = have.at;
      return;
    }
    if (!have) {
      missing.push(want.role);
      return;
    }
    columns.set(want.role, have.at);
    const change = captionChange(view, header, sheet, want, have);
    const byNumber = want.mark !== null && want.mark === have.mark;
    if (change) renamed.push({ column: want.role, at: have.at, ...change, byNumber });
  });
  return {
    columns,
    codeColumn: keyColumns.code,
    labelColumn: keyColumns.label,
    renamed,
    moves: moves.flatMap((run) => {
      const moved = run.flatMap((index) => {
        const [want, have] = [wanted[index], found[pairs.get(index) ?? -1]];
        return want && have && typeof want.role !== "string" ? [{ column: want.role, at: have.at }] : [];
      });
      return moved.length > 0 ? [moved] : [];
    }),
    missing,
    added: addedColumns(
      view,
      header,
      found,
      new Set([...pairs.values()].flatMap((at) => found[at]?.at ?? [])),
    ),
  };
}

const wantedBySheet = new WeakMap<TemplateSheet, readonly WantedColumn[]>();

function wantedColumns(sheet: TemplateSheet): readonly WantedColumn[] {
  const remembered = wantedBySheet.get(sheet);
  if (remembered) return remembered;
  const { table } = sheet;
  if (!table) return [];
  const isListed = (column: number | null) => table.columns.some((listed) => listed.column === column);
  const keyColumn = (column: number | null, caption: string, role: "code" | "label") =>
    column === null || isListed(column) || caption === ""
      ? []
      : [{ column, item: { ...itemOf(sheet, [caption], null), role } }];
  const wanted = [
    ...keyColumn(table.codeColumn, table.codeCaption, "code"),
    ...keyColumn(table.labelColumn, table.labelCaption, "label"),
    ...table.printedColumns.map(({ column, path }) => ({
      column,
      item: { ...itemOf(sheet, path, null), role: "printed" as const },
    })),
    ...table.columns.map((role) => ({
      column: role.column,
      item: { ...itemOf(sheet, role.path, role.number), role },
    })),
  ]
    .sort((one, other) => one.column - other.column)
    .map(({ item }) => item);
  wantedBySheet.set(sheet, wanted);
  return wanted;
}

function foundColumns(view: SheetView, header: HeaderBlock, sheet: TemplateSheet): readonly FoundColumn[] {
  return [...columnPaths(view, header)]
    .filter(([at]) => !isMergeTail(view, header, at))
    .map(([at, path]) => ({ ...itemOf(sheet, path, header.numbers.get(at)?.number ?? null), at }));
}

function itemOf(
  sheet: TemplateSheet,
  path: readonly string[],
  number: string | null,
): MatchItem & { readonly path: readonly string[] } {
  const { headingKey } = templateKeys(sheet);
  // The letters over the key columns ("A", "B") number nothing.
  const mark = number !== null && /\d/.test(number) ? number : null;
  const keys = path.map(headingKey).filter((part) => part !== "");
  return {
    key: keys.join(" › "),
    own: keys.at(-1) ?? "",
    text: path.at(-1) ?? "",
    groups: keys.slice(0, -1),
    mark,
    parent: null,
    isTotal: false,
    path,
  };
}

/** The outermost caption that differs, with the cell it stands in. */
function captionChange(
  view: SheetView,
  header: HeaderBlock,
  sheet: TemplateSheet,
  want: WantedColumn,
  have: FoundColumn,
): { row: number; captionColumn: number; caption: string; was: string } | undefined {
  if (want.key === have.key) return undefined;
  const { headingKey } = templateKeys(sheet);
  const [ours, theirs] = [want.path.map(headingKey), have.path.map(headingKey)];
  // A group row more or less shifts all captions below it: what is in one path and not in the other was changed.
  const caption = have.path.find((_, level) => !ours.includes(theirs[level] ?? "")) ?? "";
  const was = want.path.find((_, level) => !theirs.includes(ours[level] ?? "")) ?? "";
  for (let row = header.top; row <= header.bottom && caption !== ""; row += 1) {
    const merge = view.mergeAt(row, have.at);
    if (view.textAt(row, have.at).startsWith(caption))
      return { row: merge?.top ?? row, captionColumn: merge?.left ?? have.at, caption, was };
  }
  return { row: header.top, captionColumn: have.at, caption, was };
}

/** Columns of the table that belong to nothing of the form. */
function addedColumns(
  view: SheetView,
  header: HeaderBlock,
  found: readonly FoundColumn[],
  matched: ReadonlySet<number>,
): ColumnMatch["added"] {
  const last = Math.max(0, ...matched);
  const first = Math.min(...matched);
  return found.flatMap(({ at, path }) => {
    if (matched.has(at)) return [];
    const isInside = at > first && at < last;
    if (path.length === 0 && !isInside) return [];
    return [{ at, caption: ownCaption(view, header, at) }];
  });
}

/** What stands over this column alone; a group it was inserted into is not its caption. */
function ownCaption(view: SheetView, header: HeaderBlock, column: number): string {
  for (let row = header.bottom; row >= header.top; row -= 1) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.left !== merge.right) continue;
    const text = view.textAt(row, column);
    if (text !== "") return text;
  }
  return "";
}

/** The right part of a caption merged over several columns, without a caption or a number of its own. */
function isMergeTail(view: SheetView, header: HeaderBlock, column: number): boolean {
  if (header.numbers.has(column)) return false;
  const merge = view.mergeAt(header.bottom, column);
  return merge !== undefined && merge.left < column;
}
