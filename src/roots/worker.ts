/** The worker: reads the files of a pile and matches them with the form, away from the thread that draws. */
import type { SourceFile } from "../host/source-file";
import { pileEntryReader, type PileEntry } from "../workflows/read-pile";
import { xlsxReader } from "../xlsx/reader/xlsx-reader";
import { browserHasher } from "./pile/browser-hasher";
import type { PileAnswer, PileOrder } from "./pile/pile-messages";

let readOne: ((file: SourceFile) => Promise<PileEntry>) | undefined;

addEventListener("message", ({ data }: MessageEvent<PileOrder>) => {
  // The page hears of an error event only, not of a promise that was rejected.
  obey(data).catch(reportError);
});

async function obey(order: PileOrder): Promise<void> {
  if (order.kind === "open") {
    readOne = pileEntryReader(order.template, { reader: xlsxReader, hasher: browserHasher });
    return say({ kind: "opened" });
  }
  if (!readOne) throw new Error("A file came before the form it is read against.");
  const { name, bytes } = order;
  say({ kind: "entry", entry: await readOne({ name, read: () => Promise.resolve(bytes) }) });
}

function say(answer: PileAnswer): void {
  postMessage(answer);
}
