/** How far a figure's cell in the unit's file is from its place on the form: "đã lệch 1 dòng, 2 cột". */
import { parseA1 } from "../../core/model/address";
import type { TracedPart } from "../../core/consolidation/trace";

const words = {
  shift: (parts: readonly string[]) => `đã lệch ${parts.join(", ")}`,
  rows: (count: number) => `${count} dòng`,
  columns: (count: number) => `${count} cột`,
};

/** Null where it stands in its place; entries of a list have none of their own. */
export function shiftWords({ field, cell }: TracedPart): string | null {
  const from = parseA1(field.slice(field.lastIndexOf("!") + 1));
  const to = cell === null ? undefined : parseA1(cell);
  if (!from || !to) return null;
  const rows = Math.abs(to.row - from.row);
  const columns = Math.abs(to.column - from.column);
  if (rows === 0 && columns === 0) return null;
  return words.shift([
    ...(rows > 0 ? [words.rows(rows)] : []),
    ...(columns > 0 ? [words.columns(columns)] : []),
  ]);
}
