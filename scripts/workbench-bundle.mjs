/** Builds the workbench's page and server into out/workbench where they are missing or older than their source. */
import { rmSync, utimesSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import webpack from "webpack";
import { buildAddin } from "./build.mjs";
import { inRoot, isFresh, moveInto } from "./bundle/build-folder.mjs";

const { workbenchConfigs } = createRequire(import.meta.url)("./bundle/workbench-config.cjs");

const out = inRoot("out/workbench");
const entry = "server.js";
const sources = ["src", "workbench", "scripts/bundle", "package-lock.json"];

export async function buildWorkbench() {
  if (isFresh(join(out, entry), sources)) return;
  // Built aside and moved in, the entry last: whoever starts meanwhile never meets half a page.
  const draft = inRoot(`out/workbench-${process.pid}`);
  const begun = new Date();
  try {
    await run(workbenchConfigs(draft));
    utimesSync(join(draft, entry), begun, begun);
    moveInto(out, draft, entry);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function run(configs) {
  return new Promise((done, fail) => {
    const compiler = webpack(configs);
    compiler.run((error, stats) => {
      // Closing writes the cache that the next build starts from.
      compiler.close(() => {
        if (error || stats?.hasErrors()) fail(error ?? new Error(stats.toString("errors-only")));
        else done();
      });
    });
  });
}

if (process.argv[1] && resolve(process.argv[1]) === inRoot("scripts/workbench-bundle.mjs")) {
  await buildAddin();
  await buildWorkbench();
}
