/** Every total with its parts: { "<sheet>": { "C14": [{ unit, file, sheet, cell, figure }] } }. */
import type { Consolidation } from "../../core/consolidation/consolidation";
import { traceOf } from "../../core/consolidation/trace";

export function traceJson(consolidation: Consolidation): unknown {
  const { template, totals } = consolidation;
  return Object.fromEntries(
    template.sheets.flatMap((sheet) => {
      const figures = totals.get(sheet.key);
      if (!figures) return [];
      const traced = [...figures.keys()].map((address) => [
        address,
        traceOf(consolidation, sheet.key, address).map(
          ({ unitCode, file, sheet: from, cell, figure, field }) => ({
            unit: unitCode,
            file,
            sheet: from,
            cell,
            field,
            figure,
          }),
        ),
      ]);
      return [[sheet.name, Object.fromEntries(traced)]];
    }),
  );
}
