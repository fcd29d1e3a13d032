/** `template infer`: learns a blank form and writes what was learned as JSON. */
import { resolve } from "node:path";
import { openForm } from "../../workflows/open-form";
import { CannotRun } from "./cannot-run";
import { checkOutputs } from "./check-outputs";
import type { InferCommand } from "./command-line";
import { nodeHosts } from "./node-hosts";
import { say } from "./screen";
import { ownFile } from "./source-files";
import { jsonOutput, writeTogether } from "./write-together";

const messages = {
  learned: (title: string, sheets: number, rules: number, path: string) =>
    `Đã học mẫu “${title}”: ${sheets} trang có số liệu, ${rules} quy tắc cộng và đối chiếu.\nMẫu: ${path}`,
};

export async function inferCommand({ paths: [path = ""], options }: InferCommand): Promise<void> {
  await checkOutputs([options.out], [path]);
  const opened = await openForm(await ownFile(path), nodeHosts.reader);
  if (opened.outcome === "refused") throw new CannotRun(opened.message);
  const { template } = opened;
  await writeTogether(jsonOutput(options.out, () => template));
  const sheets = template.sheets.filter(({ shape }) => shape !== "page").length;
  say(messages.learned(template.title, sheets, template.rules.length, resolve(options.out)));
}
