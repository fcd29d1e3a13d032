/** The add-in as `npm run build` makes it, built anew only where its source has changed. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Tests and benchmarks are run from there. */
const root = resolve(".");
const folder = join(root, "dist/addin");

/** A build takes most of a minute on a slow machine. */
export const buildTimeoutMs = 300_000;

export interface BuiltChunk {
  readonly name: string;
  readonly file: string;
  /** What loads it: the page ("addin") or the worker. */
  readonly runtime: string;
  readonly isInitial: boolean;
  readonly gzipBytes: number;
  /** As paths from the project's root. */
  readonly modules: readonly string[];
}

export interface BuiltAddin {
  readonly chunks: readonly BuiltChunk[];
  chunk(name: string): BuiltChunk;
  text(file: string): string;
}

export function builtAddin(): BuiltAddin {
  const build = spawnSync(process.execPath, ["scripts/addin-bundle.mjs"], { cwd: root, encoding: "utf8" });
  if (build.status !== 0) throw new Error(build.stderr);
  const { chunks } = JSON.parse(readFileSync(`${folder}-build.json`, "utf8")) as Pick<BuiltAddin, "chunks">;
  return {
    chunks,
    chunk(name) {
      const found = chunks.find((chunk) => chunk.name === name);
      if (!found) throw new Error(`No chunk ${name} among ${chunks.map((chunk) => chunk.name).join(", ")}.`);
      return found;
    },
    text: (file) => readFileSync(join(folder, file), "utf8"),
  };
}
