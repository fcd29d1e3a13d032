/** Among the reports only an earlier result may be written over: a report is somebody's document. */
import { extname, resolve } from "node:path";
import { stampNames } from "../../core/model/stamp";
import { openWorkbook } from "../../workflows/open-form";
import { CannotRun } from "./cannot-run";
import { nodeHosts } from "./node-hosts";
import { findFiles, ownFile } from "./source-files";

const messages = {
  isReport: (path: string) =>
    `“${path}” đang nằm trong số tệp đơn vị gửi về và không phải kết quả trước đây nên không ghi đè. Hãy đặt tên khác cho kết quả.`,
};

/** @param paths The files and folders of the reports. */
export async function keepReports(paths: readonly string[], outputs: readonly string[]): Promise<void> {
  const files = new Set((await findFiles(paths, [])).map(({ path }) => path));
  for (const output of outputs) {
    if (files.has(resolve(output)) && !(await isEarlierResult(output)))
      throw new CannotRun(messages.isReport(output));
  }
}

async function isEarlierResult(path: string): Promise<boolean> {
  if (extname(path).toLowerCase() === ".json") return true;
  const existing = await openWorkbook(await ownFile(path), nodeHosts.reader);
  return (
    existing.outcome === "opened" &&
    existing.workbook.definedNames.some(({ name }) => name === stampNames.completeness)
  );
}
