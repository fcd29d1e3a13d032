/** Reading a pile: several at a time, cancelled at any moment, stopped by no file. */
import type { SourceFile } from "../../src/host/source-file";
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import { pileEntryReader, readPile, type PileEntry } from "../../src/workflows/read-pile";
import { looked, runHere, sampleHost, sampleUnits } from "../support/here";
import { sampleFile } from "../support/tra-vinh";
import { unitListFile } from "../support/unit-list-file";

function files(count: number): readonly SourceFile[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${index + 1}.xlsx`,
    read: () => Promise.resolve(new Uint8Array(0)),
  }));
}

function entry(file: string): PileEntry {
  return {
    file,
    sha256: file,
    container: "xlsx",
    evidence: [],
    period: null,
    sentAt: null,
    modifiedAt: null,
    findings: [],
    isBlank: false,
  };
}

it("has no more files in flight than told, and answers in the order of the files", async () => {
  let inFlight = 0;
  let most = 0;
  const progress: string[] = [];
  const pile = await readPile(
    {
      files: files(20),
      concurrency: 3,
      onProgress: (done, total, name) => progress.push(`${done}/${total} ${name}`),
    },
    {
      readOne: async ({ name }) => {
        inFlight += 1;
        most = Math.max(most, inFlight);
        // Later files are read faster.
        await new Promise((resolve) => setTimeout(resolve, 20 - Number.parseInt(name, 10)));
        inFlight -= 1;
        return entry(name);
      },
    },
  );
  expect(most).toBe(3);
  expect(pile.outcome === "read" && pile.entries.map(({ file }) => file)).toEqual(
    files(20).map(({ name }) => name),
  );
  expect(progress).toHaveLength(20);
  expect(progress.at(-1)).toMatch(/^20\/20 /);
});

it("cancelling answers at once, though files are still being read, and begins no more", async () => {
  const abort = new AbortController();
  const begun: string[] = [];
  const pile = readPile(
    { files: files(10), concurrency: 2, signal: abort.signal },
    {
      readOne: ({ name }) => {
        begun.push(name);
        return new Promise(() => undefined);
      },
    },
  );
  await Promise.resolve();
  abort.abort();
  expect(await pile).toEqual({ outcome: "cancelled" });
  expect(begun).toEqual(["1.xlsx", "2.xlsx"]);
});

it("a reader that breaks down makes that file unreadable, and the others are read", async () => {
  const pile = await readPile(
    { files: files(3) },
    {
      readOne: ({ name }) =>
        name === "2.xlsx" ? Promise.reject(new Error("gone")) : Promise.resolve(entry(name)),
    },
  );
  if (pile.outcome === "cancelled") throw new Error("Cancelled.");
  expect(pile.entries.map(({ refusal }) => refusal?.kind)).toEqual([undefined, "program-fault", undefined]);
});

it("what a worker hands over survives the way", async () => {
  const look = await looked(await sampleHost());
  const read = pileEntryReader(look.form?.template, nodeHosts);
  const report = await read(sampleFile("nop/Duyên Hải.xlsx"));
  expect(structuredClone(report)).toEqual(report);
  expect(report.reading?.layouts).toHaveLength(6);
});

it("the blank form and a list of units among the files are set aside, each with a sentence", async () => {
  const host = await sampleHost();
  const look = await looked(host);
  const read = pileEntryReader(look.form?.template, nodeHosts);
  const list = unitListFile([
    { code: "A", name: "Xã đoàn Ia O" },
    { code: "B", name: "Xã đoàn Ia Hrung" },
  ]);
  const entries = await Promise.all(
    [sampleFile("mau-bao-cao.xlsx"), list, sampleFile("nop/Duyên Hải.xlsx")].map(read),
  );
  expect(entries.map(({ isBlank, unitList }) => [isBlank, unitList?.label])).toEqual([
    [true, undefined],
    [false, "Tệp “don-vi.xlsx” · 2 đơn vị"],
    [false, undefined],
  ]);
  const { preflight } = await runHere({ host, units: await sampleUnits(), entries });
  const aside = preflight.rows.filter(({ status }) => status === "not-a-report");
  expect(aside.map(({ file, reason, isProblem, message }) => [file, reason, isProblem, message])).toEqual([
    ["don-vi.xlsx", "Đây là danh sách đơn vị, không phải báo cáo, nên được để riêng.", false, null],
    [
      "mau-bao-cao.xlsx",
      "Đây là biểu mẫu chưa điền, không phải báo cáo của đơn vị nào, nên được để riêng.",
      false,
      null,
    ],
  ]);
});

it("a unit that sent the form back empty sent a report all the same", async () => {
  const host = await sampleHost();
  const look = await looked(host);
  const read = pileEntryReader(look.form?.template, nodeHosts);
  const blank = { ...sampleFile("mau-bao-cao.xlsx"), name: "Huyện đoàn Trà Cú.xlsx" };
  const { preflight } = await runHere({ host, units: await sampleUnits(), entries: [await read(blank)] });
  expect(preflight.rows.find(({ isCounted }) => isCounted)?.unit?.code).toBe("TV02");
});
