/** What scoring begins with, what was read, and what it gave. */
import type { CriteriaSet } from "../../core/scoring/criteria-set";
import type { SetScore } from "../../core/scoring/set-score";
import type { Place } from "../../host/open-workbook";
import type { WorkbookLook } from "../../workflows/look-at-workbook";
import type { PileEntry } from "../../workflows/read-pile";
import type { ScoredUnit, ScoredUnits, ScoreSource } from "../../workflows/score/scored-units";
import type { UnitListChoice } from "../../workflows/unit-list-choice";
import type { PickedFile } from "../picked-files";
import type { SetChoice } from "./choices";

/** The open workbook before anything is scored. */
export interface ScoreStart {
  readonly look: WorkbookLook;
  readonly choices: readonly SetChoice[];
  readonly chosen: SetChoice;
  /** Null: units are named as their files name them. */
  readonly unitList: UnitListChoice | null;
  /** What this workbook holds by the chosen set; null where that set cannot be used. */
  readonly here: ScoredUnits | null;
}

export type ScoredFrom =
  | { readonly kind: "here" }
  | {
      readonly kind: "files";
      readonly files: readonly PickedFile[];
      readonly entries: readonly PileEntry[];
    };

export interface Scored {
  readonly from: ScoredFrom;
  readonly result: ScoredUnits;
  /** The list by which units are known; null where there is none. */
  readonly unitList: UnitListChoice | null;
  /** The board it was written to, in this workbook; from then on that board is what counts. */
  readonly board: string | null;
}

/** What "Vì sao" is asked of: a unit of the result, or the score in a cell. */
export interface Why {
  readonly name: string;
  readonly set: CriteriaSet;
  /** Null where nothing was submitted. */
  readonly score: SetScore | null;
  readonly result: ScoredUnit["result"];
  /** Where it was read; null where nothing was, or where each mark stands somewhere of its own. */
  readonly source: ScoreSource | null;
  /** By code of the content: where its mark stands. */
  readonly places: ReadonlyMap<string, MarkPlace>;
  /** Why there is no score. */
  readonly reason: string | null;
  readonly rank: number | null;
  readonly follower: string | null;
  readonly notes: readonly string[];
}

export interface MarkPlace extends Place {
  /** In the open workbook; else in a closed file. */
  readonly isHere: boolean;
}

/** Tells units of one result apart, also after it was scored again. */
export function unitKey({ unit, name, source }: ScoredUnit): string {
  return unit?.code ?? [name, source?.file ?? "", source?.sheet ?? ""].join("\n");
}

export function unitOf({ result }: Scored, key: string): ScoredUnit | undefined {
  return result.units.find((unit) => unitKey(unit) === key);
}

/** Units of which the workbook holds a form or a line of a board. */
export function countHere({ here }: Pick<ScoreStart, "here">): number {
  return here?.units.filter(({ source }) => source !== null).length ?? 0;
}
