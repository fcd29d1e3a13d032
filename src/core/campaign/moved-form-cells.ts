/** The cells DOAN wrote on the form, where they are now that rows or columns were put in or taken out. */
import { a1, parseA1 } from "../model/address";
import type { SheetLayout } from "../templates/sheet-layout";
import type { TemplateSheet } from "../templates/template";
import type { Campaign } from "./campaign";

/** @param layouts Where the template's rows and columns are on the form now. */
export function movedFormCells(
  { template, formCells }: Pick<Campaign, "template" | "formCells">,
  layouts: readonly SheetLayout[],
): Campaign["formCells"] {
  return Object.fromEntries(
    Object.entries(formCells).map(([name, cells]) => {
      const sheet = template.sheets.find((candidate) => candidate.name === name);
      const layout = layouts.find(({ key }) => key === sheet?.key);
      if (!sheet || !layout) return [name, cells];
      const rows = shifts(sheet.table?.rows.map(({ id, row }) => [row, layout.rows.get(id)] as const));
      const columns = shifts(columnPairs(sheet, layout));
      return [
        name,
        Object.fromEntries(
          Object.entries(cells).map(([address, before]) => [movedAddress(address, rows, columns), before]),
        ),
      ];
    }),
  );
}

function columnPairs({ table }: TemplateSheet, layout: SheetLayout) {
  return table?.columns.map(({ id, column }) => [column, layout.columns.get(id)] as const);
}

type Shift = (place: number) => number;

/** A place between known ones moves with the nearest known one above or left of it. */
function shifts(pairs: readonly (readonly [from: number, to: number | undefined])[] = []): Shift {
  const known = pairs.flatMap(([from, to]) => (to === undefined ? [] : [{ from, by: to - from }]));
  known.sort((one, other) => one.from - other.from);
  return (place) => place + (known.filter(({ from }) => from <= place).at(-1)?.by ?? known[0]?.by ?? 0);
}

function movedAddress(address: string, rows: Shift, columns: Shift): string {
  const place = parseA1(address);
  return place ? a1(rows(place.row), columns(place.column)) : address;
}
