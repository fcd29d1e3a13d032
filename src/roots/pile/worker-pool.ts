/**
 * Reads the files of a pile in workers: one, and a second when the pile turns out to be large. A file that brings its
 * worker down is answered as a fault of the program, and the next file gets a fresh worker.
 */
import { fileReasons } from "../../core/consolidation/file-reasons";
import type { PileReader } from "../../taskpane/pane-services";
import { refusedFile } from "../../workflows/broken-file";
import type { PileEntry } from "../../workflows/read-pile";
import { type PileWorker, type ReadBy, startPileWorker, type WorkerPort } from "./pile-worker";

const messages = { place: "phần đọc tệp dừng giữa chừng" };

/** From this many files on, the second worker's start pays for itself. */
const largePile = 40;

export function openPilePool(makeWorker: () => WorkerPort, by: ReadBy): PileReader {
  const lanes: Lane[] = [];
  const idle: Lane[] = [];
  const waiting: ((lane: Lane) => void)[] = [];
  let filesSoFar = 0;
  let isClosed = false;

  const takeLane = (): Lane | Promise<Lane> => {
    const lane = idle.pop();
    if (lane) return lane;
    if (lanes.length >= (filesSoFar > largePile ? 2 : 1)) {
      return new Promise((resolve) => waiting.push(resolve));
    }
    const made: Lane = { worker: undefined };
    lanes.push(made);
    return made;
  };

  const giveBack = (lane: Lane): void => {
    const next = waiting.shift();
    if (next) next(lane);
    else idle.push(lane);
  };

  const readIn = async (lane: Lane, name: string, bytes: Uint8Array): Promise<PileEntry> => {
    if (isClosed) return crashed(name);
    lane.worker ??= await startPileWorker(makeWorker, by);
    if (lane.worker === "unavailable") {
      const { readHere } = await import(/* webpackChunkName: "reader" */ "./read-here");
      return readHere(by, name, bytes);
    }
    // Closed while the worker came up.
    if (isClosed) lane.worker.stop();
    const entry = await lane.worker.read(name, bytes);
    if (entry !== "crashed") return entry;
    lane.worker = undefined;
    return crashed(name);
  };

  return {
    async readOne(file) {
      filesSoFar += 1;
      const bytes = await file.read();
      if (!(bytes instanceof Uint8Array)) return refusedFile(file.name, "", bytes);
      const lane = await takeLane();
      try {
        return await readIn(lane, file.name, bytes);
      } finally {
        giveBack(lane);
      }
    },
    close() {
      isClosed = true;
      for (const { worker } of lanes) if (typeof worker === "object") worker.stop();
    },
  };
}

/** A place in the row of files in work; its worker is started when there is something to read. */
interface Lane {
  worker: PileWorker | "unavailable" | undefined;
}

function crashed(name: string): PileEntry {
  return refusedFile(name, "", { kind: "program-fault", message: fileReasons.programFault(messages.place) });
}
