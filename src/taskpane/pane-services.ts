/** Everything the pane asks of the world outside it. The composition root fills it in. */
import type { CriteriaSet } from "../core/scoring/criteria-set";
import type { Template } from "../core/templates/template";
import type { FileSink } from "../host/file-sink";
import type { HostTheme } from "../host/host-theme";
import type { OpenWorkbook } from "../host/open-workbook";
import type { SheetMarks } from "../host/sheet-marks";
import type { SheetViewer } from "../host/sheet-viewer";
import type { Hasher, SourceFile } from "../host/source-file";
import type { WorkbookReader } from "../host/workbook-reader";
import type { WorkbookWriter } from "../host/workbook-writer";
import type { PileEntry } from "../workflows/read-pile";

/** Reads the files of one pile away from the thread that draws, several at a time. */
export interface PileReader {
  /** Never rejects for what is in the file. */
  readOne(file: SourceFile): Promise<PileEntry>;
  /** Drops what is still being read; `readOne` is not called any more. */
  close(): void;
}

/** The tab that a button of the ribbon asked for. */
export interface WantedTab {
  /** By the tab's id; null for the first. */
  current(): string | null;
  /** Calls back with each press; the answer stops it. */
  onChange(listener: (tab: string | null) => void): () => void;
}

export interface PaneServices {
  readonly workbook: OpenWorkbook;
  readonly marks: SheetMarks;
  readonly viewer: SheetViewer;
  readonly sink: FileSink;
  /** Both away from the thread that draws. */
  readonly reader: WorkbookReader;
  readonly writer: WorkbookWriter;
  readonly hasher: Hasher;
  /**
   * @param template What the files are read against; without one only what a file is, whose and for when is told.
   * @param criteria The set by which their scoring forms are read; without one they are not.
   */
  openPile(template: Template | undefined, criteria?: CriteriaSet): PileReader;
  now(): Date;
  readonly theme: HostTheme;
  readonly wantedTab: WantedTab;
  /** False where this Excel keeps the clipboard from the pane. */
  copyText(text: string): Promise<boolean>;
  /** Of the page's content-security policy: the styles made at run time carry it. */
  readonly nonce?: string;
}
