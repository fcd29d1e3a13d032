/** "Kiểm tra" without a mouse: from the tab to a fault, to its cell, mended and taken back. */
import type { Frame } from "playwright-core";
import { faulty, selectedCell } from "./support/check-user";
import { describeInBrowser } from "./support/chromium";
import { eventually } from "./support/eventually";
import { focused, tabTo } from "./support/keyboard-user";
import { openPath } from "./support/open-workbench";
import { paneFrame } from "./support/pane-frame";
import { paneButton, paneSays, viewComes, workTimeoutMs } from "./support/pane-user";
import { workbenchForTests } from "./support/workbench-for-tests";

describeInBrowser("“Kiểm tra” by the keyboard alone", () => {
  const workbench = workbenchForTests();
  let frame: Frame;

  beforeAll(async () => {
    await openPath(workbench().page, faulty.path);
    await viewComes(workbench(), "Tổng hợp");
    frame = await paneFrame(workbench());
    // Excel brings the focus into a pane by F6.
    await frame.evaluate(() => window.focus());
  }, 2 * workTimeoutMs);

  const press = (key: string) => workbench().page.keyboard.press(key);

  it("goes to the tab with the arrow keys, and stays on it", async () => {
    await tabTo(workbench(), frame, "Tổng hợp");
    await press("ArrowRight");
    await press("Enter");
    await viewComes(workbench(), "Kiểm tra");
    await expect(focused(frame)).resolves.toBe("Kiểm tra");
  });

  it("reaches the choices, and checks with Enter; the report begins at its heading", async () => {
    await tabTo(workbench(), frame, "Cả sổ tính");
    await press("Enter");
    await paneButton(workbench(), "Kiểm tra lại").waitFor({ timeout: workTimeoutMs });
    await expect(focused(frame)).resolves.toMatch(/Quý IV năm 2023$/);
  });

  it("reaches a finding and goes to its cell; the focus stays in the list", async () => {
    await tabTo(workbench(), frame, "Tô màu trên trang");
    await tabTo(workbench(), frame, /· D30: đến ô này$/);
    await press("Enter");
    const place = `${faulty.sheet}!D30`;
    await expect(
      eventually(
        () => selectedCell(workbench()),
        (cell) => cell === place,
      ),
    ).resolves.toBe(place);
    await expect(focused(frame)).resolves.toMatch(/· D30: đến ô này$/);
  });

  it("mends with Enter, after a look at what would change", async () => {
    await tabTo(workbench(), frame, "Sửa…");
    await press("Enter");
    await viewComes(workbench(), "Xem trước khi sửa");
    await expect(focused(frame)).resolves.toBe("Xem trước khi sửa");
    await tabTo(workbench(), frame, /^Trả lại công thức/);
    await tabTo(workbench(), frame, "Sửa 1 ô");
    await press("Enter");
    await paneSays(workbench(), "Đã sửa 1 ô.");
    await expect(focused(frame)).resolves.toMatch(/Quý IV năm 2023$/);
  });

  it("takes it back, past the list that may be long", async () => {
    await tabTo(workbench(), frame, "Đến kết quả và các nút ở cuối");
    await press("Enter");
    await tabTo(workbench(), frame, "Hoàn tác");
    await press("Enter");
    await paneSays(workbench(), "Đã trả lại 1 ô như trước.");
  });
});
