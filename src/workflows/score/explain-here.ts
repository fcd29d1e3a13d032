/**
 * "Vì sao": from a selected cell to the score behind it, with the cell of every mark. A scoring form speaks for its unit
 * wherever it is selected, a board for the unit of the row, and a formula of DOAN.SCORE and its like for the marks that
 * are handed to it. Judged as the workbook stands now.
 */
import { contains, parseA1 } from "../../core/model/address";
import { cellAt, type Grid, placeOfKey, type Workbook } from "../../core/model/grid";
import { stampNames } from "../../core/model/stamp";
import type { CriteriaSet } from "../../core/scoring/criteria-set";
import { cardOfValues } from "../../core/scoring/reading/marks-of-values";
import { readScorecards } from "../../core/scoring/reading/read-scorecards";
import { scoreOf } from "../../core/scoring/score";
import type { ContentMark, Scorecard } from "../../core/scoring/scorecard";
import { noContext, type SetScore } from "../../core/scoring/set-score";
import { type StampedRange, stampedRange } from "../../core/templates/stamped-range";
import { matchUnit } from "../../core/units/match-unit";
import type { OrgUnit } from "../../core/units/org-unit";
import type { Place } from "../../host/open-workbook";
import { placeInRange, placeOnSheet } from "./explain/content-places";
import { namedSet } from "./explain/named-set";
import { type ScoreCall, scoreCallIn } from "./explain/score-call";
import { valuesOfRange } from "./explain/values-of-range";
import { targetsIn } from "./targets-in";

const messages = {
  nothing:
    "Ô đang chọn không thuộc phiếu chấm, bảng điểm hay công thức chấm điểm nào. Hãy chọn ô kết quả của một đơn vị rồi bấm lại.",
  unreadable:
    "Công thức ở ô này không chỉ rõ vùng kết quả chấm trong tệp đang mở nên không xem được vì sao. Hãy chọn thẳng vùng chấm trong công thức.",
};

export interface ScoreExplained {
  readonly outcome: "explained";
  readonly score: SetScore;
  /** As the list names the unit, else as the sheet does; null for a bare formula. */
  readonly unitName: string | null;
  readonly unit: OrgUnit | null;
  /** By code of the content: the cell of its mark, where one is there. */
  readonly places: ReadonlyMap<string, Place>;
  /** Vietnamese, of how the marks were read. */
  readonly notes: readonly string[];
}

export interface NoScoreHere {
  readonly outcome: "no-score";
  /** Vietnamese: why, and what to do. */
  readonly message: string;
}

export interface ExplainTerms {
  /** By which forms and boards are judged; a formula names its own. */
  readonly set: CriteriaSet;
  readonly units: readonly OrgUnit[];
  readonly period?: string | null;
}

/** Pure; the workbook as it stands now. */
export function explainAt(
  workbook: Workbook,
  place: Place,
  terms: ExplainTerms,
): ScoreExplained | NoScoreHere {
  const at = parseA1(place.address.split(":")[0] ?? "");
  const grid = workbook.sheets.find(({ name }) => name === place.sheet);
  if (!at || !grid) return noScore(messages.nothing);
  const formula = cellAt(grid, at.row, at.column)?.formula;
  const call = formula === undefined ? undefined : scoreCallIn(formula, grid.name, workbook);
  if (call === "unreadable") return noScore(messages.unreadable);
  if (!call) return explainedSheet(workbook, grid, at.row, terms);
  // What counts on a form or a board of ours is told from the marks themselves, not from the cells that gather them.
  const whole =
    isOfWholeUnit(call, workbook) && workbook.sheets.find(({ name }) => name === call.marks.sheet);
  return whole ? explainedSheet(workbook, whole, call.marks.range.top, terms) : explainedCall(call, workbook);
}

function isOfWholeUnit({ marks: { sheet, range } }: ScoreCall, workbook: Workbook): boolean {
  const form = scoringFormOn(workbook, sheet);
  if (form) return range.left === form.range.right;
  const board = stampedRange(workbook, stampNames.board);
  return (
    board?.grid.name === sheet && range.top === range.bottom && contains(board.range, range.top, range.left)
  );
}

