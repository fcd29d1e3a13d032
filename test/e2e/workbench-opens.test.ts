/** `npm start` in a real browser: the sample form in the grid, the add-in started beside it, nothing amiss. */
import type { Grid, Workbook } from "../../src/core/model/grid";
import { cell, readWorkbook, valueAt } from "../support/read-workbook";
import { describeInBrowser } from "./support/chromium";
import { typeInCell } from "./support/grid-user";
import { workbenchForTests } from "./support/workbench-for-tests";

describeInBrowser("the workbench", () => {
  const workbench = workbenchForTests();

  it("shows the sample form with the unit list beside it", async () => {
    const sheets = await workbench().page.evaluate(() =>
      window.workbench?.book().sheets.map(({ name }) => name),
    );

    expect(sheets).toEqual(expect.arrayContaining(["Bìa", "Biểu 1 Đoàn viên", "Đơn vị"]));
    await expect(workbench().page.locator("#book-name").textContent()).resolves.toBe("mau-bao-cao.xlsx");
  });

  it("starts the add-in in its pane, on the real office.js", async () => {
    const host = await workbench()
      .pane.locator("body")
      .evaluate(async () => (await Office.onReady()).host);

    expect(host).toBe("Excel");
  });

  it("saves what a user types in a cell, and the totals that follow from it", async () => {
    await typeInCell(workbench().page, "Biểu 1 Đoàn viên", "C14", "1.250");
    await workbench().idle();

    const form = sheetNamed(await readWorkbook(await workbench().saveBook()), "Biểu 1 Đoàn viên");

    expect(valueAt(form, "C14")).toBe(1250);
    expect(cell(form, "C13")).toMatchObject({ formula: "SUM(C14:C16)", value: 1250 });
  });

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});

function sheetNamed(workbook: Workbook, name: string): Grid {
  const sheet = workbook.sheets.find((grid) => grid.name === name);
  if (!sheet) throw new Error(`There is no sheet “${name}”`);
  return sheet;
}
