/** The real command line in temporary folders: what a stranger's script sees of it. */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { sampleFolder } from "../support/tra-vinh";

export const root = join(__dirname, "../..");
export const form = join(sampleFolder, "mau-bao-cao.xlsx");
export const units = join(sampleFolder, "don-vi.xlsx");
export const submissions = join(sampleFolder, "nop");

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `npm run -s doan -- <words>`, in a folder of the caller's choice. */
export function doan(words: readonly string[], cwd = root): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/doan.mjs"), ...words], {
    cwd,
    encoding: "utf8",
  });
  return { code: status, stdout, stderr };
}

export interface Folder {
  readonly path: string;
  at(name: string): string;
  /** Writes a file, with the folders above it; answers its path. */
  write(name: string, content: Uint8Array | string): string;
  read(name: string): Buffer;
  json(name: string): Record<string, unknown>;
  has(name: string): boolean;
  /** Every file below, hidden ones too. */
  files(): readonly string[];
}

const made: string[] = [];

export function temporaryFolder(): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "doan-")));
  made.push(path);
  const at = (name: string) => join(path, name);
  return {
    path,
    at,
    write: (name, content) => {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
      return at(name);
    },
    read: (name) => readFileSync(at(name)),
    json: (name) => JSON.parse(readFileSync(at(name), "utf8")) as Record<string, unknown>,
    has: (name) => existsSync(at(name)),
    files: () =>
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort(),
  };
}

export function removeTemporaryFolders(): void {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
}

/** Words that only a program's own error texts have. */
export const english =
  /\b(error|cannot|not found|no such|unknown|invalid|argument|option|missing|undefined|null|failed|denied|directory|expected|unexpected|stack|node:|at Object)\b/i;

/** Asserts the one Vietnamese line of a command that could not run. */
export function expectRefusal({ code, stdout, stderr }: Ended, says: RegExp): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr.split("\n")).toHaveLength(2);
  expect(stderr.endsWith("\n")).toBe(true);
  expect(stderr).toMatch(says);
  expect(stderr).toMatch(/[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i);
  // Paths and command words of the user's own are quoted; around them nothing is English.
  expect(stderr.replace(/“[^”]*”|--[a-z-]+|template infer|npm run -s doan/g, "")).not.toMatch(english);
}
