/**
 * What was marked for one unit, before it is judged: by content, self and reviewed side by side, with evidence.
 * A mark that is missing is `unmarked`, never "not met"; a content whose row is not there has no entry at all.
 */

export type Mark =
  | { readonly kind: "unmarked" }
  | { readonly kind: "met" }
  | { readonly kind: "not-met" }
  /** "Thiếu MC": met as marked, but without evidence; boards of ours write it. */
  | { readonly kind: "met-without-evidence" }
  | { readonly kind: "points"; readonly points: number }
  /** "12/15": 12 done of a target of 15. */
  | { readonly kind: "ratio"; readonly actual: number; readonly target: number }
  /** What was counted, in the order of the content's counters. */
  | { readonly kind: "counts"; readonly counts: readonly number[] }
  /** "Miễn", "Không thuộc đối tượng": the content is not asked of the unit. */
  | { readonly kind: "exempt" }
  | { readonly kind: "unreadable"; readonly text: string };

export const unmarked: Mark = { kind: "unmarked" };

export interface ContentMark {
  readonly code: string;
  readonly self: Mark;
  readonly reviewed: Mark;
  /** As written; null for none (spaces, dots and "không có" are none). */
  readonly evidence: string | null;
  readonly reviewer?: string;
  /** Serial of the day it was reviewed. */
  readonly reviewedOn?: number;
  readonly remark?: string;
  /** Serial of the day by which it is to be mended. */
  readonly mendBy?: number;
  /** Cells on the sheet of the card, "C12". */
  readonly selfCell?: string;
  readonly reviewedCell?: string;
  readonly evidenceCell?: string;
}

export interface Scorecard {
  /** Where it was read: a form of one unit, a row of a board, bare values of a formula. */
  readonly kind: "form" | "board-row" | "values";
  readonly sheet: string | null;
  /** As the board's row names its unit, or the line "Đơn vị:" of the form; null where nothing does. */
  readonly unitText: string | null;
  /** By code of the content. */
  readonly marks: ReadonlyMap<string, ContentMark>;
  /** False where what was read has no place for evidence (a board, a bare column): it is then not judged. */
  readonly judgesEvidence: boolean;
  /** Vietnamese: contents split or missing, codes told by their order … */
  readonly notes: readonly string[];
}
