/** The built page and add-in, served from a free port of this process. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { startServer, type WorkbenchServer } from "../../../workbench/server/server";

/** Tests and benchmarks are run from there. */
const root = resolve(".");

/** Builds what is stale; `npm test` has done it before, and then this takes no time. */
export async function serveWorkbench(): Promise<WorkbenchServer> {
  const build = spawnSync(process.execPath, [resolve(root, "scripts/workbench-bundle.mjs")], {
    cwd: root,
    encoding: "utf8",
  });
  if (build.status !== 0)
    throw new Error(`The workbench could not be built.\n${build.stdout}${build.stderr}`);
  return startServer({ root, port: 0 });
}
