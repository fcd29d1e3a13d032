/** What `score` says on the screen: how many are recognised, who is not and what each of them lacks. */
import { periodWords } from "../../core/model/period";
import { missingWords } from "../../core/scoring/explanation-lines";
import { formatNumber } from "../../core/text/format-number";
import { recognitionRates } from "../../workflows/score/recognition-rates";
import type { ScoredUnit, ScoredUnits } from "../../workflows/score/scored-units";
import { entry, names, section, wrap } from "./screen";

export interface ScoreRun {
  readonly scored: ScoredUnits;
  /** What is odd about the criteria set, the targets, the list of units; Vietnamese. */
  readonly criteriaNotes: readonly string[];
  readonly targetNotes: readonly string[];
  readonly unitNotes: readonly string[];
  readonly jsonPath: string;
}

const words = {
  recognized: (count: number, all: number) => `${count}/${all} đạt`,
  scored: (count: number, all: number) => `${count}/${all} đã chấm`,
  notRecognized: (count: number) => `${count} chưa đạt`,
  notScored: (count: number) => `${count} chưa chấm đủ`,
  notSubmitted: (count: number) => `${count} chưa nộp`,
  registered: (count: number, all: number) => `${count}/${all} đăng ký`,
  recognizedOfRegistered: (count: number, registered: number) => `${count}/${registered} đơn vị đăng ký đạt`,
  exempt: (count: number) => `${count} được miễn mọi nội dung, không tính vào tỷ lệ`,
  points: (points: string) => `${points} điểm`,
  heldBack: (reasons: readonly string[]) => `Không được mức cao hơn vì: ${reasons.join("; ")}`,
  details: (path: string) => `Từng nội dung của từng đơn vị: ${path}`,
};

export function scoreSummary(run: ScoreRun): string {
  const { set, units, leftOut, period, notes } = run.scored;
  const withResult = (result: ScoredUnit["result"]) => units.filter((unit) => unit.result === result);
  // A file because of which a unit has not submitted is told beside the unit.
  const told = units.map(({ reason }) => reason ?? "");
  const open = leftOut.filter(
    ({ name, isSettled }) => isSettled !== true && !told.some((reason) => reason.includes(`“${name}”`)),
  );
  const settled = leftOut.filter(({ isSettled }) => isSettled === true);
  return [
    ...wrap(`${set.title}${period === undefined ? "" : ` – ${periodWords(period)}`}`),
    countsLine(run.scored),
    ...ratesLine(run.scored),
    ...notes.flatMap((note) => wrap(note)),
    "",
    ...section("Chưa đạt", withResult("not-recognized").map(lackingEntry), "đơn vị"),
    ...section("Chưa chấm đủ", withResult("not-scored").map(lackingEntry), "đơn vị"),
    ...section(
      "Chưa nộp",
      withResult("not-submitted").map((unit) => entry(nameOf(unit), unit.reason)),
      "đơn vị",
    ),
    ...section("Điểm và xếp hạng", rankEntries(run.scored), "đơn vị"),
    ...section(
      "Để riêng, không tính",
      open.map(({ name, reason }) => entry(name, reason)),
      "tệp",
    ),
    ...section(
      "Không dùng, đã rõ lý do",
      settled.map(({ name, reason }) => entry(name, reason)),
      "tệp",
    ),
    ...section("Phiếu chấm có chỗ cần xem", units.flatMap(notedEntry), "đơn vị"),
    ...section("Bộ tiêu chí có chỗ cần xem", names(run.criteriaNotes), "chỗ"),
    ...section("Chỉ tiêu giao có chỗ cần xem", names(run.targetNotes), "chỗ"),
    ...section("Danh sách đơn vị có chỗ cần xem", names(run.unitNotes), "chỗ"),
    words.details(run.jsonPath),
  ].join("\n");
}

/** "3/11 đạt · 4 chưa đạt · 1 chưa chấm đủ · 3 chưa nộp" */
function countsLine({ set, summary }: ScoredUnits): string {
  const { recognized, notRecognized, notScored, notSubmitted, all } = summary;
  const parts: readonly (readonly [number, string])[] = [
    [notRecognized, words.notRecognized(notRecognized)],
    [notScored, words.notScored(notScored)],
    [notSubmitted, words.notSubmitted(notSubmitted)],
  ];
  const first =
    set.recognizes === null
      ? words.scored(all - notScored - notSubmitted, all)
      : words.recognized(recognized, all);
  return [first, ...parts.flatMap(([count, text]) => (count > 0 ? text : []))].join(" · ");
}

/** Only where there is a register: without one the line above says it all. */
function ratesLine(scored: ScoredUnits): readonly string[] {
  const rates = recognitionRates(scored);
  if (!rates?.recognizedOfRegistered || !rates.registeredOfAll) return [];
  const { registeredOfAll, recognizedOfRegistered } = rates;
  return [
    [
      words.registered(registeredOfAll.numerator, registeredOfAll.denominator),
      words.recognizedOfRegistered(recognizedOfRegistered.numerator, recognizedOfRegistered.denominator),
      ...(registeredOfAll.exempt > 0 ? [words.exempt(registeredOfAll.exempt)] : []),
    ].join(" · "),
  ];
}

function lackingEntry(unit: ScoredUnit): readonly string[] {
  const { score } = unit;
  if (!score) return entry(nameOf(unit), null);
  return [
    ...entry(nameOf(unit), missingWords(score)),
    ...(score.heldBack.length > 0 ? wrap(words.heldBack(score.heldBack), "      ") : []),
  ];
}

/** Of sets with points or levels: by rank, those without one last. */
function rankEntries({ units }: ScoredUnits): readonly (readonly string[])[] {
  const told = units.filter(({ score }) => score && (score.hasPoints || score.level));
  const last = Number.POSITIVE_INFINITY;
  return [...told]
    .sort((one, other) => (one.rank ?? last) - (other.rank ?? last))
    .map((unit) => {
      const points = unit.score?.points ?? null;
      const said = [
        ...(points === null ? [] : [words.points(formatNumber(points))]),
        ...(unit.score?.level ? [unit.score.level.title] : []),
      ];
      return wrap(`${unit.rank ?? "–"}. ${nameOf(unit)}: ${said.join(", ") || "chưa chấm đủ"}`, "  ", 6);
    });
}

function notedEntry(unit: ScoredUnit): readonly (readonly string[])[] {
  if (unit.notes.length === 0) return [];
  return [[...entry(nameOf(unit), null), ...unit.notes.flatMap((note) => wrap(note, "      "))]];
}

function nameOf({ unit, name }: ScoredUnit): string {
  return unit ? `${name} (${unit.code})` : name;
}
