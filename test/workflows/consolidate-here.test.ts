/** Consolidating in the open workbook gives what the command line gives, in one run or in many. */
import fc from "fast-check";
import type { Workbook } from "../../src/core/model/grid";
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import { consolidateFiles } from "../../src/workflows/consolidate-files";
import { consolidateHere } from "../../src/workflows/consolidate-here";
import type { PileEntry } from "../../src/workflows/read-pile";
import { filledForm } from "../support/filled-form";
import { contents, entriesOf, looked, runHere, sampleHost, sampleUnits } from "../support/here";
import { readWorkbook } from "../support/read-workbook";
import { sampleFile, sampleSubmissions } from "../support/tra-vinh";

async function savedByCommandLine(): Promise<Workbook> {
  const result = await consolidateFiles(
    {
      files: sampleSubmissions(),
      form: sampleFile("mau-bao-cao.xlsx"),
      unitList: sampleFile("don-vi.xlsx"),
      template: undefined,
      onlyClean: false,
      madeAt: null,
    },
    nodeHosts,
  );
  if (result.outcome === "refused") throw new Error(result.message);
  return readWorkbook(result.bytes);
}

/** Sending dates later than all of the sample, so that it replaces what the unit sent before. */
async function correctedFile(changes: Readonly<Record<string, number>>) {
  const bytes = await filledForm({ unit: "Huyện đoàn Cầu Ngang", sentOn: "20/12/2023", changes });
  return { name: "Cau Ngang - sua.xlsx", read: () => Promise.resolve(bytes) };
}

function isOnlyStranger(entries: readonly PileEntry[]): boolean {
  return entries.every(({ file, reading }) => !reading || file.includes("Doan la"));
}

it("the first run writes the cells of the command line, sheet by sheet", async () => {
  const host = await sampleHost();
  const { preflight, done } = await runHere({
    host,
    units: await sampleUnits(),
    files: sampleSubmissions(),
  });
  expect(preflight.countWords).toBe("mới 9 · thay 0 · giữ 0");
  expect([done.counted, done.expected, done.notes]).toEqual([9, 11, []]);
  expect(contents(host.now())).toEqual(contents(await savedByCommandLine()));
});

it("running again with the same files, or with none, changes nothing", async () => {
  const host = await sampleHost();
  const units = await sampleUnits();
  await runHere({ host, units, files: sampleSubmissions() });
  const once = contents(host.now());
  const remembered = host.stored("campaign");
  const again = await runHere({ host, units, files: sampleSubmissions() });
  expect(again.look).toMatchObject({
    notes: [],
    form: { source: "remembered" },
    stamp: { words: "Đã tổng hợp 9/11 đơn vị" },
  });
  expect(again.preflight.countWords).toBe("mới 0 · thay 0 · giữ 9");
  expect(contents(host.now())).toEqual(once);
  await runHere({ host, units });
  expect(contents(host.now())).toEqual(once);
  expect(host.stored("campaign") === remembered).toBe(true);
});

it("any split of the files into successive runs comes to the same as one run", async () => {
  const units = await sampleUnits();
  const whole = await sampleHost();
  await runHere({ host: whole, units, files: sampleSubmissions() });
  const expected = contents(whole.now());
  const files = sampleSubmissions();
  const runOf = fc.array(fc.integer({ min: 0, max: 2 }), {
    minLength: files.length,
    maxLength: files.length,
  });
  await fc.assert(
    fc.asyncProperty(runOf, async (runs) => {
      const host = await sampleHost();
      let waiting: readonly PileEntry[] = [];
      for (const run of [0, 1, 2]) {
        const part = files.filter((_, index) => runs[index] === run);
        waiting = [...waiting, ...(await entriesOf(await looked(host), part))];
        // A pile of which nothing counts is not consolidated: its files come with the next.
        const counts = waiting.some(({ reading }) => (reading?.layouts.length ?? 0) > 0);
        if (!counts || isOnlyStranger(waiting)) continue;
        await runHere({ host, units, entries: waiting });
        waiting = [];
      }
      if (waiting.length > 0) await runHere({ host, units, entries: waiting });
      expect(contents(host.now())).toEqual(expected);
    }),
    { numRuns: 5 },
  );
}, 240_000);

it("a corrected file replaces the unit's figures and leaves those of the others", async () => {
  const host = await sampleHost();
  const units = await sampleUnits();
  await runHere({ host, units, files: sampleSubmissions() });
  const before = host.valueAt("Biểu 1 Đoàn viên", "D14");
  const inFile = host.valueAt("CT Biểu 1 Đoàn viên", "E6");
  const { preflight } = await runHere({ host, units, files: [await correctedFile({ D14: 1000 })] });
  expect(preflight.countWords).toBe("mới 0 · thay 1 · giữ 8");
  expect(preflight.rows.find(({ isCounted, unit }) => isCounted && unit?.code === "TV01")).toMatchObject({
    status: "duplicate",
    isProblem: true,
    question: { kind: "which-file", unitCode: "TV01", decided: undefined },
  });
  expect(host.valueAt("Biểu 1 Đoàn viên", "D14")).toBe(Number(before) - Number(inFile) + 1000);
});

