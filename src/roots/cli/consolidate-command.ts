/** `consolidate`: the official form filled with the totals of everybody's files, and who is not in it. */
import { resolve } from "node:path";
import { consolidateFiles } from "../../workflows/consolidate-files";
import { isComplete } from "../../workflows/is-complete";
import { CannotRun } from "./cannot-run";
import { checkOutputs, given } from "./check-outputs";
import type { ConsolidateCommand } from "./command-line";
import { consolidateJson } from "./consolidate-json";
import { consolidateSummary } from "./consolidate-summary";
import { keepReports } from "./keep-reports";
import { nodeHosts } from "./node-hosts";
import { progressReporter } from "./progress";
import { say } from "./screen";
import { findFiles, ownFile } from "./source-files";
import { templateOption } from "./template-option";
import { traceJson } from "./trace-json";
import { jsonOutput, writeTogether } from "./write-together";

const messages = {
  notXlsx: (path: string) =>
    `Tên tệp kết quả “${path}” phải có đuôi .xlsx (hoặc .xlsm nếu biểu mẫu có macro).`,
};

/** True where every expected unit is counted and nothing is left to see to. */
export async function consolidateCommand(command: ConsolidateCommand): Promise<boolean> {
  const { form, template, units, out, json, trace } = command.options;
  const ending = /\.(xlsx|xlsm)$/i.exec(out)?.[1]?.toLowerCase();
  if (ending === undefined) throw new CannotRun(messages.notXlsx(out));
  await checkOutputs([out, json, trace], [form, template, units]);
  await keepReports(command.paths, given([out, json, trace]));
  const files = await findFiles(command.paths, given([out, json, trace, form, template, units]));
  const known = await templateOption(template);
  const progress = progressReporter();
  const result = await consolidateFiles(
    {
      files,
      form: await ownFile(form),
      unitList: await ownFile(units),
      template: known,
      onlyClean: command.onlyClean,
      resultContainer: ending === "xlsm" ? "xlsm" : "xlsx",
      madeAt: null,
      onProgress: progress.report,
    },
    nodeHosts,
  ).finally(progress.end);
  if (result.outcome === "refused") throw new CannotRun(result.message);
  await writeTogether([
    { path: out, content: result.bytes },
    ...jsonOutput(json, () => consolidateJson(result)),
    ...jsonOutput(trace, () => traceJson(result.consolidation)),
  ]);
  say(consolidateSummary(result, resolve(out)));
  return isComplete(result);
}
