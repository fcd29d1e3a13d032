/**
 * Validations and conditional formats of the cells that a rewritten sheet gets new ones for, as they stand: what is
 * kept of them is what comes back. Of conditional formats that are those of the two types that DOAN makes; one that
 * reaches beyond these cells is the user's, and is left what it has outside.
 */
import { type CellRange, parseRange, rangeText } from "../../core/model/address";
import { cellsOf, rectanglesOf } from "../../core/model/rectangles";
import type { RewrittenSheet } from "../../core/model/workbook-patch";
import { readValidationPieces } from "../reading/validation-pieces";
import { isWithin } from "./cells-named";
import { askCondition, type ExcelCondition } from "./condition";
import { findInsideFormats } from "./inside-formats";
import type { ExcelValidation } from "./validation";

export interface RulesBefore {
  /** The cells concerned: "A1:AB16". */
  readonly ranges: readonly string[];
  readonly validations: readonly ExcelValidation[];
  /** The first has the highest priority. */
  readonly conditions: readonly ExcelCondition[];
}

/** In the order of the sheets. */
export async function readRulesBefore(
  context: Excel.RequestContext,
  sheets: readonly RewrittenSheet[],
): Promise<readonly RulesBefore[]> {
  if (sheets.length === 0) return [];
  const places = sheets.map((sheet) => ({ sheet: sheet.name, ranges: rangesConcerned(sheet) }));
  const validations = await readWholeValidations(context, places);
  const inside = await findInsideFormats(context, places);
  const asked = inside.map((formats) =>
    formats.flatMap(({ format, ranges }) => {
      const answer = askCondition(format);
      return answer ? [() => answer(ranges)] : [];
    }),
  );
  if (asked.some((answers) => answers.length > 0)) await context.sync();
  return places.map(({ ranges }, index) => ({
    ranges: ranges.map(rangeText),
    validations: validations[index] ?? [],
    conditions: asked[index]?.map((answer) => answer()) ?? [],
  }));
}

/** What is emptied, and what new rules are for beyond it. */
function rangesConcerned({
  clears,
  validations = [],
  conditions = [],
}: RewrittenSheet): readonly CellRange[] {
  const rangesOf = (texts: readonly string[]) => texts.flatMap((text) => parseRange(text) ?? []);
  const emptied = rangesOf(clears);
  const ruled = rangesOf([...validations, ...conditions].flatMap(({ ranges }) => ranges.split(" ")));
  return [...emptied, ...ruled.filter((range) => !emptied.some((outer) => isWithin(range, outer)))];
}

async function readWholeValidations(
  context: Excel.RequestContext,
  places: readonly { readonly sheet: string; readonly ranges: readonly CellRange[] }[],
): Promise<readonly (readonly ExcelValidation[])[]> {
  const found = places.map(() => new Map<string, CellRange[]>());
  await readValidationPieces(
    context,
    places,
    ({ place, range, rule }, { ignoreBlanks, errorAlert, prompt }) => {
      const known = found[place];
      const key = JSON.stringify({ rule, ignoreBlanks, errorAlert, prompt });
      known?.set(key, [...(known.get(key) ?? []), range]);
    },
    "type,rule,ignoreBlanks,errorAlert,prompt",
  );
  return found.map((rules) =>
    [...rules].map(([key, ranges]) => ({
      ...(JSON.parse(key) as Omit<ExcelValidation, "ranges">),
      ranges: rectanglesOf(ranges.flatMap((range) => [...cellsOf(range)]))
        .map(rangeText)
        .join(","),
    })),
  );
}
