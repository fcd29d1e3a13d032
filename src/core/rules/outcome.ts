/** The three answers of a rule: passed, violated (with both sides), skipped (with the reason). */
import type { CellRef } from "../model/report-data";

export interface Violated {
  readonly outcome: "violated";
  /** The cell the officer is sent to. */
  readonly at: CellRef;
  /** What is written there, and what follows from the rest; null where nothing is, or nothing certain follows. */
  readonly left: number | string | null;
  readonly right: number | string | null;
  /** The other cells of the relation. */
  readonly related: readonly CellRef[];
  readonly message: string;
}

export type Outcome =
  { readonly outcome: "passed" } | { readonly outcome: "skipped"; readonly reason: string } | Violated;

export const passed: Outcome = { outcome: "passed" };

export function skipped(reason: string): Outcome {
  return { outcome: "skipped", reason };
}

export function violated(violation: Omit<Violated, "outcome">): Outcome {
  return { outcome: "violated", ...violation };
}
