/** The files behind the paths of a command: files as they are, folders with all that is below them. */
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { SourceFile } from "../../host/source-file";

export interface FoundFile {
  readonly path: string;
  /** The last folder and the path below it: "nop/Duyên Hải.xlsx". */
  readonly name: string;
}

/** What Excel, the system or a chat program leaves lying about: no one's report. */
const strays = /^(~\$|\.)|^(Thumbs\.db|desktop\.ini)$/i;

/** @param except A path that is never input: the result itself. */
export async function findFiles(paths: readonly string[], except?: string): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    const root = resolve(path);
    const isFolder = (await stat(root)).isDirectory();
    const files = isFolder ? await filesBelow(root) : [root];
    for (const file of files) {
      if (except !== undefined && resolve(except) === file) continue;
      const name = isFolder ? relative(dirname(root), file) : join(basename(dirname(file)), basename(file));
      if (!found.has(file)) found.set(file, { path: file, name: name.split(sep).join("/") });
    }
  }
  const files = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  // Two folders of one name: the whole path tells their files apart.
  const counts = new Map<string, number>();
  for (const { name } of files) counts.set(name, (counts.get(name) ?? 0) + 1);
  return files.map((file) =>
    (counts.get(file.name) ?? 0) > 1 ? { ...file, name: file.path.split(sep).join("/") } : file,
  );
}

export async function readSource(path: string, name = basename(path)): Promise<SourceFile> {
  return { name, bytes: new Uint8Array(await readFile(path)) };
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (strays.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesBelow(path)));
    else if (entry.isFile()) files.push(path);
  }
  return files;
}
