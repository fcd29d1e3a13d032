/** The bars behind numbers: how long each is, where a format with bars lies over its cell. */
import { contains } from "../../../src/core/model/address";
import { placeOfKey } from "../../../src/core/model/grid";
import type { Book, BookConditionalFormat, BookSheet } from "../book/book";

export interface DataBar {
  /** "#RRGGBB". */
  readonly color: string;
  /** Of the width of the cell: above 0, at most 1. */
  readonly share: number;
}

export interface DataBars {
  /** `undefined` where no bar is drawn: nothing above the lower bound, or bounds that are neither numbers nor ends. */
  at(sheet: BookSheet, row: number, column: number): DataBar | undefined;
  dispose(): void;
}

interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** Bounds are kept until the book changes. */
export function dataBars(book: Book): DataBars {
  let known = new Map<BookConditionalFormat, Bounds | undefined>();
  const stop = book.listen((change) => {
    if (change.kind !== "selection" && change.kind !== "sheet-activated") known = new Map();
  });
  return {
    at(sheet, row, column) {
      const value = sheet.cell(row, column)?.value;
      if (typeof value !== "number") return undefined;
      const format = sheet.conditionalFormats.find(
        ({ type, ranges }) => type === "DataBar" && ranges.some((range) => contains(range, row, column)),
      );
      if (!format) return undefined;
      if (!known.has(format)) known.set(format, boundsOf(sheet, format));
      const bounds = known.get(format);
      if (!bounds || value <= bounds.lower || bounds.upper <= bounds.lower) return undefined;
      return {
        color: String(format.settings?.["PositiveFillColor"] ?? "#638EC6"),
        share: Math.min(1, (value - bounds.lower) / (bounds.upper - bounds.lower)),
      };
    },
    dispose: stop,
  };
}

function boundsOf(sheet: BookSheet, { ranges, settings = {} }: BookConditionalFormat): Bounds | undefined {
  const numbers: number[] = [];
  for (const [key, { value }] of sheet.cells) {
    const { row, column } = placeOfKey(key);
    if (typeof value === "number" && ranges.some((range) => contains(range, row, column)))
      numbers.push(value);
  }
  const least = numbers.reduce((one, other) => Math.min(one, other), Infinity);
  const largest = numbers.reduce((one, other) => Math.max(one, other), -Infinity);
  const lower = boundOf(settings["LowerBoundRule"], least, Math.min(0, least));
  const upper = boundOf(settings["UpperBoundRule"], largest, Math.max(0, largest));
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}

function boundOf(rule: unknown, end: number, automatic: number): number | undefined {
  const { type, formula } = (rule ?? {}) as { readonly type?: unknown; readonly formula?: unknown };
  if (type === "LowestValue" || type === "HighestValue") return end;
  if (type === "Automatic") return automatic;
  const number = Number(String(formula ?? "").replace(/^=/, "") || NaN);
  return type === "Number" && Number.isFinite(number) ? number : undefined;
}
