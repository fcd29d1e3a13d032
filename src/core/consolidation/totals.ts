/** The totals of every sheet, merged inputs and computed cells together, as figures by address. */
import { parseA1 } from "../model/address";
import { blank, type Figure } from "../model/figure";
import type { CellValue } from "../model/grid";
import { fieldId, type FieldId } from "../model/report-data";
import type { FieldType, Template, TemplateSheet } from "../templates/template";
import type { Consolidation, FormFormula } from "./consolidation";
import { mergedFields } from "../templates/input-fields";
import { computedFigure } from "./stored-figure";

/** In reading order. Covers and criteria sheets have no entry: they are not consolidated. */
export function totalsOf(
  template: Template,
  inputs: ReadonlyMap<FieldId, Figure>,
  formulas: ReadonlyMap<FieldId, FormFormula>,
  results: ReadonlyMap<FieldId, CellValue>,
): Consolidation["totals"] {
  const totals = new Map<string, ReadonlyMap<string, Figure>>();
  for (const sheet of template.sheets) {
    if (sheet.shape !== "form" && sheet.shape !== "list") continue;
    const addresses = new Set([
      ...mergedFields(sheet).map(({ address }) => address),
      ...[...formulas.values()]
        .filter(({ sheetKey }) => sheetKey === sheet.key)
        .map(({ address }) => address),
    ]);
    const figures = [...addresses].sort(inReadingOrder).map((address) => {
      const field = fieldId(sheet.key, address);
      const figure = formulas.has(field)
        ? computedFigure(results.get(field), typeAt(sheet, address))
        : (inputs.get(field) ?? blank);
      return [address, figure] as const;
    });
    totals.set(sheet.key, new Map(figures));
  }
  return totals;
}

function inReadingOrder(one: string, other: string): number {
  const first = parseA1(one);
  const second = parseA1(other);
  if (!first || !second) return 0;
  return first.row - second.row || first.column - second.column;
}

function typeAt({ table }: TemplateSheet, address: string): FieldType | undefined {
  const place = parseA1(address);
  const row = table?.rows.find((candidate) => candidate.row === place?.row);
  return row?.type ?? table?.columns.find(({ column }) => column === place?.column)?.type;
}
