/** Sheets for the user to write in: a criteria set of one's own, the targets that were assigned. */
import { makeCriteriaSheet } from "../../../workflows/score/make-criteria-sheet";
import type { SheetToFillMade } from "../../../workflows/score/make-sheet-to-fill";
import { makeTargetsSheet } from "../../../workflows/score/make-targets-sheet";
import type { PaneServices } from "../../pane-services";
import { choiceKey, isUsable } from "../choices";
import { formUnits } from "../form-units";
import type { ReadyState, ScoreEvent } from "../score-state";
import { periodOf } from "../start-words";
import { failed, refused } from "./change";
import { lookAgain, withSet } from "./look";

const words = {
  noSet: "Bộ tiêu chí đang chọn còn chỗ sai. Hãy sửa trang ấy hoặc chọn bộ khác.",
  criteria: (sheet: string) =>
    `Đã tạo trang “${sheet}”, ghi sẵn bộ đang chọn. Sửa trang ấy theo bộ tiêu chí của mình rồi quay lại đây để chấm.`,
  targets: (sheet: string) =>
    `Đã tạo trang “${sheet}”. Ghi chỉ tiêu giao cho từng đơn vị, lần chấm sau DOAN tính theo trang này.`,
};

/** The new sheet is chosen at once. */
export async function writeCriteria(
  { start }: ReadyState,
  services: Pick<PaneServices, "workbook">,
): Promise<ScoreEvent> {
  const from = isUsable(start.chosen) ? start.chosen.set : undefined;
  const answer = await makeCriteriaSheet(from, services.workbook);
  if (answer.outcome === "failed") return failed(answer);
  const now = await lookAgain(start, services);
  const written = now?.choices.find(({ sheet }) => sheet === answer.place.sheet);
  return {
    ...madeEvent(answer, words.criteria),
    ...(now && { start: written ? withSet(now, choiceKey(written)) : now }),
  };
}

export async function writeTargets(
  state: ReadyState,
  { workbook }: Pick<PaneServices, "workbook">,
): Promise<ScoreEvent> {
  const { chosen } = state.start;
  if (!isUsable(chosen)) return refused(words.noSet);
  const answer = await makeTargetsSheet(
    { set: chosen.set, units: formUnits(state), period: periodOf(state.start) },
    workbook,
  );
  return answer.outcome === "failed" ? failed(answer) : madeEvent(answer, words.targets);
}

function madeEvent({ place, change }: SheetToFillMade, made: (sheet: string) => string) {
  return {
    event: "ended",
    news: { intent: "success", sentences: [made(place.sheet)], changeId: change.id },
  } as const;
}
