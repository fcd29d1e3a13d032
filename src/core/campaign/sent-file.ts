/**
 * One file (or unit sheet of the open workbook) as it was read, before it is settled whose it is: what it says of
 * itself, its figures, its faults. Plain data, so that a worker can hand it over and the workbook can remember it.
 * Which unit it is of is told again from `evidence` whenever the unit list or a decision changes.
 */
import type { Finding } from "../model/finding";
import type { ReportReading } from "../templates/read-report";
import type { UnitEvidence } from "../units/identify-unit";

export interface SentFile {
  /** As the user knows it: "nop/Duyên Hải.xlsx"; of a unit sheet of the open workbook, the sheet's name. */
  readonly file: string;
  /** Of its bytes; "" where they could not be had. */
  readonly sha256: string;
  /** Present where it could not be read. */
  readonly refusal?: FileRefusal;
  /** What kind of workbook it is ("xlsx", "xls" …); null where it could not be read. */
  readonly container: string | null;
  /** Everything in it that names a unit, the name of the file last. */
  readonly evidence: readonly UnitEvidence[];
  readonly period: string | null;
  readonly sentAt: string | null;
  /** The ISO day by which the form in the file says it is due; absent where it says none. */
  readonly deadline?: string;
  /** The file's own last-modified moment, to order two files sent on one day. */
  readonly modifiedAt: string | null;
  /** Absent where it could not be read or no template was given. */
  readonly reading?: Pick<ReportReading, "report" | "layouts">;
  /** Of structure, text and rules, in the order they were met; what concerns the unit's name is not among them. */
  readonly findings: readonly Finding[];
  /** What rules could not judge, and how many of their relations hold; not kept in the memory of a workbook. */
  readonly skipped?: readonly SkippedRelations[];
  readonly passed?: number;
  /** What the unit answered to an earlier check, where the file is a copy that came back; absent where nothing. */
  readonly answers?: readonly UnitAnswer[];
  /** It is the form with nothing filled in. */
  readonly isBlank: boolean;
}

/** Relations of one rule that could not be judged, and why. */
export interface SkippedRelations {
  readonly ruleId: string;
  /** What the rule is called. */
  readonly title: string;
  /** Vietnamese. */
  readonly reason: string;
  readonly count: number;
}

/** A reason that the unit wrote into the slip of a return copy, beside a fault at its place. */
export interface UnitAnswer {
  readonly ruleId: string;
  readonly sheet: string | null;
  /** As the slip names it: "D30"; "14 ô" where one line stands for many. */
  readonly cell: string | null;
  readonly text: string;
}

export interface FileRefusal {
  readonly kind: string;
  /** Vietnamese: what is wrong and what to do. */
  readonly message: string;
}

/** Two readings of one file are one file; a file of another content under the same name is another. */
export function sentFileKey({ sha256, file }: Pick<SentFile, "sha256" | "file">): string {
  return `${sha256} ${file}`;
}

/** False for a letter in Word or an empty file under a workbook's name: it is nobody's report. */
export function isWorkbookFile({ refusal }: Pick<SentFile, "refusal">): boolean {
  return refusal?.kind !== "not-a-workbook" && refusal?.kind !== "empty";
}
