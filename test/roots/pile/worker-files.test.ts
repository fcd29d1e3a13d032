/** Single workbooks read and written by a worker that works, breaks down or cannot be had. */
import type { PileAnswer, PileOrder } from "../../../src/roots/pile/pile-messages";
import type { WorkerPort } from "../../../src/roots/pile/pile-worker";
import { workerFiles } from "../../../src/roots/pile/worker-files";
import { xlsxReader } from "../../../src/xlsx/reader/xlsx-reader";
import { xlsxWriter } from "../../../src/xlsx/writer/xlsx-writer";
import { makeXlsx } from "../../support/make-xlsx";
import { cell, readSheet } from "../../support/read-workbook";

type Habit = "works" | "breaks" | "forbidden";

/** A worker on this very thread: what it is told and what it answers are cloned as between threads. */
function workerOf(habit: Habit, stopped: () => void = () => undefined): WorkerPort {
  if (habit === "forbidden") throw new Error("SecurityError");
  const port: WorkerPort = {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage(message: PileOrder, transfer?: Transferable[] | StructuredSerializeOptions) {
      const order = structuredClone(message, { transfer: Array.isArray(transfer) ? transfer : [] });
      queueMicrotask(() => void obey(order));
    },
    terminate: stopped,
  };
  const obey = async (order: PileOrder) => {
    if (order.kind !== "open" && habit === "breaks") {
      port.onerror?.call(port as never, { preventDefault: () => undefined } as ErrorEvent);
      return;
    }
    const answer = structuredClone(await answerTo(order));
    port.onmessage?.call(port as never, { data: answer } as MessageEvent<PileAnswer>);
  };
  return port;
}

async function answerTo(order: PileOrder): Promise<PileAnswer> {
  if (order.kind === "read-book")
    return { kind: "book", read: await xlsxReader.read(order.bytes, order.options) };
  if (order.kind === "write-book")
    return { kind: "written", written: await xlsxWriter.write(order.bytes, order.patch) };
  return { kind: "opened" };
}

/** One figure, in A1. */
function sheet(name: string, figure: number) {
  return { name, xml: `<sheetData><row r="1"><c r="A1"><v>${figure}</v></c></row></sheetData>` };
}

const patch = {
  sheets: [],
  newSheets: [],
  definedNames: [],
};

describe.each(["works", "forbidden"] as const)("where the worker %s", (habit) => {
  const { reader, writer } = workerFiles(() => workerOf(habit));

  it("a workbook is read, and the caller keeps its bytes", async () => {
    const bytes = makeXlsx({ sheets: [sheet("Biểu 1", 12)] });
    const length = bytes.byteLength;
    const read = await reader.read(bytes);
    expect(read).toMatchObject({ outcome: "read", container: "xlsx" });
    expect(bytes.byteLength).toBe(length);
  });

  it("only the sheets that are wanted are read", async () => {
    const bytes = makeXlsx({
      sheets: [sheet("Biểu 1", 12), sheet("Biểu 2", 7)],
    });
    const read = await reader.read(bytes, { wantsSheet: (name) => name === "Biểu 2" });
    const sizes = read.outcome === "read" ? read.workbook.sheets.map(({ cells }) => cells.size) : [];
    expect(sizes).toEqual([0, 1]);
  });

  it("a workbook is written, and the caller keeps its bytes", async () => {
    const bytes = makeXlsx({ sheets: [sheet("Biểu 1", 12)] });
    const written = await writer.write(bytes, {
      ...patch,
      sheets: [{ sheet: "Biểu 1", cells: [{ row: 2, column: 1, content: { kind: "value", value: "chữ" } }] }],
    });
    if (written.outcome === "refused") throw new Error(written.message);
    const after = await readSheet(written.bytes);
    expect([cell(after, "A1")?.value, cell(after, "A2")?.value]).toEqual([12, "chữ"]);
    await expect(reader.read(bytes)).resolves.toMatchObject({ outcome: "read" });
  });
});

it("a worker that breaks down is a fault of the program, told in a sentence, and is stopped", async () => {
  let stops = 0;
  const { reader, writer } = workerFiles(() => workerOf("breaks", () => (stops += 1)));
  const bytes = makeXlsx({ sheets: [sheet("Biểu 1", 12)] });
  await expect(reader.read(bytes)).resolves.toMatchObject({ outcome: "refused", kind: "program-fault" });
  const written = await writer.write(bytes, patch);
  expect(written).toMatchObject({ outcome: "refused", message: expect.stringMatching(/^Phần mềm gặp lỗi/) });
  expect(stops).toBeGreaterThanOrEqual(2);
});
