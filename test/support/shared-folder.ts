/** Corpora that lie beside the project and are never copied into it. Tests of them are left out where they are not. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";

export function sharedFolder(name: string): { path: string; describe: typeof describe; title: string } {
  const path = resolve(`../shared/${name}`);
  const isThere = existsSync(path);
  return {
    path,
    describe: isThere ? describe : (describe.skip as typeof describe),
    title: isThere ? name : `${name} (left out: ../shared/${name} is not there)`,
  };
}
