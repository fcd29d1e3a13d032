/** "Bảng tổng hợp": the result as a sheet of the open workbook; from then on that board is what counts. */
import { makeBoard as runMakeBoard } from "../../../workflows/score/make-board";
import type { PaneServices } from "../../pane-services";
import { isUsable } from "../choices";
import type { ReadyState, ScoreEvent } from "../score-state";
import { failed, refused } from "./change";

const words = {
  gone: "Chưa có kết quả để lập bảng. Hãy quay lại chấm trước.",
  made: (sheet: string) =>
    `Đã lập bảng ở trang “${sheet}”. Sửa ô chấm ngay trên bảng thì kết quả đổi theo; bấm “Xem lại” để xem ở đây.`,
};

export async function makeBoard(
  { scored, start: { chosen } }: ReadyState,
  order: "list" | "follower",
  { workbook }: Pick<PaneServices, "workbook">,
): Promise<ScoreEvent> {
  if (!scored || !isUsable(chosen)) return refused(words.gone);
  const answer = await runMakeBoard({ scored: scored.result, choice: chosen, order }, workbook);
  switch (answer.outcome) {
    case "failed":
      return failed(answer);
    case "not-ready":
      return refused(answer.message);
    case "unchanged":
      return {
        event: "ended",
        scored: { ...scored, board: answer.place.sheet },
        news: { intent: "success", sentences: [answer.message] },
      };
    case "made":
      return {
        event: "ended",
        scored: { ...scored, board: answer.place.sheet },
        news: {
          intent: answer.notes.length > 0 ? "warning" : "success",
          sentences: [words.made(answer.place.sheet), ...answer.notes],
          changeId: answer.change.id,
        },
      };
  }
}
