/**
 * All custom functions in the formulas of a book: asks each when its arguments have changed, and never else.
 * A question leaves only when nothing it depends on is still to change, so that no function sees half of a change.
 */
import { a1, rangeText } from "../../../../src/core/model/address";
import type { CustomFunctionAnswer, CustomFunctionHost } from "../calculator";
import type { Engine } from "../engine/engine";
import type { ArgumentSource } from "../rewrite/rewrite-formula";
import type { FormulaPlace } from "../rewrite/structured-area";
import {
  argumentValues,
  busy,
  type CallState,
  isBusy,
  putAnswer,
  type Question,
  type Values,
} from "./call-state";
import { createScratch } from "./scratch";

export interface CustomCalls {
  /** Where the answer of the next function in the formula stands; `begin` and `end` go around one formula. */
  answerOf(place: FormulaPlace, name: string, args: readonly ArgumentSource[]): string;
  /** `isTyped`: the user entered it, so its functions are asked even where their arguments are the same. */
  begin(place: FormulaPlace, isTyped: boolean): void;
  end(place: FormulaPlace): void;
  /** The formula is gone. */
  forget(place: FormulaPlace): void;
  /** Looks at all arguments: the formulas to be told anew, and whether the engine has to work again. */
  look(): { readonly resized: readonly FormulaPlace[]; readonly isChanged: boolean };
  /** Ends the waiting of functions that wait for themselves; true where there were any. */
  release(): boolean;
  /** Sends what `look` found to ask. */
  ask(): void;
  /** Whether a function has still to answer what it was asked, or is about to be. */
  areAtWork(): boolean;
  /** One for each function that was asked. */
  underWay(): readonly Promise<void>[];
  /** The sentence of an error that a function of this cell gave. */
  messageAt(place: FormulaPlace): string | undefined;
}

const messages = {
  failed: "Hàm không trả lời được vì lỗi của phần mềm. Đề nghị tính lại.",
  waitsForItself: "Hàm cần kết quả của chính ô này. Đề nghị sửa công thức để ô không phụ thuộc vào chính nó.",
};

const failure: CustomFunctionAnswer = { outcome: "error", error: "#VALUE!", message: messages.failed };

