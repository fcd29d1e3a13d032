/** Where a file that DOAN makes goes. Downloads are blocked in some Office windows, so there is always another way. */
import type { HostFailure } from "./host-failure";

/** `sheet`: as sheets of the open workbook; `new-window`: a new workbook window; `download`: the browser's download. */
export type SinkRoute = "sheet" | "new-window" | "download";

export interface FileToSave {
  /** With its ending: "Tổng hợp quý IV 2023.xlsx". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FileSaved {
  readonly outcome: "saved";
  readonly route: SinkRoute;
}

export interface FileSink {
  /** What this Excel allows, best first; never empty. */
  routes(): readonly SinkRoute[];
  /** By the named route only: the user chose it. */
  save(file: FileToSave, route: SinkRoute): Promise<FileSaved | HostFailure>;
}
