/**
 * What a scorecard comes to: the tree of results, each with its reason. Four things stay apart: met, not met, not scored
 * (a mark is missing), and not asked (exempt). Points are null where something they depend on is not scored.
 */
import type { Content, CriteriaNode, CriteriaSet, Level } from "./criteria-set";
import type { ContentMark } from "./scorecard";

export type NodeState = "scored" | "partly-scored" | "not-scored" | "exempt";

/** Why a content is not met, or not scored. */
export interface ScoreReason {
  readonly kind:
    | "marked-not-met"
    | "no-evidence"
    | "below-least"
    | "below-target"
    | "child-not-met"
    | "unmarked"
    | "no-row"
    | "unreadable"
    | "out-of-range"
    | "no-step"
    | "several-steps"
    | "no-target"
    | "not-reviewed"
    | "other-set-not-scored"
    | "not-recognized-there"
    | "excepted";
  /** Vietnamese, a sentence for the officer. */
  readonly message: string;
}

/** What one side alone (the unit, the reviewer) makes of it. */
export interface Verdict {
  readonly met: boolean | null;
  readonly points: number | null;
}

export interface NodeScore {
  readonly node: CriteriaNode;
  readonly state: NodeState;
  /** Null where it cannot be said, or is not asked. */
  readonly met: boolean | null;
  /** Null where not wholly scored, or where neither it nor anything below it has points. */
  readonly points: number | null;
  /** Of what is scored below it; equals `points` where all is. */
  readonly pointsSoFar: number;
  /** Contents met below it (itself, for a content), and those asked of the unit. */
  readonly metContents: number;
  readonly askedContents: number;
  readonly reason: ScoreReason | null;
  /** Set where it adds to or takes from the sum, by itself or by what it is part of. */
  readonly adds?: "bonus" | "penalty";
  /** The share of the target, for ratio contents. */
  readonly rate?: number;
  /** Of a content: what was judged; null where it has no row. */
  readonly mark: ContentMark | null;
  readonly self: Verdict;
  readonly reviewed: Verdict;
  readonly children: readonly NodeScore[];
}

export interface SetScore {
  readonly set: CriteriaSet;
  /** `scored`: the set recognises nobody. */
  readonly result: "recognized" | "not-recognized" | "not-scored" | "scored";
  /** Of the set; for sets without points the number of contents met. Null where a mark is missing. */
  readonly points: number | null;
  readonly hasPoints: boolean;
  readonly metContents: number;
  readonly askedContents: number;
  readonly level: Level | null;
  /** Why a higher level that its points reach is not given: the requirements that failed, in words. */
  readonly heldBack: readonly string[];
  readonly criteria: readonly NodeScore[];
  /** Codes of contents that are not met, unmarked or without evidence, in order. */
  readonly missing: readonly string[];
  /** Those of them marked met, without evidence. */
  readonly noEvidence: readonly string[];
  /** Contents that are not scored. */
  readonly notScored: readonly string[];
  /** Contents on which the unit and the reviewer differ. */
  readonly differing: readonly string[];
  /** The first content, in order, that stands in the way. */
  readonly firstFailing: NodeScore | null;
  /** What no content by itself explains: too few points in all, or nothing asked of the unit. */
  readonly reason?: ScoreReason;
  /** The same by the unit's marks alone, and by the reviewer's alone (null where nothing was reviewed). */
  readonly self: SideScore;
  readonly reviewed: SideScore | null;
}

export interface SideScore {
  readonly result: SetScore["result"];
  readonly points: number | null;
}

/** What a score depends on beside the marks. */
export interface ScoreContext {
  /** As the unit list writes it; null where not known. */
  readonly unitType: string | null;
  /** The assigned target of an indicator; `undefined` where none was assigned. */
  readonly targetOf: (indicator: string) => number | undefined;
  /** The unit's result by another set; `undefined` where it has none. */
  readonly otherResult: (setId: string) => SetScore["result"] | undefined;
}

export const noContext: ScoreContext = {
  unitType: null,
  targetOf: () => undefined,
  otherResult: () => undefined,
};

/** A content's score, for lists that only speak of leaves. */
export interface ContentScore extends NodeScore {
  readonly node: Content;
}
