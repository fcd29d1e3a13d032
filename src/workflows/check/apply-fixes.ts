/** Carries out quick fixes in the open workbook, in one step that can be undone. */
import type { Fix } from "../../core/fixes/fix";
import { fixPatch, type LeftFix } from "../../core/fixes/fix-patch";
import { fixesLabel } from "../../core/fixes/fixes-label";
import type { HostFailure } from "../../host/host-failure";
import type { ChangeRun, Changed, OpenWorkbook } from "../../host/open-workbook";

export interface Fixed {
  readonly outcome: "fixed";
  /** By which it is undone; null where every fix was left. */
  readonly change: Changed | null;
  readonly done: readonly Fix[];
  /** How many cells were written. */
  readonly cells: number;
  /** Fixes of cells that hold something else by now, each with the reason. */
  readonly left: readonly LeftFix[];
}

export async function applyFixes(
  host: Pick<OpenWorkbook, "read" | "change">,
  fixes: readonly Fix[],
  run: Pick<ChangeRun, "onProgress" | "signal"> = {},
): Promise<Fixed | HostFailure> {
  const sheets = new Set(fixes.flatMap(({ changes }) => changes.map(({ sheet }) => sheet)));
  // The officer may have gone on typing since the check.
  const opened = await host.read({
    formats: false,
    storedTexts: false,
    wantsSheet: (name) => sheets.has(name),
  });
  if (opened.outcome === "failed") return opened;
  const { patch, done, left, cells } = fixPatch(opened.workbook, fixes);
  if (done.length === 0) return { outcome: "fixed", change: null, done, cells: 0, left };
  const change = await host.change(patch, { ...run, label: fixesLabel(done) });
  return change.outcome === "failed" ? change : { outcome: "fixed", change, done, cells, left };
}
