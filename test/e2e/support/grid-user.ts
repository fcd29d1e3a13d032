/** What a user does in the grid. */
import type { Page } from "playwright-core";
import { parseRange } from "../../../src/core/model/address";

/** Goes to a sheet and selects there, "C14" or "B2:D5"; the keyboard is the grid's afterwards. */
export async function selectCells(page: Page, sheet: string, address: string): Promise<void> {
  const range = parseRange(address);
  if (!range) throw new Error(`“${address}” is no address.`);
  await page.locator("#grid canvas[id^=univer-sheet-main-canvas]").click({ position: nextSpot() });
  await page.evaluate(
    ({ name, ranges }) => {
      const book = window.workbench?.book();
      const target = book?.sheetNamed(name);
      if (!book || !target) throw new Error(`There is no sheet “${name}”.`);
      book.active = target;
      book.selection = ranges;
      book.tell({ kind: "selection", sheet: target, ranges });
      // Drawn with the next frame.
      return new Promise(requestAnimationFrame);
    },
    { name: sheet, ranges: [range] },
  );
}

/** Two quick clicks on one spot are a double click, which opens the cell to be typed in. */
function nextSpot(): (typeof spots)[number] {
  spot = (spot + 1) % spots.length;
  return spots[spot] ?? spots[0];
}

const spots = [
  { x: 200, y: 200 },
  { x: 320, y: 300 },
] as const;
let spot = 0;

/** Types into a cell and leaves it with Enter, as a user who corrects a figure by hand. */
export async function typeInCell(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await selectCells(page, sheet, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}
