/**
 * Runs a rule over tables of cases: figures in, outcomes out. The rule and the figures are frozen; ids and outcomes are
 * asserted, never wording.
 */
import { serialOf } from "../../src/core/model/date-serial";
import { blank, type Figure, notApplicable, numberFigure } from "../../src/core/model/figure";
import type { CellRef, FieldReading, ListRow } from "../../src/core/model/report-data";
import type { Outcome } from "../../src/core/rules/outcome";
import { type Rule, ruleSchema, runRules } from "../../src/core/rules/rule";
import type { CheckContext } from "../../src/core/rules/rule-kind";

/** A number, nothing (null), a dash, an error name ("#VALUE!"), any other text, or a figure as it is read. */
export type Shown = number | string | null | Figure;

/** Cells by column, in one row. */
export interface Entry {
  readonly row: number;
  readonly tt?: Shown;
  /** The unit it came from, in a stacked list. */
  readonly unit?: string;
  readonly cells?: Readonly<Record<string, Shown>>;
}

/** What a report holds and what is known around it. */
export interface ReportCase {
  readonly shown?: Readonly<Record<string, Shown>>;
  readonly lists?: Readonly<Record<string, readonly Entry[]>>;
  /** The report of the period before; absent where there is none. */
  readonly previous?: Readonly<Record<string, Shown>>;
  /** Cells outside the form, by `sheet!address`. */
  readonly cells?: Readonly<Record<string, Shown>>;
  readonly periodStart?: number | null;
  readonly periodEnd?: number | null;
  readonly unitType?: string | null;
}

export interface RuleCase extends ReportCase {
  readonly name: string;
  /** Options of the rule that this case changes. */
  readonly with?: object;
  /** Of every relation, cell or entry the rule judges. */
  readonly outcome: Outcome["outcome"] | readonly Outcome["outcome"][];
  /** Where the violations are. */
  readonly at?: readonly CellRef[];
}

/** A test for each case of the table. */
export function testRule(rule: { readonly id: string }, cases: readonly RuleCase[]): void {
  it.each(cases)("$name: $outcome", (one) => {
    const changed = { ...rule, ...one.with };
    const outcomes = ruleOutcomesOf(changed, one);
    const wanted = typeof one.outcome === "string" ? [one.outcome] : one.outcome;
    expect(outcomes.map(({ outcome }) => outcome.outcome)).toEqual(wanted);
    expect(new Set(outcomes.map((outcome) => outcome.rule.id))).toEqual(
      new Set(wanted.length > 0 ? [changed.id] : []),
    );
    const places = outcomes.flatMap(({ outcome }) => (outcome.outcome === "violated" ? [outcome.at] : []));
    if (one.at) expect(places).toEqual(one.at);
    expect(ruleOutcomesOf(changed, one)).toEqual(outcomes);
  });
}

export function outcomesOf(rule: unknown, report: ReportCase): readonly Outcome[] {
  return ruleOutcomesOf(rule, report).map(({ outcome }) => outcome);
}

export function ratio(numerator: number, denominator: number): Figure {
  return { kind: "ratio", numerator, denominator };
}

export function day(year: number, month: number, date: number): Figure {
  return { kind: "date", serial: serial(year, month, date) };
}

export function serial(year: number, month: number, date: number): number {
  const found = serialOf(year, month, date);
  if (found === undefined) throw new Error(`${year}-${month}-${date} is no day.`);
  return found;
}

function ruleOutcomesOf(rule: unknown, report: ReportCase) {
  const parsed: Rule = deepFreeze(ruleSchema.parse(rule));
  return runRules([parsed], contextOf(report));
}

function contextOf({ shown = {}, lists = {}, previous, cells = {}, ...around }: ReportCase): CheckContext {
  const readings = new Map(
    Object.entries(shown).map(([field, value]) => [field, deepFreeze(readingOf(value))]),
  );
  const rows = new Map(
    Object.entries(lists).map(([list, entries]) => [list, deepFreeze(entries.map(rowOf))]),
  );
  const figureIn = (figures: Readonly<Record<string, Shown>>, place: string) => {
    const value = figures[place];
    return value === undefined ? undefined : figureOf(value);
  };
  return {
    reading: (field) => readings.get(field),
    rows: (list) => rows.get(list) ?? [],
    previous: (field) => figureIn(previous ?? {}, field),
    cell: (sheet, address) => figureIn(cells, `${sheet}!${address}`),
    hasPrevious: previous !== undefined,
    periodStart: around.periodStart ?? null,
    periodEnd: around.periodEnd ?? null,
    unitType: around.unitType ?? null,
    nameOf: (ref) =>
      typeof ref === "string" ? `ô ${ref}` : `dòng ${ref.row}, cột ${ref.columns.join(", ")}`,
  };
}

function rowOf({ row, tt, unit, cells = {} }: Entry): ListRow {
  return {
    row,
    figures: new Map(Object.entries(cells).map(([column, value]) => [column, figureOf(value)])),
    ...(tt === undefined ? {} : { ordinal: figureOf(tt) }),
    ...(unit === undefined ? {} : { origin: { code: unit, name: unit } }),
  };
}

function readingOf(value: Shown): FieldReading {
  if (typeof value === "string" && value.startsWith("#"))
    return { figure: blank, shown: { kind: "error", error: value }, address: "A1" };
  const figure = figureOf(value);
  return { figure, shown: figure, address: "A1" };
}

function figureOf(value: Shown): Figure {
  if (value === null) return blank;
  if (value === "-") return notApplicable;
  if (typeof value === "object") return value;
  return typeof value === "number" ? numberFigure(value) : { kind: "text", text: value };
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
