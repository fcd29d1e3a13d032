/** The scores of the sample campaign against its truth: result, criteria, missing contents, unit by unit. */
import type { Workbook } from "../../src/core/model/grid";
import type { NameToDefine, NewSheet } from "../../src/core/model/workbook-patch";
import { criteriaSets, defaultSetId } from "../../src/core/scoring/index";
import { boardStamp, scoreBoard } from "../../src/core/scoring/sheets/score-board";
import { scoringForm } from "../../src/core/scoring/sheets/scoring-form";
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import { scoreJson } from "../../src/roots/cli/score-json";
import { boardUnits } from "../../src/workflows/score/board-units";
import { scoreFiles } from "../../src/workflows/score/score-files";
import { scoreHere } from "../../src/workflows/score/score-here";
import type { ScoredUnits } from "../../src/workflows/score/scored-units";
import { applyPatch } from "../support/apply-patch";
import { sampleUnits } from "../support/here";
import { sampleFile, sampleSubmissions, truth } from "../support/tra-vinh";

/** Units that sent nothing, or nothing that can be read. */
const silent = ["TV07", "TV10"];
const counted = truth.files.filter(({ superseded, unit }) => !superseded && unit !== null);

interface ScoredJson {
  readonly units: readonly {
    readonly code: string;
    readonly result: string;
    readonly missing: readonly string[];
    readonly notScored: readonly string[];
    readonly noEvidence: readonly string[];
    readonly file: string | null;
    readonly reason: string | null;
    readonly criteria: readonly { readonly id: string; readonly met: boolean; readonly points: number | null }[];
  }[];
  readonly leftOut: readonly { readonly file: string; readonly reason: string; readonly settled: boolean }[];
  readonly summary: unknown;
}

const emptyBook: Workbook = { sheets: [], formats: [], definedNames: [], externalLinks: [] };

let running: Promise<ScoredUnits> | undefined;

async function score(): Promise<ScoredUnits> {
  const set = criteriaSets.get(defaultSetId);
  if (!set) throw new Error("The default set is not built in.");
  running ??= scoreFiles({ files: sampleSubmissions(), set, units: await sampleUnits() }, nodeHosts);
  return running;
}

async function json(): Promise<ScoredJson> {
  return scoreJson(await score()) as ScoredJson;
}

it("every unit's result is the truth's", async () => {
  const results = Object.fromEntries((await json()).units.map(({ code, result }) => [code, result]));
  const expected = Object.entries(truth.expected.threeInitiatives).map(([code, result]) => [
    code,
    result.replace(/ \(.*\)$/, ""),
  ]);
  expect(results).toEqual({
    ...Object.fromEntries(expected),
    ...Object.fromEntries(silent.map((code) => [code, "not-submitted"])),
  });
});

it.each(counted.filter(({ threeInitiatives }) => threeInitiatives?.contents))(
  "$unit, $file: criteria and missing contents",
  async ({ unit, file, threeInitiatives }) => {
    const { contents = {}, criteria, missing } = threeInitiatives ?? {};
    const scored = (await json()).units.find(({ code }) => code === unit);
    const met = (id: string) => scored?.criteria.find((criterion) => criterion.id === id);
    expect(Object.fromEntries(["1", "2", "3"].map((id) => [id, met(id)?.met]))).toEqual(criteria);
    expect(scored).toMatchObject({
      file,
      missing,
      noEvidence: codesOf(contents, "evidence-missing"),
      notScored: codesOf(contents, "blank"),
    });
    for (const id of ["1", "2", "3"]) {
      const own = Object.entries(contents).filter(([code]) => code.startsWith(`${id}.`));
      const isOpen = own.some(([, state]) => state === "blank");
      expect(met(id)?.points).toBe(isOpen ? null : own.filter(([, state]) => state === "met").length);
    }
  },
);

it("who has not submitted, and why", async () => {
  const reasons = Object.fromEntries(
    (await json()).units.flatMap(({ code, result, reason }) => (result === "not-submitted" ? [[code, reason]] : [])),
  );
  expect(reasons).toEqual({
    TV07: expect.stringContaining("Chưa có tệp nào") as string,
    TV09: expect.stringContaining("không có phiếu chấm") as string,
    TV10: expect.stringContaining("mật khẩu") as string,
  });
});

it("every file that counts for nobody is named; the stranger's waits for somebody, the earlier version does not", async () => {
  const { leftOut, units } = await json();
  const used = new Set(units.map(({ file }) => file));
  const unused = truth.files.map(({ file }) => file).filter((file) => !used.has(file));
  expect(leftOut.map(({ file }) => file).sort()).toEqual(unused.sort());
  expect(leftOut.find(({ file }) => file.includes("Doan la"))).toMatchObject({ settled: false });
  expect(leftOut.find(({ file }) => file === "nop/Tieu Can - BC Q4.xlsx")).toMatchObject({
    settled: true,
    reason: expect.stringContaining("sua lan 2") as string,
  });
});

it("the summary counts them", async () => {
  expect((await json()).summary).toEqual({
    recognized: 3,
    notRecognized: 4,
    notScored: 1,
    notSubmitted: 3,
    all: 11,
    registered: null,
  });
});

it("the unit that opens its own report is told the same", async () => {
  const file = await sampleFile("nop/BIEU MAU Q4-2023 H. Trà Cú.xlsx").read();
  if (!(file instanceof Uint8Array)) throw new Error(file.message);
  const read = await nodeHosts.reader.read(file);
  if (read.outcome === "refused") throw new Error(read.message);
  const { set } = await score();
  const here = scoreHere(read.workbook, { set, units: [], fileName: "BIEU MAU Q4-2023 H. Trà Cú.xlsx" });
  expect(here.units.map(({ unit, result, score: own }) => [unit, result, own?.missing])).toEqual([
    [null, "not-recognized", ["1.4"]],
  ]);
});

it("the board made of the scores, scored again, gives the same results; a blank form made here is not scored", async () => {
  const scored = await score();
  const { set } = scored;
  const units = await sampleUnits();
  const terms = { set, units, fileName: null };
  const open = (newSheets: readonly NewSheet[], definedNames: readonly NameToDefine[] = []) =>
    applyPatch(emptyBook, { sheets: [], newSheets, definedNames });
  const told = ({ units: all }: ScoredUnits) =>
    all.map(({ unit, result, score: own, rank }) => [unit?.code, result, own?.missing, own?.noEvidence, rank]);

  const rows = boardUnits(scored);
  const board = scoreBoard(set, rows, { name: "Bảng điểm", setRef: `"${set.id}"`, period: null, registered: null, order: "list" });
  expect(told(scoreHere(open([board], [boardStamp(set, rows, "Bảng điểm")]), terms))).toEqual(told(scored));

  const form = scoringForm(set, { unit: null, period: "2023-Q4", setRef: `"${set.id}"`, name: "Trà Cú" });
  const blank = scoreHere(open([form]), terms).units.find(({ unit }) => unit?.code === "TV02");
  expect([blank?.result, blank?.score?.notScored.length]).toEqual(["not-scored", 14]);
});

function codesOf(contents: Readonly<Record<string, string>>, state: string): readonly string[] {
  return Object.entries(contents).flatMap(([code, said]) => (said === state ? code : []));
}
