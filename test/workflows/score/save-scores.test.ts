/** "Lưu bảng điểm": values only, with where they come from, and none of DOAN's formulas. */
import type { Workbook } from "../../../src/core/model/grid";
import { isCellError } from "../../../src/core/model/grid";
import { readScorecards } from "../../../src/core/scoring/reading/read-scorecards";
import { scoreOf } from "../../../src/core/scoring/score";
import type { OpenWorkbook } from "../../../src/host/open-workbook";
import { makeBoard } from "../../../src/workflows/score/make-board";
import { makeScoringForms } from "../../../src/workflows/score/make-scoring-forms";
import { saveScores, scoresFile } from "../../../src/workflows/score/save-scores";
import { scoreEntries } from "../../../src/workflows/score/score-entries";
import { xlsxWriter } from "../../../src/xlsx/writer/xlsx-writer";
import { emptyGrid, type MemoryWorkbook, memoryWorkbook } from "../../support/memory-workbook";
import { readWorkbook, valueAt } from "../../support/read-workbook";
import { scorecard, scoredFile, threeInitiatives as set } from "../../support/score-cards";
import { unitOf, writtenBytes } from "../../support/score-sheets";
import { plainWorkbook } from "../../support/workbook-files";

const choice = { set, sheet: null };
const units = [
  unitOf("TV01", "Huyện đoàn Trà Cú"),
  unitOf("TV02", "Huyện đoàn Càng Long"),
  unitOf("TV03", "Thị đoàn Duyên Hải"),
];
const scored = scoreEntries(
  [
    scoredFile("nop/tra-cu.xlsx", [scorecard()], { unit: "Huyện đoàn Trà Cú" }),
    scoredFile("nop/cang-long.xlsx", [scorecard({ but: { "3.5": null } })], { unit: "Huyện đoàn Càng Long" }),
    scoredFile("la.xlsx", [], {}),
  ],
  { set, units },
);
const terms = { scored, madeBy: "Tỉnh đoàn Trà Vinh", madeAt: "22/11/2026 14:05" };

/** The open workbook with its bytes, as Excel would save it. */
async function withBytes(host: MemoryWorkbook): Promise<OpenWorkbook> {
  const { newSheets, definedNames } = host.patches.reduce<{
    newSheets: MemoryWorkbook["patches"][number]["newSheets"];
    definedNames: MemoryWorkbook["patches"][number]["definedNames"];
  }>(
    (all, patch) => ({
      newSheets: [...all.newSheets, ...patch.newSheets],
      definedNames: [...all.definedNames, ...patch.definedNames],
    }),
    { newSheets: [], definedNames: [] },
  );
  const bytes = await writtenBytes(newSheets, definedNames);
  const workbook = await readWorkbook(bytes);
  const only = memoryWorkbook(workbook);
  return { ...only, bytes: () => Promise.resolve({ outcome: "bytes", bytes }) };
}

async function opened(withForms: boolean): Promise<OpenWorkbook> {
  const host = memoryWorkbook(plainWorkbook([emptyGrid("Trang tính 1")]));
  if (withForms) await makeScoringForms({ choice, units, period: "2023-Q4" }, host);
  await makeBoard({ scored, choice }, host);
  return withBytes(host);
}

async function saved(answer: Awaited<ReturnType<typeof saveScores>>): Promise<Workbook> {
  if (answer.outcome !== "ready") throw new Error(answer.message);
  expect(answer.file.name).toBe(
    "Tỉnh đoàn Trà Vinh - Bảng điểm Đoàn cơ sở 3 chủ động giai đoạn 2023 – 2027 - quý IV năm 2023.xlsx",
  );
  return readWorkbook(answer.file.bytes);
}

function formulas({ sheets }: Workbook): readonly string[] {
  return sheets.flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));
}

describe.each([
  ["the board of the open workbook", async () => saveScores(terms, await opened(true), xlsxWriter)],
  ["scores of files that were only looked at", () => scoresFile(terms, xlsxWriter)],
] as const)("%s", (_, save) => {
  it("is saved as values that say the same", async () => {
    const workbook = await saved(await save());
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Bảng điểm", "Nguồn gốc"]);
    expect(formulas(workbook)).toEqual([]);
    const read = readScorecards(workbook, set).cards.map((card) => [
      card.unitText,
      scoreOf(set, card).result,
    ]);
    expect(read.slice(0, 2)).toEqual([
      [expect.stringContaining("Trà Cú"), "recognized"],
      [expect.stringContaining("Càng Long"), "not-scored"],
    ]);
    const [board] = workbook.sheets;
    expect(board && [7, 8, 9].map((row) => valueAt(board, `V${row}`))).toEqual([
      "Đạt",
      "Chưa chấm đủ",
      "Chưa nộp",
    ]);
  });

  it("says by which set, from which files, when and by whom", async () => {
    const { sheets } = await saved(await save());
    const texts = [...(sheets[1]?.cells.values() ?? [])].map(({ value }) =>
      isCellError(value) ? "" : String(value),
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        "Bộ tiêu chí: Đoàn cơ sở “3 chủ động” giai đoạn 2023 – 2027 (3cd-2023, phiên bản 1)",
        "Đơn vị lập: Tỉnh đoàn Trà Vinh",
        "Lập lúc: 22/11/2026 14:05",
        "nop/tra-cu.xlsx",
        "la.xlsx",
      ]),
    );
  });
});

it("the forms go along where wanted", async () => {
  const answer = await saveScores({ ...terms, withForms: true }, await opened(true), xlsxWriter);
  const workbook = await saved(answer);
  expect(workbook.sheets).toHaveLength(5);
  expect(formulas(workbook)).toEqual([]);
});

it("without a board there is nothing to save", async () => {
  const host = memoryWorkbook(plainWorkbook([emptyGrid("Trang tính 1")]));
  expect(await saveScores(terms, host, xlsxWriter)).toMatchObject({
    outcome: "refused",
    message: expect.stringContaining("Hãy bấm Bảng tổng hợp trước"),
  });
});

/** The open workbook with another thing in the cells that a score is worked out in. */
async function withScoresShowing(error: string) {
  const host = (await opened(false)) as MemoryWorkbook & OpenWorkbook;
  const read = await host.read();
  if (read.outcome === "failed") throw new Error(read.message);
  const sheets = read.workbook.sheets.map((grid) => ({
    ...grid,
    cells: new Map(
      [...grid.cells].map(([key, cell]) => [
        key,
        cell.formula?.includes("SCORE") ? { ...cell, value: { error } } : cell,
      ]),
    ),
  }));
  return { host, read, broken: { ...read, workbook: { ...read.workbook, sheets } } };
}

it("cells that show #NAME? are never sent: they are to be worked out first", async () => {
  const { host, broken } = await withScoresShowing("#NAME?");
  const answer = await saveScores(terms, { ...host, read: () => Promise.resolve(broken) }, xlsxWriter);
  expect(answer).toMatchObject({
    outcome: "refused",
    message: expect.stringContaining("3 ô chưa tính xong"),
  });
});

it("pressed while the board is still being worked out, it waits for the results", async () => {
  const { host, read, broken } = await withScoresShowing("#BUSY!");
  let readings = 0;
  const slow = { ...host, read: () => Promise.resolve((readings += 1) < 3 ? broken : read) };
  expect(await saveScores(terms, slow, xlsxWriter)).toMatchObject({ outcome: "ready" });
  expect(readings).toBe(3);
});
