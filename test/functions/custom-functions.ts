/**
 * Microsoft's own runtime of custom functions, for `CustomFunctions.Error` as the functions throw it. It is loaded
 * unmodified into a window of its own; nothing here stands in for Excel.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

const name = "custom-functions-runtime.js";

/** What a cell shows: a value, or an error with the sentence beside it. */
export type Shown = number | string | boolean | { readonly error: string; readonly sentence: string };

export function useCustomFunctions(): void {
  // The library asks for the address of its own script tag before it does anything.
  const { window } = new JSDOM(`<script src="https://localhost/${name}"></script>`, {
    url: "https://localhost/",
    runScripts: "outside-only",
  });
  const library = join(__dirname, "../../node_modules/@microsoft/office-js/dist", name);
  window.eval(readFileSync(library, "utf8"));
  Object.assign(globalThis, { CustomFunctions: window["CustomFunctions"] });
  // Its timers wait for a page that never comes.
  window.close();
}

export function shown(compute: () => number | string | boolean): Shown {
  try {
    return compute();
  } catch (error) {
    return faultShown(error);
  }
}

/** The same of a function that answers later, with one value or a block of them. */
export async function shownLater<Answer>(
  answer: Promise<Answer>,
): Promise<Answer | Extract<Shown, { error: string }>> {
  return answer.catch(faultShown);
}

function faultShown(error: unknown): Extract<Shown, { error: string }> {
  if (!(error instanceof CustomFunctions.Error)) throw error;
  return { error: error.code, sentence: error.message ?? "" };
}
