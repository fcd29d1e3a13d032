/** What a report shows in a field, as arithmetic sees it. */
import type { FieldId } from "../model/report-data";
import type { CheckContext } from "./rule-kind";

/** What the file shows in the field: its number, nothing, or something that is not a number. */
export function shownNumber(field: FieldId, context: CheckContext): number | "unreadable" | undefined {
  const shown = context.reading(field)?.shown;
  if (!shown || shown.kind === "blank" || shown.kind === "not-applicable" || shown.kind === "not-submitted")
    return undefined;
  return shown.kind === "number" ? shown.number : "unreadable";
}
