/** Makes Excel slow at a moment of the test's choosing, so that what the pane shows meanwhile can be looked at. */
import type { OpenWorkbench } from "./open-workbench";

/**
 * Lets so many requests of the add-in pass and keeps the others waiting.
 * @returns lets Excel go on.
 */
export async function holdExcel({ page }: OpenWorkbench, passing = 0): Promise<() => Promise<void>> {
  await page.evaluate((count) => {
    const host = window.workbench?.host;
    if (!host) throw new Error("No workbook is open.");
    const execute = host.execute.bind(host);
    const goesOn = new Promise((resolve) =>
      window.addEventListener("excel-goes-on", resolve, { once: true }),
    );
    let left = count;
    host.execute = async (body, flags) => {
      left -= 1;
      if (left < 0) await goesOn;
      return execute(body, flags);
    };
  }, passing);
  return async () => {
    await page.evaluate(() => window.dispatchEvent(new Event("excel-goes-on")));
  };
}

/**
 * Lets requests pass until the add-in has made a sheet, which is in the middle of its writing, and keeps the others
 * waiting. To be asked for before the change begins.
 */
export async function holdExcelHalfWay({ page }: OpenWorkbench): Promise<HalfWay> {
  await page.evaluate(() => {
    const host = window.workbench?.host;
    if (!host) throw new Error("No workbook is open.");
    const execute = host.execute.bind(host);
    const sheetCount = host.book.sheets.length;
    const goesOn = new Promise((resolve) =>
      window.addEventListener("excel-goes-on", resolve, { once: true }),
    );
    host.execute = async (body, flags) => {
      if (host.book.sheets.length > sheetCount) {
        window.dispatchEvent(new Event("excel-is-half-way"));
        await goesOn;
      }
      return execute(body, flags);
    };
  });
  const reached = await page.evaluateHandle(() => ({
    halfWay: new Promise((resolve) =>
      window.addEventListener("excel-is-half-way", resolve, { once: true }),
    ).then(() => undefined),
  }));
  return {
    reached: () => reached.evaluate(({ halfWay }) => halfWay),
    goOn: () => page.evaluate(() => void window.dispatchEvent(new Event("excel-goes-on"))),
  };
}

export interface HalfWay {
  readonly reached: () => Promise<void>;
  readonly goOn: () => Promise<void>;
}
