/**
 * A workbook in which our custom functions run as in Excel: described by functions.json, associated with Microsoft's own
 * registry, called by the workbench's calculator with what Excel hands over, answers landing in cells.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Book } from "../../workbench/host/book/book";
import { createCalculator } from "../../workbench/host/calc/create-calculator";
import { createFunctionDriver } from "../../workbench/host/functions/function-driver";
import { openOffice } from "../../workbench/host/office-window";
import { excel2021 } from "../../workbench/host/profiles";
import { functionsOfDoan } from "./functions-of-doan";

/** As the golden test holds it to what is built; tests and benchmarks are run from the project's root. */
const functionsJson: unknown = JSON.parse(readFileSync(resolve("test/golden/functions.json"), "utf8"));

export interface FunctionDesk {
  readonly book: Book;
  /** What the host had to say: answers lost, late or given up. */
  readonly told: readonly string[];
  /** The sentence beside an error. */
  messageAt(sheet: string, row: number, column: number): string | undefined;
  /** Calculates everything and waits until it is there. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export interface DeskOptions {
  /** Stands around each function, to count or to time its calls. */
  readonly around?: (id: string, call: (...args: never[]) => unknown) => (...args: never[]) => unknown;
  /** What Excel hands over for an empty cell where a parameter takes anything: 0, or nothing on the web. */
  readonly emptyAs?: 0 | null;
}

export async function functionDesk(
  book: Book,
  { around = (_, call) => call, emptyAs = 0 }: DeskOptions = {},
): Promise<FunctionDesk> {
  const told: string[] = [];
  const driver = createFunctionDriver({
    namespace: "DOAN",
    emptyAs,
    report: (sentence) => told.push(sentence),
  });
  driver.register(functionsJson);
  const calculator = createCalculator(book, { customFunctions: driver });
  const office = await openOffice({ book, profile: excel2021, calculator });
  for (const [id, call] of functionsOfDoan) office.CustomFunctions.associate(id, around(id, call));
  const removeGlobals = office.installGlobals();
  driver.connect(office.host.customFunctions);
  return {
    book,
    told,
    messageAt: (name, row, column) => {
      const sheet = book.sheetNamed(name);
      return sheet && calculator.messageAt(sheet, row, column);
    },
    settle: async () => {
      calculator.calculate();
      await calculator.idle();
    },
    close: async () => {
      removeGlobals();
      await office.close();
    },
  };
}
