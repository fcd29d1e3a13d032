/** Our colours over faulty cells of the open workbook: laid on, found again, taken off without a trace. */
import type { Highlight } from "../core/highlights/highlight";
import type { HostFailure } from "./host-failure";

export interface Marked {
  readonly outcome: "marked";
  /** Sheets where no colour could be laid (protected by a password …), with a Vietnamese sentence each. */
  readonly leftOut: readonly { readonly sheet: string; readonly message: string }[];
}

export interface Cleared {
  readonly outcome: "cleared";
  /** The sheets that held marks of ours. */
  readonly sheets: readonly string[];
  readonly leftOut: readonly { readonly sheet: string; readonly message: string }[];
}

export interface SheetMarks {
  /** On the sheets named, and only there, ours become these; the user's own conditional formats keep order and all else. */
  show(highlights: readonly Highlight[], sheets: readonly string[]): Promise<Marked | HostFailure>;
  /** Takes all of ours off, on the sheets named or everywhere. */
  clear(sheets?: readonly string[]): Promise<Cleared | HostFailure>;
  /** Sheets that hold marks of ours, also from before the pane was opened. */
  markedSheets(): Promise<{ readonly outcome: "sheets"; readonly sheets: readonly string[] } | HostFailure>;
}
