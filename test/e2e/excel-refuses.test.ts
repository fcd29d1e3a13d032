/** Excel says no: a protected form, a cell being typed in, a lost connection, a pane closed half-way. */
import { readWorkbook } from "../support/read-workbook";
import { describeInBrowser } from "./support/chromium";
import { selectCells } from "./support/grid-user";
import { holdExcelHalfWay } from "./support/hold-excel";
import {
  consolidate,
  giveSamples,
  openBlankForm,
  paneSays,
  press,
  viewComes,
  workTimeoutMs,
} from "./support/pane-user";
import { differences } from "./support/saved-book";
import { workbenchForTests } from "./support/workbench-for-tests";

const form = "Biểu 1 Đoàn viên";

describeInBrowser("where Excel refuses", () => {
  const workbench = workbenchForTests();

  beforeEach(async () => {
    await openBlankForm(workbench());
    await giveSamples(workbench());
  }, 2 * workTimeoutMs);

  async function expectUnchangedSince(before: Uint8Array): Promise<void> {
    // Which sheet is on top is nobody's content.
    await selectCells(workbench().page, "Bìa", "A1");
    const now = await workbench().saveBook();
    expect(differences(await readWorkbook(now), await readWorkbook(before))).toEqual([]);
    expect(Buffer.from(now).equals(Buffer.from(before))).toBe(true);
  }

  /** As Xem lại > Bảo vệ trang tính does, and its opposite. */
  async function setProtected(isProtected: boolean): Promise<void> {
    await workbench().page.evaluate(
      ({ name, on }) => {
        const sheet = window.workbench?.book().sheetNamed(name);
        if (!sheet) throw new Error(`There is no sheet “${name}”.`);
        sheet.protection = on ? { options: {} } : null;
        // The whole table: its cells are locked, as they are where nobody has unlocked any.
        for (const [key, cell] of sheet.cells) {
          sheet.cells.set(key, { ...cell, style: { ...cell.style, locked: true } });
        }
      },
      { name: form, on: isProtected },
    );
  }

  it("a protected form is named as protected, nothing is changed, and unprotected it is filled", async () => {
    await setProtected(true);
    const before = await workbench().saveBook();
    await press(workbench(), "Tổng hợp 9/11 đơn vị");

    await paneSays(workbench(), /được bảo vệ.*[Hh]ãy bỏ bảo vệ/);
    await expectUnchangedSince(before);

    await setProtected(false);
    await consolidate(workbench());
  });

  it("while a cell is being typed in it says so, and afterwards goes on", async () => {
    const before = await workbench().saveBook();
    const setTyping = (isTyping: boolean) =>
      workbench().page.evaluate((on) => {
        const book = window.workbench?.book();
        if (book) book.isCellBeingEdited = on;
      }, isTyping);
    await setTyping(true);
    await press(workbench(), "Tổng hợp 9/11 đơn vị");

    await paneSays(workbench(), "Hãy nhấn Enter hoặc Esc trong ô đó rồi làm lại.");
    await setTyping(false);
    await expectUnchangedSince(before);

    await consolidate(workbench());
  });

  it("a connection lost for a moment half-way leaves the workbook as it was, and a second try works", async () => {
    const before = await workbench().saveBook();
    const excel = await holdExcelHalfWay(workbench());
    await press(workbench(), "Tổng hợp 9/11 đơn vị");
    await excel.reached();
    await workbench().page.evaluate(() => window.workbench?.host.failNext({ code: 5012 }));
    await excel.goOn();

    await paneSays(workbench(), "Mất kết nối với Excel.");
    await expectUnchangedSince(before);

    await consolidate(workbench());
  });

  it("a pane closed half-way offers at its next start to bring the workbook back", async () => {
    const before = await workbench().saveBook();
    const excel = await holdExcelHalfWay(workbench());
    await press(workbench(), "Tổng hợp 9/11 đơn vị");
    await excel.reached();
    await workbench().page.evaluate(() => window.workbench?.setProfile("excel2021"));

    await viewComes(workbench(), "Việc lần trước bị ngắt giữa chừng");
    await paneSays(workbench(), "Lần trước đang làm “Tổng hợp 9/11 đơn vị”");
    await press(workbench(), "Đưa về như trước");
    await viewComes(workbench(), "Đã đưa về như trước");
    await expectUnchangedSince(before);

    await press(workbench(), "Tiếp tục");
    await viewComes(workbench(), /^Tổng hợp$/);
  });

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});
