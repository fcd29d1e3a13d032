/** Calculates a Book, behind an interface so that the engine can be changed without touching anything else. */
import type { CellValue } from "../../../src/core/model/grid";
import type { BookSheet } from "../book/book";

/** What a custom function answered: a rectangle (one cell for a scalar) or an error cell with its sentence, "" for none. */
export type CustomFunctionAnswer =
  | { readonly outcome: "values"; readonly values: readonly (readonly CellValue[])[] }
  | { readonly outcome: "error"; readonly error: string; readonly message: string };

export interface CustomFunctionCall {
  /** As in a formula, upper case: "DOAN.SCORE". */
  readonly name: string;
  /** Each argument as a rectangle; null for one left out. */
  readonly args: readonly (readonly (readonly CellValue[])[] | null)[];
  /** The calling cell, "Biểu 1!C14". */
  readonly address: string;
  /** Where each argument stands, "Biểu 1!A1:B9"; null for one that is worked out. */
  readonly argAddresses: readonly (string | null)[];
}

/** The line to a call under way. */
export interface LiveCall {
  /** Aborted when the answer is no longer wanted: the formula is gone or its arguments changed. */
  readonly signal: AbortSignal;
  /** Later answers of a function that streams; the first is the promise's. */
  next(answer: CustomFunctionAnswer): void;
}

/** The add-in's functions, called through the real registry. */
export interface CustomFunctionHost {
  has(name: string): boolean;
  call(call: CustomFunctionCall, live?: LiveCall): Promise<CustomFunctionAnswer>;
  /** Hears when functions were added; the answer stops it. */
  listen?(listener: () => void): () => void;
}

export interface Calculator {
  /** Brings every formula up to date that a change since the last time may have touched; a custom function still at work shows `#BUSY!`. */
  calculate(): void;
  /** Settles when no custom function is at work and every result stands in the book. */
  idle(): Promise<void>;
  /** The sentence behind an error that a custom function gave; Excel shows it beside the cell. */
  messageAt(sheet: BookSheet, row: number, column: number): string | undefined;
}
