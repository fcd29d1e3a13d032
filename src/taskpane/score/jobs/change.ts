/** What was written is taken back; what could not be written is said. */
import type { PaneServices } from "../../pane-services";
import { undoneSentences } from "../../undone-words";
import type { ReadyState, ScoreEvent } from "../score-state";

/** A board that was made by it is gone, and does not count any more. */
export async function undo(
  { scored }: ReadyState,
  { workbook }: Pick<PaneServices, "workbook">,
): Promise<ScoreEvent> {
  const answer = await workbook.undoLast();
  if (answer.outcome === "failed") return failed(answer);
  const isGone = scored !== null && answer.removedSheets.includes(scored.board ?? "");
  return {
    event: "ended",
    news: { intent: "success", sentences: undoneSentences(answer) },
    ...(isGone && { scored: { ...scored, board: null } }),
  };
}

/** What Excel would not do, in its own sentence. */
export function failed({ message }: { readonly message: string }): ScoreEvent {
  return { event: "ended", news: { intent: "error", sentences: [message] } };
}

/** What there is nothing to be done about just now, and what to do first. */
export function refused(message: string): ScoreEvent {
  return { event: "ended", news: { intent: "warning", sentences: [message] } };
}
