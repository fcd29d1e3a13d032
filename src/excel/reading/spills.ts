/** Cells that show what the formula of another cell gives: nobody has written them, and they change by themselves. */
import { cellKey } from "../../core/model/grid";
import { cellsOf } from "../../core/model/rectangles";
import type { AreaRead } from "../areas";
import { inBatches, type Step } from "../batches";
import { rangesIn } from "../rules/cells-named";

/** The areas of a sheet with these cells blank; the cells with the formulas keep them. Needs ExcelApi 1.12. */
export async function withoutSpills(
  context: Excel.RequestContext,
  sheet: string,
  areas: readonly AreaRead[],
): Promise<readonly Pick<AreaRead, "range" | "codes">[]> {
  const spilled = new Set<number>();
  const steps = areas.flatMap(({ range, codes }) =>
    codes.flatMap((row, down) =>
      row.flatMap((code, across): readonly Step[] => {
        if (typeof code !== "string" || !code.startsWith("=")) return [];
        return [askSpill(context, sheet, { row: range.top + down, column: range.left + across }, spilled)];
      }),
    ),
  );
  await inBatches(context, steps);
  return areas.map(({ range, codes }) => ({
    range,
    codes: codes.map((row, down) =>
      row.map((code, across) => (spilled.has(cellKey(range.top + down, range.left + across)) ? null : code)),
    ),
  }));
}

function askSpill(
  { workbook }: Excel.RequestContext,
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
  spilled: Set<number>,
): Step {
  return {
    bytes: 600,
    queue: () => {
      const cell = workbook.worksheets.getItem(sheet).getCell(row - 1, column - 1);
      const spill = cell.getSpillingToRangeOrNullObject().load("address");
      return () => {
        if (spill.isNullObject) return;
        for (const range of rangesIn(spill.address) ?? [])
          for (const place of cellsOf(range)) {
            if (place.row !== row || place.column !== column) spilled.add(cellKey(place.row, place.column));
          }
      };
    },
  };
}
