/** Reads a file in the page itself: slower for the eye, and only where the window gives the page no worker. */
import type { Template } from "../../core/templates/template";
import { type PileEntry, pileEntryReader } from "../../workflows/read-pile";
import { xlsxReader } from "../../xlsx/reader/xlsx-reader";
import { browserHasher } from "./browser-hasher";

export function readHere(
  template: Template | undefined,
  name: string,
  bytes: Uint8Array,
): Promise<PileEntry> {
  const readOne = pileEntryReader(template, { reader: xlsxReader, hasher: browserHasher });
  return readOne({ name, read: () => Promise.resolve(bytes) });
}
