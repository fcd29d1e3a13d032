/** `check`: every file judged by itself; every fault into the JSON, the gist onto the screen. */
import { resolve } from "node:path";
import type { Template } from "../../core/templates/template";
import type { OrgUnit } from "../../core/units/org-unit";
import { checkFiles } from "../../workflows/check-files";
import { openForm, openUnitList, openWorkbook } from "../../workflows/open-form";
import { CannotRun } from "./cannot-run";
import { checkJson } from "./check-json";
import { checkOutputs, given } from "./check-outputs";
import { checkSummary } from "./check-summary";
import type { CheckCommand } from "./command-line";
import { keepReports } from "./keep-reports";
import { nodeHosts } from "./node-hosts";
import { progressReporter } from "./progress";
import { say } from "./screen";
import { findFiles, ownFile } from "./source-files";
import { templateOption } from "./template-option";
import { jsonOutput, writeTogether } from "./write-together";

const messages = {
  previous: (name: string, why: string) => `Không mở được số liệu kỳ trước “${name}”. ${why}`,
};

/** True where every file could be read and has no error. */
export async function checkCommand({ paths, options }: CheckCommand): Promise<boolean> {
  const { form, template, units, previous, json } = options;
  await checkOutputs([json], [form, template, units, previous]);
  await keepReports(paths, [json]);
  const files = await findFiles(paths, given([json, form, template, units, previous]));
  const known = await templateOf(form, await templateOption(template));
  const unitList = await unitsOf(units);
  await checkPrevious(previous);
  const progress = progressReporter();
  const submissions = await checkFiles(
    { files, template: known, units: unitList, onProgress: progress.report },
    nodeHosts,
  ).finally(progress.end);
  await writeTogether(jsonOutput(json, () => checkJson(submissions)));
  say(
    checkSummary({
      submissions,
      hasTemplate: known !== undefined,
      hasUnits: units !== undefined,
      hasPrevious: previous !== undefined,
      jsonPath: resolve(json),
    }),
  );
  return submissions.every(
    ({ refusal, findings }) => !refusal && findings.every(({ severity }) => severity !== "error"),
  );
}

async function templateOf(
  form: string | undefined,
  chosen: Template | undefined,
): Promise<Template | undefined> {
  if (form === undefined) return chosen;
  const opened = await openForm(await ownFile(form), nodeHosts.reader, chosen);
  if (opened.outcome === "refused") throw new CannotRun(opened.message);
  return opened.template;
}

async function unitsOf(path: string | undefined): Promise<readonly OrgUnit[]> {
  if (path === undefined) return [];
  const list = await openUnitList(await ownFile(path), nodeHosts.reader);
  if (list.outcome === "refused") throw new CannotRun(list.message);
  return list.units;
}

/** Rules over two periods are not here yet; a file that could never serve them is told all the same. */
async function checkPrevious(path: string | undefined): Promise<void> {
  if (path === undefined) return;
  const file = await ownFile(path);
  const opened = await openWorkbook(file, nodeHosts.reader);
  if (opened.outcome === "refused") throw new CannotRun(messages.previous(file.name, opened.message));
}
