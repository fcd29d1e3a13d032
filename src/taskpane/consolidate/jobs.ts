/** What takes time in "Tổng hợp": each job runs one workflow and answers with the event it amounts to. */
import type { OrgUnit } from "../../core/units/org-unit";
import { rememberedResult } from "../../workflows/campaign-result";
import { consolidateHere } from "../../workflows/consolidate-here";
import { knowUnits } from "../../workflows/know-units";
import { lookAtWorkbook } from "../../workflows/look-at-workbook";
import { type PileEntry, readPile } from "../../workflows/read-pile";
import { unitListChoice, unitSourceWords } from "../../workflows/unit-list-choice";
import { unitListPatch } from "../../workflows/unit-list-from-files";
import { readUnitSheets } from "../../workflows/unit-sheets";
import type { Progress } from "../components/progress-view";
import { momentWords } from "../moment-words";
import type { PaneServices } from "../pane-services";
import type { ConsolidateEvent } from "./consolidate-state";
import { madeNow, remembered } from "./shown-result";
import { captionOf, newWork, preflightInput, unreadFiles, withEntries, type Work } from "./work";

const words = { savesUnits: "Lưu danh sách đơn vị" };

/** How a long job is followed and stopped. */
export interface JobRun {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** @param toward `setup`: to choosing, also where the workbook already is a result. */
export async function look(
  toward: "result" | "setup",
  { workbook }: PaneServices,
): Promise<ConsolidateEvent> {
  const answer = await lookAtWorkbook(workbook);
  if (answer.outcome === "failed") return { event: "not-looked", message: answer.message };
  const result = toward === "result" ? rememberedResult(answer) : null;
  return {
    event: "looked",
    look: answer,
    remembered: result && remembered(result, captionOf(newWork(answer)), answer.notes),
  };
}

/** Reads what was not read yet: the files, then the unit sheets of this workbook. */
export async function read(work: Work, services: PaneServices, run: JobRun): Promise<ConsolidateEvent> {
  const entries = await readFiles(work, services, run);
  if (entries === "cancelled") return { event: "stopped", message: null };
  const unitSheetEntries = work.unitSheetEntries ?? (await readSheets(work, services));
  await knowUnits(entries, withEntries(work, entries, unitSheetEntries).unitList?.units ?? []);
  return run.signal.aborted
    ? { event: "stopped", message: null }
    : { event: "read", entries, unitSheetEntries };
}

async function readFiles(
  work: Work,
  services: PaneServices,
  { signal, onProgress }: JobRun,
): Promise<readonly PileEntry[] | "cancelled"> {
  const files = unreadFiles(work);
  if (files.length === 0) return [];
  const pile = services.openPile(work.look.form?.template);
  try {
    const onFile = (done: number, total: number, name: string) => onProgress({ done, total, current: name });
    const answer = await readPile({ files, signal, onProgress: onFile }, pile);
    return answer.outcome === "read" ? answer.entries : "cancelled";
  } finally {
    pile.close();
  }
}

async function readSheets(
  { look: { form, unitSheets }, includesUnitSheets }: Work,
  { hasher }: PaneServices,
): Promise<readonly PileEntry[] | null> {
  if (!form || !includesUnitSheets) return null;
  return readUnitSheets(unitSheets, form.blank, form.template, hasher);
}

/** Keeps the units that the files name as a sheet of the workbook. */
export async function saveUnits(
  units: readonly OrgUnit[],
  work: Work,
  { workbook }: PaneServices,
): Promise<ConsolidateEvent> {
  const patch = unitListPatch(units, work.look.workbook);
  const changed = await workbook.change(patch, { label: words.savesUnits });
  if (changed.outcome === "failed") return { event: "units-not-saved", message: changed.message };
  const sheet = patch.newSheets[0]?.name ?? "";
  const list = unitListChoice({ kind: "sheet", sheet }, { units });
  return { event: "units-settled", list };
}

export async function consolidate(
  work: Work,
  services: PaneServices,
  run: JobRun,
): Promise<ConsolidateEvent> {
  const answer = await consolidateHere(
    {
      ...preflightInput(work),
      unitSource: work.unitList ? unitSourceWords(work.unitList.source) : "",
      madeAt: momentWords(services.now().toISOString()),
      signal: run.signal,
      onProgress: (done, total) => run.onProgress({ done, total, current: null }),
    },
    services.workbook,
  );
  if (answer.outcome === "consolidated") {
    const shown = madeNow(answer, captionOf(work));
    // Into view, so that the result is seen where it stands; a hidden form stays hidden.
    if (shown.inView) await services.workbook.select(shown.inView);
    return { event: "consolidated", shown };
  }
  const isCancelled = answer.outcome === "failed" && answer.kind === "cancelled";
  return { event: "stopped", message: isCancelled ? null : answer.message };
}

export async function undo({ workbook }: PaneServices): Promise<ConsolidateEvent> {
  const answer = await workbook.undoLast();
  return answer.outcome === "undone"
    ? { event: "undone", undone: answer }
    : { event: "not-undone", message: answer.message };
}
