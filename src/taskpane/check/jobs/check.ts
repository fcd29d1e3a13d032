/** Checks what was asked for, and again after an edit; the colours on the sheets follow. */
import type { OpenWorkbook, Place } from "../../../host/open-workbook";
import { checkedAgain, checkHere } from "../../../workflows/check/check-here";
import type { CheckedHere } from "../../../workflows/check/here";
import type { PaneServices } from "../../pane-services";
import type { CheckEvent, JudgedState } from "../check-state";
import type { CheckScope, CheckStart, Judged } from "../judged";
import { checkFiles } from "./check-files";
import { coloured } from "./colours";
import type { JobRun } from "../../job-run";

export async function check(
  scope: CheckScope,
  start: CheckStart,
  coloursOn: boolean,
  services: PaneServices,
  run: JobRun,
): Promise<CheckEvent> {
  if (scope.kind === "files") return checkFiles(scope, start, services, run);
  const answer = await checkHere(services.workbook, {
    scope: scope.kind,
    previous: start.previous?.figures,
  });
  if (run.signal.aborted) return { event: "stopped", message: null };
  if (answer.outcome !== "checked") return { event: "stopped", message: answer.message };
  const { colours, failure } = await coloured(answer, coloursOn, services);
  return { event: "checked", judged: judgedHere(scope, answer), leftOut: colours.leftOut, failure };
}

/** @param edits What was edited since; null where that is not known. */
export async function checkAgain(
  { judged, colours }: JudgedState,
  edits: readonly Place[] | null,
  services: PaneServices,
): Promise<CheckEvent> {
  const { here } = judged;
  if (!here) return { event: "ended" };
  const answer = edits
    ? await checkedAgain(here, services.workbook, edits)
    : await checkedWhole(here, services.workbook);
  if (answer.outcome !== "checked") {
    return { event: "ended", news: { intent: "error", sentences: [answer.message] } };
  }
  const now = await coloured(answer, colours.isOn, services);
  return {
    event: "ended",
    judged: judgedHere(judged.scope, answer),
    colours: now.colours,
    ...(now.failure !== null && { news: { intent: "error", sentences: [now.failure] } }),
  };
}

/** Every sheet counts as edited: what was, nobody heard of. */
function checkedWhole(here: CheckedHere, workbook: OpenWorkbook): ReturnType<typeof checkedAgain> {
  const edits = here.workbook.sheets.map(({ name }) => ({ sheet: name, address: "A1" }));
  return checkedAgain(here, workbook, edits);
}

function judgedHere(scope: CheckScope, here: CheckedHere): Judged {
  const { reports, notes, basis } = here;
  return { scope, reports, notes, here, units: basis.units };
}
