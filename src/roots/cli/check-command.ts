/** `check`: every file judged by itself; every fault into the JSON, the gist onto the screen, answers to the units. */
import { resolve } from "node:path";
import type { Template } from "../../core/templates/template";
import type { OrgUnit } from "../../core/units/org-unit";
import type { CheckedReport } from "../../workflows/check/checked-report";
import { reportOf } from "../../workflows/check/report-of";
import { checkFiles } from "../../workflows/check-files";
import { openForm, openUnitList } from "../../workflows/open-form";
import { CannotRun } from "./cannot-run";
import { checkJson } from "./check-json";
import { checkOutputs, given } from "./check-outputs";
import { checkSummary } from "./check-summary";
import type { CheckCommand } from "./command-line";
import { keepReports } from "./keep-reports";
import { nodeHosts } from "./node-hosts";
import { previousOption } from "./previous-option";
import { progressReporter } from "./progress";
import { checkReturnFolder, type ReturnedCopies, writeReturnCopies } from "./return-folder";
import { say } from "./screen";
import { findFiles, type FoundFile, ownFile } from "./source-files";
import { templateOption } from "./template-option";
import { jsonOutput, writeTogether } from "./write-together";
import { type RuleSource, type JoinedRules, joinedRules } from "./joined-rules";

const messages = { returning: "Đang lập phản hồi" };

/** True where every file could be read and has no error, and every written rule could be understood. */
export async function checkCommand({ paths, options }: CheckCommand): Promise<boolean> {
  const { form, units, previous, rules, json } = options;
  await checkOutputs([json], [form, options.template, units, previous, rules]);
  await checkReturnFolder(options.return, paths);
  await keepReports(paths, [json]);
  const files = await findFiles(paths, given([json, form, options.template, units, previous, rules]));
  const known = await templateOf(form, await templateOption(options.template));
  const written = await joinedRules(known.template, known.form, rules);
  const { template } = written;
  const unitList = await unitsOf(units);
  const before = await previousOption(previous, template, unitList);
  const progress = progressReporter();
  const submissions = await checkFiles(
    { files, template, units: unitList, previous: before.figures, onProgress: progress.report },
    nodeHosts,
  ).finally(progress.end);
  const reports = submissions.map((submission) => reportOf(submission, { template }));
  const copies = await returned(options.return, files, reports, template);
  const checked = submissions.map((submission, index) => ({
    submission,
    report: reports[index] ?? reportOf(submission, { template }),
    returnCopy: copies.written.get(submission.file) ?? null,
  }));
  await writeTogether(jsonOutput(json, () => checkJson(checked, written.findings)));
  say(
    checkSummary({
      checked,
      written,
      copies,
      hasTemplate: template !== undefined,
      hasUnits: units !== undefined,
      comparesPrevious: before.figures !== undefined,
      notes: before.notes,
      returnFolder: options.return === undefined ? null : resolve(options.return),
      jsonPath: resolve(json),
    }),
  );
  return isClean(reports, written, copies);
}

async function returned(
  folder: string | undefined,
  files: readonly FoundFile[],
  reports: readonly CheckedReport[],
  template: Template | undefined,
): Promise<ReturnedCopies> {
  if (folder === undefined) return { written: new Map(), notMade: [] };
  const progress = progressReporter(messages.returning);
  return writeReturnCopies(folder, files, reports, template?.title ?? null, progress.report).finally(
    progress.end,
  );
}

function isClean(
  reports: readonly CheckedReport[],
  { findings }: JoinedRules,
  { notMade }: ReturnedCopies,
): boolean {
  return (
    reports.every(({ refusal, counts }) => refusal === null && counts.error === 0) &&
    findings.every(({ finding }) => finding.severity !== "error") &&
    notMade.length === 0
  );
}

/** The template, and the blank form itself where the command names one. */
async function templateOf(
  form: string | undefined,
  chosen: Template | undefined,
): Promise<{ readonly template: Template | undefined; readonly form?: RuleSource }> {
  if (form === undefined) return { template: chosen };
  const file = await ownFile(form);
  const opened = await openForm(file, nodeHosts.reader, chosen);
  if (opened.outcome === "refused") throw new CannotRun(opened.message);
  return { template: opened.template, form: { file: file.name, workbook: opened.workbook } };
}

async function unitsOf(path: string | undefined): Promise<readonly OrgUnit[]> {
  if (path === undefined) return [];
  const list = await openUnitList(await ownFile(path), nodeHosts.reader);
  if (list.outcome === "refused") throw new CannotRun(list.message);
  return list.units;
}
