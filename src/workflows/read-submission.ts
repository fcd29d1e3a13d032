/** One file a unit sent: read, its unit and period recognised, matched and judged against the template. */
import { fileRefused, unitFinding, unitNameVague } from "../core/consolidation/file-reasons";
import type { Finding } from "../core/model/finding";
import { identityOf } from "../core/templates/report-identity";
import type { ReportReading } from "../core/templates/read-report";
import type { Template } from "../core/templates/template";
import { runRules } from "../core/rules/rule";
import type { Workbook } from "../core/model/grid";
import type { FieldId, FieldReading } from "../core/model/report-data";
import { identifyUnit, type UnitEvidence, type UnitIdentity } from "../core/units/identify-unit";
import { matchUnit } from "../core/units/match-unit";
import { matchUnitInFileName } from "../core/units/match-unit-in-file-name";
import type { OrgUnit } from "../core/units/org-unit";
import type { Hasher, SourceFile } from "../host/source-file";
import type { ReadRefusal, WorkbookReader } from "../host/workbook-reader";

export interface Hosts {
  readonly reader: WorkbookReader;
  readonly hasher: Hasher;
}

/** A template with the reader made for it. */
export interface FormReader {
  readonly template: Template;
  read(workbook: Workbook): ReportReading;
}

export interface Submission {
  readonly file: string;
  readonly sha256: string;
  /** Present where the file could not be read. */
  readonly refusal?: ReadRefusal;
  readonly identity: UnitIdentity;
  readonly period: string | null;
  readonly sentAt: string | null;
  /** The file's own last-modified moment, to order two files sent on one day. */
  readonly modifiedAt: string | null;
  /** Absent where the file could not be read or no template was given. */
  readonly reading?: ReportReading;
  readonly findings: readonly Finding[];
}

export async function readSubmission(
  source: SourceFile,
  units: readonly OrgUnit[],
  form: FormReader | undefined,
  { reader, hasher }: Hosts,
): Promise<Submission> {
  const sha256 = await hasher.sha256(source.bytes);
  const read = await reader.read(source.bytes);
  if (read.outcome === "refused") {
    return {
      file: source.name,
      sha256,
      refusal: read,
      identity: unitByFileName(source.name, units),
      period: null,
      sentAt: null,
      modifiedAt: null,
      findings: [fileRefused(read.kind, read.message)],
    };
  }
  const { workbook, container } = read;
  const { evidence, period, sentAt } = identityOf(workbook, form?.template);
  const identity = identifyUnit(
    [...evidence, { source: "file-name", text: source.name, sheet: null, cell: null }],
    units,
  );
  const reading = form?.read(workbook);
  const findings: Finding[] = [
    ...(container === "xlsx" || container === "xlsm" ? [] : [unitFinding.converted(`.${container}`)]),
    ...(units.length === 0 ? [] : unitFindings(identity, evidence, units)),
    ...(reading?.findings ?? []),
    ...(form && reading ? ruleFindings(form.template, reading) : []),
  ];
  return {
    file: source.name,
    sha256,
    identity,
    period,
    sentAt,
    modifiedAt: workbook.modifiedAt ?? null,
    ...(reading ? { reading } : {}),
    findings,
  };
}

function unitByFileName(name: string, units: readonly OrgUnit[]): UnitIdentity {
  const match = matchUnitInFileName(name, units);
  const evidence = { source: "file-name", text: name, sheet: null, cell: null } as const;
  if (match.outcome === "exact" || match.outcome === "likely")
    return { outcome: "identified", unit: match.unit, by: evidence, doubts: [] };
  if (match.outcome === "ambiguous")
    return { outcome: "ambiguous", candidates: match.candidates, evidence: [evidence] };
  return { outcome: "unknown", texts: [] };
}

function unitFindings(
  identity: UnitIdentity,
  evidence: readonly UnitEvidence[],
  units: readonly OrgUnit[],
): readonly Finding[] {
  switch (identity.outcome) {
    case "unknown":
      return [{ ...unitFinding.unknown(identity.texts), ...placeOf(evidence, identity.texts) }];
    case "ambiguous":
      return [unitFinding.ambiguous(identity.candidates.map(({ name }) => name))];
    case "identified": {
      const vague = evidence.filter(
        ({ source, text }) => source === "field" && matchUnit(text, units).outcome === "ambiguous",
      );
      return [
        ...identity.doubts.map(({ unit }) => unitFinding.doubtful(identity.unit.name, unit.name)),
        ...vague.map(({ sheet, cell, text }) =>
          unitNameVague(sheet ?? "", cell ?? "", text, identity.unit.name),
        ),
      ];
    }
  }
}

/** The cell where the name stands that no unit bears. */
function placeOf(
  evidence: readonly UnitEvidence[],
  texts: readonly string[],
): { sheet?: string | null; cell?: string | null } {
  const named =
    evidence.find(({ source, text }) => source === "field" && texts.includes(text)) ??
    evidence.find(({ text }) => texts.includes(text));
  return named ? { sheet: named.sheet, cell: named.cell } : {};
}

/** Violations as findings, each at its cell in the unit's own file. */
function ruleFindings(template: Template, { report }: ReportReading): readonly Finding[] {
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
