/**
 * Which file of each unit counts (law 5): an identical file is listed and left out; otherwise the later of the
 * documents' own dates. A file that could not be read is a submission of its unit all the same, unless it is
 * no workbook at all; it never displaces one that could be read.
 *
 *   Tieu Can - BC Q4.xlsx (13/12) · Tieu Can - BC Q4 (sua lan 2).xlsx (18/12) → the second counts, the first is superseded
 */
import type { Finding } from "../model/finding";
import { periodWords } from "../model/period";
import type { OrgUnit } from "../units/org-unit";
import { compareText } from "./compare-text";
import type { FileOutcome } from "./file-outcome";
import { fileReasons, unitFinding } from "./file-reasons";
import { dateWords } from "./statement-words";

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
  /** The officer said not to count it. */
  readonly isDismissed?: boolean;
}

export interface Duplicates {
  readonly code: string;
  readonly files: readonly string[];
  /** The file that counts; null where none of them does. */
  readonly used: string | null;
}

export interface Choice {
  /** One for each file, in the order the files were given. */
  readonly outcomes: readonly FileOutcome[];
  readonly duplicates: readonly Duplicates[];
}

export interface ChoiceRules {
  /** Codes of the units that must report. */
  readonly expected: ReadonlySet<string>;
  /** The unit that receives the reports: a file of its own is an earlier total, never a part of this one. */
  readonly receiver: OrgUnit | null;
  /** The campaign's period id; null where neither the form nor the files tell it. */
  readonly period: string | null;
  /** Leave out units whose file has a blocking structure fault. */
  readonly onlyClean: boolean;
  /** Unit code → SHA-256 of the file the officer chose among several. */
  readonly preferred?: Readonly<Record<string, string>>;
}

type DatedFile = Pick<FileToChoose, "file" | "sentAt" | "modifiedAt">;

/** What was decided about one file; a finding's sentence is the reason unless another is given. */
interface Verdict {
  readonly use: FileOutcome["use"];
  readonly reason: string | null;
  readonly finding?: Finding;
}

export function chooseFiles(files: readonly FileToChoose[], rules: ChoiceRules): Choice {
  const verdicts = new Map<FileToChoose, Verdict>();
  const settle = (verdict: (file: FileToChoose) => Verdict | undefined) => {
    for (const file of files.filter((candidate) => !verdicts.has(candidate))) {
      const settled = verdict(file);
      if (settled) verdicts.set(file, settled);
    }
  };
  settle((file) => setAside(file, rules));
  const open = files.filter((file) => !verdicts.has(file));
  settle((file) => sharedVerdict(file, open));
  for (const candidates of byUnit(files.filter((file) => !verdicts.has(file)))) {
    for (const [file, verdict] of chosenAmong(candidates, rules)) verdicts.set(file, verdict);
  }
  const outcomes = files.map((file) => outcomeOf(file, verdicts.get(file)));
  const submissions = files.filter(
    (file) => open.includes(file) || (!file.readable && file.isWorkbook && isExpected(file, rules)),
  );
  return { outcomes, duplicates: duplicatesOf(submissions, outcomes) };
}

/** Files that no choice among a unit's files can bring back. */
function setAside(file: FileToChoose, { expected, receiver, period }: ChoiceRules): Verdict | undefined {
  if (!file.readable) return { use: "unreadable", reason: file.refusal };
  if (file.isDismissed) return leftOut(unitFinding.dismissed());
  if (file.unit !== null && file.unit.code === receiver?.code)
    return leftOut(unitFinding.ofReceiver(file.unit.name));
  if (file.isOtherForm) return leftOut(unitFinding.otherForm());
  // Whose it might be is among its findings already.
  if (file.unit === null) return { use: "left-out", reason: file.noUnitReason };
  if (!expected.has(file.unit.code)) return leftOut(unitFinding.notExpected(file.unit.name));
  if (period !== null && file.period !== null && file.period !== period)
    return leftOut(unitFinding.otherPeriod(periodWords(file.period), periodWords(period)));
  return undefined;
}

/** One and the same file under the names of two units: it can be the report of one of them at most. */
function sharedVerdict(file: FileToChoose, open: readonly FileToChoose[]): Verdict | undefined {
  // By name, so that the order of arrival does not decide which of several is named.
  const [twin] = open
    .filter(({ sha256, unit }) => sha256 === file.sha256 && unit?.code !== file.unit?.code)
    .sort((one, other) => compareText(one.file, other.file));
  return twin?.unit ? leftOut(unitFinding.sameForTwoUnits(twin.file, twin.unit.name)) : undefined;
}

function chosenAmong(
  candidates: readonly FileToChoose[],
  rules: ChoiceRules,
): readonly (readonly [FileToChoose, Verdict])[] {
  const byDate = [...candidates].sort(laterFirst);
  const latest = byDate[0];
  const wanted = rules.preferred?.[latest?.unit?.code ?? ""];
  const used = byDate.find(({ sha256 }) => sha256 === wanted) ?? latest;
  if (!latest || !used) return [];
  const others = byDate.filter((file) => file !== used);
  const isBlocked = rules.onlyClean && used.findings.some(({ blocking }) => blocking);
  return [
    [used, isBlocked ? { use: "left-out", reason: fileReasons.notClean } : { use: "counted", reason: null }],
    ...others.map((file) => [file, replacedBy(used, file, used === latest)] as const),
  ];
}

function replacedBy(used: FileToChoose, file: FileToChoose, isLater: boolean): Verdict {
  const isSame = file.sha256 === used.sha256;
  const finding = isSame
    ? unitFinding.identical(used.file)
    : isLater
      ? unitFinding.superseded(used.file, dateWords(used.sentAt) || null)
      : unitFinding.notChosen(used.file);
  return { use: isSame ? "identical" : "superseded", reason: finding.message, finding };
}

function leftOut(finding: Finding): Verdict {
  return { use: "left-out", reason: finding.message, finding };
}

function outcomeOf(file: FileToChoose, verdict: Verdict | undefined): FileOutcome {
  const { use, reason, finding } = verdict ?? { use: "left-out", reason: null };
  return {
    file: file.file,
    unit: file.unit,
    use,
    reason,
    findings: finding ? [...file.findings, finding] : file.findings,
    sha256: file.sha256,
    sentAt: file.sentAt,
  };
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
export function laterFirst(a: DatedFile, b: DatedFile): number {
  return (
    compareText(day(b.sentAt), day(a.sentAt)) ||
    compareText(b.modifiedAt ?? "", a.modifiedAt ?? "") ||
    compareText(b.file, a.file)
  );
}

function isExpected({ unit }: FileToChoose, { expected }: ChoiceRules): boolean {
  return unit !== null && expected.has(unit.code);
}

function duplicatesOf(
  submissions: readonly FileToChoose[],
  outcomes: readonly FileOutcome[],
): readonly Duplicates[] {
  const used = new Map(
    outcomes.filter(({ use }) => use === "counted").map(({ file, unit }) => [unit?.code, file]),
  );
  return byUnit(submissions)
    .filter((group) => group.length > 1)
    .map((group) => {
      const code = group[0]?.unit?.code ?? "";
      return { code, files: group.map(({ file }) => file).sort(), used: used.get(code) ?? null };
    })
    .sort((a, b) => compareText(a.code, b.code));
}

function day(sentAt: string | null): string {
  return sentAt?.slice(0, 10) ?? "";
}
