/**
 * Where a table's header is: its rows of captions, the row of printed numbers under them, its outer columns.
 * A header may be one to six rows, with captions merged across and down, with holes, under a letterhead of
 * any height.
 */
import type { NumberRow } from "./number-row";

export interface HeaderBlock {
  readonly top: number;
  /** The last row of captions. */
  readonly bottom: number;
  readonly numberRow: number | null;
  readonly numbers: NumberRow;
  readonly left: number;
  readonly right: number;
}
