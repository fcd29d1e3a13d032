/**
 * "Kiểm tra" as a machine: which view is up, and what each event makes of it. Pure; what takes time is done by
 * `use-check.ts`, which tells its news as events. News of work that was given up meanwhile change nothing.
 *
 *   looking → start → checking → judged (list of reports ⇄ one report ⇄ its fixes) → start …
 */
import type { Fix, Unfixable } from "../../core/fixes/fix";
import type { CheckedReport } from "../../workflows/check/checked-report";
import type { News } from "../components/news-notice";
import type { Progress } from "../components/progress-view";
import type { CheckScope, CheckStart, Judged } from "./judged";
import { reportId } from "./report-words";

export type CheckState =
  | { readonly view: "looking" }
  | { readonly view: "not-looked"; readonly message: string }
  | { readonly view: "start"; readonly start: CheckStart; readonly news: News | null }
  | {
      readonly view: "checking";
      readonly start: CheckStart;
      readonly scope: CheckScope;
      /** What a cancelled check goes back to. */
      readonly before: JudgedState | null;
      readonly progress: Progress;
      readonly isStopping: boolean;
    }
  | JudgedState;

export interface JudgedState {
  readonly view: "judged";
  readonly start: CheckStart;
  readonly judged: Judged;
  readonly page: Page;
  readonly colours: Colours;
  readonly viewing: Viewing | null;
  /** What is under way; nothing else is begun meanwhile. */
  readonly task: Task | null;
  readonly news: News | null;
}

export type Page =
  | { readonly page: "reports" }
  | { readonly page: "report"; readonly id: string }
  /** What would be changed in the report of that id. */
  | {
      readonly page: "fixes";
      readonly id: string;
      readonly fixes: readonly Fix[];
      readonly unfixable: readonly Unfixable[];
    };

export type Task =
  /** By itself, after an edit. */
  | "rechecking"
  | "checking-again"
  | "planning"
  | "fixing"
  | "undoing"
  | "explaining"
  | "colouring"
  | "viewing";

/** Our colours on the sheets of the open workbook. */
export interface Colours {
  readonly isOn: boolean;
  /** Sheets that could not be coloured, with a sentence each. */
  readonly leftOut: readonly { readonly sheet: string; readonly message: string }[];
}

/** "Xem bản nộp": a sheet of a closed file, shown as a copy in the open workbook. */
export interface Viewing {
  /** Of the report. */
  readonly id: string;
  /** As it is named in the file, and here. */
  readonly sheet: string;
  readonly copy: string;
}

export type CheckEvent =
  | { readonly event: "look-again" }
  | { readonly event: "not-looked"; readonly message: string }
  | { readonly event: "looked"; readonly start: CheckStart }
  | { readonly event: "checking"; readonly scope: CheckScope }
  | { readonly event: "progressed"; readonly progress: Progress }
  | { readonly event: "stopping" }
  | { readonly event: "stopped"; readonly message: string | null }
  | {
      readonly event: "checked";
      readonly judged: Judged;
      readonly leftOut: Colours["leftOut"];
      /** Why nothing could be coloured; null where it could. */
      readonly failure: string | null;
    }
  | { readonly event: "opened"; readonly id: string }
  | { readonly event: "back" }
  | { readonly event: "began"; readonly task: Task }
  /** The task is over; what is given has changed by it. */
  | {
      readonly event: "ended";
      readonly judged?: Judged;
      readonly colours?: Colours;
      readonly viewing?: Viewing | null;
      readonly news?: News | null;
      readonly page?: Page;
    }
  /** Of what takes no time to speak of and stops nothing else. */
  | { readonly event: "told"; readonly news: News | null }
  /** What was done before any check: colours taken off, the period before chosen, the workbook looked at again. */
  | { readonly event: "start-changed"; readonly start: Partial<CheckStart>; readonly news?: News | null };

export const startState: CheckState = { view: "looking" };

