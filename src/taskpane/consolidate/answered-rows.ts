/**
 * An answered question stays where it was asked, so that the answer can be seen and changed (and the arrow keys of a
 * keyboard can pass over the choices): the preview by itself would move the row away once nothing is open about it.
 */
import type { Decisions } from "../../core/campaign/decisions";
import type { PreflightQuestion, PreflightRow } from "../../workflows/preflight/preflight-row";

/** What was answered in this preview. */
export interface Answered {
  /** By the id of the row. */
  readonly questions: ReadonlyMap<string, PreflightQuestion>;
  /** The ids of the rows as they stood when the last answer was given. */
  readonly order: readonly string[];
}

export const nothingAnswered: Answered = { questions: new Map(), order: [] };

/** @param shown The rows as they are on the screen. */
export function withAnswer(answered: Answered, row: PreflightRow, shown: readonly PreflightRow[]): Answered {
  const questions = new Map(answered.questions);
  if (row.question) questions.set(row.id, row.question);
  return { questions, order: shown.map(({ id }) => id) };
}

/** The rows with answered ones still asking, in the places they had. */
export function steadyRows(
  rows: readonly PreflightRow[],
  { questions, order }: Answered,
  decisions: Decisions,
): readonly PreflightRow[] {
  if (questions.size === 0) return rows;
  const places = new Map(order.map((id, index) => [id, index]));
  const placeOf = ({ id }: PreflightRow) => places.get(id) ?? order.length;
  return rows
    .map((row) => {
      const question = row.question ?? asAnswered(questions.get(row.id), decisions);
      return question && questions.has(row.id) ? { ...row, question, isProblem: true } : row;
    })
    .sort((one, other) => placeOf(one) - placeOf(other));
}

function asAnswered(
  question: PreflightQuestion | undefined,
  { unitOf, fileOf, hand }: Decisions,
): PreflightQuestion | undefined {
  switch (question?.kind) {
    case undefined:
      return undefined;
    case "which-unit":
      return { ...question, decided: unitOf[question.sha256] };
    case "which-file":
      return { ...question, decided: fileOf[question.unitCode] };
    case "hand-corrected":
      return { ...question, decided: hand[question.unitCode] };
  }
}
