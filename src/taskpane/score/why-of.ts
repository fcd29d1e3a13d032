/** What "Vì sao" shows: of a unit of the result, or of the score in a cell. */
import type { CriteriaSet } from "../../core/scoring/criteria-set";
import { contentScores } from "../../core/scoring/explanation-lines";
import type { ContentMark } from "../../core/scoring/scorecard";
import type { Place } from "../../host/open-workbook";
import type { ScoreExplained } from "../../workflows/score/explain-here";
import type { ScoredUnit } from "../../workflows/score/scored-units";
import { resultWords } from "./result-words";
import type { SelectedScore } from "./score-state";
import type { MarkPlace, Why } from "./scored";

const words = {
  selected: (address: string, unit: string | null, result: string) =>
    `Ô ${address}: ${unit === null ? "" : `${unit}, `}${result.toLowerCase()}`,
  cell: ({ sheet, address }: Place) => `ô ${address}, trang “${sheet}”`,
};

export function whyOfUnit(unit: ScoredUnit, set: CriteriaSet): Why {
  const { name, score, result, source, reason, rank, follower, notes } = unit;
  return { name, set, score, result, source, reason, rank, follower, notes, places: placesOf(unit) };
}

export function whyOfCell(place: Place, { score, unitName, unit, places, notes }: ScoreExplained): Why {
  return {
    name: unitName ?? words.cell(place),
    set: score.set,
    score,
    result: score.result,
    source: null,
    reason: null,
    rank: null,
    follower: unit?.follower ?? null,
    notes,
    places: new Map([...places].map(([code, at]) => [code, { ...at, isHere: true }])),
  };
}

/** "Ô V9: Huyện đoàn Trà Cú, chưa đạt". */
export function selectedWords({ place, why }: SelectedScore): string {
  const isUnit = why.name !== words.cell(place);
  return words.selected(place.address, isUnit ? why.name : null, resultWords[why.result]);
}

function placesOf({ score, source }: ScoredUnit): ReadonlyMap<string, MarkPlace> {
  if (!score || !source) return new Map();
  const isHere = source.file === null;
  return new Map(
    contentScores(score.criteria).flatMap(({ mark }) => {
      const address = mark && cellOf(mark);
      return address ? [[mark.code, { sheet: source.sheet, address, isHere }] as const] : [];
    }),
  );
}

/** Where the mark that counts stands; else where it should. */
function cellOf({ reviewed, reviewedCell, selfCell, evidenceCell }: ContentMark): string | null {
  const counting = reviewed.kind === "unmarked" ? undefined : reviewedCell;
  return counting ?? selfCell ?? reviewedCell ?? evidenceCell ?? null;
}
