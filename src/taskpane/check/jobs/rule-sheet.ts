/** "Tạo trang Quy tắc": a sheet for rules of one's own, brought to the front. */
import { makeRuleSheet } from "../../../workflows/check/make-rule-sheet";
import type { PaneServices } from "../../pane-services";
import type { CheckEvent } from "../check-state";

const words = {
  made: (sheet: string) =>
    `Đã tạo trang “${sheet}”. Viết mỗi dòng một quy tắc theo ví dụ trong trang, rồi kiểm tra như thường.`,
  present: (sheet: string) => `Sổ này đã có trang “${sheet}”; hãy viết thêm quy tắc ở đó.`,
};

export async function openRuleSheet({ workbook }: PaneServices): Promise<CheckEvent> {
  const answer = await makeRuleSheet(workbook);
  if (answer.outcome === "failed") {
    return { event: "start-changed", start: {}, news: { intent: "error", sentences: [answer.message] } };
  }
  const { isNew, place } = answer;
  const sentence = (isNew ? words.made : words.present)(place.sheet);
  return {
    event: "start-changed",
    start: { activeSheet: place.sheet },
    news: { intent: "success", sentences: [sentence] },
  };
}
