/** The machine of "Tổng hợp" at work: events from the views, and jobs whose answers are events too. */
import { useCallback, useEffect, useReducer, useRef } from "react";
import type { OrgUnit } from "../../core/units/org-unit";
import { useFault } from "../hooks/use-fault";
import type { PaneServices } from "../pane-services";
import { type ConsolidateEvent, type ConsolidateState, nextState, startState } from "./consolidate-state";
import * as jobs from "./jobs";
import { hasUnread, type Work, withPicked } from "./work";

export interface ConsolidationControls {
  readonly tell: (event: ConsolidateEvent) => void;
  readonly look: (toward: "result" | "setup") => void;
  /** Takes the files and begins to read them where it can. */
  readonly pick: (work: Work, files: readonly File[]) => void;
  /** Reads what is unread, then shows the preview. */
  readonly preview: (work: Work) => void;
  readonly saveUnits: (work: Work, units: readonly OrgUnit[]) => void;
  readonly consolidate: (work: Work) => void;
  readonly undo: () => void;
  /** Stops the reading or writing that is going on. */
  readonly stop: () => void;
}

export function useConsolidation(services: PaneServices): readonly [ConsolidateState, ConsolidationControls] {
  const [state, tell] = useReducer(nextState, startState);
  const onFault = useFault();
  const running = useRef<AbortController | null>(null);

  const start = useCallback(
    (first: ConsolidateEvent, job: (run: jobs.JobRun) => Promise<ConsolidateEvent>) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      tell(first);
      const onProgress: jobs.JobRun["onProgress"] = (progress) => tell({ event: "progressed", progress });
      job({ signal: controller.signal, onProgress }).then(tell, onFault);
    },
    [onFault],
  );

  const look = useCallback(
    (toward: "result" | "setup") => start({ event: "look-again" }, () => jobs.look(toward, services)),
    [start, services],
  );
  const preview = (work: Work) => {
    if (hasUnread(work)) start({ event: "reading" }, (run) => jobs.read(work, services, run));
    else tell({ event: "preview" });
  };

  // Once: a tab that is come back to is as it was left.
  const hasLooked = useRef(false);
  useEffect(() => {
    if (hasLooked.current) return;
    hasLooked.current = true;
    look("result");
  }, [look]);
  // A pane that is closed, or a tab that is left, stops what it was doing.
  useEffect(() => () => running.current?.abort(), []);

  return [
    state,
    {
      tell,
      look,
      preview,
      pick: (work, files) => {
        tell({ event: "files-picked", files });
        const picked = withPicked(work, files);
        if (picked.look.form && picked.files.length > work.files.length) preview(picked);
      },
      saveUnits: (work, units) =>
        start({ event: "saving-units" }, () => jobs.saveUnits(units, work, services)),
      consolidate: (work) =>
        start({ event: "consolidating" }, (run) => jobs.consolidate(work, services, run)),
      undo: () => start({ event: "undoing" }, () => jobs.undo(services)),
      stop: () => {
        tell({ event: "stopping" });
        running.current?.abort();
      },
    },
  ];
}
