/** Before any work: every result has a place where it can be written, and none would be written over a document. */
import { constants } from "node:fs";
import { access, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CannotRun } from "./cannot-run";

const messages = {
  noFolder: (folder: string) =>
    `Chưa có thư mục “${folder}” để ghi kết quả. Hãy tạo thư mục này rồi chạy lại.`,
  isFolder: (path: string) => `“${path}” là thư mục; hãy nêu tên tệp kết quả.`,
  notWritable: (folder: string) =>
    `Không có quyền ghi vào thư mục “${folder}”. Hãy chọn thư mục khác cho kết quả.`,
  isInput: (path: string) =>
    `Không ghi kết quả đè lên “${path}” vì lệnh này đang dùng tệp đó. Hãy đặt tên khác cho kết quả.`,
  twoOutputs: (path: string) => `Hai kết quả cùng ghi vào “${path}”. Hãy đặt hai tên khác nhau.`,
};

export async function checkOutputs(
  outputs: readonly (string | undefined)[],
  inputs: readonly (string | undefined)[],
): Promise<void> {
  const used = new Set(await Promise.all(given(inputs).map(placeOf)));
  const places = new Set<string>();
  for (const path of given(outputs)) {
    await checkFolder(path);
    const place = await placeOf(path);
    if (used.has(place)) throw new CannotRun(messages.isInput(path));
    if (places.has(place)) throw new CannotRun(messages.twoOutputs(path));
    places.add(place);
  }
}

/** The paths that were given. */
export function given(paths: readonly (string | undefined)[]): readonly string[] {
  return paths.filter((path) => path !== undefined);
}

async function checkFolder(path: string): Promise<void> {
  const folder = dirname(resolve(path));
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new CannotRun(messages.noFolder(folder));
  await access(folder, constants.W_OK).catch(() => {
    throw new CannotRun(messages.notWritable(folder));
  });
  const existing = await stat(path).catch(() => undefined);
  if (existing?.isDirectory()) throw new CannotRun(messages.isFolder(path));
}

/** One spelling for one place, also for a file that is not there yet. */
async function placeOf(path: string): Promise<string> {
  const whole = resolve(path);
  return realpath(whole).catch(async () =>
    join(await realpath(dirname(whole)).catch(() => dirname(whole)), basename(whole)),
  );
}
