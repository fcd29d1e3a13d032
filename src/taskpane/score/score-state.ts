/**
 * "Chấm điểm" as a machine: which view is up, and what each event makes of it. Pure; what takes time is done by
 * `use-score.ts`, which tells its news as events. News of work that was given up meanwhile change nothing.
 *
 *   looking → ready: pages on top of each other, from the start on:
 *     start · result · one unit · forms to make · the score in the selected cell
 */
import type { News } from "../components/news-notice";
import type { Progress } from "../components/progress-view";
import { type Scored, type ScoreStart, unitOf, type Why } from "./scored";

export type ScoreState =
  | { readonly view: "looking" }
  | { readonly view: "not-looked"; readonly message: string }
  | {
      readonly view: "reading";
      /** What a cancelled reading goes back to. */
      readonly before: ReadyState;
      readonly progress: Progress;
      readonly isStopping: boolean;
    }
  | ReadyState;

export interface ReadyState {
  readonly view: "ready";
  readonly start: ScoreStart;
  readonly scored: Scored | null;
  /** The last one is up; the first is the start. */
  readonly pages: readonly Page[];
  /** The score in the cell that is selected in the sheet. */
  readonly selected: SelectedScore | null;
  /** What is under way; nothing else is begun meanwhile. */
  readonly task: Task | null;
  readonly news: News | null;
}

export type Page =
  | { readonly page: "start" }
  | { readonly page: "result" }
  /** Of the result, by its key. */
  | { readonly page: "unit"; readonly key: string }
  /** `warning`: why it is better not to make so many, where that was asked for. */
  | { readonly page: "forms"; readonly warning: string | null }
  /** What is in `selected`. */
  | { readonly page: "cell" }
  /** Officers' days in the field, and their ages. */
  | { readonly page: "field-days" | "overage" };

export interface SelectedScore {
  readonly place: { readonly sheet: string; readonly address: string };
  readonly why: Why;
}

export type Task =
  | "scoring-again"
  | "making-board"
  | "making-forms"
  | "making-registration"
  | "making-recognition"
  | "writing-criteria"
  | "writing-targets"
  | "undoing";

export type ScoreEvent =
  | { readonly event: "look-again" }
  | { readonly event: "not-looked"; readonly message: string }
  | { readonly event: "looked"; readonly start: ScoreStart }
  /** Another set or list was chosen, or the workbook was looked at again. */
  | { readonly event: "start-changed"; readonly start: ScoreStart }
  | { readonly event: "reading" }
  | { readonly event: "progressed"; readonly progress: Progress }
  | { readonly event: "stopping" }
  | { readonly event: "stopped"; readonly message: string | null }
  | { readonly event: "scored"; readonly scored: Scored }
  | { readonly event: "opened"; readonly page: Exclude<Page, { readonly page: "start" }> }
  | { readonly event: "back" }
  | { readonly event: "selected"; readonly selected: SelectedScore | null }
  | { readonly event: "began"; readonly task: Task }
  /** The task is over; what is given has changed by it. */
  | {
      readonly event: "ended";
      readonly start?: ScoreStart;
      readonly scored?: Scored;
      readonly news?: News | null;
      /** The page that was only there for the task goes. */
      readonly closes?: Page["page"];
      /** Said on the page of forms, where it can be done all the same. */
      readonly tooMany?: string;
    }
  | { readonly event: "told"; readonly news: News | null };

export const startState: ScoreState = { view: "looking" };

export function nextState(state: ScoreState, event: ScoreEvent): ScoreState {
  switch (event.event) {
    case "look-again":
      return startState;
    case "not-looked":
      return state.view === "looking" ? { view: "not-looked", message: event.message } : state;
    case "looked":
      return state.view === "looking" ? freshState(event.start) : state;
    case "reading":
      return state.view === "ready" && state.task === null
        ? { view: "reading", before: state, progress: notBegun, isStopping: false }
        : state;
    case "progressed":
      return state.view === "reading" ? { ...state, progress: event.progress } : state;
    case "stopping":
      return state.view === "reading" ? { ...state, isStopping: true } : state;
    case "stopped":
      return state.view === "reading" ? stoppedState(state.before, event.message) : state;
    case "scored":
      return scoredState(state, event.scored);
    default:
      return state.view === "ready" ? readyState(state, event) : state;
  }
}

/** What is in front. */
export function pageOf({ pages }: ReadyState): Page {
  return pages.at(-1) ?? startPage;
}

const startPage: Page = { page: "start" };
const notBegun: Progress = { done: 0, total: 0, current: null };

type ReadyEvent = Extract<
  ScoreEvent,
  { readonly event: "start-changed" | "opened" | "back" | "selected" | "began" | "ended" | "told" }
>;

function readyState(state: ReadyState, event: ReadyEvent): ReadyState {
  switch (event.event) {
    case "start-changed":
      return { ...state, start: event.start };
    case "opened":
      return { ...state, pages: [...state.pages, event.page], news: null };
    case "back":
      return state.pages.length > 1 ? { ...state, pages: state.pages.slice(0, -1), news: null } : state;
    case "selected":
      return selectedState(state, event.selected);
    case "began":
      return { ...state, task: event.task };
    case "ended":
      return endedState(state, event);
    case "told":
      return { ...state, news: event.news };
  }
}

function freshState(start: ScoreStart): ReadyState {
  return {
    view: "ready",
    start,
    scored: null,
    pages: [startPage],
    selected: null,
    task: null,
    news: null,
  };
}

function stoppedState(before: ReadyState, message: string | null): ReadyState {
  return { ...before, news: message === null ? null : { intent: "error", sentences: [message] } };
}

/** The result comes up on the start, whatever was looked at before. */
function scoredState(state: ScoreState, scored: Scored): ScoreState {
  const before = state.view === "reading" ? state.before : state;
  if (before.view !== "ready") return state;
  return { ...before, scored, pages: [startPage, { page: "result" }], task: null, news: null };
}

/** Who reads why a cell scores as it does goes on reading when another cell is selected that is no score. */
function selectedState(state: ReadyState, selected: SelectedScore | null): ReadyState {
  const isRead = state.pages.some(({ page }) => page === "cell");
  return selected === null && isRead ? state : { ...state, selected };
}

function endedState(state: ReadyState, event: Extract<ScoreEvent, { readonly event: "ended" }>): ReadyState {
  const { start = state.start, scored = state.scored, news = state.news, closes, tooMany = null } = event;
  const pages = state.pages
    .filter(
      (page) =>
        page.page !== closes && (page.page !== "unit" || (scored !== null && unitOf(scored, page.key))),
    )
    .map((page) => (page.page === "forms" ? { ...page, warning: tooMany } : page));
  return { ...state, start, scored, pages, news, task: null };
}
