/**
 * `npm run build`: the command line (dist/cli.js) and the add-in (dist/addin, to be put on a web server as it is).
 * `npm run build -- --base https://doan.example.vn/` writes the address of that server into the manifest; without it
 * stands https://localhost:3000/, for trying the add-in on one's own machine.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import webpack from "webpack";
import { inRoot, isFresh } from "./bundle/build-folder.mjs";
import { chunkRecord } from "./bundle/chunk-record.mjs";
import { oneAtATime } from "./bundle/one-at-a-time.mjs";
import { buildCli } from "./cli-bundle.mjs";

const require = createRequire(import.meta.url);
const { addinConfig } = require("./bundle/addin-config.cjs");
const { placeholderBase } = require("./bundle/manifest-for.cjs");

const out = inRoot("dist/addin");
const recordPath = `${out}-build.json`;
const sources = ["src", "assets", "manifest.xml", "scripts/bundle", "package-lock.json"];

/**
 * Builds the add-in; does nothing where that is done. Without a base it stays what it was: whoever only needs an add-in
 * leaves the one that was built for a server as it is. @returns what is in which chunk, as dist/addin-build.json tells.
 */
export async function buildAddin({ base, mode = "production" } = {}) {
  return oneAtATime(inRoot("out/addin.building"), async () => {
    const last = existsSync(recordPath) ? JSON.parse(readFileSync(recordPath, "utf8")) : undefined;
    const wanted = { base: base ?? last?.base ?? placeholderBase, mode };
    const isSame = last?.base === wanted.base && last.mode === mode;
    if (isSame && isFresh(recordPath, sources)) return last;
    const draft = inRoot(`out/addin-${process.pid}`);
    const begun = new Date();
    try {
      const stats = await run(addinConfig({ ...wanted, out: draft }));
      const record = { ...wanted, chunks: chunkRecord(stats, draft) };
      rmSync(out, { recursive: true, force: true });
      mkdirSync(dirname(out), { recursive: true });
      renameSync(draft, out);
      writeFileSync(recordPath, JSON.stringify(record, null, 1));
      // As old as what it was made from: a source saved while it was built makes it stale.
      utimesSync(recordPath, begun, begun);
      return record;
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  });
}

function run(config) {
  return new Promise((done, fail) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error || stats?.hasErrors()) fail(error ?? new Error(stats.toString("errors-only")));
      else done(stats);
    });
  });
}

/** An address of a folder over https, as Office wants it: "https://doan.example.vn/". */
function baseOf(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    process.stderr.write(`“${text}” không phải là địa chỉ https. Ví dụ: --base https://doan.example.vn/\n`);
    process.exit(2);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

if (process.argv[1] && resolve(process.argv[1]) === inRoot("scripts/build.mjs")) {
  const { values } = parseArgs({ options: { base: { type: "string" }, mode: { type: "string" } } });
  buildCli();
  const { base } = await buildAddin({
    base: values.base === undefined ? placeholderBase : baseOf(values.base),
    ...(values.mode !== undefined && { mode: values.mode }),
  });
  process.stdout.write(`dist/cli.js\ndist/addin (${base})\n`);
}
