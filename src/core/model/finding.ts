/**
 * One fault found in a report, with the cell it stands on and a sentence for the officer.
 * Made while a sheet is matched and read (structure, text) and by rules (arithmetic).
 */

/** Lỗi (must be mended) · Cần giải trình (passes with a reason) · Lưu ý. */
export type Severity = "error" | "explain" | "note";

/** What makes one cell right; `numberFormat` in the English spelling of files, where the cell's own would spoil it. */
export type CellMend =
  | { readonly kind: "value"; readonly value: number | string; readonly numberFormat?: string }
  /** Without "=", in the addresses of the unit's own sheet. */
  | { readonly kind: "formula"; readonly formula: string };

export interface Finding {
  /** Short, permanent, quotable on the telephone: `CT.DONG.THEM`, `B1.DONG.I`. */
  readonly ruleId: string;
  readonly severity: Severity;
  /** The sheet as it is named in the unit's file; null for a fault of the whole file. */
  readonly sheet: string | null;
  /** An address ("D30"), a range, whole rows ("17:17") or columns ("L:M") in the unit's file. */
  readonly cell: string | null;
  /** Vietnamese: what was found, what was kept, what to do. */
  readonly message: string;
  /** A structure fault because of which `--only-clean` leaves the unit out. */
  readonly blocking: boolean;
  readonly found?: string | number | null;
  readonly expected?: string | number | null;
  /** The two sides of a relation that does not hold, and left − right. */
  readonly left?: number | string | null;
  readonly right?: number | string | null;
  readonly imbalance?: number | null;
  /** The field of the form it is about ("B1!C14"), or the column of a list ("B4!C"): it stays the same when rows move. */
  readonly field?: string;
  /** Where whoever found it knows what should stand in `cell`, a single cell: the quick fix. */
  readonly mend?: CellMend;
  /** Other cells of the relation, in the unit's file. */
  readonly related?: readonly string[];
}
