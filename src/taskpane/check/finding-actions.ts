/** What the lines of a report can set off; the same for all of them. */
import type { JudgedFinding } from "../../workflows/check/checked-report";

export interface FindingActions {
  /** Something is under way that must not be crossed. */
  readonly isBusy: boolean;
  /** The report is of a file that is not open: its cells are looked at in a copy. */
  readonly isClosedFile: boolean;
  readonly goTo: (finding: JudgedFinding) => void;
  readonly canFix: (finding: JudgedFinding) => boolean;
  /** Shows what would be changed. */
  readonly fix: (findings: readonly JudgedFinding[]) => void;
  /** Explanations being written, by the finding's key: they outlast scrolling out of sight. */
  readonly drafts: ReadonlyMap<string, string>;
  /** Begins or goes on writing; null gives it up. */
  readonly draft: (finding: JudgedFinding, text: string | null) => void;
  /** "" takes the explanation back. */
  readonly explain: (finding: JudgedFinding, text: string) => void;
  /** What to tell the unit about it: plain text to copy. */
  readonly unitWords: (finding: JudgedFinding) => string;
  readonly copyText: (text: string) => Promise<boolean>;
  readonly toggle: (key: string, isOpen: boolean) => void;
}
