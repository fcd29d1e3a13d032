/** What the page and a worker that reads files say to each other. One file is in work at a time. */
import type { WorkbookPatch } from "../../core/model/workbook-patch";
import type { CriteriaSet } from "../../core/scoring/criteria-set";
import type { Template } from "../../core/templates/template";
import type { ReadOptions, ReadRefusal, WorkbookRead } from "../../host/workbook-reader";
import type { WorkbookWritten, WriteRefusal } from "../../host/workbook-writer";
import type { PileEntry } from "../../workflows/read-pile";

export type PileOrder =
  /** First of all: what the files are read against, and what their scoring forms are read by. */
  | {
      readonly kind: "open";
      readonly template: Template | undefined;
      readonly criteria?: CriteriaSet | undefined;
    }
  | { readonly kind: "read"; readonly name: string; readonly bytes: Uint8Array }
  /** A workbook as it is, matched with nothing. */
  | {
      readonly kind: "read-book";
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly options: Omit<ReadOptions, "wantsSheet">;
    }
  | {
      readonly kind: "write-book";
      readonly bytes: Uint8Array<ArrayBuffer> | null;
      readonly patch: WorkbookPatch;
    };

export type PileAnswer =
  /** To `open`: the worker has loaded and can read. */
  | { readonly kind: "opened" }
  | { readonly kind: "entry"; readonly entry: PileEntry }
  | { readonly kind: "book"; readonly read: WorkbookRead | ReadRefusal }
  | { readonly kind: "written"; readonly written: WorkbookWritten | WriteRefusal };
