/**
 * A walk through views of the pane, each reached from the one before, in the three colours Excel can have, at the
 * narrowest and the widest: nothing that a screen reader stumbles over, nothing over the edge.
 */
import type { OpenWorkbench } from "./open-workbench";
import { accessibilityFaults, overflowAt } from "./pane-faults";
import { paneFrame } from "./pane-frame";

export interface Stop {
  readonly view: string;
  readonly reach: (workbench: OpenWorkbench) => Promise<unknown>;
}

export function walkViews(workbench: () => OpenWorkbench, walk: readonly Stop[]): void {
  describe.each(["light", "dark", "contrast"])("in the colours “%s”", (theme) => {
    beforeAll(async () => {
      await workbench().page.selectOption("#theme", theme);
    });

    let isLost = false;

    it.each(walk)("$view: no fault of access, nothing over the edge", async ({ reach }) => {
      if (isLost) throw new Error("A stop before this one was not reached.");
      isLost = true;
      await reach(workbench());
      isLost = false;
      const frame = await paneFrame(workbench());
      expect(await overflowAt(workbench(), 450)).toEqual([]);
      expect(await overflowAt(workbench(), 320)).toEqual([]);
      expect(await accessibilityFaults(frame)).toEqual([]);
    });
  });
}
