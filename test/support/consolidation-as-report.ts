/** A consolidation turned back into the report of the unit that made it, without the way through a workbook. */
import { completenessOf } from "../../src/core/consolidation/completeness";
import { consolidated } from "./consolidated";
import type { UnitReport } from "../../src/core/consolidation/unit-report";
import { type FieldReading, fieldId, type ListRow } from "../../src/core/model/report-data";
import type { Template } from "../../src/core/templates/template";
import { orgUnit, unitReport } from "./unit-reports";

export function consolidationAsReport(
  template: Template,
  code: string,
  reports: readonly UnitReport[],
): UnitReport {
  const { totals, lists } = consolidated(template, reports);
  const { reach } = completenessOf({ expected: reports.map(({ unit }) => unit), outcomes: [], reports });
  const plain = unitReport(template, code, { completeness: reach });
  return {
    ...plain,
    unit: orgUnit(code),
    report: {
      ...plain.report,
      sheets: new Map(
        [...plain.report.sheets].map(([key, sheet]) => [
          key,
          {
            ...sheet,
            fields: new Map(
              [...(totals.get(key) ?? [])].map(([address, figure]): [string, FieldReading] => [
                fieldId(key, address),
                { figure, shown: figure, address },
              ]),
            ),
            rows: (lists.get(key) ?? []).map(({ unitCode, unitName, figures }, index): ListRow => ({
              row: index + 5,
              figures,
              origin: { code: unitCode, name: unitName, sheet: `DS ${sheet.sheetName ?? key}` },
            })),
          },
        ]),
      ),
    },
  };
}
