/**
 * A province of 168 communes: as many workbooks in a temporary folder, consolidated by the command line in a process
 * of its own. Prints seconds, milliseconds per workbook and the most memory the process took.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { provinceFiles, provinceForm, provinceUnitList } from "./province";

void main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "doan-bench-"));
  try {
    consolidate(folder, await makeCampaign(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Answers how many files there are. */
async function makeCampaign(folder: string): Promise<number> {
  mkdirSync(join(folder, "nop"));
  const files = await provinceFiles();
  for (const { name, bytes } of files) writeFileSync(join(folder, "nop", name), bytes);
  const list = provinceUnitList();
  writeFileSync(join(folder, list.name), list.bytes);
  return files.length;
}

function consolidate(folder: string, files: number): void {
  const words = ["nop", "--form", provinceForm, "--units", "don-vi.xlsx", "--out", "kq.xlsx"];
  const memory = `process.on("exit", () => process.stderr.write("RSS " + process.resourceUsage().maxRSS + "\\n"))`;
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(memory)}`,
      resolve("dist/cli.js"),
      "consolidate",
      ...words,
      "--json",
      "kq.json",
    ],
    { cwd: folder, encoding: "utf8" },
  );
  const seconds = (performance.now() - begun) / 1000;
  if (status === 2) throw new Error(stderr);
  const megabytes = Number(/RSS (\d+)/.exec(stderr)?.[1]) / 1024;
  console.log(stdout.split("\n")[1]);
  console.log(
    `${files} tệp: ${seconds.toFixed(1)} s, ${((seconds * 1000) / files).toFixed(0)} ms mỗi tệp, ${megabytes.toFixed(0)} MB bộ nhớ`,
  );
}
