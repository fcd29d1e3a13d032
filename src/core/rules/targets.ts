/** Rules that look at one cell after another: at the fields they name, and in the columns they name at every entry. */
import * as z from "zod";
import type { CellRef } from "../model/report-data";
import { type Outcome, passed, skipped } from "./outcome";
import type { CheckContext } from "./rule-kind";
import { cellOfEntry, type Shown, shownInEntry, shownInField } from "./shown";

const reasons = {
  notSubmitted: "Ô không có trong tệp.",
  error: "Ô báo lỗi nên chưa xem được.",
};

export const targets = {
  fields: z.array(z.string()).default([]),
  /** Every entry of the list. */
  columns: z.array(z.strictObject({ list: z.string(), column: z.string() })).default([]),
};

interface Targets {
  readonly fields: readonly string[];
  readonly columns: readonly { readonly list: string; readonly column: string }[];
}

export interface TargetCell {
  readonly at: CellRef;
  readonly shown: Shown;
}

export function hasTargets({ fields, columns }: Targets): boolean {
  return fields.length + columns.length > 0;
}

/** What is not in the file, and what shows an error, is skipped; `judge` answers for every other cell. */
export function judgeTargets(
  rule: Targets,
  context: CheckContext,
  judge: (cell: TargetCell) => Outcome,
): readonly Outcome[] {
  const outcome = (at: CellRef, shown: Shown | undefined): Outcome => {
    if (shown === undefined || shown.kind === "not-submitted") return skipped(reasons.notSubmitted);
    return shown.kind === "error" ? skipped(reasons.error) : judge({ at, shown });
  };
  return [
    ...rule.fields.map((field) => outcome(field, shownInField(field, context))),
    ...rule.columns.flatMap(({ list, column }) =>
      context
        .rows(list)
        .map((entry) => outcome(cellOfEntry(list, entry, column), shownInEntry(entry, column))),
    ),
  ];
}

/** A cell in which nothing stands breaks no rule about what may stand there. */
export function judgeFilled(
  rule: Targets,
  context: CheckContext,
  judge: (cell: TargetCell) => Outcome,
): readonly Outcome[] {
  return judgeTargets(rule, context, (cell) =>
    cell.shown.kind === "blank" || cell.shown.kind === "not-applicable" ? passed : judge(cell),
  );
}
