/** A file that was read, with the unit of the list it is of: told from its evidence, or settled by the officer. */
import { unitFinding, unitNameVague } from "../core/consolidation/file-reasons";
import type { SentFile } from "../core/campaign/sent-file";
import type { Finding } from "../core/model/finding";
import { identifyUnit, type UnitEvidence, type UnitIdentity } from "../core/units/identify-unit";
import type { Template } from "../core/templates/template";
import { matchUnit } from "../core/units/match-unit";
import type { OrgUnit } from "../core/units/org-unit";
import { findingsForUnit } from "./check/findings-for-unit";
import type { PreviousFigures } from "./check/previous/previous-figures";

export interface Submission extends SentFile {
  readonly identity: UnitIdentity;
}

/** By what a file is judged once it is known whose it is. */
export interface JudgedBy {
  readonly template: Template;
  /** The figures of the period before. */
  readonly previous?: PreviousFigures | undefined;
}

export function submissionOf(sent: SentFile, units: readonly OrgUnit[], judgedBy?: JudgedBy): Submission {
  return withIdentity(sent, identifyUnit(sent.evidence, units), units, judgedBy);
}

/** What concerns the unit's name stands before all other findings, behind that the file is of an old kind. */
export function withIdentity(
  read: SentFile,
  identity: UnitIdentity,
  units: readonly OrgUnit[],
  judgedBy?: JudgedBy,
): Submission {
  const unit = identity.outcome === "identified" ? identity.unit : null;
  const sent = judgedBy ? findingsForUnit(read, judgedBy.template, unit, judgedBy.previous) : read;
  if (sent.refusal) return { ...sent, identity };
  const { container } = sent;
  const isUsual = container === null || container === "xlsx" || container === "xlsm";
  const findings = [
    ...(isUsual ? [] : [unitFinding.converted(`.${container}`)]),
    ...(isBlankForm({ ...sent, identity })
      ? [unitFinding.blankForm()]
      : units.length === 0
        ? []
        : unitFindings(identity, ownEvidence(sent), units)),
    ...sent.findings,
  ];
  return { ...sent, identity, findings };
}

/** The form itself among the files: nothing filled in, and neither it nor its name says whose it is. */
export function isBlankForm({ isBlank, identity }: Submission): boolean {
  return isBlank && identity.outcome === "unknown" && identity.texts.length === 0;
}

/** What the workbook says of itself, without the name of the file. */
function ownEvidence({ evidence }: SentFile): readonly UnitEvidence[] {
  return evidence.filter(({ source }) => source !== "file-name");
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
