/** The panel of "Tổng hợp": one view for each state of its machine. */
import { useEffect } from "react";
import { NotLooked } from "../components/not-looked";
import { ProgressView } from "../components/progress-view";
import { ReadingFiles } from "../components/reading-files";
import { Waiting } from "../components/waiting";
import type { PanelProps } from "../tabs/pane-tab";
import { PreflightView } from "./preflight-view";
import { ResultView } from "./result-view";
import { SetupView } from "./setup-view";
import { UndoneView } from "./undone-view";
import { UnitsView } from "./units-view";
import { useConsolidation } from "./use-consolidation";
import { captionOf } from "./work";

export function ConsolidatePanel({ services, onCampaign }: PanelProps) {
  const [state, controls] = useConsolidation(services);
  useEffect(() => {
    if ("work" in state) onCampaign(captionOf(state.work));
    if (state.view === "result") onCampaign(state.shown.caption);
  }, [state, onCampaign]);

  switch (state.view) {
    case "looking":
      return <Waiting label="Đang xem tệp đang mở…" />;
    case "not-looked":
      return <NotLooked message={state.message} onRetry={() => controls.look("result")} />;
    case "setup":
      return <SetupView work={state.work} controls={controls} />;
    case "reading":
      return (
        <ReadingFiles progress={state.progress} isStopping={state.isStopping} onCancel={controls.stop} />
      );
    case "units":
      return <UnitsView {...state} controls={controls} />;
    case "preflight":
      return (
        <PreflightView
          work={state.work}
          failure={state.failure}
          controls={controls}
          copyText={services.copyText}
        />
      );
    case "consolidating":
      return (
        <ProgressView
          title="Đang tổng hợp vào biểu"
          counted="phần"
          assurance="Nếu huỷ, tệp đang mở trở lại như trước khi tổng hợp."
          progress={state.progress}
          isStopping={state.isStopping}
          onCancel={controls.stop}
        />
      );
    case "result":
      return <ResultView {...state} services={services} controls={controls} />;
    case "undone":
      return <UndoneView undone={state.undone} onContinue={() => controls.look("result")} />;
  }
}
