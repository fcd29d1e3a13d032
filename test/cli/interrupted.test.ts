/** Ctrl-C in the middle of many files, and what a long run says meanwhile. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { filledForm } from "../support/filled-form";
import { type Folder, form, removeTemporaryFolders, root, temporaryFolder, units } from "./doan";

afterAll(removeTemporaryFolders);

const copies = 150;

/** So many files that reading them takes seconds. */
async function manyFiles(): Promise<Folder> {
  const folder = temporaryFolder();
  const bytes = await filledForm({ unit: "Huyện đoàn Trà Cú" });
  for (let copy = 1; copy <= copies; copy += 1)
    folder.write(`nop/${String(copy).padStart(3, "0")}.xlsx`, bytes);
  return folder;
}

function start(folder: Folder): {
  child: ChildProcess;
  said: () => { stdout: string; stderr: string };
  ended: Promise<number | null>;
} {
  const words = [
    "consolidate",
    "nop",
    "--form",
    form,
    "--units",
    units,
    "--out",
    "kq.xlsx",
    "--json",
    "kq.json",
  ];
  const child = spawn(process.execPath, [join(root, "scripts/doan.mjs"), ...words], { cwd: folder.path });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (text: Buffer) => (stdout += text.toString()));
  child.stderr.on("data", (text: Buffer) => (stderr += text.toString()));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, said: () => ({ stdout, stderr }), ended };
}

it.each([
  { signal: "SIGINT", code: 130 },
  { signal: "SIGTERM", code: 143 },
] as const)(
  "$signal while files are read: $code, nothing written, no draft left",
  async ({ signal, code }) => {
    const folder = await manyFiles();
    const { child, said, ended } = start(folder);
    // The first word of progress: the run is under way.
    await new Promise((resolve) => child.stderr?.once("data", resolve));
    child.kill(signal);
    expect(await ended).toBe(code);
    expect(said().stdout).toBe("");
    expect(folder.files()).toHaveLength(copies);
  },
);

it("progress goes to stderr, once a second at most, and never to stdout", async () => {
  const folder = await manyFiles();
  const begun = Date.now();
  const { said, ended } = start(folder);
  expect(await ended).toBe(1);
  const { stdout, stderr } = said();
  const lines = stderr.split("\n").filter((line) => line !== "");
  for (const line of lines) expect(line).toMatch(/^Đang đọc \d+\/150: nop\/\d+\.xlsx$/);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThanOrEqual((Date.now() - begun) / 1000 + 1);
  expect(stdout).not.toContain("Đang đọc");
  expect(folder.files().filter((name) => name.startsWith("kq") || name.startsWith("."))).toEqual([
    "kq.json",
    "kq.xlsx",
  ]);
});
