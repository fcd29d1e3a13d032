/**
 * Which file of each unit counts (law 5): an identical file is listed and left out; otherwise the later of the
 * documents' own dates. A file that could not be read is a submission of its unit all the same, unless it is
 * no workbook at all; it never displaces one that could be read.
 */
import type { Finding } from "../model/finding";
import { periodWords } from "../model/period";
import type { OrgUnit } from "../units/org-unit";
import type { FileOutcome } from "./file-outcome";
import { fileReasons, unitFinding } from "./file-reasons";

/** What is known of one file before any choice. */
export interface FileToChoose {
  readonly file: string;
  readonly sha256: string;
  readonly unit: OrgUnit | null;
  /** Why no unit could be told, in Vietnamese; null where one could. */
  readonly noUnitReason: string | null;
  readonly readable: boolean;
  /** The sentence of the refusal, for a file that could not be read. */
  readonly refusal: string | null;
  /** False for a Word document under a workbook's name: it is nobody's report. */
  readonly isWorkbook: boolean;
  /** None of the form's sheets is in it. */
  readonly isOtherForm: boolean;
  readonly period: string | null;
  readonly sentAt: string | null;
  readonly modifiedAt: string | null;
  readonly findings: readonly Finding[];
}

export interface Duplicates {
  readonly code: string;
  readonly files: readonly string[];
  /** The file that counts; null where none of them does. */
  readonly used: string | null;
}

export interface Choice {
  readonly outcomes: readonly FileOutcome[];
  readonly duplicates: readonly Duplicates[];
}

export interface ChoiceRules {
  readonly expected: ReadonlySet<string>;
  /** The campaign's period id; null where the form names none. */
  readonly period: string | null;
  /** Leave out units whose file has a blocking structure fault. */
  readonly onlyClean: boolean;
}

export function chooseFiles(files: readonly FileToChoose[], rules: ChoiceRules): Choice {
  const outcomes = new Map<FileToChoose, FileOutcome>();
  const settle = (
    file: FileToChoose,
    use: FileOutcome["use"],
    reason: string | null,
    added: readonly Finding[] = [],
  ) =>
    outcomes.set(file, {
      file: file.file,
      unit: file.unit,
      use,
      reason,
      findings: [...file.findings, ...added],
      sha256: file.sha256,
      sentAt: file.sentAt,
    });

  for (const file of files) {
    if (!file.readable) settle(file, "unreadable", file.refusal);
    else if (file.isOtherForm) settle(file, "left-out", fileReasons.otherForm);
    else if (file.unit === null) settle(file, "left-out", file.noUnitReason);
    else if (!rules.expected.has(file.unit.code))
      settle(file, "left-out", fileReasons.unitNotExpected(file.unit.name));
    else if (rules.period !== null && file.period !== null && file.period !== rules.period) {
      const finding = unitFinding.otherPeriod(periodWords(file.period), periodWords(rules.period));
      settle(file, "left-out", finding.message, [finding]);
    }
  }
  for (const candidates of byUnit(files.filter((file) => !outcomes.has(file)))) {
    const ordered = [...candidates].sort(laterFirst);
    const used = ordered[0];
    if (!used) continue;
    for (const file of ordered.slice(1)) {
      const finding =
        file.sha256 === used.sha256
          ? unitFinding.identical(used.file)
          : unitFinding.superseded(used.file, dayWords(used.sentAt));
      settle(file, file.sha256 === used.sha256 ? "identical" : "superseded", finding.message, [finding]);
    }
    const isBlocked = rules.onlyClean && used.findings.some(({ blocking }) => blocking);
    settle(used, isBlocked ? "left-out" : "counted", isBlocked ? fileReasons.notClean : null);
  }
  const settled = files.flatMap((file) => outcomes.get(file) ?? []);
  return { outcomes: settled, duplicates: duplicatesOf(files, settled) };
}

function byUnit(files: readonly FileToChoose[]): readonly (readonly FileToChoose[])[] {
  const groups = new Map<string, FileToChoose[]>();
  for (const file of files) {
    const code = file.unit?.code ?? "";
    groups.set(code, [...(groups.get(code) ?? []), file]);
  }
  return [...groups.values()];
}

/** By the form's sending day, then by the moment the file was last saved, then by name so that the order of arrival never decides. */
function laterFirst(a: FileToChoose, b: FileToChoose): number {
  return (
    compare(day(b.sentAt), day(a.sentAt)) ||
    compare(b.modifiedAt ?? "", a.modifiedAt ?? "") ||
    compare(b.file, a.file)
  );
}

function duplicatesOf(
  files: readonly FileToChoose[],
  outcomes: readonly FileOutcome[],
): readonly Duplicates[] {
  const used = new Map(
    outcomes.filter(({ use }) => use === "counted").map(({ file, unit }) => [unit?.code, file]),
  );
  const submissions = files.filter((file) => file.unit !== null && file.isWorkbook && !file.isOtherForm);
  return byUnit(submissions)
    .filter((group) => group.length > 1)
    .map((group) => {
      const code = group[0]?.unit?.code ?? "";
      return { code, files: group.map(({ file }) => file).sort(), used: used.get(code) ?? null };
    })
    .sort((a, b) => compare(a.code, b.code));
}

function day(sentAt: string | null): string {
  return sentAt?.slice(0, 10) ?? "";
}

function dayWords(sentAt: string | null): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(sentAt ?? "");
  return match ? `${match[3]}/${match[2]}/${match[1]}` : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
