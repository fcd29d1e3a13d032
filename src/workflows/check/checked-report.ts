/**
 * What a check says of one report, whatever it stood in (the open workbook, a file, a unit sheet): findings with the
 * explanations given for them, grouped by rule, and what could not be judged. The pane, the messages and the
 * return copies all show this.
 */
import type { Explanation } from "../../core/explanations/explanation";
import type { Finding, Severity } from "../../core/model/finding";
import type { OrgUnit } from "../../core/units/org-unit";

export interface JudgedFinding extends Finding {
  /** Unique within the report and the same after a re-check that finds it again: for lists and selection. */
  readonly key: string;
  /** For a finding that passes with a reason: the reason given for this period. */
  readonly explanation: Explanation | null;
  /** A reason given for the same thing in an earlier period, offered again. */
  readonly offered: Explanation | null;
}

export interface FindingGroup {
  readonly ruleId: string;
  /** "Số ghi bằng chữ", "Dòng TC = I + II + III + IV". */
  readonly title: string;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly findings: readonly JudgedFinding[];
}

/** A rule that could not be judged, with how many of its relations and why. */
export interface SkippedRule {
  readonly ruleId: string;
  readonly title: string;
  readonly reason: string;
  readonly count: number;
}

export interface CheckedReport {
  readonly source:
    | { readonly kind: "open-workbook"; readonly sheets: readonly string[] }
    | { readonly kind: "file"; readonly file: string; readonly sha256: string };
  readonly unit: OrgUnit | null;
  /** As the report itself names the unit, where no list is known. */
  readonly unitText: string | null;
  /** As a period id. */
  readonly period: string | null;
  /** Why it could not be read at all. */
  readonly refusal: string | null;
  /** Gravest first, then in the order of the form. */
  readonly groups: readonly FindingGroup[];
  /** Findings of each severity; explained ones are counted apart. */
  readonly counts: Readonly<Record<Severity | "explained", number>>;
  readonly passed: number;
  readonly skipped: readonly SkippedRule[];
}
