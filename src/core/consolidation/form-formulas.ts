/**
 * The formulas that give a form's totals: its own, and those its rules amount to where a cell is to be
 * computed again but the form leaves it to be typed:
 *   "(12) = (11) / (10)" → IF(SUM(L12)=0,"",SUM(M12)/SUM(L12))
 */
import { parseA1, sheetAddress } from "../model/address";
import { type FieldId, fieldId } from "../model/report-data";
import type { Template } from "../templates/template";
import type { FormFormula } from "./consolidation";
import { mergedFields } from "../templates/input-fields";
import { isInBody } from "../templates/list-body";

/** Forms, and what stands above and below the body of lists; covers and criteria sheets are not consolidated. */
export function formFormulas(template: Template): ReadonlyMap<FieldId, FormFormula> {
  const formulas = new Map<FieldId, FormFormula>();
  const fromRules = ruleFormulas(template);
  for (const sheet of template.sheets) {
    if (sheet.shape !== "form" && sheet.shape !== "list") continue;
    for (const [address, formula] of Object.entries(sheet.formulas)) {
      const place = parseA1(address);
      if (!place || isInBody(sheet, place.row)) continue;
      formulas.set(fieldId(sheet.key, address), { sheetKey: sheet.key, address, formula, source: "form" });
    }
    for (const { id, address, operator } of mergedFields(sheet)) {
      const formula = operator === "recompute" ? fromRules.get(id) : undefined;
      if (formula !== undefined) formulas.set(id, { sheetKey: sheet.key, address, formula, source: "rule" });
    }
  }
  return formulas;
}

/** SUM takes at most 255 arguments. */
const maxArguments = 255;

/** Around each cell stands SUM, which passes over the dash of a field that does not apply. */
function ruleFormulas(template: Template): ReadonlyMap<FieldId, string> {
  const formulas = new Map<FieldId, string>();
  const cell = (field: FieldId) => fieldReference(template, field);
  const add = (field: FieldId, formula: string) => {
    if (!formulas.has(field)) formulas.set(field, formula);
  };
  for (const rule of template.rules) {
    if (rule.kind !== "percent-of") continue;
    for (const { rate, numerator, denominator } of rule.relations) {
      const scale = rule.scale === 1 ? "" : `*${rule.scale}`;
      const under = `SUM(${cell(denominator)})`;
      add(rate, `IF(${under}=0,"",SUM(${cell(numerator)})/${under}${scale})`);
    }
  }
  for (const rule of template.rules) {
    // Counts that must merely agree with another do not come from it.
    if (rule.kind !== "sum-equals" || !rule.derives) continue;
    for (const { total, plus, minus } of rule.relations) {
      if (plus.length + minus.length > maxArguments) continue;
      const added = `SUM(${plus.map(cell).join(",")})`;
      const taken = minus.length > 0 ? `-SUM(${minus.map(cell).join(",")})` : "";
      const all = [...plus, ...minus].map(cell).join(",");
      add(total, `IF(COUNT(${all})=0,"",${added}${taken})`);
    }
  }
  return formulas;
}

/** `B1!C14` → `'Biểu 1 Đoàn viên'!C14`. */
function fieldReference(template: Template, field: FieldId): string {
  const at = field.lastIndexOf("!");
  const key = field.slice(0, at);
  const sheet = template.sheets.find((candidate) => candidate.key === key);
  return sheetAddress(sheet?.name ?? key, field.slice(at + 1));
}
