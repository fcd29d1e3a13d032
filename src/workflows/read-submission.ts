/** One file a unit sent: read, its unit and period recognised, matched and judged against the template. */
import { fileReasons, fileRefused, unitFinding, unitNameVague } from "../core/consolidation/file-reasons";
import type { Finding } from "../core/model/finding";
import { identityOf } from "../core/templates/report-identity";
import type { ReportReading } from "../core/templates/read-report";
import type { Template } from "../core/templates/template";
import type { Workbook } from "../core/model/grid";
import { identifyUnit, type UnitEvidence, type UnitIdentity } from "../core/units/identify-unit";
import { matchUnit } from "../core/units/match-unit";
import type { OrgUnit } from "../core/units/org-unit";
import type { Hasher, SourceFile } from "../host/source-file";
import type { ReadRefusal, WorkbookRead, WorkbookReader } from "../host/workbook-reader";
import { placeOfFault } from "./place-of-fault";
import { ruleFindings } from "./rule-findings";

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

/** A file that cannot be opened, read or understood is an answer like any other: it never stops the run. */
export async function readSubmission(
  source: SourceFile,
  units: readonly OrgUnit[],
  form: FormReader | undefined,
  { reader, hasher }: Hosts,
): Promise<Submission> {
  const bytes = await source.read();
  if (!(bytes instanceof Uint8Array)) return refusedSubmission(source.name, "", bytes, units);
  const sha256 = await hasher.sha256(bytes);
  try {
    const read = await reader.read(bytes);
    return read.outcome === "refused"
      ? refusedSubmission(source.name, sha256, read, units)
      : understood(source.name, sha256, read, units, form);
  } catch (error) {
    const message = fileReasons.programFault(placeOfFault(error));
    return refusedSubmission(
      source.name,
      sha256,
      { outcome: "refused", kind: "program-fault", message },
      units,
    );
  }
}

function refusedSubmission(
  file: string,
  sha256: string,
  refusal: ReadRefusal,
  units: readonly OrgUnit[],
): Submission {
  return {
    file,
    sha256,
    refusal,
    identity: identifyUnit([fileNameEvidence(file)], units),
    period: null,
    sentAt: null,
    modifiedAt: null,
    findings: [fileRefused(refusal.kind, refusal.message)],
  };
}

function fileNameEvidence(file: string): UnitEvidence {
  return { source: "file-name", text: file, sheet: null, cell: null };
}

function understood(
  file: string,
  sha256: string,
  { workbook, container }: WorkbookRead,
  units: readonly OrgUnit[],
  form: FormReader | undefined,
): Submission {
  const { evidence, period, sentAt } = identityOf(workbook, form?.template);
  const identity = identifyUnit([...evidence, fileNameEvidence(file)], units);
  const reading = form?.read(workbook);
  return {
    file,
    sha256,
    identity,
    period,
    sentAt,
    modifiedAt: workbook.modifiedAt ?? null,
    ...(reading ? { reading } : {}),
    findings: [
      ...(container === "xlsx" || container === "xlsm" ? [] : [unitFinding.converted(`.${container}`)]),
      ...(units.length === 0 ? [] : unitFindings(identity, evidence, units)),
      ...(reading?.findings ?? []),
      ...(form && reading ? ruleFindings(form.template, reading) : []),
    ],
  };
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
        ...identity.doubts.map(({ unit, evidence: doubt }) => ({
          ...unitFinding.doubtful(identity.unit.name, unit.name, doubt.source === "file-name"),
          sheet: doubt.sheet,
          cell: doubt.cell,
        })),
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
