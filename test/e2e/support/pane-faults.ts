/** What must not be seen of a view of the pane, whatever it shows. */
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { type OpenWorkbench } from "./open-workbench";
import { paneFrame } from "./pane-frame";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Put around lists by Fluent, so that Tab leaves them as a whole: they hand the focus on at once. */
const focusGuards = "[data-tabster-dummy]";

interface AxeScope {
  /** Rules that say nothing here. */
  readonly besides?: readonly string[];
  /** Selectors of what is not ours to mend. */
  readonly outside?: readonly string[];
}

/** Each rule of axe that is broken, with where. */
export async function accessibilityFaults(
  window: Frame | Page,
  { besides = [], outside = [] }: AxeScope = {},
): Promise<readonly string[]> {
  // As source to evaluate: the pane's content-security policy lets no script of ours in.
  if (!(await window.evaluate("'axe' in window"))) await window.evaluate(axeSource);
  // Half-way from one colour to another nothing can be said of either.
  await window.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation instanceof CSSTransition) animation.finish();
  });
  const context = { include: [["html"]], exclude: [...outside, focusGuards].map((selector) => [selector]) };
  const options = {
    preload: false,
    resultTypes: ["violations"],
    rules: Object.fromEntries(besides.map((rule) => [rule, { enabled: false }])),
  };
  const { violations } = await window.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)})`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
  );
}

/** Elements of the pane that reach over its edge, or hide a part of themselves to the right, at that width. */
export async function overflowAt(workbench: OpenWorkbench, width: number): Promise<readonly string[]> {
  await setPaneWidth(workbench, width);
  const frame = await paneFrame(workbench);
  return frame.evaluate((wanted) => {
    if (innerWidth !== wanted) return [`The pane is ${innerWidth} px wide, not ${wanted}.`];
    // One pixel: said to screen readers alone. Hidden from them: drawings, some of which turn within their frame.
    const isSeen = (element: Element) =>
      element.getBoundingClientRect().width > 1 && element.closest("[aria-hidden=true]") === null;
    return [...document.querySelectorAll("body *")].filter(isSeen).flatMap((element) => {
      const { right } = element.getBoundingClientRect();
      const hides = getComputedStyle(element).overflowX !== "visible";
      const inner = hides ? element.scrollWidth - element.clientWidth : 0;
      if (right <= innerWidth + 0.5 && inner <= 1) return [];
      return [`<${element.localName}> ${(element.textContent ?? "").slice(0, 60)}`];
    });
  }, width);
}

/** As if the divider had been drawn there. */
async function setPaneWidth({ page }: OpenWorkbench, width: number): Promise<void> {
  await page.locator("#pane").evaluate((pane, wanted) => {
    pane.style.width = `${wanted}px`;
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, width);
}
