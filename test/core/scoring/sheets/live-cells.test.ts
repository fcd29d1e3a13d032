/**
 * The formulas on the sheets of scoring, worked out by a calculator with our real custom functions: each comes to what is
 * stored beside it, and a mark that is changed changes the result.
 */
import { a1 } from "../../../../src/core/model/address";
import { isCellError } from "../../../../src/core/model/grid";
import type { FormulaResult, NewSheet } from "../../../../src/core/model/workbook-patch";
import type { CriteriaSet } from "../../../../src/core/scoring/criteria-set";
import { criteriaSets } from "../../../../src/core/scoring/index";
import { scoreOf } from "../../../../src/core/scoring/score";
import type { Scorecard } from "../../../../src/core/scoring/scorecard";
import type { BoardUnit } from "../../../../src/core/scoring/sheets/board-row";
import { recognitionRegister } from "../../../../src/core/scoring/sheets/recognition-register";
import { registrationRegister } from "../../../../src/core/scoring/sheets/registration-register";
import { setArgument } from "../../../../src/core/scoring/sheets/score-formulas";
import { scoreBoard } from "../../../../src/core/scoring/sheets/score-board";
import { scoringForm } from "../../../../src/core/scoring/sheets/scoring-form";
import { criteriaSheetToFill } from "../../../../src/core/scoring/written-set/criteria-sheet-to-fill";
import { readCriteriaSheet } from "../../../../src/core/scoring/written-set/read-criteria-sheet";
import { type Book, setCell } from "../../../../workbench/host/book/book";
import { openBook } from "../../../../workbench/host/store/open-book";
import { cardOf } from "../../../support/criteria-sets";
import { functionDesk } from "../../../support/function-desk";
import { emptyGrid } from "../../../support/memory-workbook";
import { scorecard, threeInitiatives } from "../../../support/score-cards";
import { mixedSet, readBack, unitOf, writtenBytes } from "../../../support/score-sheets";
import { startIronCalcFromDisk } from "../../../workbench/calc/start-iron-calc";

startIronCalcFromDisk();

const cards: readonly (Scorecard | null)[] = [
  scorecard(),
  scorecard({ but: { "2.4": "no-evidence" } }),
  scorecard({ but: { "1.4": "not-met", "3.1": "unreadable" } }),
  scorecard({ but: { "1.2": "not-met" } }),
  scorecard({ blank: true }),
  null,
];

function unitsOf(set: CriteriaSet): readonly BoardUnit[] {
  return cards.map((card, index) => ({
    code: `TV0${index + 1}`,
    name: `Huyện đoàn số ${index + 1}`,
    follower: index % 2 === 0 ? "Lê Thị Hoa" : null,
    score: card && scoreOf(set, card),
    reason: card ? null : "Chưa thấy tệp nào của đơn vị.",
  }));
}

const terms = { setRef: '"3cd-2023"', period: "2023" };
const set = threeInitiatives;
const units = unitsOf(set);
const board = scoreBoard(set, units, { ...terms, name: "Bảng điểm", registered: 5, order: "list" });

const sheets: readonly (readonly [string, NewSheet])[] = [
  ["a form that nobody has filled in", scoringForm(set, { ...terms, unit: null, name: "Trắng" })],
  ...cards.flatMap((card, index): readonly (readonly [string, NewSheet])[] =>
    card
      ? [[`the form of unit ${index + 1}`, scoringForm(set, { ...terms, unit: null, name: "Phiếu", card })]]
      : [],
  ),
  [
    "a form reviewed in part",
    scoringForm(set, { ...terms, unit: null, name: "Phiếu", card: reviewed(scorecard(), "1.2") }),
  ],
  ["the board", board],
  [
    "the board by who follows, nobody registered",
    scoreBoard(set, units, { ...terms, name: "Bảng điểm", registered: null, order: "follower" }),
  ],
  [
    "the register of registrations",
    registrationRegister([unitOf("TV01", "Huyện đoàn Trà Cú")], {
      name: "Sổ",
      period: "2024",
      setTitle: set.title,
    }),
  ],
  [
    "the register of recognitions",
    recognitionRegister(set, units, { name: "Sổ", period: "2023", registered: 5 }),
  ],
];

it.each(sheets)("%s shows what is stored beside its formulas", async (_, sheet) => {
  const { value, close } = await opened(sheet);
  const stored = sheet.cells.flatMap(({ row, column, content }) =>
    content.kind === "formula" ? [{ at: a1(row, column), shows: shownResult(content.result) }] : [],
  );
  expect(stored.length).toBeGreaterThan(0);
  expect(
    sheet.cells.flatMap(({ row, column, content }) =>
      content.kind === "formula" ? [{ at: a1(row, column), shows: value(row, column) ?? "" }] : [],
    ),
  ).toEqual(stored);
  await close();
});

it("a mark typed on the board changes the unit's result, its rank and the counts", async () => {
  const { book, value, settle, close } = await opened(board);
  const row = 8;
  const at = (caption: string) => columnOf(board, caption);
  expect(value(row, at("Kết quả"))).toBe("Chưa đạt");
  expect(value(row, at("Số nội dung đạt"))).toBe(13);
  typeInto(book, "Bảng điểm", row, at("2.4"), "Đạt");
  await settle();
  expect(value(row, at("Kết quả"))).toBe("Đạt");
  expect(value(row, at("Xếp hạng"))).toBe(1);
  expect(value(row, at("Thiếu minh chứng"))).toBe(0);
  await close();
});

it("a unit that sent nothing is scored as soon as it is marked on the board", async () => {
  const { book, value, settle, close } = await opened(board);
  const row = 12;
  const result = columnOf(board, "Kết quả");
  expect(value(row, result)).toBe("Chưa nộp");
  typeInto(book, "Bảng điểm", row, columnOf(board, "1.1"), "Đạt");
  await settle();
  expect(value(row, result)).toBe("Chưa chấm đủ");
  await close();
});

