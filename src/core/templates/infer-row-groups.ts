/** Which rows a total adds when its caption does not say: those of its group, or all of the outermost level. */
import { foldText } from "../text/fold-text";
import { isOfWhich } from "./row-captions";
import type { TemplateRow } from "./template";

/**
 * The parts of the total at `index`; `undefined` where they cannot be told.
 * @param isOpen Whether a row has any cell to fill in: a heading has none, and its own rows count instead.
 */
export function groupParts(
  rows: readonly TemplateRow[],
  index: number,
  isOpen: (row: TemplateRow) => boolean,
): readonly TemplateRow[] | undefined {
  const totals = rows.flatMap((row, at) => (row.kind === "total" ? [at] : []));
  const earlier = totals.filter((at) => at < index);
  const later = totals.filter((at) => at > index);
  const from = (earlier.at(-1) ?? -1) + 1;
  const group = partsIn(rows, from, index, isOpen);
  if (totals.length === 1) {
    const parts = group.length > 0 ? group : partsIn(rows, index + 1, rows.length, isOpen);
    return parts.length >= 2 && !endsInDoubt(rows, group.length > 0 ? index : rows.length)
      ? parts
      : undefined;
  }
  // Totals that lead their groups are not told apart from those that end them.
  if (rows[0]?.kind === "total") return undefined;
  const isGrand =
    earlier.length > 0 &&
    later.length === 0 &&
    (group.length === 0 || (isGrandLabel(rows[index]) && !earlier.some((at) => isGrandLabel(rows[at]))));
  if (!isGrand) return group.length > 0 && !endsInDoubt(rows, index) ? group : undefined;
  const subtotals = earlier.flatMap((at) => rows[at] ?? []);
  return [...subtotals, ...group];
}

/** The rows one step below a row. */
export function childrenOf(rows: readonly TemplateRow[], index: number): readonly TemplateRow[] {
  const parent = rows[index];
  const children: TemplateRow[] = [];
  for (const row of parent ? rows.slice(index + 1) : []) {
    if (row.kind === "total" || row.path.length <= (parent?.path.length ?? 0)) break;
    if (row.path.length === (parent?.path.length ?? 0) + 1) children.push(row);
  }
  return children;
}

/** The outermost rows within from..to; of a group that one heading leads, the rows under it. */
function partsIn(
  rows: readonly TemplateRow[],
  from: number,
  to: number,
  isOpen: (row: TemplateRow) => boolean,
): readonly TemplateRow[] {
  const within = rows.slice(from, to).filter((row) => row.kind !== "total" && row.operator !== "recompute");
  const outermost = Math.min(...within.map(({ path }) => path.length));
  const top = within.filter(({ path, label }) => path.length === outermost && !isOfWhich(label));
  const isLed = top.length === 1 && top[0]?.kind === "section";
  return top.flatMap((row) => {
    const children = childrenOf(rows, rows.indexOf(row));
    const isHeading = !isOpen(row) || isLed;
    const own = children.filter((child) => child.operator !== "recompute" && !isOfWhich(child.label));
    return isHeading && own.length > 0 ? own : isOpen(row) ? [row] : [];
  });
}

function isGrandLabel(row: TemplateRow | undefined): boolean {
  return /^(tổng|toàn)/u.test(foldText(row?.label ?? ""));
}

/** A row without code after coded ones ("Đơn vị khác") may be a part of its own or of the row above. */
function endsInDoubt(rows: readonly TemplateRow[], to: number): boolean {
  const isLoose = (row: TemplateRow) =>
    row.kind === "data" &&
    row.code === null &&
    row.path.length > 0 &&
    !isOfWhich(row.label) &&
    !/^[-+–•*]/.test(row.label);
  const above = rows[to - 2];
  const last = rows[to - 1];
  if (!last || !isLoose(last)) return false;
  const isAlone = rows.filter(isLoose).length === 1;
  return isAlone && above?.code !== null && above?.kind === "data";
}
