/** What a unit came to, as the pane says and draws it: a word and a shape, never a colour alone. */
import { formatNumber } from "../../core/text/format-number";
import { isGroup } from "../../core/scoring/criteria-set";
import type { NodeScore, SetScore } from "../../core/scoring/set-score";
import type { ScoredUnit, ScoredUnits } from "../../workflows/score/scored-units";
import type { Level } from "../components/level-icon";

export type UnitResult = ScoredUnit["result"];

/** Problems first. */
export const results: readonly UnitResult[] = [
  "not-recognized",
  "not-scored",
  "not-submitted",
  "scored",
  "recognized",
];

export const resultWords: Readonly<Record<UnitResult, string>> = {
  "not-recognized": "Chưa đạt",
  "not-scored": "Chưa chấm đủ",
  "not-submitted": "Chưa nộp",
  scored: "Đã chấm",
  recognized: "Đạt",
};

export const resultLevels: Readonly<Record<UnitResult, Level>> = {
  "not-recognized": "error",
  "not-scored": "warning",
  "not-submitted": "open",
  scored: "note",
  recognized: "fine",
};

const words = {
  points: (points: number, most: number | undefined) =>
    most === undefined
      ? `${formatNumber(points)} điểm`
      : `${formatNumber(points)}/${formatNumber(most)} điểm`,
  pointsSoFar: (points: number) => `mới có ${formatNumber(points)} điểm`,
  criterion: (code: string, counted: string) => `TC${code} ${counted}`,
  contents: (met: number, asked: number) => `${met}/${asked}`,
  allContents: (met: number, asked: number) => `đạt ${met}/${asked} nội dung`,
  exempt: "miễn",
  level: (title: string) => `mức ${title}`,
  rank: (rank: number) => `hạng ${rank}`,
};

/** "3/11 đạt · 4 chưa đạt · 1 chưa chấm đủ · 3 chưa nộp". */
export function summaryWords({ summary, units, set }: ScoredUnits): string {
  const { recognized, notRecognized, notScored, notSubmitted, all } = summary;
  const scored = units.filter(({ result }) => result === "scored").length;
  const first = set.recognizes === null ? `${scored}/${all} đã chấm` : `${recognized}/${all} đạt`;
  return [
    first,
    ...(notRecognized > 0 ? [`${notRecognized} chưa đạt`] : []),
    ...(notScored > 0 ? [`${notScored} chưa chấm đủ`] : []),
    ...(notSubmitted > 0 ? [`${notSubmitted} chưa nộp`] : []),
  ].join(" · ");
}

/** "TC1 5/5 · TC2 3/4 · TC3 5/5"; with points "86/100 điểm · mức Xuất sắc"; then the rank. */
export function scoreWords(score: SetScore, rank: number | null): string {
  return [...(score.hasPoints ? pointWords(score) : criteriaWords(score)), ...rankWords(rank)].join(" · ");
}

function criteriaWords({ criteria, metContents, askedContents }: SetScore): readonly string[] {
  // Contents that stand alone, without criteria above them, are counted together.
  if (!criteria.some(({ node }) => isGroup(node))) return [words.allContents(metContents, askedContents)];
  return criteria.map((criterion) => words.criterion(criterion.node.code, countedWords(criterion)));
}

/** "3/4", "12/20 điểm", "miễn": what one criterion came to. */
export function countedWords({ node, state, points, metContents, askedContents }: NodeScore): string {
  if (state === "exempt") return words.exempt;
  if (points !== null) return words.points(points, node.maxPoints);
  return words.contents(metContents, askedContents);
}

function pointWords({
  points,
  set,
  level,
  criteria,
  metContents,
  askedContents,
}: SetScore): readonly string[] {
  const soFar = criteria.reduce((sum, { pointsSoFar }) => sum + pointsSoFar, 0);
  return [
    points === null ? words.pointsSoFar(soFar) : words.points(points, set.maxPoints),
    ...(level === null ? [] : [words.level(level.title)]),
    words.allContents(metContents, askedContents),
  ];
}

function rankWords(rank: number | null): readonly string[] {
  return rank === null ? [] : [words.rank(rank)];
}