it("on a form the reviewer's mark goes before the unit's, and nothing typed is never a zero", async () => {
  const form = scoringForm(set, { ...terms, unit: null, name: "Phiếu", card: scorecard() });
  const { book, value, settle, close } = await opened(form);
  const [result = 0] = rowsOf(form, "Kết quả");
  const shown = () => value(result, columnOf(form, "Thẩm định"));
  expect(shown()).toBe("Đạt");
  const [content = 0] = rowsOf(form, "1.2");
  typeInto(book, "Phiếu", content, columnOf(form, "Thẩm định"), "Không đạt");
  await settle();
  expect(shown()).toBe("Chưa đạt");
  typeInto(book, "Phiếu", content, columnOf(form, "Thẩm định"), null);
  typeInto(book, "Phiếu", content, columnOf(form, "Tự chấm"), null);
  await settle();
  expect(shown()).toBe("Chưa chấm đủ");
  await close();
});

it("a set of one's own with points, levels and targets: its form and its board count by the sheet it is written on", async () => {
  const written = { ...criteriaSheetToFill([], mixedSet), name: "Bộ tiêu chí" };
  const read = readCriteriaSheet((await readBack([written])).sheets[0] ?? emptyGrid("Bộ tiêu chí"));
  if (read.outcome !== "set") throw new Error(JSON.stringify(read));
  const setRef = setArgument(read.set, (await readBack([written])).sheets[0] ?? null);
  const points = { self: { kind: "points", points: 4 } } as const;
  const card = cardOf({
    ...{ "1.1": 9.5, "1.2": "đ", "1.3": { kind: "counts", counts: [0, 2] } },
    ...{ "2.1": { kind: "ratio", actual: 12, target: 15 }, "2.2": 50, "2.3": { reviewed: 4 } },
    ...{ "3.1": { ...points, evidence: null }, "3.2": 4 },
  });
  const form = scoringForm(read.set, { setRef, unit: null, period: null, name: "Phiếu", card });
  const own = [card, null].map((one, index) => ({
    code: `TV0${index + 1}`,
    name: `Huyện đoàn số ${index + 1}`,
    follower: null,
    score: one && scoreOf(read.set, one),
    reason: null,
  }));
  const made = scoreBoard(read.set, own, {
    setRef,
    period: null,
    name: "Bảng điểm",
    registered: null,
    order: "list",
  });
  for (const sheet of [form, made]) {
    const { value, close } = await opened(sheet, [written]);
    const formulas = sheet.cells.filter(({ content }) => content.kind === "formula");
    expect(formulas.map(({ row, column }) => [a1(row, column), value(row, column) ?? ""])).toEqual(
      formulas.map(({ row, column, content }) => [
        a1(row, column),
        content.kind === "formula" ? shownResult(content.result) : "",
      ]),
    );
    await close();
  }
  // 9.5 + 5 + 6; 20 × 12/15 + 10 + 4; nothing without evidence, and the bonus.
  const total = made.cells.find(({ row, column }) => row === 7 && column === columnOf(made, "Điểm"));
  expect(total?.content).toMatchObject({ result: 9.5 + 5 + 6 + 16 + 10 + 4 + 0 + 4 });
});

it("the two sets of fourteen contents are told apart by their ids", () => {
  const forms = ["3cd-2023", "3cd-2018"].map((id) => {
    const one = criteriaSets.get(id);
    if (!one) throw new Error(id);
    return scoringForm(one, { ...terms, setRef: `"${id}"`, unit: null, name: "Phiếu" });
  });
  expect(forms.map((form) => JSON.stringify(form.cells).includes('DOAN.SCORE(C9:C25,\\"3cd-'))).toEqual([
    true,
    true,
  ]);
});

async function opened(sheet: NewSheet, others: readonly NewSheet[] = []) {
  const book = await openBook(await writtenBytes([sheet, ...others]));
  if ("outcome" in book) throw new Error(book.message);
  const desk = await functionDesk(book);
  await desk.settle();
  return {
    book,
    settle: desk.settle,
    close: desk.close,
    value: (row: number, column: number) => {
      const value = book.sheetNamed(sheet.name)?.cell(row, column)?.value ?? null;
      if (isCellError(value)) return value.error;
      // The calculator keeps fifteen digits, as Excel does.
      return typeof value === "number" ? Number(value.toPrecision(15)) : value;
    },
  };
}

function typeInto(book: Book, sheet: string, row: number, column: number, value: string | null): void {
  const found = book.sheetNamed(sheet);
  if (!found) throw new Error(sheet);
  setCell(found, row, column, { value });
  const range = { top: row, bottom: row, left: column, right: column };
  book.tell({ kind: "cells", sheet: found, range, by: "user" });
}

function shownResult(result: FormulaResult | undefined): unknown {
  return typeof result === "number" ? Number(result.toPrecision(15)) : result;
}

function columnOf(sheet: NewSheet, caption: string): number {
  const cell = sheet.cells.find(
    ({ content, style }) => style === "header" && content.kind === "value" && content.value === caption,
  );
  if (!cell) throw new Error(`No column “${caption}”.`);
  return cell.column;
}

function rowsOf(sheet: NewSheet, text: string): readonly number[] {
  return sheet.cells
    .filter(({ content, style }) => style !== "header" && content.kind === "value" && content.value === text)
    .map(({ row }) => row);
}

function reviewed(card: Scorecard, code: string): Scorecard {
  const mark = card.marks.get(code);
  if (!mark) throw new Error(code);
  return { ...card, marks: new Map(card.marks).set(code, { ...mark, reviewed: { kind: "not-met" } }) };
}
