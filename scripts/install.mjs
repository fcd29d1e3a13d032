/** Installs the packages where they are missing, so that one command is enough on a new machine. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

export const root = new URL("..", import.meta.url);

/**
 * Runs a command in the project's root with its output shown; answers its exit code.
 * On Windows npm is a script, and scripts need a shell.
 */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    ...options,
  });
  if (error) process.stderr.write(`${command}: ${error.message}\n`);
  return status ?? 1;
}

/** As `run`, for this very Node: without a shell, which would cut "C:\\Program Files" in two. */
export function runNode(args, options = {}) {
  return run(process.execPath, args, { ...options, shell: false });
}

export function installPackages() {
  const marker = new URL("node_modules/.package-lock.json", root);
  if (existsSync(marker) && isInstalled(marker)) return;
  process.stderr.write("Đang cài đặt các gói cần thiết (npm ci)…\n");
  const status = run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status);
}

/** Every package the lock file names for this project is there in the version it names. */
function isInstalled(marker) {
  const wanted = JSON.parse(readFileSync(new URL("package-lock.json", root), "utf8")).packages;
  const present = JSON.parse(readFileSync(marker, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || present[path]?.version === version,
  );
}
