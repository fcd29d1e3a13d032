/**
 * `npm test`: installs what is missing, then types, lint, walls and every test. Its last line counts them.
 * LibreOffice is a witness of the tests: on Debian as root it is installed; elsewhere the installed one is used.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { installPackages, root, run } from "./install.mjs";

installPackages();
installLibreOffice();

let passed = 0;
let failed = 0;
for (const step of ["types", "lint", "walls"]) {
  const isGood = run("npm", ["run", "-s", step]) === 0;
  process.stdout.write(`${isGood ? "ok" : "FAILED"}  npm run ${step}\n`);
  if (isGood) passed += 1;
  else failed += 1;
}
const report = fileURLToPath(new URL("out/jest.json", root));
mkdirSync(new URL("out", root), { recursive: true });
const status = run("npx", ["jest", "--json", `--outputFile=${report}`, "--silent=false"], { stdio: ["ignore", "ignore", "inherit"] });
const results = JSON.parse(readFileSync(report, "utf8"));
passed += results.numPassedTests;
failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
const skipped = results.numPendingTests;
if (status !== 0 && failed === 0) failed = 1;
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
process.exitCode = failed === 0 ? 0 : 1;

function installLibreOffice() {
  if (works("soffice", ["--version"]) || process.platform !== "linux" || process.getuid?.() !== 0 || !works("apt-get", ["--version"])) return;
  process.stderr.write("Đang cài LibreOffice để kiểm chứng kết quả…\n");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], { env: environment, stdio: ["ignore", "ignore", "inherit"] });
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "libreoffice-calc-nogui"], { env: environment, stdio: ["ignore", "ignore", "inherit"] });
}

function works(command, args) {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}
