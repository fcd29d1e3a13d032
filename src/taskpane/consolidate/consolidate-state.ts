/**
 * "Tổng hợp" as a machine: which view is up, and what each event makes of it. Pure; what takes time is done by
 * `use-consolidation.ts`, which tells its news as events. News of work that was given up meanwhile change nothing.
 *
 *   looking → setup → reading → (units) → preflight → consolidating → result → undoing → undone → looking …
 */
import type { Decisions } from "../../core/campaign/decisions";
import type { Undone } from "../../host/open-workbook";
import type { WorkbookLook } from "../../workflows/look-at-workbook";
import type { UnitListChoice } from "../../workflows/unit-list-choice";
import type { PileEntry } from "../../workflows/read-pile";
import { type ProposedUnits, unitsFromFiles } from "../../workflows/unit-list-from-files";
import type { Progress } from "../components/progress-view";
import type { ShownResult } from "./shown-result";
import {
  entriesOf,
  newWork,
  withEntries,
  withLook,
  withoutFile,
  withPicked,
  withSavedList,
  type Work,
} from "./work";

export type ConsolidateState =
  | { readonly view: "looking" }
  | { readonly view: "not-looked"; readonly message: string }
  | { readonly view: "setup"; readonly work: Work }
  | {
      readonly view: "reading";
      readonly work: Work;
      readonly progress: Progress;
      readonly isStopping: boolean;
    }
  | {
      readonly view: "units";
      readonly work: Work;
      readonly proposed: ProposedUnits;
      readonly isSaving: boolean;
      readonly failure: string | null;
    }
  | { readonly view: "preflight"; readonly work: Work; readonly failure: string | null }
  | {
      readonly view: "consolidating";
      readonly work: Work;
      readonly progress: Progress;
      readonly isStopping: boolean;
    }
  | {
      readonly view: "result";
      readonly shown: ShownResult;
      readonly isUndoing: boolean;
      readonly failure: string | null;
    }
  | { readonly view: "undone"; readonly undone: Undone };

export type ConsolidateEvent =
  | { readonly event: "look-again" }
  | { readonly event: "not-looked"; readonly message: string }
  /** `remembered`: what the workbook already is the result of; null to go on to choosing. */
  | { readonly event: "looked"; readonly look: WorkbookLook; readonly remembered: ShownResult | null }
  | { readonly event: "form-chosen"; readonly look: WorkbookLook }
  | { readonly event: "unit-list-chosen"; readonly list: UnitListChoice | null }
  | { readonly event: "unit-sheets-chosen"; readonly included: boolean }
  | { readonly event: "files-picked"; readonly files: readonly File[] }
  | { readonly event: "file-removed"; readonly name: string }
  | { readonly event: "reading" }
  | { readonly event: "progressed"; readonly progress: Progress }
  | { readonly event: "stopping" }
  | { readonly event: "stopped"; readonly message: string | null }
  | {
      readonly event: "read";
      readonly entries: readonly PileEntry[];
      readonly unitSheetEntries: readonly PileEntry[] | null;
    }
  | { readonly event: "saving-units" }
  | { readonly event: "units-not-saved"; readonly message: string }
  | { readonly event: "units-settled"; readonly list: UnitListChoice }
  | { readonly event: "preview" }
  | { readonly event: "decided"; readonly decisions: Decisions }
  | { readonly event: "back-to-setup" }
  | { readonly event: "consolidating" }
  | { readonly event: "consolidated"; readonly shown: ShownResult }
  | { readonly event: "undoing" }
  | { readonly event: "not-undone"; readonly message: string }
  | { readonly event: "undone"; readonly undone: Undone };

export const startState: ConsolidateState = { view: "looking" };

export function nextState(state: ConsolidateState, event: ConsolidateEvent): ConsolidateState {
  switch (event.event) {
    case "look-again":
      return startState;
    case "not-looked":
      return state.view === "looking" ? { view: "not-looked", message: event.message } : state;
    case "looked":
      if (state.view !== "looking") return state;
      return event.remembered ? resultState(event.remembered) : { view: "setup", work: newWork(event.look) };

    case "form-chosen":
      return withWork(state, (work) => withLook(work, event.look));
    case "unit-list-chosen":
      return withWork(state, (work) => ({ ...work, unitList: event.list }));
    case "unit-sheets-chosen":
      return withWork(state, (work) => ({ ...work, includesUnitSheets: event.included }));
    case "files-picked":
      return withWork(state, (work) => withPicked(work, event.files));
    case "file-removed":
      return withWork(state, (work) => withoutFile(work, event.name));
    case "decided":
      return withWork(state, (work) => ({ ...work, decisions: event.decisions }));
    case "back-to-setup":
      return "work" in state ? { view: "setup", work: state.work } : state;

    case "reading":
      return "work" in state ? { view: "reading", work: state.work, ...notBegun } : state;
    case "read":
      return state.view === "reading"
        ? previewState(withEntries(state.work, event.entries, event.unitSheetEntries))
        : state;
    case "preview":
      return "work" in state ? previewState(state.work) : state;

    case "saving-units":
      return state.view === "units" ? { ...state, isSaving: true, failure: null } : state;
    case "units-not-saved":
      return state.view === "units" ? { ...state, isSaving: false, failure: event.message } : state;
    case "units-settled":
      return state.view === "units" ? previewState(withSavedList(state.work, event.list)) : state;

    case "consolidating":
      return state.view === "preflight" ? { view: "consolidating", work: state.work, ...notBegun } : state;
    case "consolidated":
      return state.view === "consolidating" ? resultState(event.shown) : state;

    case "progressed":
      return isBusy(state) ? { ...state, progress: event.progress } : state;
    case "stopping":
      return isBusy(state) ? { ...state, isStopping: true } : state;
    case "stopped":
      return stoppedState(state, event.message);

    case "undoing":
      return state.view === "result" ? { ...state, isUndoing: true, failure: null } : state;
    case "not-undone":
      return state.view === "result" ? { ...state, isUndoing: false, failure: event.message } : state;
    case "undone":
      return state.view === "result" ? { view: "undone", undone: event.undone } : state;
  }
}

const notBegun = { progress: { done: 0, total: 0, current: null }, isStopping: false };

function withWork(state: ConsolidateState, change: (work: Work) => Work): ConsolidateState {
  return "work" in state ? { ...state, work: change(state.work) } : state;
}

/** Without a unit list the units are first taken from the files. */
function previewState(work: Work): ConsolidateState {
  return work.unitList === null
    ? { view: "units", work, proposed: unitsFromFiles(entriesOf(work)), isSaving: false, failure: null }
    : { view: "preflight", work, failure: null };
}

function resultState(shown: ShownResult): ConsolidateState {
  return { view: "result", shown, isUndoing: false, failure: null };
}

/** Back to where the work was begun from, with all that was chosen. */
function stoppedState(state: ConsolidateState, message: string | null): ConsolidateState {
  if (state.view === "reading") return { view: "setup", work: state.work };
  return state.view === "consolidating" ? { view: "preflight", work: state.work, failure: message } : state;
}

function isBusy(
  state: ConsolidateState,
): state is Extract<ConsolidateState, { readonly view: "reading" | "consolidating" }> {
  return state.view === "reading" || state.view === "consolidating";
}
