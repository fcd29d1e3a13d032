/**
 * What occupied the main thread of the workbench's page, from a trace of Chromium: its tasks, each with the part that is
 * the add-in's. Grid and stand-in live on the same thread as the pane; in Excel they are another process.
 */
import type { Browser, Page } from "playwright-core";

export interface MainTask {
  /** Milliseconds since the trace began. */
  readonly start: number;
  /** Milliseconds of the add-in's own in it. */
  readonly ms: number;
  /** Names of the marks that were set in it. */
  readonly marks: readonly string[];
}

/** Milliseconds on the page's own clock. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** @param foreign When the stand-in was at work, by the page's clock. */
export async function tracedTasks(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
  foreign: () => Promise<readonly Interval[]> = () => Promise.resolve([]),
): Promise<readonly MainTask[]> {
  await browser.startTracing(page, { categories });
  const pageNow = await page.evaluate((name) => performance.mark(name).startTime, clockMark);
  await work();
  const intervals = await foreign();
  const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as { traceEvents: TraceEvent[] };
  return tasksIn(trace.traceEvents, intervals, pageNow);
}

const categories = [
  "toplevel",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "blink.user_timing",
];
const clockMark = "bench-clock";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor alone: what other programs took in between is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

function tasksIn(
  events: readonly TraceEvent[],
  foreign: readonly Interval[],
  pageNow: number,
): readonly MainTask[] {
  const clock = events.find(({ name }) => name === clockMark);
  if (!clock) throw new Error("The trace does not tell the page's clock.");
  const own = events.filter(({ pid, tid }) => pid === clock.pid && tid === clock.tid);
  const begun = clock.ts;
  const elsewhere = [
    ...foreign.map(({ start, end }) => ({
      start: begun + (start - pageNow) * 1000,
      end: begun + (end - pageNow) * 1000,
    })),
    ...own
      .filter(({ name, args }) => name === "FunctionCall" && isOfPage(args?.data?.url))
      .map(({ ts, dur = 0 }) => ({ start: ts, end: ts + dur })),
  ].sort((one, other) => one.start - other.start);
  const marks = own.filter(({ ph, name }) => (ph === "I" || ph === "R") && name.startsWith("view:"));
  return own
    .filter(({ name, ph }) => name === "RunTask" && ph === "X")
    .map(({ ts, dur = 0, tdur = dur }): MainTask => {
      const alone = dur - covered(elsewhere, ts, ts + dur);
      return {
        start: (ts - begun) / 1000,
        ms: dur === 0 ? 0 : (alone / 1000) * Math.min(1, tdur / dur),
        marks: marks.filter((mark) => mark.ts >= ts && mark.ts <= ts + dur).map(({ name }) => name),
      };
    });
}

/** The workbench's own scripts: neither the add-in's nor the library it talks through. */
function isOfPage(url: string | undefined): boolean {
  return url !== undefined && url !== "" && !/\/(addin|office-js)\//.test(url);
}

/** How much of a stretch lies in the intervals, which are in order and may overlap. */
function covered(intervals: readonly Interval[], from: number, to: number): number {
  let sum = 0;
  let reached = from;
  for (const { start, end } of intervals) {
    if (start >= to) break;
    const [left, right] = [Math.max(start, reached), Math.min(end, to)];
    if (right <= left) continue;
    sum += right - left;
    reached = right;
  }
  return sum;
}
