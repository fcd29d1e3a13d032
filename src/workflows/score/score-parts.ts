/** From the cards of units to their scores, ranks and the summary: the one way, for files and for the open workbook. */
import type { ConfirmedName, Decisions } from "../../core/campaign/decisions";
import { unitFinding } from "../../core/consolidation/file-reasons";
import { serialOverflowing } from "../../core/model/date-serial";
import { periodWords } from "../../core/model/period";
import type { CriteriaSet } from "../../core/scoring/criteria-set";
import { ranksOf } from "../../core/scoring/rank";
import { scoreOf } from "../../core/scoring/score";
import type { SetScore } from "../../core/scoring/set-score";
import type { UnitIdentity } from "../../core/units/identify-unit";
import type { OrgUnit } from "../../core/units/org-unit";
import type { CardPart } from "./card-parts";
import { chooseCards, type ChosenCards, type CountedPart } from "./choose-cards";
import { notSubmittedReason } from "./not-submitted-reason";
import { daysOf } from "./scored-period";
import type { LeftOut, ScoredUnit, ScoredUnits, ScoreSummary } from "./scored-units";
import type { AssignedTargets } from "./targets-in";

const words = {
  noUnits:
    "Chưa có danh sách đơn vị nên các đơn vị lấy theo phiếu chấm; đơn vị không gửi phiếu thì không thấy được.",
  notInForce: (title: string, period: string) =>
    `Bộ tiêu chí “${title}” không áp dụng cho ${period}. Đề nghị kiểm tra lại bộ tiêu chí đã chọn.`,
};

/** What scoring needs to know beside the cards. */
export interface ScoringTerms {
  readonly set: CriteriaSet;
  /** The unit list; empty where there is none. */
  readonly units: readonly OrgUnit[];
  readonly targets?: AssignedTargets | undefined;
  /** Codes of the units that registered; `undefined` where it is not known. */
  readonly registered?: ReadonlySet<string> | undefined;
  /** What the officer settled: whose a file is, which of several counts. */
  readonly decisions?: Decisions | undefined;
  readonly confirmedNames?: readonly ConfirmedName[] | undefined;
}

export interface PartsToScore extends ScoringTerms {
  /** The cards read by a set: the one to score by, or one that it refers to. */
  readonly partsOf: (set: CriteriaSet) => readonly CardPart[];
  readonly referred: readonly CriteriaSet[];
  /** What was set aside before: lists of units … */
  readonly leftOut: readonly LeftOut[];
  /** The cards stand in the open workbook. */
  readonly isHere: boolean;
}

export function scoreParts(input: PartsToScore): ScoredUnits {
  const { set, units, isHere } = input;
  const chosen = chooseCards({ ...input, parts: input.partsOf(set) });
  const scores = scoresOf(set, chosen, input, [set.id]);
  const ranks = ranksOf(chosen.expected.map(({ code }) => scores.get(code)?.points ?? null));
  const scored = chosen.expected.map((unit, index): ScoredUnit => {
    const part = chosen.counted.get(unit.code);
    const score = scores.get(unit.code) ?? null;
    return {
      unit: units.length > 0 ? unit : null,
      name: unit.name,
      result: score?.result ?? "not-submitted",
      score,
      source: part ? { file: isHere ? null : part.sent.file, sheet: part.card.sheet ?? "" } : null,
      reason: part ? null : notSubmittedReason(chosen.setAside.get(unit.code) ?? [], isHere),
      follower: unit.follower ?? null,
      rank: ranks[index] ?? null,
      ...(input.registered && { isRegistered: input.registered.has(unit.code) }),
      notes: part ? notesOf(part) : [],
    };
  });
  return {
    set,
    units: scored,
    leftOut: [...input.leftOut, ...chosen.leftOut],
    summary: summaryOf(scored, input.registered !== undefined),
    ...(chosen.period === null ? {} : { period: chosen.period }),
    notes: [...(units.length === 0 ? [words.noUnits] : []), ...forceNotes(set, chosen.period)],
  };
}

/** By code of the unit. @param path The sets that wait for this one's result: a set cannot depend on itself. */
function scoresOf(
  set: CriteriaSet,
  chosen: ChosenCards,
  input: PartsToScore,
  path: readonly string[],
): ReadonlyMap<string, SetScore> {
  const others = new Map(
    input.referred
      .filter(({ id }) => !path.includes(id))
      .map((other) => {
        const units = input.units.length > 0 ? input.units : chosen.expected;
        const cards = chooseCards({ ...input, units, parts: input.partsOf(other) });
        return [other.id, scoresOf(other, cards, input, [...path, other.id])] as const;
      }),
  );
  const scores = new Map<string, SetScore>();
  for (const unit of chosen.expected) {
    const part = chosen.counted.get(unit.code);
    if (!part) continue;
    const score = scoreOf(set, part.card, {
      unitType: unit.type,
      targetOf: (indicator) => input.targets?.targetOf(unit.code, indicator, chosen.period),
      otherResult: (id) => others.get(id)?.get(unit.code)?.result,
    });
    scores.set(unit.code, score);
  }
  return scores;
}

function summaryOf(units: readonly ScoredUnit[], hasRegister: boolean): ScoreSummary {
  const count = (result: ScoredUnit["result"]) => units.filter((unit) => unit.result === result).length;
  return {
    recognized: count("recognized"),
    notRecognized: count("not-recognized"),
    notScored: count("not-scored"),
    notSubmitted: count("not-submitted"),
    all: units.length,
    registered: hasRegister ? units.filter(({ isRegistered }) => isRegistered === true).length : null,
  };
}

function notesOf({ card, notes, identity }: CountedPart): readonly string[] {
  return [...doubtNotes(identity), ...notes, ...card.notes];
}

function doubtNotes(identity: UnitIdentity): readonly string[] {
  if (identity.outcome !== "identified") return [];
  return identity.doubts.map(
    ({ unit, evidence }) =>
      unitFinding.doubtful(identity.unit.name, unit.name, evidence.source === "file-name").message,
  );
}

function forceNotes({ title, validFrom, validTo }: CriteriaSet, period: string | null): readonly string[] {
  const days = daysOf(period);
  const isApart =
    days !== null &&
    ((validFrom !== null && days.last < serialOfDay(validFrom)) ||
      (validTo !== null && days.first > serialOfDay(validTo)));
  return isApart && period !== null ? [words.notInForce(title, periodWords(period))] : [];
}

function serialOfDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return serialOverflowing(year, month, date);
}
