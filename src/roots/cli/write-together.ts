/** Files that appear whole and together or not at all, also when the run is cut short. */
import { rmSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CannotRun } from "./cannot-run";

export interface Output {
  readonly path: string;
  readonly content: Uint8Array | string;
}

const messages = {
  notWritten: (path: string) =>
    `Không ghi được tệp “${path}”. Hãy đóng tệp nếu đang mở, kiểm tra quyền ghi và chỗ trống của ổ đĩa rồi chạy lại.`,
};

const drafts = new Set<string>();

/** Nothing gets its name before everything is on the disk. */
export async function writeTogether(outputs: readonly Output[]): Promise<void> {
  const written = outputs.map(({ path, content }) => ({ path, content, draft: draftOf(path) }));
  try {
    for (const { path, content, draft } of written) {
      drafts.add(draft);
      await writeFile(draft, content).catch(() => refuse(path));
    }
    for (const { path, draft } of written) await rename(draft, path).catch(() => refuse(path));
  } finally {
    for (const { draft } of written) {
      await rm(draft, { force: true });
      drafts.delete(draft);
    }
  }
}

export function jsonOutput(path: string | undefined, value: () => unknown): readonly Output[] {
  return path === undefined ? [] : [{ path, content: `${JSON.stringify(value(), null, 1)}\n` }];
}

/** Ctrl-C: what was begun is taken away before the program ends with the usual code of an interruption. */
export function cleanUpOnInterrupt(): void {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.once(signal, () => {
      for (const draft of drafts) rmSync(draft, { force: true });
      process.exit(code);
    });
  }
}

/** Beside the file, so that renaming never crosses disks; hidden, so that it is never taken for a report. */
function draftOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.dang-ghi-${process.pid}`);
}

function refuse(path: string): never {
  throw new CannotRun(messages.notWritten(path));
}
