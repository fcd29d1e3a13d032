/** Data validations of whole sheets, as far as learning a form needs them. */
import { type CellRange } from "../../core/model/address";
import type { CellValidation } from "../../core/model/grid";
import { rectanglesOf, cellsOf } from "../../core/model/rectangles";
import { readValidationPieces, type ValidationPiece } from "./validation-pieces";
import type { SheetOutline } from "./workbook-outline";

export async function readValidations(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
): Promise<readonly (readonly CellValidation[])[]> {
  const places = sheets.map(({ name, extent }) => ({ sheet: name, ranges: extent ? [extent] : [] }));
  const ruled: ValidationPiece[] = [];
  await readValidationPieces(context, places, (piece) => ruled.push(piece));
  return sheets.map((_, sheet) => validationsOf(ruled.filter(({ place }) => place === sheet)));
}

/** Pieces of one rule are one validation again. */
function validationsOf(pieces: readonly ValidationPiece[]): readonly CellValidation[] {
  const groups = new Map<string, { first: Omit<CellValidation, "ranges">; ranges: CellRange[] }>();
  for (const { type, rule, range } of pieces) {
    const known = types.get(type);
    if (!known) continue;
    const first = { type: known, ...choicesOf(rule) };
    const group = groups.get(JSON.stringify(first));
    if (group) group.ranges.push(range);
    else groups.set(JSON.stringify(first), { first, ranges: [range] });
  }
  return [...groups.values()].map(({ first, ranges }) => ({ ranges: joined(ranges), ...first }));
}

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

function joined(ranges: readonly CellRange[]): readonly CellRange[] {
  return rectanglesOf(ranges.flatMap((range) => [...cellsOf(range)]));
}
