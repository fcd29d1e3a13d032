/** The workbook that is open in Excel: read whole, changed by a patch, changed back. */
import type { Workbook } from "../core/model/grid";
import type { WorkbookPatch } from "../core/model/workbook-patch";
import type { HostFailure } from "./host-failure";
import type { ReadOptions } from "./workbook-reader";

export interface OpenedWorkbook {
  readonly outcome: "read";
  readonly workbook: Workbook;
  /** As the title bar names it; null for a workbook never saved. */
  readonly fileName: string | null;
}

/** A cell or range on a sheet, as selected: `address` is "C14" or "A9:B11". */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

export interface ChangeRun {
  /** Vietnamese, names the change in the list of what can be undone: "Tổng hợp 9/11 đơn vị". */
  readonly label: string;
  readonly onProgress?: (done: number, total: number) => void;
  /** When it is raised the workbook is brought back to what it was and `cancelled` is answered. */
  readonly signal?: AbortSignal;
}

export interface Changed {
  readonly outcome: "changed";
  /** By which it is undone. */
  readonly id: string;
}

/** One of our last changes that can still be undone, the latest first. */
export interface PastChange {
  readonly id: string;
  readonly label: string;
  /** ISO moment. */
  readonly madeAt: string;
}

export interface Undone {
  readonly outcome: "undone";
  readonly label: string;
  readonly restoredCells: number;
  readonly removedSheets: readonly string[];
  /** Cells and sheets left as they are because they no longer hold what we wrote: the user's own work. */
  readonly keptCells: readonly Place[];
  readonly keptSheets: readonly string[];
}

export interface OpenWorkbook {
  read(options?: ReadOptions): Promise<OpenedWorkbook | HostFailure>;
  /** Carries out the patch wholly or not at all. */
  change(patch: WorkbookPatch, run: ChangeRun): Promise<Changed | HostFailure>;
  /** At most ten, the latest first; they survive closing the pane. */
  pastChanges(): Promise<readonly PastChange[] | HostFailure>;
  /** Undoes the latest change. */
  undoLast(): Promise<Undone | HostFailure>;
  /** A change that was cut off by a crash or a closed window, found at start; null where there is none. */
  interruptedChange(): Promise<PastChange | null | HostFailure>;
  /** Brings the workbook back to what it was before the interrupted change. */
  recover(): Promise<Undone | HostFailure>;
  /** Leaves the workbook as it is and forgets the interrupted change. */
  forgetInterrupted(): Promise<HostFailure | null>;
  /** A text kept by `StoredText`, or null. */
  storedText(id: string): Promise<{ readonly outcome: "text"; readonly text: string | null } | HostFailure>;
  select(place: Place): Promise<HostFailure | null>;
  /** Calls back with each selection; the answer stops it. */
  onSelection(listener: (place: Place) => void): Promise<(() => void) | HostFailure>;
  /** The sheet in front, with what is selected on it. */
  activePlace(): Promise<{ readonly outcome: "place"; readonly place: Place } | HostFailure>;
  /** Calls back after cells were changed by anyone, us included; whole rows and columns count where they were put in or taken out. */
  onEdit(listener: (place: Place) => void): Promise<(() => void) | HostFailure>;
  /** The whole workbook as the bytes of an .xlsx or .xlsm file, with what is not saved yet. */
  bytes(): Promise<{ readonly outcome: "bytes"; readonly bytes: Uint8Array } | HostFailure>;
}
