/** A consolidation as tests ask for it: units come in the order told, by code where none is told. */
import { consolidate } from "../../src/core/consolidation/consolidate";
import type { Consolidation } from "../../src/core/consolidation/consolidation";
import type { UnitReport } from "../../src/core/consolidation/unit-report";
import type { Workbook } from "../../src/core/model/grid";
import type { Template } from "../../src/core/templates/template";
import type { OrgUnit } from "../../src/core/units/org-unit";

export function consolidated(
  template: Template,
  reports: readonly UnitReport[],
  more: { readonly order?: readonly OrgUnit[]; readonly form?: Workbook } = {},
): Consolidation {
  return consolidate({ template, reports, order: [], ...more });
}
