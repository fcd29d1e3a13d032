/** Brings a cell of the open workbook to the front. */
import type { Place } from "../../../host/open-workbook";
import type { PaneServices } from "../../pane-services";
import type { ScoreEvent } from "../score-state";

/** @returns null where there is nothing to tell: the cell is in front. */
export async function goTo(
  place: Place,
  { workbook }: Pick<PaneServices, "workbook">,
): Promise<ScoreEvent | null> {
  const refused = await workbook.select(place);
  return refused && { event: "told", news: { intent: "error", sentences: [refused.message] } };
}