function scoringFormOn(workbook: Workbook, sheet: string): StampedRange | undefined {
  return workbook.definedNames
    .filter(({ name }) => /^DOAN_PHIEU_CHAM_\d+$/i.test(name))
    .flatMap(({ name }) => stampedRange(workbook, name) ?? [])
    .find(({ grid }) => grid.name === sheet);
}

function explainedCall(
  { marks, set: named, evidence }: ScoreCall,
  workbook: Workbook,
): ScoreExplained | NoScoreHere {
  const found = namedSet(named, workbook);
  if (found.outcome === "no-set") return noScore(found.message);
  const { set } = found;
  const read = cardOfValues(
    valuesOfRange(workbook, marks),
    set,
    evidence ? valuesOfRange(workbook, evidence) : null,
  );
  if (read.outcome === "wrong-shape") return noScore(read.message);
  const { card } = read;
  return explained(card, scoreOf(set, card), { unit: null, unitName: null }, (mark) =>
    placeInRange(marks, mark, set),
  );
}

function explainedSheet(
  workbook: Workbook,
  grid: Grid,
  row: number,
  terms: ExplainTerms,
): ScoreExplained | NoScoreHere {
  const call = scoreCallOn(grid, row, workbook);
  const named = call && namedSet(call.set, workbook);
  const set = named?.outcome === "set" ? named.set : terms.set;
  const { cards } = readScorecards({ ...workbook, sheets: [grid] }, set);
  const card = cardAt(cards, row);
  if (!card) return noScore(messages.nothing);
  const match = card.unitText === null ? undefined : matchUnit(card.unitText, terms.units);
  const unit = match?.outcome === "exact" || match?.outcome === "likely" ? match.unit : null;
  const targets = unit && targetsIn(workbook, terms.units);
  // Cells that count by themselves know neither types of units nor targets; neither must the reason for what they show.
  const score = call
    ? scoreOf(set, card)
    : scoreOf(set, card, {
        ...noContext,
        unitType: unit?.type ?? null,
        targetOf: (indicator) =>
          unit ? targets?.targetOf(unit.code, indicator, terms.period ?? null) : undefined,
      });
  return explained(card, score, { unit, unitName: unit?.name ?? card.unitText }, (mark, isUnproven) =>
    placeOnSheet(grid.name, mark, isUnproven),
  );
}

/** The first scoring formula on the sheet: a sheet of ours is judged by the set that its cells name. */
function scoreCallOn(grid: Grid, row: number, workbook: Workbook): ScoreCall | undefined {
  const calls = [...grid.cells].flatMap(([key, { formula }]) => {
    const call = formula === undefined ? undefined : scoreCallIn(formula, grid.name, workbook);
    return call && call !== "unreadable" ? [{ call, row: placeOfKey(key).row }] : [];
  });
  return (calls.find((one) => one.row === row) ?? calls[0])?.call;
}

/** A row of a board is its own unit; a form is one unit's wherever it is selected, unless the sheet holds several. */
function cardAt(cards: readonly Scorecard[], row: number): Scorecard | undefined {
  const isInRow = (card: Scorecard) => [...card.marks.values()].some((mark) => rowOf(mark) === row);
  const forms = cards.filter(({ kind }) => kind === "form");
  return cards.find(isInRow) ?? (forms.length === 1 ? forms[0] : undefined);
}

function rowOf({ selfCell, reviewedCell }: ContentMark): number | undefined {
  return parseA1(selfCell ?? reviewedCell ?? "")?.row;
}

function explained(
  card: Scorecard,
  score: SetScore,
  { unit, unitName }: Pick<ScoreExplained, "unit" | "unitName">,
  placeOf: (mark: ContentMark, isUnproven: boolean) => Place | undefined,
): ScoreExplained {
  const unproven = new Set(score.noEvidence);
  const places = new Map<string, Place>();
  for (const [code, mark] of card.marks) {
    const place = placeOf(mark, unproven.has(code));
    if (place) places.set(code, place);
  }
  return { outcome: "explained", score, unit, unitName, places, notes: card.notes };
}

function noScore(message: string): NoScoreHere {
  return { outcome: "no-score", message };
}
