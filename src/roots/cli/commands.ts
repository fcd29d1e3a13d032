/** The commands of `doan`. Each answers its exit code: 0 complete, 1 done with something to see to, 2 could not run. */
import { resolve } from "node:path";
import { checkFiles } from "../../workflows/check-files";
import { consolidateFiles } from "../../workflows/consolidate-files";
import { openForm, openUnitList } from "../../workflows/open-form";
import { checkJson } from "./check-json";
import { consolidateJson } from "./consolidate-json";
import { nodeHosts } from "./node-hosts";
import { progressReporter } from "./progress";
import { findFiles, readSource } from "./source-files";
import { checkSummary, consolidateSummary } from "./summary";
import { templateOption } from "./template-option";
import { traceJson } from "./trace-json";
import { writeSafely } from "./write-safely";

export type ExitCode = 0 | 1 | 2;

export interface ConsolidateOptions {
  readonly form: string;
  readonly units: string;
  readonly out: string;
  readonly template?: string | undefined;
  readonly json?: string | undefined;
  readonly trace?: string | undefined;
  readonly onlyClean?: boolean;
}

export interface CheckOptions {
  readonly json: string;
  readonly form?: string | undefined;
  readonly template?: string | undefined;
  readonly units?: string | undefined;
  readonly previous?: string | undefined;
}

const messages = {
  noFiles: "Không thấy tệp nào trong các đường dẫn đã chọn.",
  previousLater:
    "Chưa đối chiếu với kỳ trước: việc này thuộc phần Kiểm tra, lần này chỉ kiểm tra cấu trúc, cách ghi số và các tổng.",
  learned: (path: string, sheets: number, rules: number) =>
    `Đã học mẫu: ${sheets} trang, ${rules} quy tắc. Ghi tại ${path}`,
};

export async function inferCommand(formPath: string, out: string): Promise<ExitCode> {
  const form = await readSource(formPath);
  const opened = await openForm(form, nodeHosts.reader);
  if (opened.outcome === "refused") return refuse(opened.message);
  const { template } = opened;
  await writeSafely(out, `${JSON.stringify(template, null, 1)}\n`);
  say(messages.learned(resolve(out), template.sheets.length, template.rules.length));
  return 0;
}

export async function consolidateCommand(
  paths: readonly string[],
  options: ConsolidateOptions,
): Promise<ExitCode> {
  const chosen = options.template === undefined ? undefined : await templateOption(options.template);
  if (chosen?.outcome === "refused") return refuse(chosen.message);
  const found = await findFiles(paths, options.out);
  if (found.length === 0) return refuse(messages.noFiles);
  const progress = progressReporter();
  const result = await consolidateFiles(
    {
      files: await Promise.all(found.map(({ path, name }) => readSource(path, name))),
      form: await readSource(options.form),
      unitList: await readSource(options.units),
      template: chosen?.template,
      onlyClean: options.onlyClean === true,
      madeAt: null,
      onProgress: progress.report,
    },
    nodeHosts,
  );
  progress.end();
  if (result.outcome === "refused") return refuse(result.message);
  await writeSafely(options.out, result.bytes);
  if (options.json !== undefined)
    await writeSafely(options.json, `${JSON.stringify(consolidateJson(result), null, 1)}\n`);
  if (options.trace !== undefined)
    await writeSafely(options.trace, `${JSON.stringify(traceJson(result.consolidation), null, 1)}\n`);
  say(consolidateSummary(result, resolve(options.out)));
  const { statement } = result;
  const hasErrors = statement.unitStates.some(({ files }) =>
    files.some(
      ({ use, findings }) => use === "counted" && findings.some(({ severity }) => severity === "error"),
    ),
  );
  const isComplete =
    statement.counted === statement.expected && statement.strangers.length === 0 && !hasErrors;
  return isComplete ? 0 : 1;
}

export async function checkCommand(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const chosen = options.template === undefined ? undefined : await templateOption(options.template);
  if (chosen?.outcome === "refused") return refuse(chosen.message);
  const form =
    options.form === undefined
      ? undefined
      : await openForm(await readSource(options.form), nodeHosts.reader, chosen?.template);
  if (form?.outcome === "refused") return refuse(form.message);
  const list =
    options.units === undefined
      ? undefined
      : await openUnitList(await readSource(options.units), nodeHosts.reader);
  if (list?.outcome === "refused") return refuse(list.message);
  const found = await findFiles(paths, options.json);
  if (found.length === 0) return refuse(messages.noFiles);
  const progress = progressReporter();
  const submissions = await checkFiles(
    {
      files: await Promise.all(found.map(({ path, name }) => readSource(path, name))),
      template: form?.template ?? chosen?.template,
      units: list?.units ?? [],
      onProgress: progress.report,
    },
    nodeHosts,
  );
  progress.end();
  await writeSafely(options.json, `${JSON.stringify(checkJson(submissions), null, 1)}\n`);
  if (options.previous !== undefined) process.stderr.write(`${messages.previousLater}\n`);
  say(checkSummary(submissions));
  return submissions.some(
    ({ refusal, findings }) => refusal || findings.some(({ severity }) => severity === "error"),
  )
    ? 1
    : 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function refuse(message: string): 2 {
  process.stderr.write(`${message.replace(/\s*\n\s*/g, " ")}\n`);
  return 2;
}
