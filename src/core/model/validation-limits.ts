/**
 * What Excel allows of a validation. A file that says more is damaged to Excel, and the open workbook refuses it: a
 * patch that asks for more is a mistake of whoever made it.
 * Source: ECMA-376 part 1, 18.3.1.32 (dataValidation); Excel specifications and limits, support.microsoft.com.
 */
import type { ValidationRule } from "./sheet-layout";

/** Of choices typed into the rule, commas included; longer lists stand in cells. */
export const maxChoicesCharacters = 255;

export function checkValidation({ ranges, type, formula1, alert, prompt }: ValidationRule): void {
  const isTyped = type === "list" && formula1.startsWith('"');
  const texts = [
    ["choices", isTyped ? formula1.slice(1, -1) : "", maxChoicesCharacters],
    ["alert title", alert?.title, maxTitleCharacters],
    ["alert", alert?.message, maxMessageCharacters],
    ["prompt title", prompt?.title, maxTitleCharacters],
    ["prompt", prompt?.message, maxMessageCharacters],
  ] as const;
  for (const [name, text = "", most] of texts) {
    if (text.length > most)
      throw new Error(`The ${name} of the validation of ${ranges} has over ${most} characters.`);
  }
}

const maxTitleCharacters = 32;
const maxMessageCharacters = 225;
