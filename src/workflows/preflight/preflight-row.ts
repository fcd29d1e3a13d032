/** One line of the preflight: a file, or a unit that sent none. */
import type { Finding } from "../../core/model/finding";
import type { OrgUnit } from "../../core/units/org-unit";

export type RowStatus =
  | "ready"
  | "has-errors"
  | "needs-explanation"
  | "duplicate"
  | "unknown-unit"
  | "ambiguous-unit"
  | "unreadable"
  | "other-form"
  | "other-period"
  | "left-out"
  | "missing"
  | "kept"
  /** A unit list or the blank form among the files: set aside, nothing to see to. */
  | "not-a-report";

export interface PreflightRow {
  /** Stable from one preflight to the next. */
  readonly id: string;
  /** Null for a unit that sent nothing. */
  readonly file: string | null;
  readonly sha256: string | null;
  readonly unit: OrgUnit | null;
  /** "6 biểu", "4/6 biểu"; null where it could not be read. */
  readonly formWords: string | null;
  /** "quý IV năm 2023". */
  readonly periodWords: string | null;
  /** "14/12/2023"; "" where the file tells none. */
  readonly sentWords: string;
  readonly status: RowStatus;
  /** "Sẵn sàng", "Có lỗi", "Trùng" … */
  readonly statusWords: string;
  /** Vietnamese sentence: what is wrong, what was done, what to do. */
  readonly reason: string | null;
  readonly question?: PreflightQuestion;
  /** Asked beside it: the unit's file is still to be chosen, and figures of it were corrected by hand. */
  readonly correctedQuestion?: Extract<PreflightQuestion, { readonly kind: "hand-corrected" }>;
  /** Plain text to send to the unit; null where there is nothing to ask of it. */
  readonly message: string | null;
  readonly findings: readonly Finding[];
  readonly findingCounts: Readonly<Record<Finding["severity"], number>>;
  /** Its figures will be in the totals. */
  readonly isCounted: boolean;
  /** It needs a look: it stands above the others. */
  readonly isProblem: boolean;
}

export type PreflightQuestion =
  | {
      readonly kind: "which-unit";
      /** To decide: `decisions.unitOf[sha256] = code` (null: not counted). */
      readonly sha256: string;
      /** Possible units; empty where any unit of the list may be meant. */
      readonly candidates: readonly OrgUnit[];
      readonly proposed: OrgUnit | null;
      readonly decided: string | null | undefined;
    }
  | {
      readonly kind: "which-file";
      /** To decide: `decisions.fileOf[unitCode] = sha256`. */
      readonly unitCode: string;
      /** The proposed one first. */
      readonly candidates: readonly FileCandidate[];
      readonly proposed: string;
      readonly decided: string | undefined;
    }
  | {
      readonly kind: "hand-corrected";
      /** To decide: `decisions.hand[unitCode]`. */
      readonly unitCode: string;
      readonly cells: readonly CorrectedCell[];
      readonly proposed: "mine";
      readonly decided: "mine" | "file" | undefined;
    };

export interface FileCandidate {
  readonly sha256: string;
  readonly file: string;
  readonly sentWords: string;
  /** Cells that differ from the proposed file; 0 for the proposed one itself. */
  readonly differences: number;
  /** The differing cells, put into words when asked. */
  cells(): readonly DifferentCell[];
}

export interface DifferentCell {
  /** "Biểu 1 Đoàn viên · 1.1 Xã · Kết nạp mới". */
  readonly field: string;
  readonly proposed: string;
  readonly other: string;
}

export interface CorrectedCell {
  readonly field: string;
  /** What the officer typed, what the earlier file said, what the new file says. */
  readonly mine: string;
  readonly was: string;
  readonly file: string;
}
