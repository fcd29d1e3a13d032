/**
 * Reads and writes single workbooks away from the thread that draws: one worker a workbook, gone when it is done; in
 * the page itself where the window allows none.
 */
import { fileReasons } from "../../core/consolidation/file-reasons";
import type { WorkbookReader } from "../../host/workbook-reader";
import type { WorkbookWriter } from "../../host/workbook-writer";
import type { PileAnswer, PileOrder } from "./pile-messages";
import { startPileWorker, type WorkerPort } from "./pile-worker";

const messages = { place: "phần đọc, ghi tệp dừng giữa chừng" };

export interface WorkerFiles {
  readonly reader: WorkbookReader;
  readonly writer: WorkbookWriter;
}

export function workerFiles(makeWorker: () => WorkerPort): WorkerFiles {
  const message = fileReasons.programFault(messages.place);
  return {
    reader: {
      async read(bytes, options = {}) {
        const { wantsSheet, ...plain } = options;
        // What chooses sheets is a function, which no message carries.
        const answer = wantsSheet
          ? "unavailable"
          : await askWorker(makeWorker, { kind: "read-book", bytes: bytes.slice(), options: plain });
        if (answer === "unavailable") return (await pageReader()).read(bytes, options);
        return answer !== "gone" && answer.kind === "book"
          ? answer.read
          : { outcome: "refused", kind: "program-fault", message };
      },
    },
    writer: {
      async write(original, patch) {
        const bytes = original && original.slice();
        const answer = await askWorker(makeWorker, { kind: "write-book", bytes, patch });
        if (answer === "unavailable") return (await pageWriter()).write(original, patch);
        return answer !== "gone" && answer.kind === "written"
          ? answer.written
          : { outcome: "refused", message };
      },
    },
  };
}

/** The bytes are a copy of the caller's own: they go over to the worker for good. */
async function askWorker(
  makeWorker: () => WorkerPort,
  order: Extract<PileOrder, { kind: "read-book" | "write-book" }>,
): Promise<PileAnswer | "gone" | "unavailable"> {
  const worker = await startPileWorker(makeWorker, { template: undefined });
  if (worker === "unavailable") return worker;
  try {
    return await worker.ask(order, order.bytes ? [order.bytes.buffer] : []);
  } finally {
    worker.stop();
  }
}

async function pageReader(): Promise<WorkbookReader> {
  const { xlsxReader } = await import(/* webpackChunkName: "reader" */ "../../xlsx/reader/xlsx-reader");
  return xlsxReader;
}

async function pageWriter(): Promise<WorkbookWriter> {
  const { xlsxWriter } = await import(/* webpackChunkName: "writer" */ "../../xlsx/writer/xlsx-writer");
  return xlsxWriter;
}
