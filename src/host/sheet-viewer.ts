/** "Xem bản nộp": a read-only copy of one sheet of a closed file, shown in the open workbook and removed on close. */
import type { Highlight } from "../core/highlights/highlight";
import type { HostFailure } from "./host-failure";
import type { Place } from "./open-workbook";

export interface ViewedSheet {
  /** An .xlsx file that holds the sheet alone, values only. */
  readonly bytes: Uint8Array;
  /** The sheet's name in it. */
  readonly sheet: string;
  /** What it is called here, legal; made unique where the name is taken: "Bản nộp Trà Cú - Biểu 1". */
  readonly name: string;
  /** The cell to go to. */
  readonly address: string;
  readonly highlights: readonly Omit<Highlight, "sheet">[];
  /** The same with what stands in its cells only, for an Excel that does not take in charts, comments and the like. */
  readonly plain?: { readonly bytes: Uint8Array; readonly sheet: string };
}

export interface SheetViewer {
  /** Closes the copy that is open, if any, then opens this one, protected against typing. */
  open(view: ViewedSheet): Promise<{ readonly outcome: "opened"; readonly place: Place } | HostFailure>;
  /** Removes every copy of ours, also those left behind by a window that was closed. */
  close(): Promise<{ readonly outcome: "closed"; readonly sheets: readonly string[] } | HostFailure>;
}
