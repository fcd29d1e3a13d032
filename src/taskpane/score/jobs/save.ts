/** "Lưu bản số liệu": the board as it stands in this workbook; where none was made, the result as it is seen here. */
import { saveScores, scoresFile } from "../../../workflows/score/save-scores";
import { targetsIn } from "../../../workflows/score/targets-in";
import type { FileMade } from "../../hooks/use-file-saving";
import { momentWords } from "../../moment-words";
import type { PaneServices } from "../../pane-services";
import { captionOf } from "../caption";
import type { ScoreState } from "../score-state";

const words = { gone: "Chưa có kết quả để lưu. Hãy chấm trước." };

export async function saveScored(
  state: ScoreState,
  { workbook, writer, now }: Pick<PaneServices, "workbook" | "writer" | "now">,
): Promise<FileMade> {
  if (state.view !== "ready" || !state.scored) return { outcome: "refused", message: words.gone };
  const { result, board, unitList } = state.scored;
  const terms = {
    scored: result,
    madeBy: captionOf(state).receiver,
    madeAt: momentWords(now().toISOString()),
  };
  if (board !== null) return saveScores(terms, workbook, writer);
  const targets = targetsIn(state.start.look.workbook, unitList?.units ?? []);
  return scoresFile({ ...terms, ...(targets && { targets }) }, writer);
}