it("the earlier of two files counts where the officer says so, and the reason is told", async () => {
  const host = await sampleHost();
  const units = await sampleUnits();
  const first = await runHere({ host, units, files: sampleSubmissions() });
  const row = first.preflight.rows.find(
    ({ question }) => question?.kind === "which-file" && question.unitCode === "TV06",
  );
  const question = row?.question;
  if (question?.kind !== "which-file") throw new Error("Nothing is asked of TV06.");
  const [proposed, other] = question.candidates;
  expect([proposed?.sentWords, other?.sentWords, proposed?.differences]).toEqual([
    "18/12/2023",
    "13/12/2023",
    0,
  ]);
  expect(other?.cells()).toHaveLength(other?.differences ?? 0);
  expect(other?.differences).toBeGreaterThan(0);
  const { preflight } = await runHere({
    host,
    units,
    decide: (decisions) => ({ ...decisions, fileOf: { TV06: other?.sha256 ?? "" } }),
  });
  expect(preflight.rows.find(({ isCounted, unit }) => isCounted && unit?.code === "TV06")?.file).toBe(
    "nop/Tieu Can - BC Q4.xlsx",
  );
  const log = JSON.stringify(contents(host.now())["Nhật ký"]);
  expect(log).toContain("Đã chọn dùng tệp “nop/Tieu Can - BC Q4.xlsx” của đơn vị này");
});

it("a file chosen once stays chosen, until the unit sends another", async () => {
  const host = await sampleHost();
  const units = await sampleUnits();
  const old = (await entriesOf(await looked(host), sampleSubmissions())).find(({ file }) =>
    file.includes("Cau Ngang"),
  );
  const files = [...sampleSubmissions(), await correctedFile({ D14: 1000 })];
  await runHere({
    host,
    units,
    files,
    decide: (decisions) => ({ ...decisions, fileOf: { TV01: old?.sha256 ?? "" } }),
  });
  const countedFile = async (more: readonly PileEntry[]) => {
    const { preflight } = await runHere({ host, units, entries: more });
    return preflight.rows.find(({ isCounted, unit }) => isCounted && unit?.code === "TV01")?.file;
  };
  expect(await countedFile([])).toBe(old?.file);
  const later = old ? [{ ...old, sha256: "later", file: "lan 3.xlsx", sentAt: "2023-12-28" }] : [];
  expect(await countedFile(later)).toBe("lan 3.xlsx");
});

it("a file of no known unit counts once the officer says whose it is, and its name is known from then on", async () => {
  const host = await sampleHost();
  const units = await sampleUnits();
  const look = await looked(host);
  const stranger = await entriesOf(look, [sampleFile("nop/Doan la (khong ro).xlsx")]);
  const first = await runHere({
    host,
    units,
    entries: stranger,
    decide: (decisions) => ({ ...decisions, unitOf: { [stranger[0]?.sha256 ?? ""]: "TV07" } }),
  });
  expect(first.preflight.rows.filter(({ isCounted }) => isCounted).map(({ unit }) => unit?.code)).toEqual([
    "TV07",
  ]);
  const later = stranger.map((entry) => ({ ...entry, sha256: "another", file: "moi.xlsx" }));
  const { preflight } = await runHere({ host, units, entries: later });
  expect(preflight.rows.find(({ sha256 }) => sha256 === "another")?.unit?.code).toBe("TV07");
});

it("what Excel refuses leaves the workbook as it was, and so does cancelling", async () => {
  const host = await sampleHost();
  const units = await sampleUnits();
  const look = await looked(host);
  const entries = await entriesOf(look, sampleSubmissions().slice(0, 2));
  const decisions = { unitOf: {}, fileOf: {}, hand: {}, onlyClean: false };
  const input = { look, units, entries, decisions, unitSource: "Trang “Đơn vị”", madeAt: null };
  const before = contents(host.now());
  host.failNext({ outcome: "failed", kind: "protected-sheet", message: "Trang đang khoá." });
  expect(await consolidateHere(input, host)).toMatchObject({ kind: "protected-sheet" });
  const cancelled = new AbortController();
  cancelled.abort();
  expect(await consolidateHere({ ...input, signal: cancelled.signal }, host)).toMatchObject({
    kind: "cancelled",
  });
  expect(contents(host.now())).toEqual(before);
  expect(host.stored("campaign")).toBeNull();
});

it("a form that was changed after it was looked at is not filled", async () => {
  const host = await sampleHost();
  const look = await looked(host);
  const entries = await entriesOf(look, sampleSubmissions().slice(0, 2));
  host.type("Biểu 1 Đoàn viên", "B14", "Xã, phường");
  const answer = await consolidateHere(
    {
      look,
      units: await sampleUnits(),
      entries,
      decisions: { unitOf: {}, fileOf: {}, hand: {}, onlyClean: false },
      unitSource: "",
      madeAt: null,
    },
    host,
  );
  expect(answer.outcome).toBe("not-ready");
  expect(host.patches).toHaveLength(0);
});
