/**
 * The calculated cells of a unit's form: what the file shows, what the form's formulas make of the recovered
 * inputs, and whether the unit wrote over a formula. Totals that the form leaves to be typed in are recomputed by
 * the sums it prints, where the parts are there.
 */
import type { Calculator } from "../formula/calculate";
import { isNotComputable } from "../formula/formula-value";
import { a1, parseA1 } from "../model/address";
import { exactSum } from "../model/exact-sum";
import { type Figure, blank, notSubmitted, numberFigure } from "../model/figure";
import type { Finding } from "../model/finding";
import { type CellValue, cellAt, isCellError } from "../model/grid";
import { type FieldId, type FieldReading, fieldId } from "../model/report-data";
import type { Rule } from "../rules/rule";
import { isInBody } from "./list-body";
import { placeOf } from "./read-fields";
import { formatNumber } from "../text/format-number";
import { readNumberText } from "../text/read-number";
import type { SheetLayout } from "./sheet-layout";
import type { SheetView } from "./sheet-view";
import * as inCell from "./cell-findings";
import type { TemplateSheet } from "./template";

export interface SheetToRead {
  readonly sheet: TemplateSheet;
  readonly view: SheetView;
  readonly layout: SheetLayout;
  /** A formula of the unit's own file for which it stores no result. */
  resultOf(row: number, column: number): CellValue;
  /** The form's formula in the unit's addresses; `undefined` where what it names is not there. */
  formulaHere(formula: string): string | undefined;
}

/** Shares are printed to a tenth of a point; smaller differences are rounding. */
const shareTolerance = 0.0005;

export function readCalculated(
  source: SheetToRead,
  calculator: Calculator,
  rules: readonly Rule[],
  isLost: (address: string) => boolean,
): { readings: ReadonlyMap<FieldId, FieldReading>; findings: readonly Finding[] } {
  const { sheet, view, layout } = source;
  const readings = new Map<FieldId, FieldReading>();
  const findings: Finding[] = [];
  const ruled = ruledFields(rules);
  for (const address of Object.keys(sheet.formulas)) {
    const at = parseA1(address);
    if (!at || isInBody(sheet, at.row)) continue;
    const id = fieldId(sheet.key, address);
    // Nothing is left of what it adds up: zero would be a figure that nobody gave.
    const computed = isLost(address)
      ? notSubmitted
      : figureOfResult(calculator.valueOf(sheet.name, at.row, at.column));
    const place = placeOf(sheet, layout, at.row, at.column);
    if (!place) {
      readings.set(id, { figure: computed ?? notSubmitted, shown: notSubmitted, address: null });
      continue;
    }
    const cellAddress = a1(place.row, place.column);
    const cell = cellAt(view.grid, place.row, place.column);
    const merge = view.mergeAt(place.row, place.column);
    const isTail = merge !== undefined && (merge.top !== place.row || merge.left !== place.column);
    const raw = cell?.resultMissing ? source.resultOf(place.row, place.column) : (cell?.value ?? null);
    const shown = shownOf(raw);
    // A formula that cannot be computed here leaves what the file shows.
    const figure = computed ?? (shown.kind === "error" ? blank : shown);
    readings.set(id, { figure, shown, address: cellAddress });
    const right = computed?.kind === "number" ? computed.number : null;
    if (isTail) continue;
    const isShare = view.formatAt(place.row, place.column)?.kind === "percent";
    const say = isShare ? inCell.percentWords : formatNumber;
    const found = (finding: Finding) =>
      findings.push(withFormula(finding, source.formulaHere(sheet.formulas[address] ?? ""), cell?.formula));
    if (cell?.formula === undefined) {
      const isEmpty = shown.kind === "blank" && (right === null || right === 0);
      if (isEmpty && right === 0) found(inCell.formulaRemoved(view.grid.name, cellAddress));
      if (!isEmpty && computed !== undefined) {
        const left = shown.kind === "number" ? shown.number : null;
        const same = left !== null && right !== null && Math.abs(left - right) <= tolerance(right);
        found(
          inCell.formulaOverwritten(
            view.grid.name,
            cellAddress,
            raw === null
              ? ""
              : isCellError(raw)
                ? raw.error
                : typeof raw === "number"
                  ? say(raw)
                  : String(raw),
            same ? right : left,
            right,
            say,
          ),
        );
      }
    } else if (shown.kind === "error") {
      found(inCell.formulaShowsError(view.grid.name, cellAddress, shown.error, right, say));
    } else if (
      shown.kind === "number" &&
      right !== null &&
      !ruled.has(id) &&
      Math.abs(shown.number - right) > tolerance(right)
    ) {
      found(inCell.resultDiffers(view.grid.name, cellAddress, shown.number, right, say));
    }
  }
  return { readings, findings };
}

