/** Findings as the eye goes over the form: sheet by sheet, row by row; what concerns the whole file comes first. */
import { columnNumber, parseA1 } from "../../core/model/address";
import type { Finding } from "../../core/model/finding";

/** @param sheets As the unit's file names them, in the order of the form; others follow in the order they are met. */
export function inFormOrder<One extends Finding>(
  findings: readonly One[],
  sheets: readonly string[],
): readonly One[] {
  const ranks = new Map<string | null, number>([
    [null, -1],
    ...sheets.map((name, at) => [name, at] as const),
  ]);
  for (const { sheet } of findings) if (!ranks.has(sheet)) ranks.set(sheet, ranks.size);
  return findings
    .map((finding) => ({ finding, rank: ranks.get(finding.sheet) ?? 0, ...cornerOf(finding.cell) }))
    .sort((one, other) => one.rank - other.rank || one.row - other.row || one.column - other.column)
    .map(({ finding }) => finding);
}

/** The first row and column of "D30", "A9:B11", "17:17" or "L:M"; nothing stands before everything. */
function cornerOf(cell: string | null): { readonly row: number; readonly column: number } {
  const [first = ""] = (cell ?? "").split(":");
  const at = parseA1(first);
  if (at) return at;
  if (/^\d+$/.test(first)) return { row: Number(first), column: 0 };
  return { row: 0, column: /^[A-Za-z]{1,3}$/.test(first) ? columnNumber(first) : 0 };
}
