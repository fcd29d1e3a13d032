/**
 * A quick fix: what is written into which cells so that a finding is gone, shown before it is done.
 * "Ghi lại bằng số", D14 of "Biểu 1": "1.234" (chữ) → 1.234.
 */
import type { Finding } from "../model/finding";
import type { Cell } from "../model/grid";
import type { CellContent } from "../model/workbook-patch";

/** A finding as the list of a report has it. */
export type KeyedFinding = Finding & { readonly key: string };

export interface FixChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  /** As shown; "" for an empty cell. */
  readonly before: string;
  readonly after: string;
  /** What stood there when the fix was planned: a cell that holds something else by now is left alone. */
  readonly was: Pick<Cell, "value" | "formula">;
  readonly content: Exclude<CellContent, { readonly kind: "result" }>;
  /** In the English spelling of files, where the cell gets another. */
  readonly numberFormat?: string;
}

export interface Fix {
  /** Unique among the fixes of a report. */
  readonly key: string;
  readonly ruleId: string;
  /** The findings that it puts right, by their keys. */
  readonly mends: readonly string[];
  /** Vietnamese, for a button: "Ghi lại bằng số". */
  readonly label: string;
  /** The sheet of the findings; formulas on other sheets may change with it. */
  readonly sheet: string;
  readonly changes: readonly FixChange[];
  /** Vietnamese: what stays as it is, or what to look at; null where there is nothing to say. */
  readonly warning: string | null;
}

/** Why a finding has no quick fix, although others of its kind have one. */
export interface Unfixable {
  /** The finding's. */
  readonly key: string;
  /** Vietnamese, with what to do instead. */
  readonly reason: string;
}
