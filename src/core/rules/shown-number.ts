/** What a report shows, as arithmetic sees it. */
import type { FieldId } from "../model/report-data";
import type { CheckContext } from "./rule-kind";
import { type Shown, shownInField } from "./shown";

/** What the file shows in the field: its number, nothing, or something that is not a number. */
export function shownNumber(field: FieldId, context: CheckContext): number | "unreadable" | undefined {
  return numberIn(shownInField(field, context));
}

/** None of the kinds of nothing is a number; a ratio, a day, a word or an error is "unreadable". */
export function numberIn(shown: Shown | undefined): number | "unreadable" | undefined {
  if (shown === undefined) return undefined;
  switch (shown.kind) {
    case "number":
      return shown.number;
    case "blank":
    case "not-applicable":
    case "not-submitted":
      return undefined;
    case "ratio":
    case "date":
    case "text":
    case "error":
      return "unreadable";
  }
}
