/** "Chấm điểm" without a mouse: from the tab to a unit's reasons, to the cell of a mark, and the board. */
import type { Frame } from "playwright-core";
import { faulty, selectedCell } from "./support/check-user";
import { describeInBrowser } from "./support/chromium";
import { eventually } from "./support/eventually";
import { focused, tabTo } from "./support/keyboard-user";
import { openPath } from "./support/open-workbench";
import { paneFrame } from "./support/pane-frame";
import { paneSays, viewComes, workTimeoutMs } from "./support/pane-user";
import { workbenchForTests } from "./support/workbench-for-tests";

describeInBrowser("“Chấm điểm” by the keyboard alone", () => {
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
    await press("ArrowRight");
    await press("Enter");
    await viewComes(workbench(), "Chấm điểm");
    await expect(focused(frame)).resolves.toBe("Chấm điểm");
  });

  it("reaches the set and what is here, and scores with Enter; the result begins at its heading", async () => {
    await tabTo(workbench(), frame, "Bộ tiêu chí");
    await tabTo(workbench(), frame, "Chấm 1 đơn vị trong sổ này");
    await press("Enter");
    await viewComes(workbench(), "0/1 đạt · 1 chưa đạt");
    await expect(focused(frame)).resolves.toBe("0/1 đạt · 1 chưa đạt");
  });

  it("opens a unit, whose reasons begin at their heading", async () => {
    await tabTo(workbench(), frame, /^H\. Trà Cú/);
    await press("Enter");
    await viewComes(workbench(), "Vì sao: H. Trà Cú");
    await expect(focused(frame)).resolves.toBe("Vì sao: H. Trà Cú");
  });

  it("reaches the cell of a mark and goes there; the focus stays in the list", async () => {
    const place = "Biểu 6 3 chủ động!C15";
    await tabTo(workbench(), frame, `${place}: đến ô này`);
    await press("Enter");
    await expect(
      eventually(
        () => selectedCell(workbench()),
        (cell) => cell === place,
      ),
    ).resolves.toBe(place);
    await expect(focused(frame)).resolves.toBe(`${place}: đến ô này`);
  });

  it("goes back to the card it came from, and makes the board past the list", async () => {
    await tabTo(workbench(), frame, "Quay lại", "Shift+Tab");
    await press("Enter");
    await viewComes(workbench(), "0/1 đạt · 1 chưa đạt");
    await tabTo(workbench(), frame, "Đến kết quả và các nút ở cuối");
    await press("Enter");
    await expect(focused(frame)).resolves.toBe("Bảng tổng hợp");
    await press("Enter");
    await paneSays(workbench(), "Đã lập bảng ở trang “Bảng điểm”.");
    await expect(focused(frame)).resolves.toBe("Bảng tổng hợp");
  });

  it("keeps the focus where it was, next to the way back", async () => {
    await tabTo(workbench(), frame, "Hoàn tác", "Shift+Tab");
    await press("Enter");
    await paneSays(workbench(), "Đã xoá trang: “Bảng điểm”.");
  });
});