export function createCustomCalls(
  engine: Engine,
  host: CustomFunctionHost | undefined,
  onAnswer: () => void,
): CustomCalls {
  const scratch = createScratch(engine);
  const byCell = new Map<string, CallState[]>();
  const working = new Map<Question, Promise<void>>();
  let entering: { states: CallState[]; old: CallState[]; isTyped: boolean } | undefined;

  const drop = (state: CallState): void => {
    stop(state);
    for (const { slot } of state.args) if (slot) scratch.free(slot);
    scratch.free(state.slot, state.answer.length, state.answer[0]?.length);
  };

  const stop = (state: CallState): void => {
    if (!state.question) return;
    state.question.abort.abort();
    working.delete(state.question);
    state.question = undefined;
  };

  const newState = (name: string, place: FormulaPlace): CallState => {
    const slot = scratch.single();
    engine.put(slot.sheet, slot.row, slot.column, { error: "#BUSY!" });
    return {
      name,
      place,
      args: [],
      slot,
      answer: busy,
      message: undefined,
      asked: undefined,
      question: undefined,
      arrived: undefined,
    };
  };

  const takeArguments = (state: CallState, sources: readonly ArgumentSource[]): void => {
    const old = state.args;
    state.args = sources.map((source, index) => {
      const before = old[index];
      const isSame = before?.source.kind === "formula" && source.kind === "formula";
      if (isSame && before.source.text === source.text) return before;
      if (before?.slot) scratch.free(before.slot);
      if (source.kind !== "formula") return { source, slot: null };
      const slot = scratch.single();
      engine.putFormula(slot.sheet, slot.row, slot.column, source.text);
      return { source, slot };
    });
    for (const { slot } of old.slice(sources.length)) if (slot) scratch.free(slot);
  };

  const receive = (state: CallState, question: Question, answer: CustomFunctionAnswer): void => {
    if (state.question !== question) return;
    const isError = answer.outcome === "error";
    state.arrived = {
      values: isError ? [[{ error: answer.error }]] : rectangle(answer.values),
      message: isError ? answer.message : undefined,
    };
    onAnswer();
  };

  const send = (state: CallState, question: Question): void => {
    question.isSent = true;
    const { name, place } = state;
    const address = `${place.sheet.name}!${a1(place.row, place.column)}`;
    const argAddresses = state.args.map(({ source }) =>
      source.kind === "area" ? `${source.area.sheet.name}!${rangeText(source.area.range)}` : null,
    );
    const live = {
      signal: question.abort.signal,
      next: (answer: CustomFunctionAnswer) => receive(state, question, answer),
    };
    // An aborted question is over for those who wait, whether or not anybody answers it.
    const aborted = new Promise<undefined>((resolve) => {
      live.signal.addEventListener("abort", () => resolve(undefined));
    });
    const asked = async (): Promise<CustomFunctionAnswer> =>
      (await host?.call({ name, args: question.args, address, argAddresses }, live)) ?? failure;
    const answered = Promise.race([asked().catch(() => failure), aborted]).then((answer) => {
      working.delete(question);
      if (answer) receive(state, question, answer);
    });
    working.set(question, answered);
  };

  /** Whether the engine has to work again, and whether the formula has to be told anew. */
  const lookAt = (state: CallState): { isChanged: boolean; isResized: boolean } => {
    const { arrived } = state;
    if (arrived) {
      state.arrived = undefined;
      state.message = arrived.message;
      return { isChanged: true, isResized: putAnswer(state, arrived.values, engine, scratch) };
    }
    const values = argumentValues(state, engine, scratch);
    if (!values) return { isChanged: true, isResized: false };
    const key = JSON.stringify(values);
    if (key === state.asked) return { isChanged: false, isResized: false };
    stop(state);
    state.asked = key;
    // What waits for another function is asked when that one has answered.
    if (!values.some(isBusy)) state.question = { args: values, abort: new AbortController(), isSent: false };
    state.message = undefined;
    const isChanged = !isBusy(state.answer);
    return { isChanged, isResized: isChanged && putAnswer(state, busy, engine, scratch) };
  };

  return {
    begin: (place, isTyped) => {
      entering = { states: [], old: byCell.get(keyOf(place)) ?? [], isTyped };
    },
    answerOf: (place, name, args) => {
      const ordinal = entering?.states.length ?? 0;
      const before = entering?.old[ordinal];
      const state = before?.name === name ? before : newState(name, place);
      if (entering?.isTyped) state.asked = undefined;
      takeArguments(state, args);
      entering?.states.push(state);
      return scratch.reference(state.slot, state.answer.length, state.answer[0]?.length ?? 1);
    },
    end: (place) => {
      if (!entering) return;
      const { states, old } = entering;
      entering = undefined;
      for (const state of old) if (!states.includes(state)) drop(state);
      if (states.length > 0) byCell.set(keyOf(place), states);
      else byCell.delete(keyOf(place));
    },
    forget: (place) => {
      for (const state of byCell.get(keyOf(place)) ?? []) drop(state);
      byCell.delete(keyOf(place));
    },
    look: () => {
      const resized = new Set<FormulaPlace>();
      let isAnyChanged = false;
      for (const state of [...byCell.values()].flat()) {
        const { isChanged, isResized } = lookAt(state);
        isAnyChanged ||= isChanged;
        if (isResized) resized.add(state.place);
      }
      return { resized: [...resized], isChanged: isAnyChanged };
    },
    release: () => {
      const stuck = [...byCell.values()].flat().filter((state) => isBusy(state.answer) && !isAtWork(state));
      for (const state of stuck) {
        putAnswer(state, [[{ error: "#VALUE!" }]], engine, scratch);
        state.message = messages.waitsForItself;
        // What it would be asked with now is no news to it.
        state.asked = state.asked?.replaceAll("#BUSY!", "#VALUE!");
      }
      return stuck.length > 0;
    },
    ask: () => {
      for (const state of [...byCell.values()].flat()) {
        if (state.question && !state.question.isSent) send(state, state.question);
      }
    },
    areAtWork: () => [...byCell.values()].some((states) => states.some(isAtWork)),
    underWay: () => [...working.values()],
    messageAt: (place) => byCell.get(keyOf(place))?.find(({ message }) => message !== undefined)?.message,
  };
}

/** Whether an answer of its own is still to come, to be put into the engine, or to be asked for. */
function isAtWork({ asked, question, arrived, answer }: CallState): boolean {
  return asked === undefined || arrived !== undefined || (question !== undefined && isBusy(answer));
}

function keyOf({ sheet, row, column }: FormulaPlace): string {
  return `${sheet.id}|${row}|${column}`;
}

/** Short rows are filled with #N/A, as Excel does; no value at all is 0. */
function rectangle(values: Values): Values {
  const width = Math.max(0, ...values.map((row) => row.length));
  if (width === 0) return [[0]];
  return values.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => ({ error: "#N/A" })),
  ]);
}
