/** The files behind the paths of a command: files as they are, folders with all that is below them. */
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileReasons } from "../../core/consolidation/file-reasons";
import type { SourceFile } from "../../host/source-file";
import type { ReadRefusal } from "../../host/workbook-reader";
import { maxFileBytes } from "../../xlsx/reader/limits";
import { tooBig } from "../../xlsx/reader/refusals";
import { CannotRun } from "./cannot-run";

export interface FoundFile extends SourceFile {
  readonly path: string;
}

const messages = {
  noFiles: "Không thấy tệp nào trong các đường dẫn đã nêu.",
  isFolder: (path: string) => `“${path}” là thư mục; ở đây cần một tệp.`,
};

/** What Excel, the system or a chat program leaves lying about: no one's report. */
const strays = /^(~\$|\.)|^(Thumbs\.db|desktop\.ini)$/i;

/**
 * Every file once, in the order of names, however often and in whatever way it was named.
 * @param except What is never a report: the blank form, the unit list, earlier results.
 */
export async function findFiles(
  paths: readonly string[],
  except: readonly string[],
): Promise<readonly FoundFile[]> {
  const seen = new Set(await Promise.all(except.map(realPath)));
  const found: { path: string; name: string }[] = [];
  for (const path of paths) {
    const root = resolve(path);
    const isFolder = (await stat(root)).isDirectory();
    for (const file of isFolder ? await filesBelow(root, new Set()) : [root]) {
      const real = await realPath(file);
      if (seen.has(real)) continue;
      seen.add(real);
      const name = isFolder ? relative(dirname(root), file) : join(basename(dirname(file)), basename(file));
      found.push({ path: file, name: name.split(sep).join("/") });
    }
  }
  if (found.length === 0) throw new CannotRun(messages.noFiles);
  return distinctNames(found)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ path, name }) => ({ path, name, read: () => contentOf(path) }));
}

/** A file that the command names itself, such as the form: that it is missing is told at once. */
export async function ownFile(path: string): Promise<SourceFile> {
  if ((await stat(path)).isDirectory()) throw new CannotRun(messages.isFolder(path));
  return { name: basename(path), read: () => contentOf(path) };
}

/** The file behind links; the path as it is where nothing is there yet. */
async function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

async function contentOf(path: string): Promise<Uint8Array | ReadRefusal> {
  try {
    if ((await stat(path)).size > maxFileBytes) return tooBig;
    return new Uint8Array(await readFile(path));
  } catch {
    return { outcome: "refused", kind: "no-access", message: fileReasons.noAccess };
  }
}

/** @param above The real folders walked through to get here: a link back to one of them is not followed. */
async function filesBelow(folder: string, above: ReadonlySet<string>): Promise<readonly string[]> {
  const real = await realPath(folder);
  if (above.has(real)) return [];
  const files: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (strays.test(entry.name)) continue;
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
    if (kind?.isDirectory()) files.push(...(await filesBelow(path, new Set([...above, real]))));
    // A link that leads nowhere is named as a file that cannot be opened.
    else if (kind === undefined || kind.isFile()) files.push(path);
  }
  return files;
}

/** Two folders of one name: the whole path tells their files apart. */
function distinctNames(files: readonly { path: string; name: string }[]): { path: string; name: string }[] {
  const counts = new Map<string, number>();
  for (const { name } of files) counts.set(name, (counts.get(name) ?? 0) + 1);
  return files.map(({ path, name }) => ({
    path,
    name: (counts.get(name) ?? 0) > 1 ? path.split(sep).join("/") : name,
  }));
}
