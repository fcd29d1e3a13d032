/** The figures of every unit that a workbook remembers of its last consolidation, where its detail sheets are gone. */
import { countedReports } from "../../../core/campaign/counted-reports";
import type { Campaign } from "../../../core/campaign/campaign";
import { withCorrections } from "../../../core/consolidation/corrected-report";
import type { Figure } from "../../../core/model/figure";
import type { FieldId } from "../../../core/model/report-data";
import { mergedFields } from "../../../core/templates/input-fields";
import type { Template } from "../../../core/templates/template";
import type { OrgUnit } from "../../../core/units/org-unit";
import { codeKey, unitIndexOf } from "../../../core/units/unit-index";
import { matchedFields } from "./matched-fields";
import { namedUnit } from "./named-unit";

/** By unit code of today's list: the input fields of today's form that were asked for then. */
export function rememberedFigures(
  campaign: Campaign,
  template: Template,
  units: readonly OrgUnit[],
): ReadonlyMap<string, ReadonlyMap<FieldId, Figure>> {
  const { corrections } = campaign;
  const reports = countedReports(campaign).map((report) =>
    withCorrections(
      report,
      corrections.filter(({ unitCode }) => unitCode === report.unit.code),
    ),
  );
  const thenFields = campaign.template.sheets.map((sheet) => mergedFields(sheet));
  const pairs = template.sheets.flatMap((sheet) => {
    const [best] = thenFields
      .map((fields) => matchedFields(sheet, fields))
      .sort((one, other) => other.size - one.size);
    return [...(best ?? [])];
  });
  return new Map(
    reports.flatMap(({ unit, report }) => {
      const now = unitIndexOf(units).byCode.get(codeKey(unit.code)) ?? namedUnit(unit.name, units);
      if (!now) return [];
      const figures = pairs.flatMap(([id, { then }]) => {
        const figure = report.sheets.get(then.sheetKey)?.fields.get(then.id)?.figure;
        return figure ? [[id, figure] as const] : [];
      });
      return [[now.code, new Map(figures)] as const];
    }),
  );
}
