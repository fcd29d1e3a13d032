/** The figures of `--previous`: a consolidation, a unit's report, a table, or a folder of units' reports. */
import { stat } from "node:fs/promises";
import type { Template } from "../../core/templates/template";
import type { OrgUnit } from "../../core/units/org-unit";
import { openPrevious } from "../../workflows/check/open-previous";
import type { PreviousFigures } from "../../workflows/check/previous/previous-figures";
import { openWorkbook } from "../../workflows/open-form";
import { CannotRun } from "./cannot-run";
import { nodeHosts } from "./node-hosts";
import { findFiles, ownFile } from "./source-files";

const messages = {
  notOpened: (name: string, why: string) => `Không mở được số liệu kỳ trước “${name}”. ${why}`,
};

export interface Previous {
  readonly figures: PreviousFigures | undefined;
  /** Vietnamese, for the screen. */
  readonly notes: readonly string[];
}

export async function previousOption(
  path: string | undefined,
  template: Template | undefined,
  units: readonly OrgUnit[],
): Promise<Previous> {
  if (path === undefined) return { figures: undefined, notes: [] };
  const files = (await stat(path)).isDirectory() ? await findFiles([path], []) : [await ownFile(path)];
  if (!template) {
    await Promise.all(files.slice(0, 1).map(mustOpen));
    return { figures: undefined, notes: [] };
  }
  const opened = await openPrevious(files, template, units, nodeHosts);
  if (opened.outcome === "refused") throw new CannotRun(opened.message);
  return { figures: opened.previous, notes: opened.notes };
}

/** Without a form nothing can be compared; a file that could never serve is told all the same. */
async function mustOpen(file: Awaited<ReturnType<typeof ownFile>>): Promise<void> {
  const opened = await openWorkbook(file, nodeHosts.reader);
  if (opened.outcome === "refused") throw new CannotRun(messages.notOpened(file.name, opened.message));
}
