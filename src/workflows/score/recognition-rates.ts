/** How many of all units, and of those that registered, are recognised; null for a set that recognises nobody. */
import { type ScoreRates, scoreRates } from "../../core/scoring/score-rates";
import type { ScoredUnits } from "./scored-units";

export function recognitionRates({ set, units }: ScoredUnits): ScoreRates | null {
  if (set.recognizes === null) return null;
  return scoreRates(
    units.map(({ result, score, isRegistered }) => ({
      isRecognized: result === "recognized",
      isRegistered: isRegistered ?? null,
      isExempt: score?.askedContents === 0,
    })),
  );
}
