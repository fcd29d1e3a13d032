/** Builds `dist/cli.js` where it is missing or older than what it is made from. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./install.mjs";

const entry = "cli.js";
const dist = inRoot("dist");
export const cliPath = join(dist, entry);

export function buildCli() {
  const webpack = inRoot("node_modules/webpack/bin/webpack.js");
  if (!existsSync(webpack)) fail("Chưa cài đặt các gói cần thiết. Hãy chạy: npm ci");
  const sources = ["src", "webpack.config.js", "package-lock.json"].map(inRoot);
  if (existsSync(cliPath) && statSync(cliPath).mtimeMs > Math.max(...sources.map(newest))) return;
  // Built aside and moved in, the entry last: a command that starts meanwhile never meets half a program.
  const draft = inRoot(`out/build-${process.pid}`);
  const begun = new Date();
  const build = spawnSync(process.execPath, [webpack, "--config-name", "cli", "--output-path", draft], {
    cwd: root,
    encoding: "utf8",
  });
  // As old as what it was made from: a source saved while it was built makes it stale.
  if (build.status === 0) utimesSync(join(draft, entry), begun, begun);
  if (build.status === 0) moveInto(dist, draft);
  rmSync(draft, { recursive: true, force: true });
  if (build.status !== 0) fail(`Không dựng được chương trình từ mã nguồn.\n${build.stdout}${build.stderr}`);
}

function moveInto(folder, draft) {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(draft).sort((a, b) => Number(a === entry) - Number(b === entry));
  for (const name of names) renameSync(join(draft, name), join(folder, name));
}

/** When anything at or below a path last changed; a folder's own time tells of what was removed. */
function newest(path) {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), own.mtimeMs);
}

function inRoot(path) {
  return fileURLToPath(new URL(path, root));
}

function fail(message) {
  process.stderr.write(`${message.trim()}\n`);
  process.exit(2);
}
