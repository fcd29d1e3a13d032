/**
 * `npm test`: installs what is missing, then types, lint, walls, the build and every test; a line for each step and test file,
 * what failed in full, and a last line that counts. LibreOffice is a witness of the tests, Chromium drives the add-in in
 * the workbench: on Debian as root they are installed; elsewhere the installed ones are used.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { installPackages, root, run, runNode } from "./install.mjs";

const browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

installPackages();
installWitnesses();

let passed = 0;
let failed = 0;
let skipped = 0;
for (const step of ["types", "lint", "walls"])
  runStep(`npm run ${step}`, () => run("npm", ["run", "-s", step]));
// Before the tests, so that none of them waits for it: add-in and workbench page, where stale.
runStep("build", () => runNode(["scripts/workbench-bundle.mjs"], { stdio: ["ignore", "ignore", "inherit"] }));
runJest();
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
process.exitCode = failed === 0 ? 0 : 1;

function runStep(name, step) {
  const begun = Date.now();
  const isGood = step() === 0;
  process.stdout.write(`${isGood ? "ok" : "FAILED"}  ${name}  ${secondsSince(begun)}\n`);
  if (isGood) passed += 1;
  else failed += 1;
}

/** jest tells on stderr which file passed and what failed; the counts come from its report, or from there being none. */
function runJest() {
  const begun = Date.now();
  const report = fileURLToPath(new URL("out/jest.json", root));
  mkdirSync(new URL("out", root), { recursive: true });
  rmSync(report, { force: true });
  const jest = fileURLToPath(new URL("node_modules/jest/bin/jest.js", root));
  // Its summary on stderr goes where the other lines go, so that a log keeps them in order.
  const status = runNode([jest, "--json", `--outputFile=${report}`], { stdio: ["ignore", "ignore", 1] });
  const results = readReport(report);
  const failures = results ? results.numFailedTests + results.numRuntimeErrorTestSuites : 1;
  passed += results?.numPassedTests ?? 0;
  skipped += (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0);
  failed += status !== 0 ? Math.max(failures, 1) : failures;
  process.stdout.write(`${status === 0 ? "ok" : "FAILED"}  jest  ${secondsSince(begun)}\n`);
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function secondsSince(begun) {
  return `${((Date.now() - begun) / 1000).toFixed(0)} s`;
}

function installWitnesses() {
  const isDebianRoot =
    process.platform === "linux" && process.getuid?.() === 0 && works("apt-get", ["--version"]);
  if (!isDebianRoot) return;
  const missing = [
    ...(works("soffice", ["--version"]) ? [] : ["libreoffice-calc-nogui"]),
    ...(browsers.some((name) => works(name, ["--version"])) ? [] : ["chromium", "fonts-liberation"]),
  ];
  if (missing.length === 0) return;
  process.stderr.write(`Đang cài ${missing.join(", ")} để kiểm chứng kết quả…\n`);
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "inherit"],
  };
  run("apt-get", ["update", "-qq"], options);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], options);
}

function works(command, args) {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}
