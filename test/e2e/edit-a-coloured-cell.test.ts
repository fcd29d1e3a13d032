/** The sign that a highlight puts before what a cell shows is no part of what is typed in it. */
import { highlightFormula } from "../../src/core/highlights/highlight-formula";
import { markedNumberFormat } from "../../src/core/highlights/marked-number-format";
import { describeInBrowser } from "./support/chromium";
import { selectCells } from "./support/grid-user";
import { workbenchForTests } from "./support/workbench-for-tests";

const form = "Biểu 1 Đoàn viên";

describeInBrowser("a coloured cell of the workbench", () => {
  const workbench = workbenchForTests();

  it.each([
    { address: "C14", row: 14, column: 3, value: 12, format: "#,##0" },
    { address: "C15", row: 15, column: 3, value: -12345.678, format: "General" },
    { address: "C16", row: 16, column: 3, value: "Xã", format: "#,##0" },
  ])("opened and closed with Enter it holds what it held: $value", async ({ address, ...cell }) => {
    const { page } = workbench();
    const numberFormat = markedNumberFormat(cell.format, "⚠ ");
    const overlay = { numberFormat, fillColor: "#FFD6D6" };
    const formula = `=${highlightFormula("error")}`;
    await page.evaluate(
      ({ name, row, column, value, format, condition }) => {
        const book = window.workbench?.book();
        const sheet = book?.sheetNamed(name);
        if (!book || !sheet) throw new Error("There is no form.");
        const style = { ...sheet.styleAt(row, column), numberFormat: format };
        sheet.cells.set(row * 16_384 + column - 1, { value, style });
        const range = { top: row, left: column, bottom: row, right: column };
        sheet.conditionalFormats = [{ ...condition, ranges: [range] }];
        book.tell({ kind: "cells", sheet, range, by: "add-in" });
        book.tell({ kind: "layout", sheet });
      },
      {
        name: form,
        ...cell,
        condition: { id: "{1}", type: "Custom", stopIfTrue: false, formula, overlay },
      },
    );
    await selectCells(page, form, address);
    await page.keyboard.press("F2");
    await page.keyboard.press("Enter");
    await workbench().idle();
    const held = await page.evaluate(
      ({ name, row, column }) => window.workbench?.book().sheetNamed(name)?.cell(row, column)?.value,
      { name: form, row: cell.row, column: cell.column },
    );
    expect(held).toBe(cell.value);
  });
});
