/** Builds `dist/cli.js` where it is missing or older than what it is made from. */
import { spawnSync } from "node:child_process";
import { existsSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { inRoot, isFresh, moveInto } from "./bundle/build-folder.mjs";
import { root } from "./install.mjs";

const entry = "cli.js";
const dist = inRoot("dist");
export const cliPath = join(dist, entry);

export function buildCli() {
  const webpack = inRoot("node_modules/webpack/bin/webpack.js");
  if (!existsSync(webpack)) fail("Chưa cài đặt các gói cần thiết. Hãy chạy: npm ci");
  if (isFresh(cliPath, ["src", "webpack.config.js", "package-lock.json"])) return;
  const draft = inRoot(`out/build-${process.pid}`);
  const begun = new Date();
  const build = spawnSync(process.execPath, [webpack, "--config-name", "cli", "--output-path", draft], {
    cwd: root,
    encoding: "utf8",
  });
  // As old as what it was made from: a source saved while it was built makes it stale.
  if (build.status === 0) utimesSync(join(draft, entry), begun, begun);
  if (build.status === 0) moveInto(dist, draft, entry);
  rmSync(draft, { recursive: true, force: true });
  if (build.status !== 0) fail(`Không dựng được chương trình từ mã nguồn.\n${build.stdout}${build.stderr}`);
}

function fail(message) {
  process.stderr.write(`${message.trim()}\n`);
  process.exit(2);
}
