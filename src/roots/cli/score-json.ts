/** The JSON of `score`: scripts depend on it, so fields are added and never renamed or removed. */
import { contentsOf, isGroup } from "../../core/scoring/criteria-set";
import { missingWords } from "../../core/scoring/explanation-lines";
import type { CountedRate } from "../../core/scoring/score-rates";
import type { NodeScore, SetScore } from "../../core/scoring/set-score";
import { recognitionRates } from "../../workflows/score/recognition-rates";
import type { ScoredUnit, ScoredUnits } from "../../workflows/score/scored-units";

export function scoreJson(scored: ScoredUnits): unknown {
  const { set, units, leftOut, summary, period, notes } = scored;
  return {
    criteria: { id: set.id, title: set.title, version: set.version },
    period: period ?? null,
    units: units.map(unitJson),
    leftOut: leftOut.map(({ name, reason, isSettled }) => ({
      file: name,
      reason,
      settled: isSettled ?? false,
    })),
    summary,
    rates: ratesJson(scored),
    notes,
  };
}

/** 1 is 100 %; null where nobody is left to divide by, and where no register was found. */
function ratesJson(scored: ScoredUnits): Record<string, unknown> | null {
  const rates = recognitionRates(scored);
  const shareJson = (share: CountedRate | null) => share && { ...share, rate: share.rate ?? null };
  return (
    rates && {
      recognizedOfAll: shareJson(rates.recognizedOfAll),
      recognizedOfRegistered: shareJson(rates.recognizedOfRegistered),
      registeredOfAll: shareJson(rates.registeredOfAll),
    }
  );
}

function unitJson(scored: ScoredUnit): Record<string, unknown> {
  const { unit, name, result, score, rank, source, follower, notes, isRegistered } = scored;
  return {
    code: unit?.code ?? null,
    name,
    result,
    points: score?.points ?? null,
    level: score?.level?.id ?? null,
    levelTitle: score?.level?.title ?? null,
    heldBack: score?.heldBack ?? [],
    rank,
    criteria: score?.criteria.map((criterion) => criterionJson(criterion, score)) ?? [],
    notScored: score?.notScored ?? [],
    missing: score?.missing ?? [],
    noEvidence: score?.noEvidence ?? [],
    differing: score?.differing ?? [],
    file: source?.file ?? null,
    sheet: source?.sheet ?? null,
    reason: reasonOf(scored),
    follower,
    registered: isRegistered ?? null,
    notes,
  };
}

function criterionJson(criterion: NodeScore, score: SetScore): Record<string, unknown> {
  const { node, state, met } = criterion;
  const codes = new Set(contentsOf({ criteria: [node] }).map(({ code }) => code));
  const missing = score.missing.filter((code) => codes.has(code));
  return {
    id: node.code,
    title: node.title,
    // Of a criterion that is not asked of the unit nothing is missing.
    met: missing.length === 0 && (met ?? state === "exempt"),
    state,
    points: score.hasPoints ? criterion.points : contentsMet(criterion),
    missing,
    noEvidence: score.noEvidence.filter((code) => codes.has(code)),
    contents: leavesOf(criterion).map(({ node: content, reason, ...leaf }) => ({
      id: content.code,
      met: leaf.met,
      state: leaf.state,
      points: leaf.points,
      reason: reason?.message ?? null,
    })),
  };
}

function contentsMet({ state, metContents }: NodeScore): number | null {
  return state === "scored" ? metContents : null;
}

function leavesOf(score: NodeScore): readonly NodeScore[] {
  return isGroup(score.node) ? score.children.flatMap(leavesOf) : [score];
}

/** What is missing, or why there is nothing to score; null for a unit that has it all. */
function reasonOf({ score, reason }: ScoredUnit): string | null {
  return score && score.missing.length > 0 ? missingWords(score) : reason;
}
