/** The machine of "Kiểm tra" at work: events from the views, and jobs whose answers are events too. */
import { useCallback, useEffect, useEffectEvent, useRef } from "react";
import type { Fix } from "../../core/fixes/fix";
import type { CheckedReport, JudgedFinding } from "../../workflows/check/checked-report";
import { useEdits } from "../hooks/use-edits";
import { useFault } from "../hooks/use-fault";
import { useMachine } from "../hooks/use-machine";
import type { FileMade } from "../hooks/use-file-saving";
import type { PaneServices } from "../pane-services";
import { withPickedFiles } from "../picked-files";
import {
  type CheckEvent,
  type CheckState,
  type JudgedState,
  nextState,
  startState,
  type Task,
} from "./check-state";
import { check as runCheck, checkAgain as runCheckAgain } from "./jobs/check";
import { clearOldColours, colour } from "./jobs/colours";
import { explain } from "./jobs/explain";
import type { JobRun } from "../job-run";
import { look as runLook, lookAgain } from "./jobs/look";
import { applyFixes, plan, undo } from "./jobs/mend";
import { returnCopyOf } from "./jobs/return-copy";
import { readPrevious } from "./jobs/previous";
import { openRuleSheet } from "./jobs/rule-sheet";
import { closeView, goTo, view } from "./jobs/view";
import type { CheckScope } from "./judged";

export interface CheckControls {
  readonly tell: (event: CheckEvent) => void;
  readonly look: () => void;
  readonly back: () => void;
  /** Files of the period before; none to do without. */
  readonly choosePrevious: (files: readonly File[]) => void;
  /** Makes the sheet for rules of one's own, or goes to the one there is. */
  readonly openRuleSheet: () => void;
  readonly check: (scope: CheckScope) => void;
  readonly checkFiles: (files: readonly File[]) => void;
  readonly checkAgain: () => void;
  /** Stops the check that is going on. */
  readonly stop: () => void;
  /** To its cell; of a closed file to a copy of its sheet. */
  readonly goTo: (report: CheckedReport, finding: JudgedFinding) => void;
  readonly closeView: () => void;
  readonly colour: (isOn: boolean) => void;
  readonly clearOldColours: () => void;
  readonly plan: (report: CheckedReport, findings: readonly JudgedFinding[]) => void;
  readonly applyFixes: (reportId: string, fixes: readonly Fix[]) => void;
  readonly undo: () => void;
  readonly explain: (report: CheckedReport, finding: JudgedFinding, text: string) => void;
  readonly returnCopy: (report: CheckedReport) => Promise<FileMade>;
}

export function useCheck(services: PaneServices): readonly [CheckState, CheckControls] {
  const [state, tell, latest] = useMachine(nextState, startState);
  const onFault = useFault();
  const running = useRef<AbortController | null>(null);
  const queue = useRef(Promise.resolve());

  const look = useCallback(() => {
    tell({ event: "look-again" });
    runLook(services).then(tell, onFault);
  }, [services, tell, onFault]);

  const check = (scope: CheckScope) => {
    const now = latest();
    if (!("start" in now)) return;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    tell({ event: "checking", scope });
    const run: JobRun = {
      signal: controller.signal,
      onProgress: (progress) => tell({ event: "progressed", progress }),
    };
    const coloursOn = now.view === "judged" ? now.colours.isOn : true;
    runCheck(scope, now.start, coloursOn, services, run).then(tell, onFault);
  };

  /** One after another: each begins with what the one before has left. */
  const begin = (task: Task, job: (judged: JudgedState) => Promise<CheckEvent>) => {
    const turn = async () => {
      if (latest().view !== "judged") return;
      tell({ event: "began", task });
      const now = latest();
      if (now.view === "judged") tell(await job(now));
    };
    queue.current = queue.current.then(turn).catch(onFault);
  };

  const hasLooked = useRef(false);
  const arrive = useEffectEvent(() => {
    if (!hasLooked.current) {
      hasLooked.current = true;
      look();
      return;
    }
    // What was changed while another tab was up was not heard of.
    if (latest().view === "start") lookAgain(services).then((event) => event && tell(event), onFault);
    else begin("rechecking", (judged) => runCheckAgain(judged, null, services));
  });
  const leave = useEffectEvent(() => {
    running.current?.abort();
    const now = latest();
    if (now.view === "judged" && now.viewing) begin("viewing", (judged) => closeView(judged, services));
  });
  // A tab that is left, or a pane that is closed, stops its check and takes the copy of a closed file away.
  useEffect(() => {
    arrive();
    return () => leave();
  }, []);
  useEdits({
    isFollowed: state.view === "judged" && state.judged.here !== null,
    isFree: state.view === "judged" && state.task === null && state.page.page !== "fixes",
    workbook: services.workbook,
    onEdits: (edits) => begin("rechecking", (judged) => runCheckAgain(judged, edits, services)),
  });

  return [
    state,
    {
      tell,
      look,
      back: () => {
        tell({ event: "back" });
        if (latest().view === "start") lookAgain(services).then((event) => event && tell(event), onFault);
      },
      choosePrevious: (files) => {
        const now = latest();
        if (now.view !== "start") return;
        readPrevious(now.start, withPickedFiles([], files), services).then(tell, onFault);
      },
      openRuleSheet: () => {
        openRuleSheet(services).then(tell, onFault);
      },
      check,
      checkFiles: (files) => {
        const picked = withPickedFiles([], files);
        if (picked.length > 0) check({ kind: "files", files: picked });
      },
      // Where only a sheet was checked it stays with that sheet, whatever is in front now.
      checkAgain: () =>
        begin("checking-again", async (judged) => told(await runCheckAgain(judged, null, services))),
      stop: () => {
        tell({ event: "stopping" });
        running.current?.abort();
      },
      goTo: (report, finding) => {
        if (report.source.kind === "open-workbook")
          goTo(finding, services).then((event) => event && tell(event), onFault);
        else begin("viewing", (judged) => view(judged, report, finding, services));
      },
      closeView: () => begin("viewing", (judged) => closeView(judged, services)),
      colour: (isOn) => begin("colouring", (judged) => colour(judged, isOn, services)),
      clearOldColours: () => {
        const now = latest();
        if (now.view === "start") clearOldColours(services).then(tell, onFault);
      },
      plan: (report, findings) =>
        begin("planning", (judged) => Promise.resolve(plan(judged, report, findings))),
      applyFixes: (id, fixes) => begin("fixing", (judged) => applyFixes(judged, id, fixes, services)),
      undo: () => begin("undoing", (judged) => undo(judged, services)),
      explain: (report, finding, text) =>
        begin("explaining", (judged) => explain(judged, report, finding, text, services)),
      returnCopy: (report) => returnCopyOf(latest(), report, services),
    },
  ];
}

const words = { checkedAgain: "Đã kiểm tra lại." };

/** Asked for, a check says that it was done even where it found the same. */
function told(event: CheckEvent): CheckEvent {
  if (event.event !== "ended" || event.news) return event;
  return { ...event, news: { intent: "success", sentences: [words.checkedAgain] } };
}
