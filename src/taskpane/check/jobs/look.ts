/** Looks at the open workbook before anything is checked; what an earlier window left behind is seen to. */
import { rulesHere } from "../../../workflows/check/rules-here";
import { templateHere } from "../../../workflows/check/template-here";
import { lookAtWorkbook } from "../../../workflows/look-at-workbook";
import type { PaneServices } from "../../pane-services";
import type { CheckEvent } from "../check-state";
import type { CheckStart } from "../judged";

export async function look(services: PaneServices): Promise<CheckEvent> {
  const { workbook, marks, viewer } = services;
  // Copies of closed files that a closed window left are nobody's; where none may be taken away they stay.
  const left = await viewer.close();
  if (left.outcome === "failed" && left.kind !== "protected-workbook")
    return { event: "not-looked", message: left.message };
  const looked = await lookAtWorkbook(workbook);
  if (looked.outcome === "failed") return { event: "not-looked", message: looked.message };
  const [place, coloured] = [await workbook.activePlace(), await marks.markedSheets()];
  const form = templateHere(looked, undefined);
  const start: CheckStart = {
    look: looked,
    template: form && rulesHere(looked.workbook, form.template).template,
    previous: null,
    activeSheet: place.outcome === "place" ? place.place.sheet : null,
    colouredSheets: coloured.outcome === "sheets" ? coloured.sheets : [],
  };
  return { event: "looked", start };
}

/** Back at the beginning: the workbook may be another than it was; what was chosen stays. */
export async function lookAgain(services: PaneServices): Promise<CheckEvent | null> {
  const answer = await look(services);
  if (answer.event !== "looked") return null;
  const { previous: _, ...start } = answer.start;
  return { event: "start-changed", start };
}
