/** Everything the pane asks of the world outside it. The composition root fills it in. */
import type { Template } from "../core/templates/template";
import type { FileSink } from "../host/file-sink";
import type { HostTheme } from "../host/host-theme";
import type { OpenWorkbook } from "../host/open-workbook";
import type { Hasher, SourceFile } from "../host/source-file";
import type { WorkbookWriter } from "../host/workbook-writer";
import type { PileEntry } from "../workflows/read-pile";

/** Reads the files of one pile away from the thread that draws, several at a time. */
export interface PileReader {
  /** Never rejects for what is in the file. */
  readOne(file: SourceFile): Promise<PileEntry>;
  /** Drops what is still being read; `readOne` is not called any more. */
  close(): void;
}

export interface PaneServices {
  readonly workbook: OpenWorkbook;
  readonly sink: FileSink;
  readonly writer: WorkbookWriter;
  readonly hasher: Hasher;
  /** @param template What the files are read against; without one only what a file is, whose and for when is told. */
  openPile(template: Template | undefined): PileReader;
  now(): Date;
  readonly theme: HostTheme;
  /** False where this Excel keeps the clipboard from the pane. */
  copyText(text: string): Promise<boolean>;
  /** Of the page's content-security policy: the styles made at run time carry it. */
  readonly nonce?: string;
}
