/** What became of one file that was picked: the workflow fills it, the statement and the log tell it. */
import type { Finding } from "../model/finding";
import type { OrgUnit } from "../units/org-unit";

/**
 * `counted`: its figures are in the totals. `superseded`: a later file of the unit replaces it. `identical`: the
 * same bytes as another file. `unreadable`: no workbook, damaged, or locked. `left-out`: read but set aside.
 */
export type FileUse = "counted" | "superseded" | "identical" | "unreadable" | "left-out";

export interface FileOutcome {
  readonly file: string;
  /** Null where the file tells no unit of the list. */
  readonly unit: OrgUnit | null;
  readonly use: FileUse;
  /** Vietnamese: why it was not counted, or what to know of it. */
  readonly reason: string | null;
  readonly findings: readonly Finding[];
  readonly sha256: string;
  /** The document's own date, as the file tells it. */
  readonly sentAt: string | null;
}
