/** A text handed to a custom function, or none: a cell with nothing in it, an argument left out. */
import { isBlankText } from "../../core/text/nothing-text";
import { repairText } from "../../core/text/repair-text";

export function textArgument(value: unknown): string | null {
  const text = repairText(String(value ?? "")).text.trim();
  return isBlankText(text) ? null : text;
}
