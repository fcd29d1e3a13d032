/**
 * Examples of the custom functions: cells as a user types them, the formula, what it shows. They are tested in a workbook
 * with the real registry of office.js, and make the pages of docs/huong-dan/ham.
 */

/** Text that begins with "=" is a formula; null is an empty cell. */
export type ExampleCell = string | number | boolean | null;
export type ExampleRows = readonly (readonly ExampleCell[])[];

export interface FunctionExample {
  /** What it is for: "Cả hai số ghi trong ô". */
  readonly title: string;
  /** From A1 on, on the sheet where the formula stands. */
  readonly cells: ExampleRows;
  /** Other sheets, by name. */
  readonly sheets?: Readonly<Record<string, ExampleRows>>;
  /** Where the formula stands. */
  readonly at: string;
  /** As typed with Vietnamese settings: arguments parted by ";". */
  readonly formula: string;
  readonly shows: ExampleAnswer;
  /** A sentence that explains it. */
  readonly says: string;
}

/** A value, a block of values, or an error with the sentence beside it. */
export type ExampleAnswer =
  | string
  | number
  | boolean
  | readonly (readonly string[])[]
  | { readonly error: string; readonly sentence: string };

export interface FunctionExamples {
  /** "SCORE". */
  readonly id: string;
  readonly examples: readonly FunctionExample[];
}

/** The formula as it is stored: arguments parted by ",", texts untouched. */
export function storedFormula(typed: string): string {
  return typed.replace(/"[^"]*"|;/g, (part) => (part === ";" ? "," : part));
}
