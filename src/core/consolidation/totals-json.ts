/**
 * A consolidation as the command line prints it:
 *   { "totals": { "Biểu 1": { "C14": 13732, "O13": "21/23", "D20": "-", "E20": null } },
 *     "lists": { "Biểu 4": { "rows": 91, "byUnit": { "TV01": 19 } } } }
 * null: nothing was filled in, or nothing can be computed; "-": it applies to no unit. Text totals of
 * formulas are given as text.
 */
import type { Figure } from "../model/figure";
import type { Consolidation, StackedRow } from "./consolidation";
import { notApplicableSign, ratioText } from "./figure-text";

export type JsonFigure = number | string | null;

export interface TotalsJson {
  readonly totals: Readonly<Record<string, Readonly<Record<string, JsonFigure>>>>;
  readonly lists: Readonly<Record<string, ListJson>>;
}

export interface ListJson {
  readonly rows: number;
  /** Rows by the code of the unit they are about. */
  readonly byUnit: Readonly<Record<string, number>>;
}

export function totalsJson({ template, totals, lists }: Consolidation): TotalsJson {
  const sheetName = (key: string) => template.sheets.find((sheet) => sheet.key === key)?.name ?? key;
  return {
    totals: Object.fromEntries(
      [...totals].map(([key, figures]) => [
        sheetName(key),
        Object.fromEntries([...figures].map(([address, figure]) => [address, jsonFigure(figure)])),
      ]),
    ),
    lists: Object.fromEntries(
      [...lists].map(([key, rows]) => [sheetName(key), { rows: rows.length, byUnit: rowsByUnit(rows) }]),
    ),
  };
}

function jsonFigure(figure: Figure): JsonFigure {
  switch (figure.kind) {
    case "number":
      return figure.number;
    case "ratio":
      return ratioText(figure);
    case "text":
      return figure.text;
    case "date":
      return figure.serial;
    case "not-applicable":
      return notApplicableSign;
    case "blank":
    case "not-submitted":
      return null;
  }
}

function rowsByUnit(rows: readonly StackedRow[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { unitCode } of rows) counts.set(unitCode, (counts.get(unitCode) ?? 0) + 1);
  return Object.fromEntries(counts);
}
