/**
 * Carries out a patch in the open workbook, wholly or not at all:
 *   1. what cannot be done is refused, and what stands there now is read;
 *   2. a mark goes into the workbook, by which a change that was cut off can be taken back at the next start;
 *   3. sheets, cells, looks, names and texts are written, in blocks;
 *   4. what Excel made of it is read back and becomes the record for undoing; the mark is taken away.
 * Cancelled, or refused by Excel half-way, the workbook is brought back to what it was.
 */
import type { WorkbookPatch } from "../../core/model/workbook-patch";
import type { Changed, ChangeRun } from "../../host/open-workbook";
import { addAnchor } from "../anchors";
import { inBatches, type Step } from "../batches";
import { hostFailure, hostFailureOf, HostRefusal } from "../host-failures";
import { storeTextSteps } from "../stored-texts";
import { type Survey, surveyBook } from "../survey";
import { addToHistory, removeMark } from "../undo/history";
import { markId } from "../undo/history-ids";
import { recordText } from "../undo/change-record";
import { restoreRecord } from "../undo/restore-record";
import { type ChangePlan, planChange } from "./plan-change";
import { readAfter } from "./read-after";

export async function changeWorkbook(
  context: Excel.RequestContext,
  patch: WorkbookPatch,
  run: ChangeRun,
  madeAt: string,
): Promise<Changed> {
  const { signal, onProgress } = run;
  const survey = await surveyBook(context);
  const plan = await planChange(context, patch, survey, { label: run.label, madeAt, signal });
  let done = 0;
  const total = plan.steps.length + 1;
  const onDone = (steps: number) => onProgress?.((done += steps), total);
  try {
    await inBatches(context, markSteps(context, plan, survey), { signal });
    // What one block changes is calculated once, behind it.
    const onStart = () => context.application.suspendApiCalculationUntilNextSync();
    await inBatches(context, plan.steps, { signal, onStart, onDone });
    const record = await readAfter(context, plan);
    if (signal?.aborted) throw new HostRefusal(hostFailure("cancelled"));
    await addToHistory(context, record);
    onDone(1);
    return { outcome: "changed", id: record.id };
  } catch (error) {
    await takeBack(context, plan, error);
    throw error;
  }
}

/** The names by which its sheets are found again stand before the mark that speaks of them. */
function markSteps({ workbook }: Excel.RequestContext, { record }: ChangePlan, survey: Survey): Step[] {
  const made = new Set(record.sheets.filter(({ rows }) => rows).map(({ anchor }) => anchor));
  const anchors = survey.anchors.made().filter(([anchor]) => !made.has(anchor));
  return [
    ...anchors.map(([anchor, sheet]) => ({
      bytes: 500,
      queue: () => addAnchor(workbook, anchor, sheet),
    })),
    ...storeTextSteps(workbook, survey.parts, markId, recordText(record)),
  ];
}

async function takeBack(
  context: Excel.RequestContext,
  { record }: ChangePlan,
  reason: unknown,
): Promise<void> {
  try {
    await restoreRecord(context, record, "everything");
    await removeMark(context);
  } catch (error) {
    // The mark stays in the workbook and is offered at the next start.
    const detail = [reason, error].map((one) => hostFailureOf(one)?.detail ?? String(one)).join(" · ");
    throw new HostRefusal(hostFailure("session-lost", { detail }));
  }
}
