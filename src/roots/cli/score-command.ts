/** `score`: every unit scored by its form; who is recognised, who is not and for want of what. */
import { resolve } from "node:path";
import type { OrgUnit } from "../../core/units/org-unit";
import { openUnitList } from "../../workflows/open-form";
import { isAllScored } from "../../workflows/score/is-all-scored";
import { scoreFiles } from "../../workflows/score/score-files";
import { registeredIn } from "../../workflows/score/registered-in";
import { type AssignedTargets, targetsIn } from "../../workflows/score/targets-in";
import { CannotRun } from "./cannot-run";
import { checkOutputs, given } from "./check-outputs";
import type { ScoreCommand } from "./command-line";
import { criteriaFile, criteriaOption } from "./criteria-option";
import { keepReports } from "./keep-reports";
import { nodeHosts } from "./node-hosts";
import { progressReporter } from "./progress";
import { scoreJson } from "./score-json";
import { scoreSummary } from "./score-summary";
import { say } from "./screen";
import { findFiles, ownFile } from "./source-files";
import { jsonOutput, writeTogether } from "./write-together";

/** True where every unit is scored and no file waits for someone to look at it. */
export async function scoreCommand({ paths, options }: ScoreCommand): Promise<boolean> {
  const { criteria, units, json } = options;
  const written = criteriaFile(criteria);
  await checkOutputs([json], [written, units]);
  await keepReports(paths, [json]);
  const files = await findFiles(paths, given([json, written, units]));
  const { set, notes } = await criteriaOption(criteria);
  const list = await listOf(units);
  const progress = progressReporter();
  const scored = await scoreFiles({ files, set, ...list, onProgress: progress.report }, nodeHosts).finally(
    progress.end,
  );
  await writeTogether(jsonOutput(json, () => scoreJson(scored)));
  say(
    scoreSummary({
      scored,
      criteriaNotes: notes,
      targetNotes: (list.targets?.findings ?? []).map(({ message }) => message),
      unitNotes: list.notes,
      jsonPath: resolve(json),
    }),
  );
  return isAllScored(scored);
}

interface ListOfUnits {
  readonly units: readonly OrgUnit[];
  readonly notes: readonly string[];
  /** From a sheet "Chỉ tiêu giao" beside the list. */
  readonly targets: AssignedTargets | undefined;
  /** By a register beside the list. */
  readonly registered: ReadonlySet<string> | undefined;
}

async function listOf(path: string | undefined): Promise<ListOfUnits> {
  if (path === undefined) return { units: [], notes: [], targets: undefined, registered: undefined };
  const list = await openUnitList(await ownFile(path), nodeHosts.reader);
  if (list.outcome === "refused") throw new CannotRun(list.message);
  const { units, notes, workbook } = list;
  return { units, notes, targets: targetsIn(workbook, units), registered: registeredIn(workbook, units) };
}
