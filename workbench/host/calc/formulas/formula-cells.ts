/**
 * The formulas of a book, each with what the engine was told for it and what it gave last: entered, told anew when
 * names, tables or sheets change, and their results written back with all they spill over.
 */
import type { CellRange } from "../../../../src/core/model/address";
import { cellKey, placeOfKey } from "../../../../src/core/model/grid";
import { type BookSheet, setCell } from "../../book/book";
import type { CustomCalls } from "../calls/custom-calls";
import { type Engine, isSameValue } from "../engine/engine";
import type { EngineSheet, EngineSheets } from "../engine/engine-sheets";
import { type RewriteContext, rewriteFormula } from "../rewrite/rewrite-formula";
import type { FormulaPlace } from "../rewrite/structured-area";
import { clearSpill } from "./formula-texts";

export interface FormulaCells {
  /** `isTyped`: the user entered it just now. */
  enter(entry: EngineSheet, key: number, formula: string, isTyped: boolean): void;
  /** The formula of this cell is gone, with all it spilled over; false where there was none. */
  forget(sheet: BookSheet, key: number): boolean;
  forgetSheet(sheet: BookSheet): void;
  /** Cells whose formula is no longer the one entered: somebody rewrote it in the book. */
  outdated(): readonly { readonly sheet: BookSheet; readonly key: number }[];
  /** Tells the engine anew what has come to mean something else; only parts of tables unless `everything`. */
  retell(everything: boolean): void;
  retellAt(places: readonly FormulaPlace[]): void;
  /** Brings the results into the book: the cells changed, sheet by sheet. */
  writeBack(): ReadonlyMap<BookSheet, readonly CellRange[]>;
  /** All functions named in formulas, in capitals. */
  functions(): ReadonlySet<string>;
}

interface FormulaState {
  readonly place: FormulaPlace;
  /** As the book has it. */
  readonly source: string;
  /** As the engine has it. */
  text: string;
  functions: ReadonlySet<string>;
  /** What it spills over. */
  size: { readonly rows: number; readonly columns: number };
}

const oneCell = { rows: 1, columns: 1 };

export function createFormulaCells(
  engine: Engine,
  sheets: EngineSheets,
  calls: CustomCalls,
  context: Omit<RewriteContext, "answerOf">,
): FormulaCells {
  const bySheet = new Map<BookSheet, Map<number, FormulaState>>();
  const states = (): Iterable<FormulaState> => [...bySheet.values()].flatMap((map) => [...map.values()]);

  const tell = (state: FormulaState, isTyped: boolean): void => {
    const { place, source } = state;
    calls.begin(place, isTyped);
    const rewritten = rewriteFormula(source, place, {
      ...context,
      answerOf: (name, args) => calls.answerOf(place, name, args),
    });
    calls.end(place);
    state.functions = rewritten?.functions ?? new Set();
    const text = rewritten?.text ?? "=#NAME?";
    if (text === state.text) return;
    state.text = text;
    engine.putFormula(sheets.of(place.sheet)?.number ?? -1, place.row, place.column, text);
  };

  const writeBack = (state: FormulaState): CellRange | undefined => {
    const { sheet, row, column } = state.place;
    const number = sheets.of(sheet)?.number ?? -1;
    const result = engine.result(number, row, column);
    const isSpilled = result.rows * result.columns > 1;
    const values = isSpilled ? engine.spilled(number, row, column, result) : [[result.value]];
    const from = cellKey(row, column);
    let isChanged = clearSpill(sheet, state.place, state.size, result);
    for (const [down, list] of values.entries()) {
      for (const [right, value] of list.entries()) {
        const known = sheet.cell(row + down, column + right);
        const isAnchor = down + right === 0;
        const isKept = isAnchor || known?.spilledFrom === from;
        if (isKept && isSameValue(known?.value ?? null, value)) continue;
        const cell = isAnchor ? { value, formula: state.source } : { value, spilledFrom: from };
        setCell(sheet, row + down, column + right, cell);
        isChanged = true;
      }
    }
    const rows = Math.max(state.size.rows, result.rows);
    const columns = Math.max(state.size.columns, result.columns);
    state.size = isSpilled ? { rows: result.rows, columns: result.columns } : oneCell;
    if (!isChanged) return undefined;
    return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  };

  const forget = (sheet: BookSheet, key: number): boolean => {
    const state = bySheet.get(sheet)?.get(key);
    if (!state) return false;
    clearSpill(sheet, state.place, state.size, oneCell);
    calls.forget(state.place);
    bySheet.get(sheet)?.delete(key);
    return true;
  };

  return {
    enter: (entry, key, formula, isTyped) => {
      const { sheet } = entry;
      const known = bySheet.get(sheet) ?? new Map<number, FormulaState>();
      bySheet.set(sheet, known);
      const before = known.get(key);
      const place = before?.place ?? { sheet, ...placeOfKey(key) };
      const state = {
        place,
        source: formula,
        text: before?.text ?? "",
        functions: new Set<string>(),
        size: before?.size ?? oneCell,
      };
      known.set(key, state);
      entry.constants.delete(key);
      tell(state, isTyped);
    },
    forget,
    forgetSheet: (sheet) => {
      for (const key of [...(bySheet.get(sheet)?.keys() ?? [])]) forget(sheet, key);
      bySheet.delete(sheet);
    },
    outdated: () =>
      [...bySheet].flatMap(([sheet, known]) =>
        [...known].flatMap(([key, { source }]) =>
          sheet.cells.get(key)?.formula === source ? [] : [{ sheet, key }],
        ),
      ),
    retell: (everything) => {
      for (const state of states()) if (everything || state.source.includes("[")) tell(state, false);
    },
    retellAt: (places) => {
      for (const { sheet, row, column } of places) {
        const state = bySheet.get(sheet)?.get(cellKey(row, column));
        if (state) tell(state, false);
      }
    },
    writeBack: () => {
      const changed = new Map<BookSheet, CellRange[]>();
      for (const state of states()) {
        const range = writeBack(state);
        if (!range) continue;
        const ranges = changed.get(state.place.sheet) ?? [];
        ranges.push(range);
        changed.set(state.place.sheet, ranges);
      }
      return changed;
    },
    functions: () => new Set([...states()].flatMap(({ functions }) => [...functions])),
  };
}
