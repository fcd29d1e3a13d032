/** Reads the figures of the period before from the files that were chosen. */
import { openPrevious } from "../../../workflows/check/open-previous";
import type { PaneServices } from "../../pane-services";
import type { PickedFile } from "../../picked-files";
import type { CheckEvent } from "../check-state";
import type { CheckStart } from "../judged";

export async function readPrevious(
  { look, template }: CheckStart,
  files: readonly PickedFile[],
  { reader }: PaneServices,
): Promise<CheckEvent> {
  if (!template || files.length === 0)
    return { event: "start-changed", start: { previous: null }, news: null };
  const units = look.unitLists[0]?.units ?? [];
  const answer = await openPrevious(files, template, units, { reader });
  if (answer.outcome === "refused") {
    return {
      event: "start-changed",
      start: {},
      news: { intent: "error", sentences: [answer.message] },
    };
  }
  const { previous: figures, notes } = answer;
  const previous = { figures, files: files.map(({ name }) => name), notes };
  return { event: "start-changed", start: { previous }, news: null };
}
