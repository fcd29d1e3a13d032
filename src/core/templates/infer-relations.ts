/**
 * Relations between cells of a form, as rules keep them: only cells that a unit fills in or the form computes take
 * part, and cells that the form closes drop out.
 */
import { a1 } from "../model/address";
import { fieldId } from "../model/report-data";
import type { Rule } from "../rules/rule";
import { inputFields } from "./input-fields";
import type { TemplateColumn, TemplateRow, TemplateSheet } from "./template";

export interface SumRelation {
  total: string;
  plus: string[];
  minus: string[];
}

export interface RateRelation {
  rate: string;
  numerator: string;
  denominator: string;
}

/** Which cells of all sheets hold figures: what is filled in and what the form computes. */
export interface FormFields {
  has(field: string): boolean;
  /** A number that the form prints: a sum over it says more than its fields. */
  isPrintedNumber(sheet: TemplateSheet, address: string): boolean;
}

export function formFields(sheets: readonly TemplateSheet[]): FormFields {
  const known = new Set(
    sheets.flatMap((sheet) => [
      ...inputFields(sheet).map(({ id }) => id),
      ...Object.keys(sheet.formulas).map((address) => fieldId(sheet.key, address)),
    ]),
  );
  return {
    has: (field) => known.has(field),
    isPrintedNumber: (sheet, address) => typeof sheet.givenCells[address] === "number",
  };
}

/** A cell in the row of one and the column of the other. */
export function cellField(
  sheet: TemplateSheet,
  row: Pick<TemplateRow, "row">,
  column: Pick<TemplateColumn, "column">,
): string {
  return fieldId(sheet.key, a1(row.row, column.column));
}

/** `undefined` where the total is not asked for, or no part is. */
export function sumRelation(
  fields: FormFields,
  total: string,
  plus: readonly string[],
  minus: readonly string[] = [],
): SumRelation | undefined {
  const asked = (part: string) => part !== total && fields.has(part);
  const relation = { total, plus: plus.filter(asked), minus: minus.filter(asked) };
  return fields.has(total) && relation.plus.length > 0 ? relation : undefined;
}

export function sumRule(
  rule: Pick<Rule, "id" | "severity" | "says">,
  relations: readonly SumRelation[],
  derives: boolean,
): Rule[] {
  if (relations.length === 0) return [];
  return [{ kind: "sum-equals", ...rule, relations: [...relations], tolerance: 0, derives }];
}

/** How far a share may be off: computed ones to a tenth of a point, typed ones are rounded to whole points too. */
export const shareTolerance = { computed: 0.0005, typed: 0.005 };

export function shareRule(
  rule: Pick<Rule, "id" | "severity" | "says">,
  relations: readonly RateRelation[],
  scale: 1 | 100,
  tolerance: number,
): Rule[] {
  if (relations.length === 0) return [];
  return [{ kind: "percent-of", ...rule, relations: [...relations], scale, tolerance: tolerance * scale }];
}
