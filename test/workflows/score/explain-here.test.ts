/** "Vì sao" from every kind of place: the form, its totals, a row of the board, formulas of one's own. */
import type { CellValue, Workbook } from "../../../src/core/model/grid";
import { stampNames } from "../../../src/core/model/stamp";
import { scoreOf } from "../../../src/core/scoring/score";
import { boardStamp, scoreBoard } from "../../../src/core/scoring/sheets/score-board";
import { scoringForm, scoringFormStamp } from "../../../src/core/scoring/sheets/scoring-form";
import { criteriaSheetToFill } from "../../../src/core/scoring/written-set/criteria-sheet-to-fill";
import { explainAt, type ScoreExplained } from "../../../src/workflows/score/explain-here";
import { builtInSet, scorecard, threeInitiatives } from "../../support/score-cards";
import { mixedSet, readBack, unitOf } from "../../support/score-sheets";
import { tableGrid } from "../../support/workbook-files";

const set = threeInitiatives;
const units = [unitOf("TV01", "Huyện đoàn Trà Cú"), unitOf("TV02", "Huyện đoàn Càng Long")];
const cards = [
  scorecard({ but: { "2.4": "no-evidence" } }),
  scorecard({ but: { "1.4": "not-met", "3.1": null } }),
];
const terms = { set, units };
const formSheet = "Phiếu chấm Trà Cú";

/** A form of unit 1, a board of both, and whatever a test puts beside them. */
async function workbookWith(own: Readonly<Record<string, CellValue | { formula: string }>> = {}) {
  const form = scoringForm(set, {
    unit: { name: "Huyện đoàn Trà Cú", type: null },
    period: "2023",
    setRef: '"3cd-2023"',
    name: formSheet,
    ...(cards[0] ? { card: cards[0] } : {}),
  });
  const rows = cards.map((card, index) => ({
    code: units[index]?.code ?? "",
    name: units[index]?.name ?? "",
    follower: null,
    score: scoreOf(set, card),
    reason: null,
  }));
  const board = scoreBoard(set, rows, {
    name: "Bảng điểm",
    setRef: '"3cd-2023"',
    period: "2023",
    registered: null,
    order: "list",
  });
  const workbook = await readBack(
    [form, board],
    [scoringFormStamp(set, formSheet, 1), boardStamp(set, rows, "Bảng điểm")],
  );
  const sheet = tableGrid("Của tôi", []);
  const cells = new Map(
    Object.entries(own).map(([key, content]) => [
      Number(key),
      typeof content === "object" && content !== null && "formula" in content
        ? { value: null, formula: content.formula }
        : { value: content },
    ]),
  );
  return { ...workbook, sheets: [...workbook.sheets, { ...sheet, cells, lastRow: 99, lastColumn: 9 }] };
}

function explained(workbook: Workbook, sheet: string, address: string): ScoreExplained {
  const answer = explainAt(workbook, { sheet, address }, terms);
  if (answer.outcome === "no-score") throw new Error(answer.message);
  return answer;
}

describe("a scoring form of ours", () => {
  it.each([
    ["its title", "A1"],
    ["a content", "B13"],
    ["the official result", "C31"],
  ])("%s explains the unit's score, each content with its cell", async (_, address) => {
    const { score, unit, unitName, places } = explained(await workbookWith(), formSheet, address);
    expect({ missing: score.missing, result: score.result }).toEqual({
      missing: ["2.4"],
      result: "not-recognized",
    });
    expect([unit?.code, unitName]).toEqual(["TV01", "Huyện đoàn Trà Cú"]);
    expect(places.get("1.1")).toEqual({ sheet: formSheet, address: "C10" });
    // What is missing there is the evidence.
    expect(places.get("2.4")).toEqual({ sheet: formSheet, address: "D19" });
  });

  it("the total of the unit's own marks is explained by that column alone", async () => {
    const { score, places } = explained(await workbookWith(), formSheet, "C28");
    expect(score.missing).toEqual(["2.4"]);
    expect(places.get("1.1")).toEqual({ sheet: formSheet, address: "C10" });
  });
});

describe("the board of ours", () => {
  it.each(["A8", "C8", "F8", "X8"])("%s explains the unit of the row", async (address) => {
    const { score, unitName, places } = explained(await workbookWith(), "Bảng điểm", address);
    expect(unitName).toBe("Huyện đoàn Càng Long");
    expect(score.missing).toEqual(["1.4", "3.1"]);
    expect(places.get("1.4")).toEqual({ sheet: "Bảng điểm", address: "G8" });
  });

  it("the header and the lines under the table are no unit", async () => {
    const workbook = await workbookWith();
    for (const address of ["D5", "A1", "X14"])
      expect(explainAt(workbook, { sheet: "Bảng điểm", address }, terms)).toMatchObject({
        outcome: "no-score",
      });
  });
});

