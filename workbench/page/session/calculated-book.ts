/**
 * A book with all that works on it whatever Excel it is open in: the calculator, the add-in's functions as
 * functions.json tells of them, and the looks of conditional formats.
 */
import type { Book } from "../../host/book/book";
import type { Calculator, CustomFunctionHost } from "../../host/calc/calculator";
import { createCalculator } from "../../host/calc/create-calculator";
import { createFunctionDriver, type FunctionDriver } from "../../host/functions/function-driver";
import { type DataBars, dataBars } from "../../host/looks/data-bars";
import { type EffectiveStyles, effectiveStyles } from "../../host/looks/effective-style";

/** Of the manifest: the "DOAN" in `=DOAN.RATE(…)`. */
const namespace = "DOAN";

export interface CalculatedBook {
  readonly book: Book;
  readonly calculator: Calculator;
  readonly functions: FunctionDriver;
  readonly looks: EffectiveStyles;
  readonly bars: DataBars;
  /** Custom functions that have been called and have not answered. */
  pendingFunctions(): number;
}

/** @param report Hears of functions that do not answer. */
export function calculatedBook(
  book: Book,
  functionsJson: unknown,
  report: (sentence: string) => void,
): CalculatedBook {
  const functions = createFunctionDriver({ namespace, report });
  functions.register(functionsJson);
  const { counted, pending } = countCalls(functions);
  const calculator = createCalculator(book, { customFunctions: counted });
  const drawn = { looks: effectiveStyles(book), bars: dataBars(book) };
  return { book, calculator, functions, ...drawn, pendingFunctions: pending };
}

/** The same functions, with a count of those at work. */
function countCalls(functions: FunctionDriver): { counted: CustomFunctionHost; pending: () => number } {
  let atWork = 0;
  const counted: CustomFunctionHost = {
    has: functions.has,
    listen: (listener) => functions.listen?.(listener) ?? (() => undefined),
    async call(call, live) {
      atWork += 1;
      try {
        return await functions.call(call, live);
      } finally {
        atWork -= 1;
      }
    },
  };
  return { counted, pending: () => atWork };
}
