/** The window of the add-in's pane, for what a locator cannot ask. */
import type { Frame } from "playwright-core";
import type { OpenWorkbench } from "./open-workbench";

export async function paneFrame({ page }: OpenWorkbench): Promise<Frame> {
  const element = await page.locator("#pane iframe").elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("The pane has no window.");
  return frame;
}