describe("a formula of one's own", () => {
  const at = (row: number, column: number) => row * 16_384 + column - 1;

  it.each([
    ["DOAN.SCORE(A2:A15)", "A4"],
    ['_xldudf_DOAN_RECOGNIZED($A$2:$A$15,"3cd-2023")', "A4"],
    ['IFERROR(@DOAN.EXPLAIN((A2:A15),,,TRUE),"")', "A4"],
    ["2*DOAN.SCORE('Của tôi'!A2:A15)+1", "A4"],
  ])("=%s", async (formula, cellOfThird) => {
    const marks = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [at(2 + index, 1), index === 2 ? "Không đạt" : "Đạt"]),
    );
    const workbook = await workbookWith({ ...marks, [at(1, 3)]: { formula } });
    const { score, places, unitName } = explained(workbook, "Của tôi", "C1");
    expect(score.missing).toEqual(["1.3"]);
    expect(unitName).toBeNull();
    expect(places.get("1.3")).toEqual({ sheet: "Của tôi", address: cellOfThird });
  });

  it("a row of marks on another sheet, by a defined name", async () => {
    const workbook = await workbookWith({ [at(1, 1)]: { formula: "DOAN.SCORE(diem)" } });
    const named = {
      ...workbook,
      definedNames: [...workbook.definedNames, { name: "Diem", refersTo: "'Bảng điểm'!$D$7:$Q$7" }],
    };
    const { score, places } = explained(named, "Của tôi", "A1");
    expect(score.missing).toEqual(["2.4"]);
    expect(places.get("2.4")).toEqual({ sheet: "Bảng điểm", address: "L7" });
  });

  it("the set may be the range of a sheet", async () => {
    const written = await readBack([criteriaSheetToFill([], builtInSet("4cd-2009"))]);
    const grid = written.sheets[0];
    if (!grid) throw new Error("No sheet.");
    const marks = Object.fromEntries(
      ["Đạt", "Đạt", "Chưa đạt", "Đạt"].map((mark, index) => [at(2 + index, 1), mark]),
    );
    const workbook = await workbookWith({
      ...marks,
      [at(1, 1)]: { formula: `DOAN.SCORE(A2:A5,'${grid.name}'!A:Z)` },
    });
    const { score } = explained({ ...workbook, sheets: [...workbook.sheets, grid] }, "Của tôi", "A1");
    expect(score.missing).toHaveLength(1);
    expect(score.set.title).toContain("4 chủ động");
  });

  it.each([
    ["DOAN.SCORE(A2:A9)", "ô"],
    ['DOAN.SCORE(A2:A15,"khac")', "Không có bộ tiêu chí “khac”"],
    ['DOAN.SCORE({"Đạt","Đạt"})', "vùng kết quả chấm"],
    ["DOAN.SCORE(A2:A15,B1:C9)", "không phải bộ tiêu chí"],
    ["SUM(A2:A15)", "không thuộc phiếu chấm"],
  ])("=%s is no score, and says why", async (formula, says) => {
    const workbook = await workbookWith({ [at(1, 3)]: { formula } });
    const answer = explainAt(workbook, { sheet: "Của tôi", address: "C1" }, terms);
    expect(answer).toEqual({ outcome: "no-score", message: expect.stringContaining(says) });
  });
});

it("a cell of no score at all says what to select", async () => {
  const answer = explainAt(await workbookWith(), { sheet: "Của tôi", address: "B2" }, terms);
  expect(answer).toMatchObject({ outcome: "no-score", message: expect.stringContaining("Hãy chọn") });
});

it("a form with points explains by the set that its formulas name, whichever is chosen", async () => {
  const form = scoringForm(mixedSet, {
    unit: null,
    period: null,
    setRef: "'Bộ tiêu chí'!$A$1:$Z$60",
    name: "Phiếu",
  });
  const written = criteriaSheetToFill([], mixedSet);
  const workbook = await readBack(
    [form, { ...written, name: "Bộ tiêu chí" }],
    [scoringFormStamp(mixedSet, "Phiếu", 1)],
  );
  expect(workbook.definedNames.map(({ name }) => name)).not.toContain(stampNames.board);
  const answer = explained(workbook, "Phiếu", "B12");
  expect(answer.score.hasPoints).toBe(true);
  expect(answer.score.notScored).toHaveLength(8);
});
