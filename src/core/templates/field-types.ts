/**
 * What a column (or a row) asks for, as far as the blank form tells: its data validation, its formulas,
 * its number format, its captions. Rates are never added, so a doubt between a count and a rate matters most.
 */
import { ratioTermsOf } from "../formula/linear-terms";
import { type CellValidation, cellAt } from "../model/grid";
import { contains } from "../model/address";
import { foldText } from "../text/fold-text";
import { captionKind, type FieldKind } from "./infer-caption-kind";
import type { SheetView } from "./sheet-view";
import type { FieldType, TemplateColumn } from "./template";

export interface TypeEvidence {
  readonly view: SheetView;
  readonly column: number;
  readonly rows: readonly number[];
  readonly path: readonly string[];
  readonly shape: "form" | "list";
}

type ColumnKind = Pick<TemplateColumn, "type" | "operator" | "choices">;

/** Lists are stacked line by line: none of their columns is merged. */
export function columnKindOf(evidence: TypeEvidence): ColumnKind {
  const kind = kindOf(evidence);
  return evidence.shape === "list" ? { ...kind, operator: "none" } : kind;
}

/** A row measured in "%" or "tạ/ha", or whose label is a rate, is not added whatever its column says. */
export function rowKindOf(label: string, measures: readonly string[]): FieldKind | undefined {
  const measured = measures.map((measure) => foldText(measure).replace(/^[(\s]+|[)\s]+$/g, ""));
  if (measured.some((measure) => /^(%|phần trăm|tỷ lệ( %| \(%\))?)$/u.test(measure))) return rate;
  if (measured.some(isQuotient)) return average;
  if (measured.some((measure) => /^n ?\/ ?m$/u.test(measure))) return ratio;
  const kind = captionKind([label], "form");
  return kind?.operator === "recompute" || kind?.operator === "ratio" ? kind : undefined;
}

const rate: FieldKind = { type: "percent", operator: "recompute" };
const average: FieldKind = { type: "decimal", operator: "recompute" };
const ratio: FieldKind = { type: "ratio", operator: "ratio" };

/** "tạ/ha", "đồng/người"; "đ/c" is a comrade, "lượt/người" two names of one thing. */
function isQuotient(measure: string): boolean {
  return /^(?!người|lượt)\p{L}[\p{L}\d ]+\/ ?\p{L}[\p{L}\d ]+$/u.test(measure);
}

function kindOf(evidence: TypeEvidence): ColumnKind {
  const validation = validationOf(evidence);
  if (validation?.type === "list") {
    const choices = validation.choices ? { choices: [...validation.choices] } : {};
    return { type: "choice", operator: "none", ...choices };
  }
  // Counts are typed in; a validated share still reads as a share by its format or caption.
  const byCaption = captionKind(evidence.path, evidence.shape);
  if (byCaption?.operator === "recompute") return byCaption;
  const byFormat = typeByFormat(evidence);
  if (byFormat === "percent" || isRateFormula(evidence)) return rate;
  const operator = byCaption?.operator === "none" ? "none" : "sum";
  if (validation?.type === "whole") return { type: "integer", operator };
  if (validation?.type === "decimal") return { type: "decimal", operator };
  if (validation?.type === "date") return { type: "date", operator: "none" };
  if (byCaption !== undefined) return byCaption;
  if (byFormat === "date") return { type: "date", operator: "none" };
  if (evidence.shape === "list") return { type: "any", operator: "none" };
  return { type: byFormat === "text" ? "any" : "number", operator: "sum" };
}

function validationOf(evidence: TypeEvidence): CellValidation | undefined {
  const { view, column, rows } = evidence;
  return view.grid.validations.find(
    (validation) =>
      validation.type !== "any" &&
      validation.type !== "custom" &&
      rows.some((row) => validation.ranges.some((range) => contains(range, row, column))),
  );
}

/** The kind of number format that most cells of the column carry. */
export function typeByFormat({
  view,
  column,
  rows,
}: Pick<TypeEvidence, "view" | "column" | "rows">):
  Extract<FieldType, "percent" | "date" | "text"> | undefined {
  const counts = { percent: 0, date: 0, text: 0 };
  let total = 0;
  for (const row of rows) {
    const kind = view.formatAt(row, column)?.kind;
    if (kind === undefined) continue;
    total += 1;
    if (kind === "percent" || kind === "date" || kind === "text") counts[kind] += 1;
  }
  return (["percent", "date", "text"] as const).find((kind) => counts[kind] * 2 > total);
}

function isRateFormula({ view, column, rows }: TypeEvidence): boolean {
  const formulas = rows.flatMap((row) => cellAt(view.grid, row, column)?.formula ?? []);
  return formulas.length > 0 && formulas.every((formula) => ratioTermsOf(formula) !== undefined);
}