/** A formula that stands there already puts nothing right: the fault is in what it reads. */
function withFormula(finding: Finding, formula: string | undefined, present: string | undefined): Finding {
  if (formula === undefined || formula === present) return finding;
  return { ...finding, mend: { kind: "formula", formula } };
}

/** The sums a form prints in words, not in formulas: a typed total gives way to its parts where any is a number. */
export function recomputeTypedTotals(
  readings: Map<FieldId, FieldReading>,
  sheets: readonly TemplateSheet[],
  rules: readonly Rule[],
): void {
  const formulaFields = new Set(
    sheets.flatMap((sheet) => Object.keys(sheet.formulas).map((address) => fieldId(sheet.key, address))),
  );
  const relations = rules.flatMap((rule) =>
    rule.kind === "sum-equals" && rule.derives ? rule.relations : [],
  );
  const byTotal = new Map(
    relations.filter(({ total }) => !formulaFields.has(total)).map((relation) => [relation.total, relation]),
  );
  const done = new Set<FieldId>();
  const recompute = (field: FieldId): Figure | undefined => {
    const relation = byTotal.get(field);
    const reading = readings.get(field);
    if (!relation || done.has(field) || !reading) return reading?.figure;
    done.add(field);
    const side = (fields: readonly FieldId[]) =>
      fields.flatMap((part) => {
        const figure = recompute(part);
        return figure?.kind === "number" ? [figure.number] : [];
      });
    const plus = side(relation.plus);
    const minus = side(relation.minus);
    if (plus.length === 0) return reading.figure;
    const figure = numberFigure(exactSum([...plus, ...minus.map((number) => -number)]));
    readings.set(field, { ...reading, figure });
    return figure;
  };
  for (const field of byTotal.keys()) recompute(field);
}

function ruledFields(rules: readonly Rule[]): ReadonlySet<FieldId> {
  return new Set(
    rules.flatMap((rule) => {
      if (rule.kind === "sum-equals") return rule.relations.map(({ total }) => total);
      return rule.kind === "percent-of" ? rule.relations.map(({ rate }) => rate) : [];
    }),
  );
}

function figureOfResult(value: ReturnType<Calculator["valueOf"]>): Figure | undefined {
  if (isNotComputable(value)) return undefined;
  if (isCellError(value)) return blank;
  const shown = shownOf(value);
  return shown.kind === "error" ? blank : shown;
}

function shownOf(value: CellValue): FieldReading["shown"] {
  if (value === null) return blank;
  if (isCellError(value)) return { kind: "error", error: value.error };
  if (typeof value === "number") return numberFigure(value);
  const text = String(value).trim();
  if (text === "") return blank;
  const number = /%\s*$/.test(text) ? readNumberText(text, "percent") : readNumberText(text, "integer");
  return number.outcome === "number" ? numberFigure(number.number) : { kind: "text", text };
}

function tolerance(value: number): number {
  return Number.isInteger(value)
    ? 1e-9 * Math.max(1, Math.abs(value))
    : Math.max(shareTolerance, Math.abs(value) * 1e-9);
}
