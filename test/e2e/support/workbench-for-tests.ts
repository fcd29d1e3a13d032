/** One workbench for all the tests of a `describe`: opened before the first, closed (and judged) after the last. */
import { type OpenWorkbench, openWorkbench, type WorkbenchOptions } from "./open-workbench";

/** A first build of page and add-in on a slow machine is in it. */
const openTimeoutMs = 240_000;

export function workbenchForTests(options: WorkbenchOptions = {}): () => OpenWorkbench {
  let workbench: OpenWorkbench | undefined;
  beforeAll(async () => {
    workbench = await openWorkbench(options);
  }, openTimeoutMs);
  afterAll(() => workbench?.close());
  return () => {
    if (!workbench) throw new Error("The workbench is not open.");
    return workbench;
  };
}
