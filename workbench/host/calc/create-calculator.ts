/**
 * The calculator of the workbench: the book is the truth, IronCalc works on a copy, results come back into the book.
 * `loadIronCalc` or `startIronCalc` must have been called.
 *
 * Differences from Excel that are known: dates and numbers in text are read as in English; a custom function inside
 * IF is called whichever way the IF goes; inside LAMBDA it cannot see the names of the LAMBDA; a formula that needs
 * another file keeps the value it had.
 */
import { hasExternalReference } from "../../../src/core/formula/references";
import type { CellRange } from "../../../src/core/model/address";
import { cellKey, isCellError, placeOfKey } from "../../../src/core/model/grid";
import type { Book, BookChange, BookSheet } from "../book/book";
import type { Calculator, CustomFunctionHost } from "./calculator";
import { createCustomCalls } from "./calls/custom-calls";
import { createEngine } from "./engine/engine";
import { createEngineSheets, emptyCell, type EngineSheet } from "./engine/engine-sheets";
import { createFormulaCells } from "./formulas/formula-cells";
import { loseInFormulas, renameInFormulas } from "./formulas/sheet-references";

export interface CalculatorOptions {
  readonly customFunctions?: CustomFunctionHost;
}

/** Custom functions that feed one another settle in as many rounds as their chain is long. */
const maxRounds = 200;

export function createCalculator(book: Book, { customFunctions }: CalculatorOptions = {}): Calculator {
  const engine = createEngine();
  const calls = createCustomCalls(engine, customFunctions, () => answersArrived());
  const sheets = createEngineSheets(engine);
  const ours = (name: string): boolean => customFunctions?.has(name) ?? false;
  const formulas = createFormulaCells(engine, sheets, calls, { book, isOurs: ours });
  const known = new Map<string, boolean>();
  let typed: { sheet: BookSheet; range: CellRange }[] = [];
  let isDirty = true;
  let isMeaningChanged = true;
  let isCalculating = false;
  let isScheduled = false;

  const addSheet = (sheet: BookSheet): void => {
    sheets.add(sheet);
    typed.push({ sheet, range: wholeSheet });
  };

  for (const sheet of book.sheets) addSheet(sheet);
  book.listen(hear);
  customFunctions?.listen?.(answersArrived);

  return {
    calculate,
    messageAt: (sheet, row, column) => {
      const isError = isCellError(sheet.cell(row, column)?.value ?? null);
      return isError ? calls.messageAt({ sheet, row, column }) : undefined;
    },
    idle: async () => {
      for (;;) {
        calculate();
        const working = calls.underWay();
        if (working.length === 0 && !isDirty) return;
        await Promise.all(working);
      }
    },
  };

  function hear(change: BookChange): void {
    switch (change.kind) {
      case "cells":
        if (change.by === "calculation") return;
        typed.push({ sheet: change.sheet, range: change.range });
        break;
      case "sheet-added":
        addSheet(change.sheet);
        isMeaningChanged = true;
        break;
      case "sheet-removed":
        formulas.forgetSheet(change.sheet);
        loseInFormulas(book, change.sheet.name);
        sheets.remove(change.sheet);
        typed = typed.filter(({ sheet }) => sheet !== change.sheet);
        isMeaningChanged = true;
        break;
      case "sheet-renamed":
        renameInFormulas(book, sheets.rename(change.sheet), change.sheet.name);
        isMeaningChanged = true;
        break;
      case "sheet-moved":
      case "names":
        isMeaningChanged = true;
        break;
      case "layout":
        break;
      default:
        return;
    }
    isDirty = true;
  }

  /** Answers come in crowds: one calculation serves all that came together. */
  function answersArrived(): void {
    isDirty = true;
    if (isScheduled) return;
    isScheduled = true;
    setTimeout(() => {
      isScheduled = false;
      calculate();
    }, 0);
  }

  function calculate(): void {
    if (isCalculating || !isDirty) return;
    isCalculating = true;
    isDirty = false;
    try {
      takeChanges();
      const changed = settle();
      calls.ask();
      for (const [sheet, range] of changed) book.tell({ kind: "cells", sheet, range, by: "calculation" });
    } finally {
      isCalculating = false;
    }
  }

  function takeChanges(): void {
    const list = typed;
    typed = [];
    for (const { sheet, range } of list) {
      const entry = sheets.of(sheet);
      if (entry) for (const key of keysIn(entry, range)) enterCell(entry, key, true);
    }
    for (const { sheet, key } of formulas.outdated()) {
      const entry = sheets.of(sheet);
      if (entry) enterCell(entry, key, false);
    }
    formulas.retell(isMeaningChanged || areFunctionsChanged());
    isMeaningChanged = false;
    for (const name of formulas.functions()) known.set(name, ours(name));
    sheets.showHiddenRows();
  }

  function enterCell(entry: EngineSheet, key: number, isTyped: boolean): void {
    const { sheet, number, constants } = entry;
    const cell = sheet.cells.get(key);
    const { row, column } = placeOfKey(key);
    const isKept = cell?.formula !== undefined && cell.value !== null && hasExternalReference(cell.formula);
    if (cell?.formula !== undefined && !isKept) {
      formulas.enter(entry, key, cell.formula, isTyped);
      return;
    }
    const wasFilled = formulas.forget(sheet, key) || constants.has(key);
    const value = sheet.cells.get(key)?.value ?? null;
    // What a formula spilled stands in the engine by itself.
    if (value === null || (!isKept && cell?.spilledFrom !== undefined)) {
      if (wasFilled) emptyCell(engine, entry, key);
    } else {
      engine.put(number, row, column, value);
      constants.add(key);
    }
  }

  /** Functions registered since the formulas were told, or gone since. */
  function areFunctionsChanged(): boolean {
    return [...known].some(([name, wasOurs]) => ours(name) !== wasOurs);
  }

  function settle(): ReadonlyMap<BookSheet, CellRange> {
    const changed = new Map<BookSheet, CellRange>();
    for (let round = 0; round < maxRounds; round++) {
      engine.evaluate(calls.areAtWork());
      for (const [sheet, ranges] of formulas.writeBack()) {
        const before = changed.get(sheet);
        changed.set(sheet, around(before ? [before, ...ranges] : ranges));
      }
      const { resized, isChanged } = calls.look();
      formulas.retellAt(resized);
      if (!isChanged && (calls.areAtWork() || !calls.release())) break;
    }
    return changed;
  }
}

const wholeSheet: CellRange = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };

/** The cells of a range that the book or the engine knows, formulas included. */
function keysIn({ sheet, constants }: EngineSheet, range: CellRange): readonly number[] {
  const { top, left, bottom, right } = range;
  const area = (bottom - top + 1) * (right - left + 1);
  if (area <= sheet.cells.size + constants.size) {
    return Array.from({ length: area }, (_, index) => {
      const columns = right - left + 1;
      return cellKey(top + Math.floor(index / columns), left + (index % columns));
    });
  }
  return [...new Set([...sheet.cells.keys(), ...constants])].filter((key) => {
    const { row, column } = placeOfKey(key);
    return row >= top && row <= bottom && column >= left && column <= right;
  });
}

function around(ranges: readonly CellRange[]): CellRange {
  return ranges.reduce((one, other) => ({
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  }));
}
