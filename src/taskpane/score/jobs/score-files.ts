/** Scores the forms in the files that units sent, read away from the thread that draws. */
import { knowUnits } from "../../../workflows/know-units";
import { readPile } from "../../../workflows/read-pile";
import { registeredIn } from "../../../workflows/score/registered-in";
import { scoreEntries } from "../../../workflows/score/score-entries";
import { targetsIn } from "../../../workflows/score/targets-in";
import type { PaneServices } from "../../pane-services";
import type { PickedFile } from "../../picked-files";
import type { JobRun } from "../../job-run";
import { isUsable } from "../choices";
import type { ScoreEvent } from "../score-state";
import type { Scored, ScoreStart } from "../scored";
import { followedUnits } from "./look";

const words = {
  noSet: "Bộ tiêu chí đang chọn còn chỗ sai nên chưa chấm được. Hãy sửa trang ấy hoặc chọn bộ khác.",
};

/** @param before What was read already is not read again. */
export async function scoreFiles(
  { start, files, before }: { start: ScoreStart; files: readonly PickedFile[]; before: Scored | null },
  services: PaneServices,
  { signal, onProgress }: JobRun,
): Promise<ScoreEvent> {
  const { chosen, look } = start;
  const set = before?.result.set ?? (isUsable(chosen) ? chosen.set : null);
  if (!set) return { event: "stopped", message: words.noSet };
  const known = before?.from.kind === "files" ? before.from.entries : [];
  const names = new Set(known.map(({ file }) => file));
  const unread = files.filter(({ name }) => !names.has(name));
  const pile = services.openPile(undefined, set);
  try {
    const onFile = (done: number, total: number, current: string) => onProgress({ done, total, current });
    const read = await readPile({ files: unread, signal, onProgress: onFile }, pile);
    if (read.outcome === "cancelled") return { event: "stopped", message: null };
    const entries = [...known, ...read.entries];
    const among = entries.flatMap((entry) => entry.unitList ?? []);
    const unitList =
      before?.unitList ?? start.unitList ?? (look.unitLists.length > 0 ? null : (among[0] ?? null));
    const units = followedUnits(look, unitList);
    await knowUnits(entries, units);
    const result = scoreEntries(entries, {
      set,
      units,
      targets: targetsIn(look.workbook, units),
      registered: registeredIn(look.workbook, units),
      ...(look.campaign && {
        decisions: look.campaign.decisions,
        confirmedNames: look.campaign.confirmedNames,
      }),
    });
    if (signal.aborted) return { event: "stopped", message: null };
    return {
      event: "scored",
      scored: { from: { kind: "files", files, entries }, result, unitList, board: null },
    };
  } finally {
    pile.close();
  }
}
