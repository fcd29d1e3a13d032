/** Building aside and moving in: whoever starts meanwhile never meets half a program. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../install.mjs";

export function inRoot(path) {
  return fileURLToPath(new URL(path, root));
}

/** Whether a built file is younger than everything it is made from. */
export function isFresh(built, sources) {
  return (
    existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map((path) => newest(inRoot(path))))
  );
}

/** Moves what a folder holds into another, the entry last. */
export function moveInto(folder, draft, entry) {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(draft).sort((a, b) => Number(a === entry) - Number(b === entry));
  for (const name of names) {
    const target = join(folder, name);
    // A folder is not renamed over one that holds something.
    if (statSync(join(draft, name)).isDirectory()) rmSync(target, { recursive: true, force: true });
    renameSync(join(draft, name), target);
  }
}

/** When anything at or below a path last changed; a folder's own time tells of what was removed. */
function newest(path) {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), own.mtimeMs);
}
