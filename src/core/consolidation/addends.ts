/**
 * What a total of the form adds, followed through the form's own sums down to the fields that units fill in:
 * "Tổng cộng" = I + II + III, I = SUM(1.1:1.3) → +1.1 +1.2 +1.3 …
 */
import { a1 } from "../model/address";
import { type FieldId, fieldId } from "../model/report-data";
import { linearTermsOf } from "../formula/linear-terms";
import type { Consolidation } from "./consolidation";

/** How often each field is added (−1: taken away); `undefined` where a formula on the way does more than add. */
export function addendsOf(
  consolidation: Consolidation,
  field: FieldId,
  above: ReadonlySet<FieldId> = new Set(),
): ReadonlyMap<FieldId, number> | undefined {
  const { formulas, template, parts } = consolidation;
  const formula = formulas.get(field);
  if (!formula) return new Map(parts.has(field) ? [[field, 1]] : []);
  const terms = above.has(field) ? undefined : linearTermsOf(formula.formula);
  if (!terms) return undefined;
  const addends = new Map<FieldId, number>();
  for (const { sheet: name, row, column, sign } of terms) {
    const key = name === null ? formula.sheetKey : template.sheets.find((sheet) => sheet.name === name)?.key;
    const inner =
      key === undefined
        ? undefined
        : addendsOf(consolidation, fieldId(key, a1(row, column)), new Set(above).add(field));
    if (!inner) return undefined;
    for (const [addend, times] of inner) addends.set(addend, (addends.get(addend) ?? 0) + sign * times);
  }
  return addends;
}
