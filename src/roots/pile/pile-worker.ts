/** One worker that reads files, one after another; what becomes of it is an answer, never an exception. */
import type { PileEntry } from "../../workflows/read-pile";
import type { PileAnswer, PileOrder } from "./pile-messages";

/** What the files of a pile are read by. */
export type ReadBy = Omit<Extract<PileOrder, { kind: "open" }>, "kind">;

/** The part of `Worker` that is used. */
export type WorkerPort = Pick<
  Worker,
  "onmessage" | "onmessageerror" | "onerror" | "postMessage" | "terminate"
>;

export interface PileWorker {
  /** Hands the bytes over: nothing is left of them here. "crashed": it broke down over the file and is gone. */
  read(name: string, bytes: Uint8Array): Promise<PileEntry | "crashed">;
  /** "gone": it broke down over it. */
  ask(order: PileOrder, transfer: Transferable[]): Promise<PileAnswer | "gone">;
  stop(): void;
}

/** The largest file that is read takes well under a minute on a slow machine. */
export const longestSilenceMs = 180_000;

/** "unavailable": its script did not load, or this window allows no workers. */
export async function startPileWorker(
  makeWorker: () => WorkerPort,
  by: ReadBy,
): Promise<PileWorker | "unavailable"> {
  let port: WorkerPort;
  try {
    port = makeWorker();
  } catch {
    // A window that allows no workers says so here.
    return "unavailable";
  }
  let isGone = false;
  let settle: ((answer: PileAnswer | "gone") => void) | undefined;
  const end = (): void => {
    isGone = true;
    port.terminate();
    settle?.("gone");
  };
  port.onmessage = ({ data }: MessageEvent<PileAnswer>) => settle?.(data);
  port.onmessageerror = end;
  port.onerror = (event) => {
    event.preventDefault();
    end();
  };
  const ask = (order: PileOrder, transfer: Transferable[]): Promise<PileAnswer | "gone"> =>
    new Promise((resolve) => {
      if (isGone) return resolve("gone");
      const watch = setTimeout(end, longestSilenceMs);
      settle = (answer) => {
        clearTimeout(watch);
        resolve(answer);
      };
      port.postMessage(order, transfer);
    });

  if ((await ask({ kind: "open", ...by }, [])) === "gone") return "unavailable";
  return {
    async read(name, bytes) {
      const own = wholeBuffer(bytes);
      const answer = await ask({ kind: "read", name, bytes: own }, [own.buffer]);
      return answer !== "gone" && answer.kind === "entry" ? answer.entry : "crashed";
    },
    ask,
    stop: end,
  };
}

/** Only a whole buffer can be handed over; a view of a larger one is copied first. */
function wholeBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength
    ? new Uint8Array(buffer)
    : bytes.slice();
}
