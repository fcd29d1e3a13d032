/**
 * Data validations. Excel tells the rule of a range only where all its cells have the same, so ranges of mixed rules
 * are cut and asked again: every round trip asks for all pieces of all sheets.
 */
import { type CellRange } from "../../core/model/address";
import type { CellValidation } from "../../core/model/grid";
import { inBatches, type Step } from "../batches";
import { cellCount, rangeOn } from "../blocks";
import { rectanglesOf, cellsOf } from "../../core/model/rectangles";
import type { SheetOutline } from "./workbook-outline";

interface Piece {
  /** Its place among the sheets. */
  readonly sheet: number;
  readonly range: CellRange;
}

interface Ruled extends Piece {
  readonly type: CellValidation["type"];
  readonly choices?: readonly string[];
}

export async function readValidations(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
): Promise<readonly (readonly CellValidation[])[]> {
  const ruled: Ruled[] = [];
  let pieces: readonly Piece[] = sheets.flatMap(({ extent: range }, sheet) =>
    range ? [{ sheet, range }] : [],
  );
  while (pieces.length > 0) pieces = await askPieces(context, sheets, pieces, ruled);
  return sheets.map((_, sheet) => validationsOf(ruled.filter((piece) => piece.sheet === sheet)));
}

/** Answers the pieces to be asked next. */
async function askPieces(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  pieces: readonly Piece[],
  ruled: Ruled[],
): Promise<readonly Piece[]> {
  const mixed: Piece[] = [];
  const steps = pieces.map((piece): Step => ({
    bytes: 1_500,
    queue: () => {
      const sheet = context.workbook.worksheets.getItem(sheets[piece.sheet]?.name ?? "");
      const { dataValidation } = rangeOn(sheet, piece.range);
      dataValidation.load("type,rule");
      return () => {
        const { type, rule } = dataValidation;
        if (type === "None") return;
        const known = types.get(type);
        if (known) ruled.push({ ...piece, type: known, ...choicesOf(rule) });
        else if (cellCount(piece.range) > 1) mixed.push(piece);
      };
    },
  }));
  await inBatches(context, steps);
  return mixed.flatMap(({ sheet, range }) => cut(range).map((part) => ({ sheet, range: part })));
}

/** Rules usually go down columns: those are parted first. */
function cut(range: CellRange): readonly CellRange[] {
  const { top, left, bottom, right } = range;
  if (right > left) {
    return parts(left, right).map(([from, to]) => ({ ...range, left: from, right: to }));
  }
  return parts(top, bottom).map(([from, to]) => ({ ...range, top: from, bottom: to }));
}

function parts(from: number, to: number): readonly (readonly [number, number])[] {
  const size = Math.max(1, Math.ceil((to - from + 1) / piecesPerCut));
  const starts = Array.from({ length: Math.ceil((to - from + 1) / size) }, (_, index) => from + index * size);
  return starts.map((start) => [start, Math.min(start + size - 1, to)]);
}

/** More pieces ask more at once and less often. */
const piecesPerCut = 16;

const types = new Map<string, CellValidation["type"]>([
  ["WholeNumber", "whole"],
  ["Decimal", "decimal"],
  ["List", "list"],
  ["Date", "date"],
  ["Time", "time"],
  ["TextLength", "textLength"],
  ["Custom", "custom"],
]);

/** Choices typed into the rule; a list that is a range or a formula has none. */
function choicesOf(rule: Excel.DataValidationRule): { readonly choices?: readonly string[] } {
  const source = rule.list?.source;
  if (typeof source !== "string" || source.startsWith("=")) return {};
  return { choices: source.split(",").map((choice) => choice.trim()) };
}

/** Pieces of one rule are one validation again. */
function validationsOf(pieces: readonly Ruled[]): readonly CellValidation[] {
  const groups = new Map<string, Ruled[]>();
  for (const piece of pieces) {
    const key = JSON.stringify([piece.type, piece.choices]);
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const ranges = joined(group.map(({ range }) => range));
    return [{ ranges, type: first.type, ...(first.choices && { choices: first.choices }) }];
  });
}

function joined(ranges: readonly CellRange[]): readonly CellRange[] {
  return rectanglesOf(ranges.flatMap((range) => [...cellsOf(range)]));
}
