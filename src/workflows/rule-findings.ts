/** What a template's rules find in one report, each violation at its cell in the unit's own file. */
import type { Finding } from "../core/model/finding";
import type { FieldId, FieldReading } from "../core/model/report-data";
import { runRules } from "../core/rules/rule";
import type { ReportReading } from "../core/templates/read-report";
import type { Template } from "../core/templates/template";

export function ruleFindings(template: Template, { report }: ReportReading): readonly Finding[] {
  const fields = new Map<FieldId, { reading: FieldReading; sheet: string | null }>();
  for (const sheet of report.sheets.values()) {
    for (const [id, reading] of sheet.fields) fields.set(id, { reading, sheet: sheet.sheetName });
  }
  const outcomes = runRules(template.rules, { reading: (field) => fields.get(field)?.reading });
  return outcomes.flatMap(({ rule, outcome }): Finding[] => {
    if (outcome.outcome !== "violated") return [];
    const at = fields.get(outcome.field);
    return [
      {
        ruleId: rule.id,
        severity: rule.severity,
        sheet: at?.sheet ?? null,
        cell: at?.reading.address ?? null,
        message: outcome.message,
        blocking: false,
        found: outcome.left,
        expected: outcome.right,
        left: outcome.left,
        right: outcome.right,
        imbalance: Math.round((outcome.left - outcome.right) * 1e6) / 1e6,
        related: outcome.related.flatMap((field) => {
          const part = fields.get(field);
          if (!part || part.reading.address === null) return [];
          return [
            part.sheet === at?.sheet ? part.reading.address : `'${part.sheet ?? ""}'!${part.reading.address}`,
          ];
        }),
      },
    ];
  });
}
