/**
 * Marks in figures, by what the content is judged by: 1 and 0 for met or not, points, "12/15" done of a target,
 * "1; 3" counted. Numbers typed as text count like numbers; one that can be read two ways is none.
 */
import type { CellFormat } from "../../model/grid";
import { foldText } from "../../text/fold-text";
import { readNumberText } from "../../text/read-number";
import { readRatioText } from "../../text/read-ratio";
import type { Content } from "../criteria-set";
import type { Mark } from "../scorecard";

/** `undefined` where the number says nothing on such a content. */
export function markOfNumber(number: number, content: Content, kind?: CellFormat["kind"]): Mark | undefined {
  switch (content.judge.by) {
    case "met":
    case "set":
      if (number === 1 || number === content.maxPoints) return { kind: "met" };
      return number === 0 ? { kind: "not-met" } : undefined;
    case "points":
    case "reviewer":
      return pointsOf(number, content);
    case "ratio":
      // A number by itself is what was done; the target is assigned.
      return kind === "percent" ? shareOf(number * 100) : { kind: "points", points: number };
    case "steps":
      return content.judge.counters.length === 1 ? { kind: "counts", counts: [number] } : undefined;
  }
}

/** `undefined` where the text is no such figure. */
export function markOfFigures(text: string, content: Content): Mark | undefined {
  switch (content.judge.by) {
    case "met":
    case "set":
      return markOfNumberText(text, content);
    case "points":
    case "reviewer":
      return pointsOfText(text, content);
    case "ratio":
      return ratioOf(text) ?? markOfNumberText(text, content);
    case "steps":
      return countsOf(text, content.judge.counters.length);
  }
}

/** Points taken off are written with a minus or without, and mean the same. */
function pointsOf(number: number, { adds }: Content): Mark {
  return { kind: "points", points: adds === "penalty" ? Math.abs(number) : number };
}

function markOfNumberText(text: string, content: Content): Mark | undefined {
  const number = decimalOf(text);
  return number === undefined ? undefined : markOfNumber(number, content);
}

/** "7,5", "8 điểm", "8/10" where 10 is the most there is. */
function pointsOfText(text: string, content: Content): Mark | undefined {
  const ratio = readRatioText(text);
  if (ratio) return ratio.denominator === content.maxPoints ? pointsOf(ratio.numerator, content) : undefined;
  const number = text.includes("%") ? undefined : decimalOf(text);
  return number === undefined ? undefined : pointsOf(number, content);
}

/** "12/15", "Đạt 12/15", "80%". */
function ratioOf(text: string): Mark | undefined {
  const figures = foldText(text).replace(saysMet, "");
  const ratio = readRatioText(figures);
  if (ratio) return { kind: "ratio", actual: ratio.numerator, target: ratio.denominator };
  if (!figures.endsWith("%")) return undefined;
  const share = decimalOf(figures.slice(0, -1));
  return share === undefined ? undefined : shareOf(share);
}

function shareOf(percent: number): Mark {
  return { kind: "ratio", actual: Number(percent.toPrecision(12)), target: 100 };
}

/** "1; 3" for two counters, in their order. */
function countsOf(text: string, counters: number): Mark | undefined {
  const counts = text.split(betweenCounts).map(decimalOf);
  if (counts.length !== counters) return undefined;
  const known = counts.filter((count) => count !== undefined);
  return known.length === counters ? { kind: "counts", counts: known } : undefined;
}

function decimalOf(text: string): number | undefined {
  const reading = readNumberText(text, "decimal");
  return reading.outcome === "number" ? reading.number : undefined;
}

const saysMet = /^đạt ?:? ?/;
/** A comma needs its space: "1,5" is one number. */
const betweenCounts = /\s*[;|\n]\s*|,\s+/;
