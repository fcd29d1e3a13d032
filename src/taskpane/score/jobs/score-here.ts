/** Scores what stands in the open workbook now: its forms, and the board, with all that was changed on them. */
import type { PaneServices } from "../../pane-services";
import type { ReadyState, ScoreEvent } from "../score-state";
import type { Scored, ScoreStart } from "../scored";
import { countHere } from "../scored";
import { lookAgain, withUnitList } from "./look";

const words = {
  notLooked: "Chưa xem được tệp đang mở. Hãy thử lại.",
  notUsable: "Bộ tiêu chí đang chọn không còn dùng được. Hãy quay lại chọn bộ khác.",
  nothing: "Sổ này không còn phiếu chấm hay bảng điểm nào theo bộ tiêu chí đang chọn.",
  again: "Đã xem lại theo sổ tính đang mở.",
};

/** From the start: the result comes up. */
export async function scoreHereNow({ start }: ReadyState, services: PaneServices): Promise<ScoreEvent> {
  const now = await readAgain(start, services);
  return typeof now === "string" ? failed(now) : { event: "scored", scored: now.scored };
}

/** From the result: it stays where it is, with what it is now. */
export async function scoreAgain({ start, scored }: ReadyState, services: PaneServices): Promise<ScoreEvent> {
  const now = await readAgain(start, services, scored);
  if (typeof now === "string") return failed(now);
  return { event: "ended", ...now, news: { intent: "success", sentences: [words.again] } };
}

/** @returns why not, in a sentence. */
async function readAgain(
  start: ScoreStart,
  services: PaneServices,
  scored: Scored | null = null,
): Promise<{ readonly start: ScoreStart; readonly scored: Scored } | string> {
  const looked = await lookAgain(start, services);
  if (!looked) return words.notLooked;
  // A list that came among the files is in no sheet of this workbook.
  const unitList = scored?.unitList ?? looked.unitList;
  const now = unitList === looked.unitList ? looked : withUnitList(looked, unitList);
  if (!now.here) return words.notUsable;
  if (countHere(now) === 0) return words.nothing;
  return {
    start: looked,
    scored: { from: { kind: "here" }, result: now.here, unitList, board: scored?.board ?? null },
  };
}

function failed(message: string): ScoreEvent {
  return { event: "ended", news: { intent: "error", sentences: [message] } };
}
