/** Someone who walks through the pane by the keyboard alone, and looks where the focus is. */
import type { Frame } from "playwright-core";
import type { OpenWorkbench } from "./open-workbench";

/** More than any view has, so that what is not found is out of reach. */
const mostStops = 60;

/**
 * Presses Tab until the focus is there; the focus can be seen at each stop on the way.
 * @returns the stops, by the names a screen reader calls them.
 */
export async function tabTo(
  { page }: OpenWorkbench,
  frame: Frame,
  name: string | RegExp,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<readonly string[]> {
  const stops: string[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press(key);
    const stop = await focused(frame);
    stops.push(stop);
    expect(`${stop}: ${await isFocusSeen(frame)}`).toBe(`${stop}: true`);
    if (typeof name === "string" ? stop === name : name.test(stop)) return stops;
  }
  throw new Error(`The keyboard does not reach “${name}”: ${stops.join(" › ")}`);
}

/** What a screen reader calls the thing that has the focus. */
export function focused(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    const byIds = (element.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "");
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const names = [
      element.getAttribute("aria-label"),
      byIds.join(" "),
      ...labels.map(({ textContent }) => textContent),
      element.textContent,
    ];
    return names.find((name) => name?.trim())?.trim() ?? element.localName;
  });
}

/** Whether the pane looks other than without the focus, somewhere in or around the element that has it. */
async function isFocusSeen(frame: Frame): Promise<boolean> {
  const host = await frame.frameElement();
  const shot = () => host.screenshot({ animations: "disabled", caret: "hide" });
  const withFocus = await shot();
  const element = await frame.evaluateHandle(() => document.activeElement);
  await element.evaluate((one) => one instanceof HTMLElement && one.blur());
  const without = await shot();
  await element.evaluate((one) => one instanceof HTMLElement && one.focus());
  return !withFocus.equals(without);
}
