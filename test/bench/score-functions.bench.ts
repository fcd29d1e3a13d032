/**
 * 10,000 formulas `=DOAN.SCORE(…)` over 14 marks each, through Microsoft's own registry of custom functions in the
 * stand-in for Excel: none lost, none asked twice, and what part of the time is spent in our function. Then a board of
 * 3,321 units (the communes of the country) in core alone. Medians.
 */
import { columnName } from "../../src/core/model/address";
import type { CellValue } from "../../src/core/model/grid";
import { contentsOf } from "../../src/core/scoring/criteria-set";
import { criteriaSets, defaultSetId } from "../../src/core/scoring/index";
import { cardOfValues } from "../../src/core/scoring/reading/marks-of-values";
import { scoreOf } from "../../src/core/scoring/score";
import { Book, setCell } from "../../workbench/host/book/book";
import { score } from "../../src/functions/score";
import { functionDesk } from "../support/function-desk";
import { startIronCalcFromDisk } from "../workbench/calc/start-iron-calc";
import { median, row } from "./table";

const rounds = 3;
const calls = 10_000;
const communes = 3_321;
const goalPercent = 5;
const sheetName = "Bảng điểm";

const set = criteriaSets.get(defaultSetId);
if (!set) throw new Error("There is no usual set.");
const contents = contentsOf(set);

void main();

async function main(): Promise<void> {
  startIronCalcFromDisk();
  const whole: number[] = [];
  const ours: number[] = [];
  while (whole.length < rounds) {
    whole.push(await inTheWorkbook());
    ours.push(await alone());
  }
  const shares = whole.map((ms, round) => (100 * (ours[round] ?? NaN)) / ms);
  console.log(`${calls} formulas, none lost, none asked twice`);
  console.log(row(["", "ms", "us a call", "share, %", "goal, %"]));
  console.log(row(["in the workbook, all of it", ms(whole), perCall(whole), "", ""]));
  const share = median(shares).toFixed(1);
  console.log(row(["in our function", ms(ours), perCall(ours), share, String(goalPercent)]));
  const boards = Array.from({ length: rounds }, board);
  console.log(row([`a board of ${communes} units, in core`, ms(boards), "", "", ""]));
}

/** No two rows alike: bit by bit of the row's number, met or not. */
function marksOf(index: number): readonly string[] {
  return contents.map((_, bit) => ((index >> bit) & 1 ? "Đạt" : "Chưa đạt"));
}

function metIn(index: number): number {
  return marksOf(index).filter((mark) => mark === "Đạt").length;
}

async function inTheWorkbook(): Promise<number> {
  const book = new Book();
  const sheet = book.addSheet(sheetName);
  const last = columnName(contents.length);
  for (let index = 0; index < calls; index += 1) {
    const at = index + 1;
    for (const [column, mark] of marksOf(index).entries()) setCell(sheet, at, column + 1, { value: mark });
    setCell(sheet, at, contents.length + 1, { value: null, formula: `=DOAN.SCORE(A${at}:${last}${at})` });
  }
  const asked = new Map<string, number>();
  const desk = await functionDesk(book, {
    around:
      (_, call) =>
      (...args) => {
        const key = JSON.stringify(args[0]);
        asked.set(key, (asked.get(key) ?? 0) + 1);
        return call(...args);
      },
  });
  const begun = performance.now();
  await desk.settle();
  const took = performance.now() - begun;
  const wrong = Array.from({ length: calls }, (_, index) => index).filter(
    (index) => sheet.cell(index + 1, contents.length + 1)?.value !== metIn(index),
  );
  const repeated = [...asked.values()].filter((count) => count > 1).length;
  if (wrong.length > 0 || repeated > 0 || asked.size !== calls || desk.told.length > 0)
    throw new Error(
      `${wrong.length} wrong, ${repeated} repeated, ${asked.size} asked: ${desk.told.join(" ")}`,
    );
  await desk.close();
  return took;
}

/** The same calls, with nothing around them. */
async function alone(): Promise<number> {
  const rows = Array.from({ length: calls }, (_, index) => [[...marksOf(index)]]);
  const begun = performance.now();
  for (const marks of rows) await score(marks);
  return performance.now() - begun;
}

function board(): number {
  const rows = Array.from({ length: communes }, (_, index): CellValue[][] => [[...marksOf(index)]]);
  const begun = performance.now();
  for (const marks of rows) {
    const read = set && cardOfValues(marks, set);
    if (!set || read?.outcome !== "card" || scoreOf(set, read.card).points === null)
      throw new Error("Not scored.");
  }
  return performance.now() - begun;
}

function ms(figures: readonly number[]): string {
  return median(figures).toFixed(0);
}

function perCall(figures: readonly number[]): string {
  return ((1000 * median(figures)) / calls).toFixed(0);
}
