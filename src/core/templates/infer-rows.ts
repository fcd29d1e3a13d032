/**
 * The rows of a blank form as a template keeps them: their ids, the rows they stand under, whether they head a
 * section or add up others. Depth is told by codes, by dashes, by indents, by "Trong đó".
 */
import type { HeaderBlock } from "./header-block";
import type { BodyLine } from "./infer-lines";
import { codeLevel, isOfWhich, isTotalLabel } from "./row-captions";
import type { SheetView } from "./sheet-view";
import type { KeyColumns } from "./table-body";
import type { TemplateRow } from "./template";

export interface RowKeyColumns extends KeyColumns {
  readonly groupColumns: readonly number[];
}

/** Depths of rows without codes, after those of `codeLevel` (1 to 7). */
const depth = { outermost: 1, plain: 2, belowCoded: 8, ofWhich: 9, indented: 10, dash: 20, plus: 21 };

export function templateRows(
  view: SheetView,
  header: HeaderBlock,
  keys: RowKeyColumns,
  lines: readonly BodyLine[],
): readonly TemplateRow[] {
  const hasCodes = lines.filter(({ code }) => code !== null).length * 2 >= lines.length;
  const ancestors: { depth: number; row: TemplateRow }[] = [];
  const rows: TemplateRow[] = [];
  for (const line of lines) {
    if (line.isHeader) {
      // A row like any other for whoever compares sheets, but nothing stands under it.
      rows.push({ id: "", row: line.row, code: line.code, label: line.label, path: [], kind: "section" });
      continue;
    }
    const isTotal = isTotalLabel(line.label);
    // Beside a column of groups the codes are those of the groups.
    const own = isTotal
      ? 0
      : keys.groupColumns.length > 0
        ? (markedDepth(view, keys, line) ?? depth.plain)
        : depthOf(view, keys, line, hasCodes);
    while ((ancestors.at(-1)?.depth ?? -1) >= own) ancestors.pop();
    // Only what is said to be a part of the total stands under it.
    while (ancestors.at(-1)?.row.kind === "total" && own < depth.ofWhich) ancestors.pop();
    const groups = keys.groupColumns.flatMap((column) => view.textAt(line.row, column) || []);
    const row: TemplateRow = {
      id: "",
      row: line.row,
      code: line.code,
      label: line.label,
      path: [...groups, ...ancestors.map((ancestor) => ancestor.row.label)],
      kind: isTotal ? "total" : own === depth.outermost || isHeading(view, header, line) ? "section" : "data",
    };
    rows.push(row);
    ancestors.push({ depth: own, row });
  }
  return withIds(rows);
}

function depthOf(view: SheetView, keys: KeyColumns, line: BodyLine, hasCodes: boolean): number {
  const printed = prefixCode(line.label);
  const level = codeLevel(line.code ?? printed);
  // In a list of codes 01, 02, 10 the depth is in the labels.
  if (level > 0 && (line.code === null || printed === null)) {
    const marked = line.code !== null && /^\d+$/.test(line.code) ? markedDepth(view, keys, line) : undefined;
    return marked ?? level;
  }
  if (printed !== null) return codeLevel(printed);
  const marked = markedDepth(view, keys, line);
  if (marked !== undefined) return marked;
  const isLoud = line.label === line.label.toUpperCase() && /\p{L}{2}/u.test(line.label);
  return hasCodes ? (isLoud ? depth.outermost : depth.belowCoded) : depth.plain;
}

/** "- Tuyển mới", "   + Nữ", "Trong đó: nữ". */
function markedDepth(view: SheetView, keys: KeyColumns, line: BodyLine): number | undefined {
  if (/^[-–•*]\s*\p{L}/u.test(line.label)) return depth.dash;
  if (/^\+\s*\p{L}/u.test(line.label)) return depth.plus;
  if (isOfWhich(line.label) && /^(trong|riêng)/iu.test(line.label)) return depth.ofWhich;
  const cell = keys.labelColumn === null ? undefined : view.cellAt(line.row, keys.labelColumn);
  const spaces = typeof cell?.value === "string" ? (/^[\s\u00a0]*/.exec(cell.value)?.[0].length ?? 0) : 0;
  const indent = keys.labelColumn === null ? 0 : (view.formatAt(line.row, keys.labelColumn)?.indent ?? 0);
  const steps = Math.min(9, indent + Math.floor(spaces / 2));
  return steps > 0 ? depth.indented + steps : undefined;
}

/** A code printed in the label itself: "II. Khối trường học" → II, "1.2 Phường" → 1.2. */
export function prefixCode(label: string): string | null {
  return /^([IVXLC]{1,6}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*)[.)/:]\s*\p{L}/u.exec(label)?.[1] ?? null;
}

/** A label merged over the figures leaves no room for any. */
function isHeading(view: SheetView, header: HeaderBlock, line: BodyLine): boolean {
  const merge = view.grid.merges.find(
    ({ top, bottom }) => top <= line.row && line.row <= bottom && top === line.row,
  );
  return merge !== undefined && merge.left <= header.left && merge.right >= header.right;
}

/** The code where it is unique, else with the code it stands under ("II.1"), else the row's number. */
function withIds(rows: readonly TemplateRow[]): readonly TemplateRow[] {
  const own = rows.map(({ code }) => (code !== null && !/^[-+*]$/.test(code) ? code : null));
  const under = rows.map((row, index) => {
    const code = row.path.length === 0 ? null : (parentOf(rows, index)?.code ?? null);
    return code === null || own[index] === null ? null : `${code}.${own[index] ?? ""}`;
  });
  const ownCounts = countOf(own);
  const underCounts = countOf(under);
  return rows.map((row, index) => {
    const [short, long] = [own[index] ?? null, under[index] ?? null];
    if (short !== null && ownCounts.get(short) === 1) return { ...row, id: short };
    const isFree = long !== null && underCounts.get(long) === 1 && !ownCounts.has(long);
    return { ...row, id: isFree ? long : `d${row.row}` };
  });
}

function countOf(codes: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** The nearest row above that the row's path ends with. */
export function parentOf(rows: readonly TemplateRow[], index: number): TemplateRow | undefined {
  const row = rows[index];
  const parent = row?.path.at(-1);
  if (row === undefined || parent === undefined) return undefined;
  for (let above = index - 1; above >= 0; above -= 1) {
    const candidate = rows[above];
    if (candidate?.label === parent && candidate.path.length < row.path.length) return candidate;
  }
  return undefined;
}
