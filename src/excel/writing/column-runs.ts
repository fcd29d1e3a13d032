/** Columns of one width side by side, set at once: a detail sheet has up to 16.383 of them. */
import { columnName } from "../../core/model/address";

export interface ColumnRun {
  /** "D:XFD". */
  readonly address: string;
  readonly width: number;
}

export function columnRuns(widths: ReadonlyMap<number, number>): readonly ColumnRun[] {
  const runs: { left: number; right: number; width: number }[] = [];
  for (const [column, width] of [...widths].sort(([one], [other]) => one - other)) {
    const last = runs.at(-1);
    if (last?.right === column - 1 && last.width === width) last.right = column;
    else runs.push({ left: column, right: column, width });
  }
  return runs.map(({ left, right, width }) => ({
    address: `${columnName(left)}:${columnName(right)}`,
    width,
  }));
}
