/** Under the board: how many units came to what, the rates with what they are rates of, and the contents by their codes. */
import { rateOf } from "../../figures/rate-of";
import type { CellPatch } from "../../model/workbook-patch";
import { contentsOf, type CriteriaNode, type CriteriaSet, isGroup } from "../criteria-set";
import { type BoardLayout, boardWidth } from "./board-layout";
import type { BoardUnit } from "./board-row";
import { formulaCell, placedCells, quoted, type ScoreCell, valueCell } from "./score-cells";
import { resultText, resultWords } from "./score-formulas";

const words = {
  recognized: "Được công nhận (Đạt)",
  level: (level: string) => `Mức: ${level}`,
  all: "Tất cả đơn vị",
  registered: "Đã đăng ký",
  registeredOfAll: "Đăng ký ÷ tất cả",
  recognizedOfRegistered: "Được công nhận ÷ đăng ký",
  recognizedOfAll: "Được công nhận ÷ tất cả",
  contents: "Các nội dung:",
  criterion: (code: string, title: string, contents: string) => `Tiêu chí ${code} – ${title}: ${contents}.`,
  content: (title: string, code: string) => `${title} (${code})`,
};

interface SummaryLine {
  readonly label: string;
  readonly cell: ScoreCell;
}

export function boardSummary(
  set: CriteriaSet,
  layout: BoardLayout,
  units: readonly BoardUnit[],
  registered: number | null,
): readonly CellPatch[] {
  const top = layout.lastRow + 2;
  // Not under the names of the units: these are no units.
  const labels = layout.columnOf("missing");
  const counts = countLines(set, layout, units);
  const at = (index: number) => layout.cell(labels + 1, top + index);
  const lines = [
    ...counts,
    { label: words.registered, cell: valueCell(registered, "input") },
    ...rateLines(set, units, registered, {
      recognized: at(0),
      all: at(counts.length - 1),
      registered: at(counts.length),
    }),
  ];
  return [
    ...lines.flatMap(({ label, cell }, index) =>
      placedCells(top + index, [valueCell(label, "wrapped"), cell], labels),
    ),
    ...legend(set, layout, top + lines.length + 1),
  ];
}

/** The first is those recognised, where the set recognises; the last is all. */
function countLines(
  set: CriteriaSet,
  layout: BoardLayout,
  units: readonly BoardUnit[],
): readonly SummaryLine[] {
  const resultOf = ({ score }: BoardUnit) => (score ? resultText(score.result) : resultWords.notSubmitted);
  const counting = (column: "result" | "grade", word: string, count: number) =>
    formulaCell(`COUNTIF(${layout.wholeColumn(column)},${quoted(word)})`, count, "number");
  const ofResult = (label: string, word: string): SummaryLine => ({
    label,
    cell: counting("result", word, units.filter((unit) => resultOf(unit) === word).length),
  });
  const decided =
    set.recognizes === null
      ? [ofResult(resultWords.scored, resultWords.scored)]
      : [
          ofResult(words.recognized, resultWords.recognized),
          ofResult(resultWords.notRecognized, resultWords.notRecognized),
        ];
  return [
    ...decided,
    ofResult(resultWords.notScored, resultWords.notScored),
    ofResult(resultWords.notSubmitted, resultWords.notSubmitted),
    ...set.levels.map(({ title }) => ({
      label: words.level(title),
      cell: counting("grade", title, units.filter(({ score }) => score?.level?.title === title).length),
    })),
    {
      label: words.all,
      cell: formulaCell(`COUNTA(${layout.wholeColumn("name")})`, units.length, "number"),
    },
  ];
}

/** The cells with the counts; each rate names what it is a rate of. */
interface CountCells {
  readonly recognized: string;
  readonly registered: string;
  readonly all: string;
}

function rateLines(
  { recognizes }: CriteriaSet,
  units: readonly BoardUnit[],
  registered: number | null,
  cells: CountCells,
): readonly SummaryLine[] {
  const recognized = units.filter(({ score }) => score?.result === "recognized").length;
  const all: Counted = [cells.all, units.length];
  const ofRegistered: Counted = [cells.registered, registered];
  return [
    rateLine(words.registeredOfAll, ofRegistered, all),
    ...(recognizes === null
      ? []
      : [
          rateLine(words.recognizedOfRegistered, [cells.recognized, recognized], ofRegistered),
          rateLine(words.recognizedOfAll, [cells.recognized, recognized], all),
        ]),
  ];
}

/** A cell with a count, and what it shows now. */
type Counted = readonly [cell: string, count: number | null];

function rateLine(label: string, over: Counted, under: Counted): SummaryLine {
  const formula = `IF(OR(${over[0]}="",N(${under[0]})=0),"",DOAN.RATE(${over[0]},${under[0]}))`;
  const rate =
    over[1] === null || under[1] === null
      ? undefined
      : rateOf({ numerator: over[1], denominator: under[1], exempt: 0 });
  return { label, cell: formulaCell(formula, rate ?? "", "percent") };
}

/**
 * What the codes stand for, as running text: a line for each content would look like a scoring form of its own, to a
 * reader as to us. Lines are broken here because Excel fits no row to a text that runs over its neighbours.
 */
function legend(set: CriteriaSet, layout: BoardLayout, top: number): readonly CellPatch[] {
  const width = layout.columns.reduce((sum, column) => sum + boardWidth(column), 0);
  const lines = set.criteria.flatMap((criterion) => linesOf(legendText(criterion), width));
  return [words.contents, ...lines].flatMap((line, index) =>
    placedCells(top + index, [valueCell(line, "note")]),
  );
}

function legendText(criterion: CriteriaNode): string {
  if (!isGroup(criterion)) return words.content(criterion.title, criterion.code);
  const contents = contentsOf({ criteria: [criterion] }).map(({ title, code }) => words.content(title, code));
  return words.criterion(criterion.code, criterion.title, contents.join("; "));
}

/** Whole words, at most so many characters a line. */
function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
