/** Changing a workbook's bytes by a patch. Every part that the patch does not touch stays byte for byte. */
import type { WorkbookPatch } from "../core/model/workbook-patch";

export interface WriteRefusal {
  readonly outcome: "refused";
  /** Vietnamese: what cannot be written and what to do. */
  readonly message: string;
}

export interface WorkbookWritten {
  readonly outcome: "written";
  readonly bytes: Uint8Array;
}

export interface WorkbookWriter {
  /** Without an original a workbook is made that holds the patch's new sheets alone. */
  write(original: Uint8Array | null, patch: WorkbookPatch): Promise<WorkbookWritten | WriteRefusal>;
}
