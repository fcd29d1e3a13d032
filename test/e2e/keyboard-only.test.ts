/** From the opened pane to a followed total without a mouse: where the focus is can be seen, and it goes where the news is. */
import type { Frame } from "playwright-core";
import { describeInBrowser } from "./support/chromium";
import { selectCells } from "./support/grid-user";
import { focused, tabTo as walkTo } from "./support/keyboard-user";
import { paneFrame } from "./support/pane-frame";
import { payload, submissions, viewComes } from "./support/pane-user";
import { workbenchForTests } from "./support/workbench-for-tests";

describeInBrowser("the keyboard alone", () => {
  const workbench = workbenchForTests();
  let frame: Frame;

  beforeAll(async () => {
    frame = await paneFrame(workbench());
    await viewComes(workbench(), /^Tổng hợp$/);
    // Excel brings the focus into a pane by F6.
    await frame.evaluate(() => window.focus());
  });

  const tabTo = (name: string | RegExp) => walkTo(workbench(), frame, name);

  it("goes through the choices in the order of the screen, and opens the window for files with Enter", async () => {
    const { page, pane } = workbench();
    const stops = await tabTo("Chọn tệp báo cáo…");
    expect(stops).toEqual([
      "Tổng hợp",
      expect.stringContaining("BÁO CÁO SỐ LIỆU"),
      "Biểu sẽ tổng hợp (5/5)",
      "Danh sách đơn vị",
      "Chọn cả thư mục…",
      "Chọn tệp báo cáo…",
    ]);
    const fileWindow = page.waitForEvent("filechooser");
    // On the button that Tab has reached: the grid beside the pane may take the keyboard while it is still being drawn.
    await pane.getByRole("button", { name: "Chọn tệp báo cáo…" }).press("Enter");
    await (await fileWindow).setFiles(submissions().map(payload));
    await viewComes(workbench(), /^Đã đọc 14 tệp/);
  });

  it("begins the preview at its heading, and answers a question with the arrow keys", async () => {
    const { page } = workbench();
    await expect(focused(frame)).resolves.toMatch(/^Đã đọc 14 tệp/);

    await tabTo(/^Tieu Can - BC Q4 \(sua lan 2\)/);
    await page.keyboard.press("ArrowDown");
    await expect(focused(frame)).resolves.toMatch(/^Tieu Can - BC Q4\.xlsx/);
    await page.keyboard.press("ArrowUp");
    await expect(focused(frame)).resolves.toMatch(/^Tieu Can - BC Q4 \(sua lan 2\)/);
  });

  it("consolidates with Enter, and begins the result at its heading", async () => {
    await tabTo(/^Tổng hợp \d+\/\d+ đơn vị$/);
    await workbench().page.keyboard.press("Enter");
    await viewComes(workbench(), /^Tổng hợp xong/);
    await expect(focused(frame)).resolves.toMatch(/^Tổng hợp xong/);
  });

  it("follows a total to the cell of a unit's file", async () => {
    const { page, pane } = workbench();
    // Going to a cell by keyboard is Excel's own: Ctrl+G, or the arrow keys.
    await selectCells(page, "Biểu 1 Đoàn viên", "C20");
    await pane.getByRole("list", { name: "Các đơn vị góp vào ô C20" }).waitFor();
    await frame.evaluate(() => window.focus());
    await tabTo(/^Huyện đoàn Cầu Ngang/);
    await page.keyboard.press("Enter");
    await pane.getByText("Cau Ngang - Bao cao Quy IV.xlsx, Biểu 1 Đoàn viên!C20").waitFor();
    await page.keyboard.press("Space");
    await pane
      .getByText("Cau Ngang - Bao cao Quy IV.xlsx, Biểu 1 Đoàn viên!C20")
      .waitFor({ state: "hidden" });
  });

  it("takes the consolidation back, and is told so", async () => {
    await tabTo("Hoàn tác");
    await workbench().page.keyboard.press("Enter");
    await viewComes(workbench(), /^Đã hoàn tác/);
    await expect(focused(frame)).resolves.toMatch(/^Đã hoàn tác/);
    await tabTo("Tiếp tục");
  });
});
