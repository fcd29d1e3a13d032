/** Quick fixes: shown, carried out in one step, taken back. After either everything is judged again. */
import type { Fix } from "../../../core/fixes/fix";
import { applyFixes as writeFixes } from "../../../workflows/check/apply-fixes";
import type { CheckedReport, JudgedFinding } from "../../../workflows/check/checked-report";
import { planFixes } from "../../../workflows/check/plan-fixes";
import type { News } from "../../components/news-notice";
import type { PaneServices } from "../../pane-services";
import { undoneSentences } from "../../undone-words";
import type { CheckEvent, JudgedState, Page } from "../check-state";
import { reportId } from "../report-words";
import { checkAgain } from "./check";

const words = {
  none: "Chỗ này không còn sửa nhanh được. Hãy bấm “Kiểm tra lại”.",
  done: (cells: number) => `Đã sửa ${cells} ô.`,
  nothing: "Chưa sửa ô nào.",
};

export function plan(
  { judged: { here } }: JudgedState,
  report: CheckedReport,
  findings: readonly JudgedFinding[],
): CheckEvent {
  if (!here) return { event: "ended" };
  const { fixes, unfixable } = planFixes(
    { workbook: here.workbook, template: here.template, report },
    findings.map(({ key }) => key),
  );
  if (fixes.length === 0) {
    const reasons = unfixable.length > 0 ? unfixable.map(({ reason }) => reason) : [words.none];
    return { event: "ended", news: { intent: "warning", sentences: [...new Set(reasons)] } };
  }
  return { event: "ended", news: null, page: { page: "fixes", id: reportId(report), fixes, unfixable } };
}

export async function applyFixes(
  state: JudgedState,
  id: string,
  fixes: readonly Fix[],
  services: PaneServices,
): Promise<CheckEvent> {
  const answer = await writeFixes(services.workbook, fixes);
  if (answer.outcome === "failed") {
    return { event: "ended", news: { intent: "error", sentences: [answer.message] } };
  }
  const { cells, left, change } = answer;
  const news: News = {
    intent: left.length > 0 ? "warning" : "success",
    sentences: [cells > 0 ? words.done(cells) : words.nothing, ...left.map(({ reason }) => reason)],
    ...(change && { changeId: change.id }),
  };
  const page: Page = { page: "report", id };
  return afterChange(state, news, page, services);
}

export async function undo(state: JudgedState, services: PaneServices): Promise<CheckEvent> {
  const answer = await services.workbook.undoLast();
  if (answer.outcome === "failed") {
    return { event: "ended", news: { intent: "error", sentences: [answer.message] } };
  }
  const news: News = { intent: "success", sentences: undoneSentences(answer) };
  return afterChange(state, news, state.page, services);
}

/** What was done is done, also where it cannot be judged again just now: that is then told beside it. */
async function afterChange(
  state: JudgedState,
  news: News,
  page: Page,
  services: PaneServices,
): Promise<CheckEvent> {
  const again = await checkAgain(state, null, services);
  if (again.event !== "ended") return again;
  const beside = again.news?.sentences ?? [];
  return { ...again, page, news: { ...news, sentences: [...news.sentences, ...beside] } };
}
