/** The folder of `--return`: made where it is not there yet, and never one in which reports are read. */
import { mkdir, realpath, stat } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { FileToSave } from "../../host/file-sink";
import type { CheckedReport } from "../../workflows/check/checked-report";
import { type CopyNotMade, isToReturn, returnCopies } from "../../workflows/check/return-copies";
import { CannotRun } from "./cannot-run";
import { nodeHosts } from "./node-hosts";
import type { FoundFile } from "./source-files";
import { writeTogether } from "./write-together";

const messages = {
  notFolder: (path: string) => `“${path}” là một tệp; sau --return cần nêu một thư mục.`,
  noParent: (path: string) => `Không tạo được thư mục “${path}”. Hãy kiểm tra đường dẫn và quyền ghi.`,
  amongReports: (path: string) =>
    `Thư mục “${path}” nằm trong thư mục báo cáo nên lần sau bản phản hồi sẽ bị đọc như báo cáo. Hãy chọn thư mục khác cho --return.`,
  onReport: (path: string) =>
    `Bản phản hồi “${path}” sẽ ghi đè lên một tệp đang kiểm tra. Hãy chọn thư mục khác cho --return.`,
};

/** Before any work. @param paths The files and folders of the reports. */
export async function checkReturnFolder(folder: string | undefined, paths: readonly string[]): Promise<void> {
  if (folder === undefined) return;
  const present = await stat(folder).catch(() => undefined);
  if (present && !present.isDirectory()) throw new CannotRun(messages.notFolder(folder));
  const place = await realPlace(folder);
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) continue;
    const below = relative(await realpath(path), place);
    if (below === "" || !/^\.\.([\\/]|$)/.test(below)) throw new CannotRun(messages.amongReports(folder));
  }
}

export interface ReturnedCopies {
  /** Where the copy of each file is, by the file's name. */
  readonly written: ReadonlyMap<string, string>;
  readonly notMade: readonly CopyNotMade[];
}

/** Each copy appears whole or not at all; the folder is made with the first of them. */
export async function writeReturnCopies(
  folder: string,
  files: readonly FoundFile[],
  reports: readonly CheckedReport[],
  formTitle: string | null,
  onProgress: (done: number, total: number, file: string) => void,
): Promise<ReturnedCopies> {
  const written = new Map<string, string>();
  const reportPaths = new Set(await Promise.all(files.map(({ path }) => realPlace(path))));
  const checked = files.flatMap((file, index) => {
    const report = reports[index];
    return report && isToReturn(report) ? [{ file, report }] : [];
  });
  let done = 0;
  const save = async (copy: FileToSave, file: string) => {
    onProgress(done++, checked.length, file);
    await makeFolder(folder);
    const path = join(folder, copy.name);
    if (reportPaths.has(await realPlace(path))) throw new CannotRun(messages.onReport(path));
    await writeTogether([{ path, content: copy.bytes }]);
    written.set(file, resolve(path));
  };
  const notMade = await returnCopies(checked, formTitle, nodeHosts, save);
  return { written, notMade };
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new CannotRun(messages.noParent(folder));
  });
}

/** One spelling for one place, also where nothing is there yet. */
async function realPlace(path: string): Promise<string> {
  const whole = resolve(path);
  const parent = dirname(whole);
  if (parent === whole) return whole;
  return realpath(whole).catch(async () => join(await realPlace(parent), relative(parent, whole)));
}
