/** The panel of "Chấm điểm": one view for each state of its machine. */
import { Activity, useEffect } from "react";
import { NotLooked } from "../components/not-looked";
import { ReadingFiles } from "../components/reading-files";
import { Waiting } from "../components/waiting";
import type { PaneServices } from "../pane-services";
import type { PanelProps } from "../tabs/pane-tab";
import { captionOf } from "./caption";
import { FormsView } from "./forms-view";
import { formUnits } from "./form-units";
import { FieldDaysView } from "./officers/field-days-view";
import { OverageView } from "./officers/overage-view";
import { ResultView } from "./result-view";
import { ScoreNews } from "./score-news";
import { pageOf, type ReadyState } from "./score-state";
import { unitOf } from "./scored";
import { StartView } from "./start-view";
import { periodOf } from "./start-words";
import { type ScoreControls, useScore } from "./use-score";
import { whyOfUnit } from "./why-of";
import { WhyView } from "./why-view";

export function ScorePanel({ services, onCampaign }: PanelProps) {
  const [state, controls] = useScore(services);
  const ready = state.view === "reading" ? state.before : state.view === "ready" ? state : null;
  useEffect(() => {
    onCampaign(ready ? captionOf(ready) : { receiver: null, period: null });
  }, [ready, onCampaign]);

  switch (state.view) {
    case "looking":
      return <Waiting label="Đang xem tệp đang mở…" />;
    case "not-looked":
      return <NotLooked message={state.message} onRetry={controls.look} />;
    case "reading":
      return (
        <ReadingFiles progress={state.progress} isStopping={state.isStopping} onCancel={controls.stop} />
      );
    case "ready":
      return <ReadyPages state={state} services={services} controls={controls} />;
  }
}

interface ReadyPagesProps {
  readonly state: ReadyState;
  readonly services: PaneServices;
  readonly controls: ScoreControls;
}

/** What is gone back to is as it was left: what was opened, filtered and scrolled to. */
function ReadyPages({ state, services, controls }: ReadyPagesProps) {
  const page = pageOf(state);
  const { scored } = state;
  return (
    <>
      {page.page === "start" && <StartView {...{ state, services, controls }} />}
      {scored && state.pages.some((one) => one.page === "result") && (
        <Activity mode={page.page === "result" ? "visible" : "hidden"}>
          <ResultView {...{ state, scored, services, controls }} />
        </Activity>
      )}
      {page.page === "forms" && (
        <FormsView {...{ state, services, controls }} units={formUnits(state)} warning={page.warning} />
      )}
      {page.page === "field-days" && (
        <FieldDaysView
          services={services}
          units={state.start.unitList?.units ?? []}
          onBack={controls.back}
          onGoTo={controls.goTo}
        />
      )}
      {page.page === "overage" && (
        <OverageView services={services} onBack={controls.back} onGoTo={controls.goTo} />
      )}
      {(page.page === "unit" || page.page === "cell") && <WhyPage {...{ state, page, services, controls }} />}
    </>
  );
}

interface WhyPageProps extends ReadyPagesProps {
  readonly page: Extract<ReturnType<typeof pageOf>, { readonly page: "unit" | "cell" }>;
}

function WhyPage({ state, page, services, controls }: WhyPageProps) {
  const { scored, selected, start, task } = state;
  const unit = page.page === "unit" && scored ? unitOf(scored, page.key) : undefined;
  const why = page.page === "cell" ? selected?.why : unit && scored && whyOfUnit(unit, scored.result.set);
  if (!why) return null;
  const followsBySelf = page.page === "cell" || (scored?.from.kind === "files" && scored.board === null);
  return (
    <WhyView
      // Another unit is another tree: nothing of the one before stays open.
      key={`${page.page} ${why.name}`}
      why={why}
      period={scored?.result.period ?? periodOf(start)}
      askedOf={page.page === "cell" ? (selected?.place ?? null) : null}
      copyText={services.copyText}
      news={<ScoreNews {...{ state, controls }} workbook={services.workbook} />}
      isBusy={task !== null}
      onBack={controls.back}
      onGoTo={controls.goTo}
      onScoreAgain={followsBySelf ? null : controls.scoreAgain}
    />
  );
}
