/** Why the open workbook could not be read or changed. Nothing is half done when one of these is answered. */

export type HostFailureKind =
  /** A sheet to be written on is protected. */
  | "protected-sheet"
  /** The structure of the workbook is protected: no sheet can be added. */
  | "protected-workbook"
  /** The user is typing in a cell. */
  | "cell-being-edited"
  /** A sheet was deleted or renamed while we worked. */
  | "sheet-gone"
  /** More cells than Excel hands over at once. */
  | "too-large"
  /** The program was restarted or the connection to it was lost. */
  | "session-lost"
  /** This Excel is too old for what was asked. */
  | "unsupported"
  /** The workbook is open read-only. */
  | "read-only"
  /** The user cancelled. */
  | "cancelled"
  /** Excel refused for a reason of its own. */
  | "refused";

export interface HostFailure {
  readonly outcome: "failed";
  readonly kind: HostFailureKind;
  /** Vietnamese: what happened, what was kept, what to do. */
  readonly message: string;
  /** The sheet it is about, where there is one. */
  readonly sheet?: string;
  /** What Excel itself said, for the report of a fault; never shown by itself. */
  readonly detail?: string;
}
