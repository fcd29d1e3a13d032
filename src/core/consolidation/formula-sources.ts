/** What a computed cell of the form rests on in the end: fields that units fill in, and columns of lists. */
import { a1, type CellRange, contains, parseA1 } from "../model/address";
import { type FieldId, fieldId } from "../model/report-data";
import { referencesOf } from "../formula/references";
import type { TemplateSheet } from "../templates/template";
import type { Consolidation } from "./consolidation";
import { bodyReference } from "./list-body";

export interface ListColumn {
  readonly sheet: TemplateSheet;
  readonly columnId: string;
}

export interface FormulaSources {
  readonly fields: readonly FieldId[];
  readonly columns: readonly ListColumn[];
}

/** Follows formulas down to fields that units fill in, each met once; a field that is filled in is its own source. */
export function sourcesOf(consolidation: Consolidation, start: FieldId): FormulaSources {
  const fields: FieldId[] = [];
  const columns = new Map<string, ListColumn>();
  const seen = new Set<FieldId>([start]);
  const pending: FieldId[] = [start];
  for (let field = pending.pop(); field !== undefined; field = pending.pop()) {
    const formula = consolidation.formulas.get(field);
    if (!formula) {
      if (consolidation.parts.has(field)) fields.push(field);
      continue;
    }
    const named = namedBy(consolidation, formula.sheetKey, formula.formula);
    for (const column of named.columns) columns.set(`${column.sheet.key}!${column.columnId}`, column);
    for (const next of named.fields) {
      if (seen.has(next)) continue;
      seen.add(next);
      pending.push(next);
    }
  }
  return { fields: inTemplateOrder(consolidation, fields), columns: [...columns.values()] };
}

/** The fields and list columns one formula names. */
function namedBy(consolidation: Consolidation, sheetKey: string, formula: string): FormulaSources {
  const { sheets } = consolidation.template;
  const fields: FieldId[] = [];
  const columns: ListColumn[] = [];
  for (const { sheet: name, range, external } of referencesOf(formula)) {
    const sheet = sheets.find((candidate) =>
      name === null ? candidate.key === sheetKey : sameName(candidate.name, name),
    );
    if (!sheet || external) continue;
    const totals = consolidation.totals.get(sheet.key);
    for (const address of totals ? addressesIn(range, totals) : []) fields.push(fieldId(sheet.key, address));
    const body = bodyReference(sheet, range, false);
    if (body.kind !== "whole") continue;
    const ids = new Set(sheet.table?.columns.map(({ id }) => id));
    for (const { id } of body.columns) if (ids.has(id)) columns.push({ sheet, columnId: id });
  }
  return { fields, columns };
}

/** Looked up cell by cell, unless the range has more cells than the sheet has totals. */
function addressesIn(range: CellRange, totals: ReadonlyMap<string, unknown>): readonly string[] {
  const width = range.right - range.left + 1;
  const count = width * (range.bottom - range.top + 1);
  if (count > totals.size) {
    return [...totals.keys()].filter((address) => {
      const place = parseA1(address);
      return place !== undefined && contains(range, place.row, place.column);
    });
  }
  return Array.from({ length: count }, (_, index) =>
    a1(range.top + Math.floor(index / width), range.left + (index % width)),
  ).filter((address) => totals.has(address));
}

function inTemplateOrder({ parts }: Consolidation, fields: readonly FieldId[]): readonly FieldId[] {
  const wanted = new Set(fields);
  return [...parts.keys()].filter((field) => wanted.has(field));
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
