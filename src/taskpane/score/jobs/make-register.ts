/** "Sổ đăng ký" and "Sổ công nhận" as sheets of the open workbook. */
import type { HostFailure } from "../../../host/host-failure";
import {
  makeRecognition as runRecognition,
  makeRegistration as runRegistration,
  type RegisterMade,
} from "../../../workflows/score/make-registers";
import type { PaneServices } from "../../pane-services";
import { isUsable } from "../choices";
import { formUnits } from "../form-units";
import type { ReadyState, ScoreEvent } from "../score-state";
import { periodOf } from "../start-words";
import { failed, refused } from "./change";

const words = {
  noSet: "Bộ tiêu chí đang chọn còn chỗ sai nên chưa lập sổ được.",
  notScored: "Chưa có kết quả để lập sổ công nhận. Hãy chấm trước.",
  registration: (sheet: string) =>
    `Sổ đăng ký ở trang “${sheet}”. Ghi ngày đăng ký của từng đơn vị, lần chấm sau DOAN tính theo sổ này.`,
  recognition: (sheet: string) => `Đã lập sổ công nhận ở trang “${sheet}”.`,
};

export async function makeRegistration(
  state: ReadyState,
  { workbook }: Pick<PaneServices, "workbook">,
): Promise<ScoreEvent> {
  const { start, scored } = state;
  if (!isUsable(start.chosen)) return refused(words.noSet);
  const answer = await runRegistration(
    {
      units: formUnits(state),
      period: scored?.result.period ?? periodOf(start),
      setTitle: start.chosen.set.title,
    },
    workbook,
  );
  return eventOf(answer, words.registration);
}

export async function makeRecognition(
  { scored }: ReadyState,
  { workbook }: Pick<PaneServices, "workbook">,
): Promise<ScoreEvent> {
  if (!scored) return refused(words.notScored);
  return eventOf(await runRecognition({ scored: scored.result }, workbook), words.recognition);
}

function eventOf(answer: RegisterMade | HostFailure, made: (sheet: string) => string): ScoreEvent {
  switch (answer.outcome) {
    case "failed":
      return failed(answer);
    case "not-ready":
      return refused(answer.message);
    case "unchanged":
      return { event: "ended", news: { intent: "success", sentences: [answer.message] } };
    case "made":
      return {
        event: "ended",
        news: {
          intent: "success",
          sentences: [made(answer.place.sheet), ...answer.notes],
          changeId: answer.change.id,
        },
      };
  }
}