export function nextState(state: CheckState, event: CheckEvent): CheckState {
  switch (event.event) {
    case "look-again":
      return startState;
    case "not-looked":
      return state.view === "looking" ? { view: "not-looked", message: event.message } : state;
    case "looked":
      return state.view === "looking" ? { view: "start", start: event.start, news: null } : state;
    case "start-changed":
      return state.view === "start"
        ? { ...state, start: { ...state.start, ...event.start }, news: event.news ?? state.news }
        : state;

    case "checking":
      return "start" in state ? checkingState(state, event.scope) : state;
    case "progressed":
      return state.view === "checking" ? { ...state, progress: event.progress } : state;
    case "stopping":
      return state.view === "checking" ? { ...state, isStopping: true } : state;
    case "stopped":
      return state.view === "checking" ? stoppedState(state, event.message) : state;
    case "checked":
      return state.view === "checking" ? judgedState(state, event) : state;

    case "opened":
      return state.view === "judged"
        ? { ...state, page: { page: "report", id: event.id }, news: null }
        : state;
    case "back":
      return backState(state);
    case "began":
      return state.view === "judged" ? { ...state, task: event.task } : state;
    case "ended":
      return state.view === "judged" ? endedState(state, event) : state;
    case "told":
      return "news" in state ? { ...state, news: event.news } : state;
  }
}

/** The report a page is about; `undefined` where it is not among them any more. */
export function reportOf({ judged }: JudgedState, id: string): CheckedReport | undefined {
  return judged.reports.find((report) => reportId(report) === id);
}

const notBegun: Progress = { done: 0, total: 0, current: null };

function checkingState(
  state: Extract<CheckState, { readonly start: CheckStart }>,
  scope: CheckScope,
): CheckState {
  const before = state.view === "judged" ? state : state.view === "checking" ? state.before : null;
  return { view: "checking", start: state.start, scope, before, progress: notBegun, isStopping: false };
}

function stoppedState(
  { start, before }: Extract<CheckState, { readonly view: "checking" }>,
  message: string | null,
): CheckState {
  const news: News | null = message === null ? null : { intent: "error", sentences: [message] };
  return before ? { ...before, task: null, news } : { view: "start", start, news };
}

/** One report is opened at once; the place in a list that was looked at before is kept. */
function judgedState(
  { start, before }: Extract<CheckState, { readonly view: "checking" }>,
  { judged, leftOut, failure }: Extract<CheckEvent, { readonly event: "checked" }>,
): JudgedState {
  return {
    view: "judged",
    start,
    judged,
    page: firstPage(judged),
    colours: { isOn: before?.colours.isOn ?? true, leftOut },
    viewing: before?.viewing ?? null,
    task: null,
    news: failure === null ? null : { intent: "error", sentences: [failure] },
  };
}

/** What a check comes up with. */
export function firstPage({ scope, reports }: Judged): Page {
  const [only, ...others] = reports;
  const isAlone = only !== undefined && others.length === 0 && scope.kind !== "files";
  return isAlone ? { page: "report", id: reportId(only) } : { page: "reports" };
}

function backState(state: CheckState): CheckState {
  if (state.view !== "judged") return state;
  const { page, start, judged } = state;
  if (page.page === "fixes") return { ...state, page: { page: "report", id: page.id }, news: null };
  const first = firstPage(judged);
  return page.page === "report" && first.page === "reports"
    ? { ...state, page: first, news: null }
    : { view: "start", start, news: null };
}

function endedState(
  state: JudgedState,
  event: Extract<CheckEvent, { readonly event: "ended" }>,
): JudgedState {
  const { judged = state.judged, colours = state.colours, page = state.page } = event;
  const { viewing = state.viewing, news = state.news } = event;
  const ended = { ...state, judged, colours, viewing, news, page, task: null };
  // A report that the check did not find again (its sheet was renamed or taken out) cannot stay open.
  return page.page === "reports" || reportOf(ended, page.id) ? ended : { ...ended, page: firstPage(judged) };
}
