/**
 * Makes one consolidation of many reports: merges each field by its operator, stacks lists, and computes
 * the form's formulas again over the totals. The order in which reports came has no influence.
 *
 *   consolidate({ template, reports, order: unitList, form }) → Consolidation
 */
import type { Figure } from "../model/figure";
import type { Workbook } from "../model/grid";
import type { Template } from "../templates/template";
import type { OrgUnit } from "../units/org-unit";
import { calculateForm } from "./calculate-form";
import type { Consolidation, LeftOut, Part, StackedRow } from "./consolidation";
import { formFormulas } from "./form-formulas";
import { type InputField, mergedFields } from "../templates/input-fields";
import { mergePolicies } from "./merge-policies";
import { notComputableOf } from "./not-computable";
import { totalsOf } from "./totals";
import type { UnitReport } from "./unit-report";
import { partsOf, stackedRowsOf } from "./unit-parts";

export interface ConsolidationInput {
  readonly template: Template;
  /** At most one for each unit: which of two files counts is decided before. */
  readonly reports: readonly UnitReport[];
  /** The unit list, whose order is that of every table; units it lacks come after, by code. */
  readonly order: readonly OrgUnit[];
  /** The blank form, for what its formulas read in printed cells and by defined names. */
  readonly form?: Workbook;
}

export function consolidate({ template, reports, order, form }: ConsolidationInput): Consolidation {
  const units = inOrder(reports, order);
  const fields = template.sheets.flatMap(mergedFields);
  const parts = new Map(fields.map((field) => [field.id, partsOf(field, units)] as const));
  const merged = fields.map((field) => mergedField(field, parts.get(field.id) ?? []));
  const lists = stackedLists(template, units);
  const formulas = formFormulas(template);
  const inputs = new Map(merged.map(({ field, figure }) => [field.id, figure] as const));
  const results = calculateForm({
    template,
    formulas,
    inputs,
    lists,
    form,
    dashesAsText: false,
  });
  return {
    template,
    units,
    totals: totalsOf(template, inputs, formulas, results),
    inputs,
    parts,
    lists,
    formulas,
    results,
    leftOut: merged.flatMap(({ leftOut }) => leftOut),
    notComputable: notComputableOf(template, { fields, parts, formulas, results, lists }),
  };
}

function inOrder(reports: readonly UnitReport[], order: readonly OrgUnit[]): readonly UnitReport[] {
  const places = new Map(order.map(({ code }, place) => [code, place] as const));
  const sorted = [...reports].sort(
    (one, other) =>
      (places.get(one.unit.code) ?? order.length) - (places.get(other.unit.code) ?? order.length) ||
      (one.unit.code < other.unit.code ? -1 : 1),
  );
  // Two reports of one unit would be added twice. Choosing between them is the caller's duty.
  sorted.reduce<UnitReport | undefined>((before, report) => {
    if (before?.unit.code === report.unit.code)
      throw new Error(`Unit "${report.unit.code}" is given two reports: ${before.file}, ${report.file}.`);
    return report;
  }, undefined);
  return sorted;
}

interface MergedField {
  readonly field: InputField;
  readonly figure: Figure;
  readonly leftOut: readonly LeftOut[];
}

function mergedField(field: InputField, parts: readonly Part[]): MergedField {
  const merged = mergePolicies[field.operator](parts.map(({ figure }) => figure));
  const leftOut = new Set(merged.leftOut);
  return {
    field,
    figure: merged.figure,
    leftOut: parts
      .filter(({ figure }) => leftOut.has(figure))
      .map((part): LeftOut => ({ field: field.id, part })),
  };
}

function stackedLists(
  template: Template,
  units: readonly UnitReport[],
): ReadonlyMap<string, readonly StackedRow[]> {
  return new Map(
    template.sheets
      .filter(({ shape }) => shape === "list")
      .map((sheet) => [sheet.key, stackedRowsOf(sheet, units)] as const),
  );
}
