/** "Ghi giải trình": kept in the workbook, and seen at once in every report it is for. */
import { explanationIndex } from "../../../core/explanations/explanations";
import type { CheckedReport, JudgedFinding } from "../../../workflows/check/checked-report";
import { explainedHere } from "../../../workflows/check/check-here";
import { explain as keepExplanation } from "../../../workflows/check/explain-finding";
import { withExplanations } from "../../../workflows/check/judged-report";
import type { PaneServices } from "../../pane-services";
import type { CheckEvent, JudgedState } from "../check-state";
import { coloured } from "./colours";

const words = {
  kept: "Đã lưu giải trình vào sổ tính này; kỳ sau DOAN gợi ý lại.",
  takenBack: "Đã bỏ giải trình.",
};

/** @param text "" takes the explanation back. */
export async function explain(
  { judged, colours }: JudgedState,
  report: CheckedReport,
  finding: JudgedFinding,
  text: string,
  services: PaneServices,
): Promise<CheckEvent> {
  const madeAt = services.now().toISOString();
  const answer = await keepExplanation(services.workbook, { report, finding, text, madeAt });
  if (answer.outcome !== "explained") {
    return { event: "ended", news: { intent: "error", sentences: [answer.message] } };
  }
  const { explanations, change } = answer;
  const index = explanationIndex(explanations);
  const here = judged.here && explainedHere(judged.here, explanations);
  const reports = here?.reports ?? judged.reports.map((one) => withExplanations(one, index));
  const now = here ? await coloured(here, colours.isOn, services) : { colours, failure: null };
  return {
    event: "ended",
    judged: { ...judged, reports, here },
    colours: now.colours,
    news: {
      intent: now.failure === null ? "success" : "warning",
      sentences: [text === "" ? words.takenBack : words.kept, ...(now.failure === null ? [] : [now.failure])],
      changeId: change.id,
    },
  };
}
