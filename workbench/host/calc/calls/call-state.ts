/** One custom function in one formula: its arguments, what it was asked last, and what it answered. */
import type { CellValue } from "../../../../src/core/model/grid";
import { isCellError } from "../../../../src/core/model/grid";
import { type Engine, isSameValue } from "../engine/engine";
import { filledPart } from "../rewrite/sheet-area";
import type { FormulaPlace } from "../rewrite/structured-area";
import type { ArgumentSource } from "../rewrite/rewrite-formula";
import type { Scratch, Slot } from "./scratch";

export type Values = readonly (readonly CellValue[])[];

export interface Argument {
  readonly source: ArgumentSource;
  /** Where the formula of the argument stands; null where it is not one. */
  slot: Slot | null;
}

export interface CallState {
  readonly name: string;
  readonly place: FormulaPlace;
  args: Argument[];
  slot: Slot;
  answer: Values;
  /** The sentence of an answer that is an error. */
  message: string | undefined;
  /** The arguments of the last question, as text; undefined where the next look has to ask again. */
  asked: string | undefined;
  /** The question to be sent, or under way. */
  question: Question | undefined;
  /** An answer that came and does not stand in the engine yet. */
  arrived: { readonly values: Values; readonly message: string | undefined } | undefined;
}

export interface Question {
  readonly args: readonly (Values | null)[];
  readonly abort: AbortController;
  isSent: boolean;
}

export const busy: Values = [[{ error: "#BUSY!" }]];

export function isBusy(values: Values | null): boolean {
  return values?.some((row) => row.some((value) => isCellError(value) && value.error === "#BUSY!")) ?? false;
}

/** The arguments as they stand now; `undefined` where one had to be moved and the engine has to work again. */
export function argumentValues(
  state: CallState,
  engine: Engine,
  scratch: Scratch,
): readonly (Values | null)[] | undefined {
  let isMoved = false;
  const values = state.args.map((arg): Values | null => {
    if (arg.source.kind === "omitted") return null;
    if (arg.source.kind === "area") return valuesOfArea(arg.source.area);
    if (!arg.slot) return null;
    const { sheet, row, column, isRoomy } = arg.slot;
    const size = engine.result(sheet, row, column);
    if (!isRoomy && isCellError(size.value) && size.value.error === "#SPILL!") {
      scratch.free(arg.slot);
      arg.slot = scratch.roomy(1);
      engine.putFormula(arg.slot.sheet, arg.slot.row, arg.slot.column, arg.source.text);
      isMoved = true;
    }
    return size.rows * size.columns === 1 ? [[size.value]] : engine.spilled(sheet, row, column, size);
  });
  return isMoved ? undefined : values;
}

/** Puts an answer into the engine; true where its size changed, and with it the formula around it. */
export function putAnswer(state: CallState, answer: Values, engine: Engine, scratch: Scratch): boolean {
  const before = state.answer;
  const rows = answer.length;
  const columns = answer[0]?.length ?? 0;
  const isResized = rows !== before.length || columns !== (before[0]?.length ?? 0);
  if (isResized) {
    scratch.free(state.slot, before.length, before[0]?.length);
    state.slot = rows * columns === 1 ? scratch.single() : scratch.roomy(rows);
  }
  const { sheet, row, column } = state.slot;
  for (const [down, values] of answer.entries()) {
    for (const [right, value] of values.entries()) {
      const known = isResized ? undefined : before[down]?.[right];
      // Excel shows 0 for null in an answer (office-js issue 1503, "by design").
      if (known === undefined || !isSameValue(known, value)) {
        engine.put(sheet, row + down, column + right, value ?? 0);
      }
    }
  }
  state.answer = answer;
  return isResized;
}

function valuesOfArea(area: Parameters<typeof filledPart>[0]): Values {
  const { top, left, bottom, right } = filledPart(area);
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from(
      { length: right - left + 1 },
      (_, across) => area.sheet.cell(top + down, left + across)?.value ?? null,
    ),
  );
}
