/** The units of a campaign with their scores, as the pane, the board and the command line show them. */
import type { CriteriaSet } from "../../core/scoring/criteria-set";
import type { SetScore } from "../../core/scoring/set-score";
import type { OrgUnit } from "../../core/units/org-unit";

export interface ScoredUnit {
  /** Null where there is no list of units. */
  readonly unit: OrgUnit | null;
  /** As the list names it, else as the file does. */
  readonly name: string;
  readonly result: SetScore["result"] | "not-submitted";
  /** Null where nothing was submitted. */
  readonly score: SetScore | null;
  readonly source: ScoreSource | null;
  /** Why it counts as not submitted: nothing came, the file cannot be read, the sheet is missing. Vietnamese. */
  readonly reason: string | null;
  /** The officer of the upper level who follows it. */
  readonly follower: string | null;
  /** By points, highest first; the same for the same points, then a gap (1, 2, 2, 4); null where not scored. */
  readonly rank: number | null;
  /** Absent where no register was found. */
  readonly isRegistered?: boolean;
  /** Vietnamese, of its card: contents told by order, rows missing … */
  readonly notes: readonly string[];
}

export interface ScoreSource {
  /** Null for a sheet of the open workbook. */
  readonly file: string | null;
  readonly sheet: string;
}

/** A file or sheet that counts for nobody, and why. */
export interface LeftOut {
  readonly name: string;
  readonly reason: string;
  /** Nobody has to see to it: an earlier version, the same file twice, a list of units. */
  readonly isSettled?: true;
}

export interface ScoreSummary {
  readonly recognized: number;
  readonly notRecognized: number;
  readonly notScored: number;
  readonly notSubmitted: number;
  /** All units asked. */
  readonly all: number;
  /** Those that registered; null where no register was found. */
  readonly registered: number | null;
}

export interface ScoredUnits {
  readonly set: CriteriaSet;
  /** In the order of the unit list, else of the files. */
  readonly units: readonly ScoredUnit[];
  readonly leftOut: readonly LeftOut[];
  readonly summary: ScoreSummary;
  /** The period the files are of ("2023-Q4"); absent where they name none. */
  readonly period?: string;
  /** Vietnamese. */
  readonly notes: readonly string[];
}
