/** The worker: reads and writes files, and matches those of a pile with the form, away from the thread that draws. */
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
    const hosts = { reader: xlsxReader, hasher: browserHasher };
    readOne = pileEntryReader(order.template, hosts, order.criteria);
    return say({ kind: "opened" });
  }
  if (order.kind === "read-book") {
    return say({ kind: "book", read: await xlsxReader.read(order.bytes, order.options) });
  }
  if (order.kind === "write-book") {
    // Fetched when something is written: most workers only read.
    const { xlsxWriter } = await import(/* webpackChunkName: "writer" */ "../xlsx/writer/xlsx-writer");
    return say({ kind: "written", written: await xlsxWriter.write(order.bytes, order.patch) });
  }
  if (!readOne) throw new Error("A file came before the form it is read against.");
  const { name, bytes } = order;
  say({ kind: "entry", entry: await readOne({ name, read: () => Promise.resolve(bytes) }) });
}

function say(answer: PileAnswer): void {
  postMessage(answer);
}
