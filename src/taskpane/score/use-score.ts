/** The machine of "Chấm điểm" at work: events from the views, and jobs whose answers are events too. */
import { useCallback, useEffect, useEffectEvent, useRef } from "react";
import type { Place } from "../../host/open-workbook";
import type { UnitListChoice } from "../../workflows/unit-list-choice";
import { useFault } from "../hooks/use-fault";
import type { FileMade } from "../hooks/use-file-saving";
import { useMachine } from "../hooks/use-machine";
import type { JobRun } from "../job-run";
import type { PaneServices } from "../pane-services";
import { type PickedFile, withPickedFiles } from "../picked-files";
import { undo } from "./jobs/change";
import { goTo } from "./jobs/go-to";
import { look as runLook, lookAgain, withSet, withUnitList } from "./jobs/look";
import { makeBoard } from "./jobs/make-board";
import { type FormsWanted, makeForms } from "./jobs/make-forms";
import { makeRecognition, makeRegistration } from "./jobs/make-register";
import { saveScored } from "./jobs/save";
import { scoreFiles as runScoreFiles } from "./jobs/score-files";
import { scoreAgain, scoreHereNow } from "./jobs/score-here";
import { writeCriteria, writeTargets } from "./jobs/write-sheets";
import {
  nextState,
  pageOf,
  type ReadyState,
  type ScoreEvent,
  type ScoreState,
  startState,
  type Task,
} from "./score-state";
import type { Scored } from "./scored";
import { useSelectedScore } from "./use-selected-score";

export interface ScoreControls {
  readonly tell: (event: ScoreEvent) => void;
  readonly look: () => void;
  readonly back: () => void;
  readonly chooseSet: (key: string) => void;
  readonly chooseUnitList: (list: UnitListChoice | null) => void;
  /** What stands in this workbook. */
  readonly scoreHere: () => void;
  readonly scoreFiles: (files: readonly File[]) => void;
  /** To those that were read. */
  readonly addFiles: (files: readonly File[]) => void;
  /** Stops the reading that is going on. */
  readonly stop: () => void;
  /** As the workbook is now. */
  readonly scoreAgain: () => void;
  readonly makeBoard: (order: "list" | "follower") => void;
  readonly makeForms: (wanted: FormsWanted) => void;
  readonly makeRegistration: () => void;
  readonly makeRecognition: () => void;
  readonly writeCriteria: () => void;
  readonly writeTargets: () => void;
  readonly undo: () => void;
  readonly goTo: (place: Place) => void;
  readonly save: () => Promise<FileMade>;
}

export function useScore(services: PaneServices): readonly [ScoreState, ScoreControls] {
  const [state, tell, latest] = useMachine(nextState, startState);
  const onFault = useFault();
  const running = useRef<AbortController | null>(null);
  const queue = useRef(Promise.resolve());

  const look = useCallback(() => {
    const now = latest();
    tell({ event: "look-again" });
    runLook(now.view === "ready" ? now.start : null, services).then(tell, onFault);
  }, [services, tell, latest, onFault]);

  const readFiles = (files: readonly PickedFile[], before: Scored | null) => {
    const now = latest();
    if (now.view !== "ready" || now.task !== null || files.length === 0) return;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    tell({ event: "reading" });
    const run: JobRun = {
      signal: controller.signal,
      onProgress: (progress) => tell({ event: "progressed", progress }),
    };
    runScoreFiles({ start: now.start, files, before }, services, run).then(tell, onFault);
  };

  const lookAgainAtStart = async () => {
    const now = latest();
    if (now.view !== "ready" || pageOf(now).page !== "start") return;
    const start = await lookAgain(now.start, services);
    if (start) tell({ event: "start-changed", start });
  };

  /** One after another: each begins with what the one before has left. */
  const begin = (task: Task, job: (ready: ReadyState) => Promise<ScoreEvent>) => {
    const turn = async () => {
      if (latest().view !== "ready") return;
      tell({ event: "began", task });
      const now = latest();
      if (now.view === "ready") tell(await job(now));
      // What was made or taken back may be what is scored next.
      await lookAgainAtStart();
    };
    queue.current = queue.current.then(turn).catch(onFault);
  };

  const hasLooked = useRef(false);
  const arrive = useEffectEvent(() => {
    if (hasLooked.current) lookAgainAtStart().catch(onFault);
    else look();
    hasLooked.current = true;
  });
  // A tab that is left, or a pane that is closed, stops its reading.
  useEffect(() => {
    arrive();
    return () => running.current?.abort();
  }, []);
  useSelectedScore(state, services.workbook, tell);

  return [
    state,
    {
      tell,
      look,
      back: () => {
        tell({ event: "back" });
        lookAgainAtStart().catch(onFault);
      },
      chooseSet: (key) => {
        const now = latest();
        if (now.view === "ready") tell({ event: "start-changed", start: withSet(now.start, key) });
      },
      chooseUnitList: (list) => {
        const now = latest();
        if (now.view === "ready") tell({ event: "start-changed", start: withUnitList(now.start, list) });
      },
      scoreHere: () => begin("scoring-again", (ready) => scoreHereNow(ready, services)),
      scoreFiles: (files) => readFiles(withPickedFiles([], files), null),
      addFiles: (files) => {
        const now = latest();
        if (now.view !== "ready" || now.scored?.from.kind !== "files") return;
        readFiles(withPickedFiles(now.scored.from.files, files), now.scored);
      },
      stop: () => {
        tell({ event: "stopping" });
        running.current?.abort();
      },
      scoreAgain: () => begin("scoring-again", (ready) => scoreAgain(ready, services)),
      makeBoard: (order) => begin("making-board", (ready) => makeBoard(ready, order, services)),
      makeForms: (wanted) => begin("making-forms", (ready) => makeForms(ready, wanted, services)),
      makeRegistration: () => begin("making-registration", (ready) => makeRegistration(ready, services)),
      makeRecognition: () => begin("making-recognition", (ready) => makeRecognition(ready, services)),
      writeCriteria: () => begin("writing-criteria", (ready) => writeCriteria(ready, services)),
      writeTargets: () => begin("writing-targets", (ready) => writeTargets(ready, services)),
      undo: () => begin("undoing", (ready) => undo(ready, services)),
      goTo: (place) => {
        goTo(place, services).then((event) => event && tell(event), onFault);
      },
      save: () => saveScored(latest(), services),
    },
  ];
}
