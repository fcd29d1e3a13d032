/**
 * Where a printed "-" would spoil the form: in Excel `C14+D14` over a dash is #VALUE!, and COUNTA counts it.
 * Such a cell is left blank in the form; the dash stays in the detail sheet and in the totals.
 */
import type { Workbook } from "../model/grid";
import { type FieldId, fieldId } from "../model/report-data";
import { calculateForm } from "./calculate-form";
import type { Consolidation } from "./consolidation";
import { sourcesOf } from "./formula-sources";

/** The fields not applicable to any unit whose dash would change what a formula of the form shows. */
export function dashesThatDisturb(consolidation: Consolidation, form: Workbook): ReadonlySet<FieldId> {
  const dashes = fieldsWithDash(consolidation);
  if (dashes.size === 0) return dashes;
  const printed = calculateForm({ ...consolidation, form, dashesAsText: true });
  const disturbing = new Set<FieldId>();
  for (const field of consolidation.formulas.keys()) {
    if (sameValue(printed.get(field), consolidation.results.get(field))) continue;
    for (const source of sourcesOf(consolidation, field).fields) {
      if (dashes.has(source)) disturbing.add(source);
    }
  }
  return disturbing;
}

function fieldsWithDash({ totals }: Consolidation): ReadonlySet<FieldId> {
  return new Set(
    [...totals].flatMap(([key, figures]) =>
      [...figures].flatMap(([address, { kind }]) =>
        kind === "not-applicable" ? [fieldId(key, address)] : [],
      ),
    ),
  );
}

function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
