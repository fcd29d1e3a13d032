/** Files read by workers that answer, break down, stay silent or never come up. The reading itself is the real one. */
import { openPilePool } from "../../../src/roots/pile/worker-pool";
import { longestSilenceMs, type ReadBy, type WorkerPort } from "../../../src/roots/pile/pile-worker";
import type { PileAnswer, PileOrder } from "../../../src/roots/pile/pile-messages";
import { browserHasher } from "../../../src/roots/pile/browser-hasher";
import { pileEntryReader } from "../../../src/workflows/read-pile";
import { xlsxReader } from "../../../src/xlsx/reader/xlsx-reader";
import type { SourceFile } from "../../../src/host/source-file";
import { nodesOf } from "../../../src/core/scoring/criteria-set";
import { makeXlsx } from "../../support/make-xlsx";
import { plainBytes } from "../../support/plain-book";
import { threeInitiatives } from "../../support/score-cards";

const hosts = { reader: xlsxReader, hasher: browserHasher };

type Habit = "works" | "breaks" | "silent" | "never-up" | "forbidden";

/** A worker on this very thread, with the bytes handed over as a browser does; `habit` tells what a file does to it. */
class Worker implements WorkerPort {
  static made = 0;
  static stopped = 0;
  onmessage: WorkerPort["onmessage"] = null;
  onmessageerror: WorkerPort["onmessageerror"] = null;
  onerror: WorkerPort["onerror"] = null;
  private readOne = pileEntryReader(undefined, hosts);

  constructor(private readonly habit: (name: string) => Habit) {
    Worker.made += 1;
    if (habit("") === "forbidden") throw new Error("SecurityError");
  }

  postMessage(message: PileOrder, transfer: Transferable[] | StructuredSerializeOptions = []): void {
    const order = structuredClone(message, { transfer: Array.isArray(transfer) ? transfer : [] });
    queueMicrotask(() => void this.obey(order));
  }

  terminate(): void {
    Worker.stopped += 1;
  }

  private async obey(order: PileOrder): Promise<void> {
    const habit = this.habit(order.kind === "read" ? order.name : "");
    if (habit === "breaks" || habit === "never-up") return this.fail();
    if (habit === "silent") return;
    if (order.kind === "open") this.readOne = pileEntryReader(order.template, hosts, order.criteria);
    if (order.kind !== "read") return this.say({ kind: "opened" });
    const { name, bytes } = order;
    this.say({ kind: "entry", entry: await this.readOne({ name, read: () => Promise.resolve(bytes) }) });
  }

  private say(answer: PileAnswer): void {
    const data = structuredClone(answer);
    this.onmessage?.call(this as never, { data } as MessageEvent<PileAnswer>);
  }

  private fail(): void {
    this.onerror?.call(this as never, { preventDefault: () => undefined } as ErrorEvent);
  }
}

beforeEach(() => {
  Worker.made = 0;
  Worker.stopped = 0;
});

afterEach(() => jest.useRealTimers());

const book = makeXlsx({ sheets: [{ name: "Biểu 1", xml: "<sheetData/>" }] });
const sent = (name: string): SourceFile => ({ name, read: () => Promise.resolve(book.slice()) });
const pool = (habit: (name: string) => Habit, by: Partial<ReadBy> = {}) =>
  openPilePool(() => new Worker(habit), { template: undefined, ...by });
const names = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}.xlsx`);

it("every file of a pile is read, by one worker", async () => {
  const { readOne } = pool(() => "works");
  const entries = await Promise.all(names(8).map((name) => readOne(sent(name))));
  expect(entries.map(({ file, refusal }) => [file, refusal])).toEqual(
    names(8).map((name) => [name, undefined]),
  );
  expect(new Set(entries.map(({ sha256 }) => sha256)).size).toBe(1);
  expect(entries[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(Worker.made).toBe(1);
});

it("a large pile gets a second worker", async () => {
  const { readOne } = pool(() => "works");
  const entries = await Promise.all(names(60).map((name) => readOne(sent(name))));
  expect(entries.map(({ file }) => file)).toEqual(names(60));
  expect(Worker.made).toBe(2);
});

it("a file that brings the worker down is a fault of the program; the files around it are read", async () => {
  const { readOne } = pool((name) => (name === "2.xlsx" ? "breaks" : "works"));
  const entries = await Promise.all(names(4).map((name) => readOne(sent(name))));
  expect(entries.map(({ refusal }) => refusal?.kind)).toEqual([
    undefined,
    "program-fault",
    undefined,
    undefined,
  ]);
  expect(entries[1]?.refusal?.message).toContain("dừng giữa chừng");
  expect(Worker.made).toBe(2);
});

it("a worker that says nothing for three minutes is given up, and the next file is read", async () => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick"] });
  const { readOne } = pool((name) => (name === "1.xlsx" ? "silent" : "works"));
  const entries = Promise.all(names(2).map((name) => readOne(sent(name))));
  await jest.advanceTimersByTimeAsync(longestSilenceMs + 1);
  jest.useRealTimers();
  expect((await entries).map(({ refusal }) => refusal?.kind)).toEqual(["program-fault", undefined]);
});

it.each(["never-up", "forbidden"] as const)("where workers are %s the page itself reads", async (habit) => {
  const { readOne } = pool(() => habit);
  const entries = await Promise.all(names(3).map((name) => readOne(sent(name))));
  expect(entries.map(({ refusal }) => refusal)).toEqual([undefined, undefined, undefined]);
  expect(Worker.made).toBe(1);
});

it.each(["works", "never-up"] as const)(
  "scoring forms are read by the set the pile was opened with (workers: %s)",
  async (habit) => {
    const form = plainBytes({
      Phiếu: [
        ["TT", "Nội dung", "Đạt / Không đạt", "Minh chứng"],
        ...nodesOf(threeInitiatives).map(({ code, title }) => [code, title, "Đạt", "Báo cáo"]),
      ],
    });
    const { readOne } = pool(() => habit, { criteria: threeInitiatives });
    const [scored, other] = await Promise.all([
      readOne({ name: "phiếu.xlsx", read: () => Promise.resolve(form) }),
      readOne(sent("1.xlsx")),
    ]);
    expect(scored.scorecards?.map(({ sheet, marks }) => [sheet, marks.size])).toEqual([["Phiếu", 14]]);
    expect(other.scorecards).toEqual([]);
  },
);

it("a file that cannot be opened never reaches the worker", async () => {
  const { readOne } = pool(() => "works");
  const refusal = { outcome: "refused", kind: "no-access", message: "Không mở được tệp." } as const;
  const entry = await readOne({ name: "1.xlsx", read: () => Promise.resolve(refusal) });
  expect(entry.refusal).toMatchObject({ kind: "no-access" });
  expect(Worker.made).toBe(0);
});

it("cancelling stops the workers at once, and nothing is left waiting", async () => {
  const { readOne, close } = pool((name) => (name === "" ? "works" : "silent"));
  const entries = names(3).map((name) => readOne(sent(name)));
  await new Promise((resolve) => setTimeout(resolve, 20));
  close();
  expect(Worker.stopped).toBe(1);
  expect(await Promise.all(entries)).toHaveLength(3);
  expect(Worker.made).toBe(1);
});
