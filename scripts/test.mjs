/**
 * `npm test`: installs what is missing, then types, lint, walls and every test; a line for each step and test file,
 * what failed in full, and a last line that counts. LibreOffice is a witness of the tests: on Debian as root it is
 * installed; elsewhere the installed one is used.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { installPackages, root, run, runNode } from "./install.mjs";

installPackages();
installLibreOffice();

let passed = 0;
let failed = 0;
let skipped = 0;
for (const step of ["types", "lint", "walls"]) {
  const begun = Date.now();
  const isGood = run("npm", ["run", "-s", step]) === 0;
  process.stdout.write(`${isGood ? "ok" : "FAILED"}  npm run ${step}  ${secondsSince(begun)}\n`);
  if (isGood) passed += 1;
  else failed += 1;
}
runJest();
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
process.exitCode = failed === 0 ? 0 : 1;

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

function installLibreOffice() {
  const isDebianRoot =
    process.platform === "linux" && process.getuid?.() === 0 && works("apt-get", ["--version"]);
  if (works("soffice", ["--version"]) || !isDebianRoot) return;
  process.stderr.write("Đang cài LibreOffice để kiểm chứng kết quả…\n");
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "inherit"],
  };
  run("apt-get", ["update", "-qq"], options);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "libreoffice-calc-nogui"], options);
}

function works(command, args) {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}
