/** Builds `dist/cli.js` where it is missing or older than a source file. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { root } from "./install.mjs";

export const cliPath = fileURLToPath(new URL("dist/cli.js", root));

export function buildCli() {
  if (existsSync(cliPath) && statSync(cliPath).mtimeMs > newest(fileURLToPath(new URL("src", root)))) return;
  const webpack = fileURLToPath(new URL("node_modules/webpack/bin/webpack.js", root));
  const build = spawnSync(process.execPath, [webpack, "--config-name", "cli"], {
    cwd: root,
    encoding: "utf8",
  });
  if (build.status !== 0) {
    process.stderr.write(build.stdout + build.stderr);
    process.exit(2);
  }
}

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (latest, entry) =>
        Math.max(latest, statSync(`${entry.parentPath ?? entry.path}/${entry.name}`).mtimeMs),
      0,
    );
}
