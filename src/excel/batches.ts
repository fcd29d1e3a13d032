/**
 * Requests to Excel, grouped so that each round trip stays well under what Excel on the web takes or gives at once
 * (5 MB) and leaves the window free in between.
 */
import { hostFailure, HostRefusal } from "./host-failures";

/** One piece of work: it queues requests, and may leave a function that takes the answers after the round trip. */
export interface Step {
  /** About how many bytes go to Excel or come back. */
  readonly bytes: number;
  queue(): (() => void) | void;
}

interface BatchRun {
  readonly signal?: AbortSignal | undefined;
  /** The most one round trip takes, where it is not the usual. */
  readonly maxBytes?: number;
  /** At the head of each round trip. */
  readonly onStart?: () => void;
  /** After each round trip. */
  readonly onDone?: ((steps: number) => void) | undefined;
}

export async function inBatches(
  context: Excel.RequestContext,
  steps: readonly Step[],
  { signal, maxBytes, onStart, onDone }: BatchRun = {},
): Promise<void> {
  for (const batch of batchesOf(steps, maxBytes)) {
    if (signal?.aborted) throw new HostRefusal(hostFailure("cancelled"));
    onStart?.();
    const takers = batch.map((step) => step.queue());
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each batch is as large as one trip may be
    await context.sync();
    for (const take of takers) take?.();
    onDone?.(batch.length);
  }
}

/** The steps of each round trip. */
export function batchesOf(steps: readonly Step[], maxBytes = maxBatchBytes): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = batches.at(-1);
    if (last && step.bytes <= room) last.push(step);
    else {
      batches.push([step]);
      room = maxBytes;
    }
    room -= step.bytes;
  }
  return batches;
}

const maxBatchBytes = 1_000_000;
