/** Reads a file in the page itself: slower for the eye, and only where the window gives the page no worker. */
import { type PileEntry, pileEntryReader } from "../../workflows/read-pile";
import { xlsxReader } from "../../xlsx/reader/xlsx-reader";
import { browserHasher } from "./browser-hasher";
import type { ReadBy } from "./pile-worker";

export function readHere(
  { template, criteria }: ReadBy,
  name: string,
  bytes: Uint8Array,
): Promise<PileEntry> {
  const readOne = pileEntryReader(template, { reader: xlsxReader, hasher: browserHasher }, criteria);
  return readOne({ name, read: () => Promise.resolve(bytes) });
}
