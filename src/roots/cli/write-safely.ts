/** Files that appear whole or not at all, also when the run is cut short. */
import { rename, rm, writeFile } from "node:fs/promises";
import { rmSync } from "node:fs";

const unfinished = new Set<string>();

export async function writeSafely(path: string, content: Uint8Array | string): Promise<void> {
  const draft = `${path}.dang-ghi-${process.pid}`;
  unfinished.add(draft);
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
    unfinished.delete(draft);
  }
}

/** Ctrl-C: what was begun is taken away before the program ends with the usual code of an interruption. */
export function cleanUpOnInterrupt(): void {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.once(signal, () => {
      for (const draft of unfinished) rmSync(draft, { force: true });
      process.exit(code);
    });
  }
}
