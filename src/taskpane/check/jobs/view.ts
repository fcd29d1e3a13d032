/** To the cell of a finding: in the open workbook, or in a copy of the sheet of a closed file. */
import type { Finding } from "../../../core/model/finding";
import type { CheckedReport, JudgedFinding } from "../../../workflows/check/checked-report";
import { openWorkbook } from "../../../workflows/open-form";
import { viewSubmission } from "../../../workflows/check/view-submission";
import type { News } from "../../components/news-notice";
import type { PaneServices } from "../../pane-services";
import type { CheckEvent, JudgedState } from "../check-state";
import { reportId, reportName } from "../report-words";
import { fileOf } from "./return-copy";

const words = {
  gone: "Không còn giữ tệp này để mở bản nộp. Hãy chọn lại tệp rồi kiểm tra.",
  closed: "Đã đóng bản nộp.",
};

/** @returns null where there is nothing to tell: the cell is in front. */
export async function goTo(finding: JudgedFinding, { workbook }: PaneServices): Promise<CheckEvent | null> {
  if (finding.sheet === null) return null;
  const refused = await workbook.select({ sheet: finding.sheet, address: firstAddress(finding) });
  return refused && { event: "told", news: failed(refused.message) };
}

/** Shows the copy with the finding's cell in front; of a sheet that is shown already only the cell. */
export async function view(
  { judged, viewing }: JudgedState,
  report: CheckedReport,
  finding: JudgedFinding,
  services: PaneServices,
): Promise<CheckEvent> {
  const { sheet } = finding;
  const file = fileOf(judged, report);
  if (sheet === null || !file) return { event: "ended", news: failed(words.gone) };
  const [id, address] = [reportId(report), firstAddress(finding)];
  if (viewing?.id === id && viewing.sheet === sheet) {
    const refused = await services.workbook.select({ sheet: viewing.copy, address });
    // The user may have taken the copy away: then it is opened anew.
    if (!refused) return { event: "ended", news: null };
  }
  const read = await openWorkbook(file, services.reader);
  const findings = report.groups.flatMap((group) => group.findings);
  const ready = await viewSubmission(
    {
      opened: read.outcome === "opened" ? read : null,
      fileName: file.name,
      sheet,
      address,
      findings,
      unitName: reportName(report),
    },
    services.writer,
  );
  if (ready.outcome === "refused") return { event: "ended", news: failed(ready.message) };
  const answer = await services.viewer.open(ready.view);
  return answer.outcome === "failed"
    ? { event: "ended", viewing: null, news: failed(answer.message) }
    : { event: "ended", viewing: { id, sheet, copy: answer.place.sheet }, news: null };
}

export async function closeView(_state: JudgedState, { viewer }: PaneServices): Promise<CheckEvent> {
  const answer = await viewer.close();
  return answer.outcome === "failed"
    ? { event: "ended", news: failed(answer.message) }
    : { event: "ended", viewing: null, news: { intent: "success", sentences: [words.closed] } };
}

/** Of a finding in several pieces the first; of a whole sheet its corner. */
function firstAddress({ cell }: Finding): string {
  return cell?.split(",")[0]?.trim() ?? "A1";
}

function failed(message: string): News {
  return { intent: "error", sentences: [message] };
}
