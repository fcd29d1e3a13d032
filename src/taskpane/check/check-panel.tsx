/** The panel of "Kiểm tra": one view for each state of its machine. */
import { Activity, useEffect } from "react";
import { NotLooked } from "../components/not-looked";
import { ProgressView } from "../components/progress-view";
import { Waiting } from "../components/waiting";
import type { PaneServices } from "../pane-services";
import type { PanelProps } from "../tabs/pane-tab";
import { firstPage, type JudgedState, reportOf } from "./check-state";
import { FixesView } from "./fixes-view";
import { captionOfReport } from "./judged";
import { reportId } from "./report-words";
import { ReportView } from "./report-view";
import { ReportsView } from "./reports-view";
import { StartView } from "./start-view";
import { type CheckControls, useCheck } from "./use-check";

export function CheckPanel({ services, onCampaign }: PanelProps) {
  const [state, controls] = useCheck(services);
  const openId = state.view === "judged" && state.page.page !== "reports" ? state.page.id : null;
  const report = state.view === "judged" && openId !== null ? reportOf(state, openId) : undefined;
  useEffect(() => {
    onCampaign(report ? captionOfReport(report) : { receiver: null, period: null });
  }, [report, onCampaign]);

  switch (state.view) {
    case "looking":
      return <Waiting label="Đang xem tệp đang mở…" />;
    case "not-looked":
      return <NotLooked message={state.message} onRetry={controls.look} />;
    case "start":
      return <StartView start={state.start} news={state.news} services={services} controls={controls} />;
    case "checking":
      return (
        <ProgressView
          title="Đang kiểm tra"
          counted={state.scope.kind === "files" ? "tệp" : "phần"}
          assurance="Kiểm tra không thay đổi số liệu trong sổ tính hay trong tệp của các đơn vị."
          progress={state.progress}
          isStopping={state.isStopping}
          onCancel={controls.stop}
        />
      );
    case "judged":
      return <JudgedPage state={state} services={services} controls={controls} />;
  }
}

interface JudgedPageProps {
  readonly state: JudgedState;
  readonly services: PaneServices;
  readonly controls: CheckControls;
}

/** What is gone back to is as it was left: what was opened, filtered and scrolled to. */
function JudgedPage({ state, services, controls }: JudgedPageProps) {
  const { page, judged } = state;
  const hasList = firstPage(judged).page === "reports";
  const report = page.page === "reports" ? undefined : reportOf(state, page.id);
  return (
    <>
      {hasList && (
        <Activity mode={page.page === "reports" ? "visible" : "hidden"}>
          <ReportsView {...{ state, services, controls }} />
        </Activity>
      )}
      {report && (
        <Activity key={reportId(report)} mode={page.page === "report" ? "visible" : "hidden"}>
          <ReportView {...{ state, report, services, controls }} />
        </Activity>
      )}
      {page.page === "fixes" && <FixesView state={state} page={page} controls={controls} />}
    </>
  );
}
