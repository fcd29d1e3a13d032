/** The three answers of a rule: passed, violated (with both sides), skipped (with the reason). */
import type { FieldId } from "../model/report-data";

export interface Violated {
  readonly outcome: "violated";
  /** The field the officer is sent to. */
  readonly field: FieldId;
  readonly left: number;
  readonly right: number;
  /** The other fields of the relation. */
  readonly related: readonly FieldId[];
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
