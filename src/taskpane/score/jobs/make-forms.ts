/** "Tạo phiếu chấm": a form for each chosen unit, with what it marked already where that is known. */
import { contentScores } from "../../../core/scoring/explanation-lines";
import type { Scorecard } from "../../../core/scoring/scorecard";
import type { SetScore } from "../../../core/scoring/set-score";
import type { OrgUnit } from "../../../core/units/org-unit";
import { makeScoringForms } from "../../../workflows/score/make-scoring-forms";
import type { PaneServices } from "../../pane-services";
import { isUsable } from "../choices";
import type { ReadyState, ScoreEvent } from "../score-state";
import type { Scored } from "../scored";
import { periodOf } from "../start-words";
import { failed, refused } from "./change";

const words = {
  noSet: "Bộ tiêu chí đang chọn còn chỗ sai nên chưa tạo phiếu được.",
  made: (forms: number, sheet: string) =>
    `Đã tạo ${forms} phiếu chấm, mỗi phiếu một trang, bắt đầu từ trang “${sheet}”.`,
};

export interface FormsWanted {
  readonly units: readonly OrgUnit[];
  /** What units marked already stands in their forms. */
  readonly withMarks: boolean;
  /** Also where they are so many that their sheets are hard to find. */
  readonly evenIfMany: boolean;
}

export async function makeForms(
  { start, scored }: ReadyState,
  { units, withMarks, evenIfMany }: FormsWanted,
  { workbook }: Pick<PaneServices, "workbook">,
): Promise<ScoreEvent> {
  if (!isUsable(start.chosen)) return refused(words.noSet);
  const answer = await makeScoringForms(
    {
      choice: start.chosen,
      units,
      period: scored?.result.period ?? periodOf(start),
      ...(withMarks && scored && { cards: cardsOf(scored) }),
      evenIfMany,
    },
    workbook,
  );
  switch (answer.outcome) {
    case "failed":
      return failed(answer);
    case "nothing":
      return refused(answer.message);
    case "too-many":
      return { event: "ended", news: null, tooMany: answer.message };
    case "made":
      return {
        event: "ended",
        closes: "forms",
        news: {
          intent: "success",
          sentences: [words.made(answer.forms, answer.place.sheet), ...answer.notes],
          changeId: answer.change.id,
        },
      };
  }
}

/** By code of the unit: what was read of each, as a card to copy from. */
function cardsOf({ result }: Scored): ReadonlyMap<string, Scorecard> {
  return new Map(
    result.units.flatMap(({ unit, score }) => (unit && score ? [[unit.code, cardOf(score)] as const] : [])),
  );
}

function cardOf({ criteria }: SetScore): Scorecard {
  const marks = contentScores(criteria).flatMap(({ mark }) => mark ?? []);
  return {
    kind: "form",
    sheet: null,
    unitText: null,
    marks: new Map(marks.map((mark) => [mark.code, mark])),
    judgesEvidence: true,
    notes: [],
  };
}
