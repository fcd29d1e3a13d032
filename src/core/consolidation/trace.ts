/**
 * From a total to where it came from: the part of each unit, largest first, with file, sheet and cell.
 * A cell of the form that is computed leads, through its formula, to the parts of every field it rests on.
 */
import { columnName } from "../model/address";
import { type Figure, isNothing } from "../model/figure";
import { type FieldId, fieldId } from "../model/report-data";
import type { Consolidation, Part } from "./consolidation";
import { type ListColumn, sourcesOf } from "./formula-sources";
import { columnParts } from "./unit-parts";

export interface TracedPart extends Part {
  /** The input field it was given for; for the entries of a list, the list's column (`B4!C`). */
  readonly field: FieldId;
}

/** Units that gave nothing come last; the rest by size, and alike ones in the order of the unit list. */
export function traceOf(
  consolidation: Consolidation,
  sheetKey: string,
  address: string,
): readonly TracedPart[] {
  const { fields, columns } = sourcesOf(consolidation, fieldId(sheetKey, address));
  const parts = [
    ...fields.flatMap((field) =>
      (consolidation.parts.get(field) ?? []).map((part): TracedPart => ({ ...part, field })),
    ),
    ...columns.flatMap((column) => listParts(consolidation, column)),
  ];
  return parts
    .map((part, order) => ({ part, order }))
    .sort((one, other) => size(other.part.figure) - size(one.part.figure) || one.order - other.order)
    .map(({ part }) => part);
}

function listParts(consolidation: Consolidation, { sheet, columnId }: ListColumn): readonly TracedPart[] {
  const rows = consolidation.lists.get(sheet.key) ?? [];
  const column = sheet.table?.columns.find(({ id }) => id === columnId)?.column ?? 1;
  const field = fieldId(sheet.key, columnName(column));
  return columnParts(sheet, columnId, rows, consolidation.units)
    .filter(({ figure }) => !isNothing(figure))
    .map((part): TracedPart => ({ ...part, field }));
}

/** How much a part weighs in its total; words weigh less than any figure, and nothings least. */
function size(figure: Figure): number {
  if (figure.kind === "number") return Math.abs(figure.number);
  if (figure.kind === "ratio") return Math.abs(figure.denominator);
  return isNothing(figure) ? -2 : -1;
}
