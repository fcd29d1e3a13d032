/**
 * What a template's rules find in one report: each violation at its cell in the unit's own file, with how many
 * relations hold and which could not be judged, and why.
 */
import { parseA1, rangeText, sheetAddress } from "../core/model/address";
import type { Finding } from "../core/model/finding";
import type { CellRef, ListCells, ListRow } from "../core/model/report-data";
import type { Violated } from "../core/rules/outcome";
import { type Rule, runRules } from "../core/rules/rule";
import { differenceOf } from "../core/rules/within";
import { sheetKeyOf } from "../core/templates/cell-names";
import { checkContext, type RuleCircumstances } from "../core/templates/check-context";
import type { ReportReading } from "../core/templates/read-report";
import type { Template, TemplateTable } from "../core/templates/template";
import { loosePlace } from "../core/templates/written-rules/loose-cells";
import type { SkippedRule } from "./check/checked-report";

export interface RuleJudgement {
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedRule[];
  readonly passed: number;
}

export function ruleFindings(
  template: Template,
  reading: Pick<ReportReading, "report" | "layouts">,
  circumstances: RuleCircumstances,
): RuleJudgement {
  const placeOf = places(template, reading);
  const findings: Finding[] = [];
  const skipped = new Map<string, SkippedRule>();
  let passed = 0;
  for (const { rule, outcome } of runRules(template.rules, checkContext(template, reading, circumstances))) {
    switch (outcome.outcome) {
      case "passed":
        passed += 1;
        break;
      case "skipped": {
        const key = `${rule.id} ${outcome.reason}`;
        const count = (skipped.get(key)?.count ?? 0) + 1;
        skipped.set(key, { ruleId: rule.id, title: rule.says, reason: outcome.reason, count });
        break;
      }
      case "violated":
        findings.push(findingOf(rule, outcome, placeOf));
    }
  }
  return { findings, skipped: [...skipped.values()], passed };
}

function findingOf(rule: Rule, violation: Violated, placeOf: (ref: CellRef) => Place): Finding {
  const { at, left, right, related, message } = violation;
  const place = placeOf(at);
  const field = fieldOf(at);
  return {
    ruleId: rule.id,
    severity: rule.severity,
    sheet: place.sheet,
    cell: place.cells[0] ?? null,
    message,
    blocking: false,
    found: left,
    expected: right,
    left,
    right,
    imbalance: typeof left === "number" && typeof right === "number" ? differenceOf(left, right) : null,
    ...(field === undefined ? {} : { field }),
    related: [
      ...addressesOf(place, place.sheet).slice(1),
      ...related.flatMap((ref) => addressesOf(placeOf(ref), place.sheet)),
    ],
  };
}

/** "B1!C14"; of an entry the column, since rows come and go. */
function fieldOf(ref: CellRef): string | undefined {
  if (typeof ref === "string") return ref;
  const [column] = ref.columns;
  return column === undefined ? undefined : `${ref.list}!${column}`;
}

interface Place {
  /** As named in the unit's file; null where it is not there. */
  readonly sheet: string | null;
  /** The cell, or the ranges that cells of an entry form. */
  readonly cells: readonly string[];
}

function addressesOf({ sheet, cells }: Place, ownSheet: string | null): readonly string[] {
  return sheet === null || sheet === ownSheet ? cells : cells.map((cell) => sheetAddress(sheet, cell));
}

/** Where a field or an entry stands in the unit's file. */
function places(
  template: Template,
  { report, layouts }: Pick<ReportReading, "report" | "layouts">,
): (ref: CellRef) => Place {
  const entries = new Map<string, ReadonlyMap<number, ListRow>>();
  const entryAt = ({ list, row }: ListCells) => {
    const known =
      entries.get(list) ?? new Map(report.sheets.get(list)?.rows.map((entry) => [entry.row, entry]));
    entries.set(list, known);
    return known.get(row);
  };
  return (ref) => {
    const sheet = report.sheets.get(sheetKeyOf(ref));
    if (typeof ref === "string") {
      const field = sheet?.fields.get(ref);
      if (!field) return placeOutside(ref, sheet?.sheetName ?? null, template, layouts);
      return { sheet: sheet?.sheetName ?? null, cells: field.address === null ? [] : [field.address] };
    }
    const stackedOn = entryAt(ref)?.origin?.sheet;
    const wholeRow = `${ref.row}:${ref.row}`;
    // A list that DOAN stacked stands on a sheet of its own, in columns of its own.
    if (stackedOn !== undefined) return { sheet: stackedOn, cells: [wholeRow] };
    const layout = layouts.find(({ key }) => key === ref.list);
    const table = template.sheets.find(({ key }) => key === ref.list)?.table;
    const columns =
      ref.columns.length > 0
        ? ref.columns.flatMap((id) => layout?.columns.get(id) ?? [])
        : ordinalColumn(table, layout?.columns);
    const cells = rangesOf(ref.row, columns);
    return { sheet: sheet?.sheetName ?? null, cells: cells.length > 0 ? cells : [wholeRow] };
  };
}

/** A cell that a rule names by its address, on a sheet that may be none of the form's; else nothing but the sheet. */
function placeOutside(
  ref: string,
  sheetName: string | null,
  template: Template,
  layouts: ReportReading["layouts"],
): Place {
  const name = sheetKeyOf(ref);
  const address = ref.slice(name.length + 1);
  if (parseA1(address) === undefined) return { sheet: sheetName, cells: [] };
  const place = loosePlace(name, address, template, layouts);
  return { sheet: place.sheet, cells: [place.address] };
}

/** TT is no column of the list; it goes where the column beside it went. */
function ordinalColumn(
  table: TemplateTable | undefined,
  columns: ReadonlyMap<string, number> | undefined,
): readonly number[] {
  const ordinal = table?.codeColumn;
  if (ordinal === undefined || ordinal === null) return [];
  const beside = table?.columns.find(({ column }) => column > ordinal);
  const at = beside && columns?.get(beside.id);
  const found = beside === undefined || at === undefined ? ordinal : at - (beside.column - ordinal);
  return found >= 1 ? [found] : [];
}

/** Columns 3, 4 and 7 of row 13 → "C13:D13", "G13". */
function rangesOf(row: number, columns: readonly number[]): readonly string[] {
  const ranges: { left: number; right: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && column <= last.right + 1) last.right = column;
    else ranges.push({ left: column, right: column });
  }
  return ranges.map(({ left, right }) => rangeText({ top: row, bottom: row, left, right }));
}
