/** What the page and a worker that reads files say to each other. One file is in work at a time. */
import type { Template } from "../../core/templates/template";
import type { PileEntry } from "../../workflows/read-pile";

export type PileOrder =
  /** First of all: what the files are read against. */
  | { readonly kind: "open"; readonly template: Template | undefined }
  | { readonly kind: "read"; readonly name: string; readonly bytes: Uint8Array };

export type PileAnswer =
  /** To `open`: the worker has loaded and can read. */
  { readonly kind: "opened" } | { readonly kind: "entry"; readonly entry: PileEntry };
