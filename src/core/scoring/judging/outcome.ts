/** What judging one content says. Not scored is not "not met": nothing is decided of it. */
import type { ScoreReason } from "../set-score";

export type Outcome =
  | { readonly state: "exempt" | "not-scored"; readonly reason: ScoreReason }
  | {
      readonly state: "scored";
      /** Null where the content does not say from how many points it is met. */
      readonly met: boolean | null;
      /** Null for contents without points. */
      readonly points: number | null;
      readonly reason: ScoreReason | null;
      /** Of ratio contents, 1 is 100 %. */
      readonly rate?: number;
    };

export type Scored = Extract<Outcome, { state: "scored" }>;

export function notScored(kind: ScoreReason["kind"], message: string): Outcome {
  return { state: "not-scored", reason: { kind, message } };
}

export function exempt(message: string): Outcome {
  return { state: "exempt", reason: { kind: "excepted", message } };
}

/** All of its points or none. */
export function metOrNot(maxPoints: number | undefined, reason: ScoreReason | null): Scored {
  const met = reason === null;
  return { state: "scored", met, points: maxPoints === undefined ? null : met ? maxPoints : 0, reason };
}
