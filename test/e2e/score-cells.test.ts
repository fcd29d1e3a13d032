/** Scores typed into cells: they follow the marks, and tell why. */
import { faulty, selectedCell } from "./support/check-user";
import { describeInBrowser } from "./support/chromium";
import { eventually } from "./support/eventually";
import { selectCells, typeInCell } from "./support/grid-user";
import { openPath } from "./support/open-workbench";
import { paneButton, paneSays, press, viewComes, workTimeoutMs } from "./support/pane-user";
import { cellComes, contentOf, toScoreTab } from "./support/score-user";
import { workbenchForTests } from "./support/workbench-for-tests";

/** Marks in C11:C27 with a row for each criterion, evidence beside them; 1.4 in C15 is "Không đạt". */
const sheet = "Biểu 6 3 chủ động";

describeInBrowser("a score in a cell", () => {
  const workbench = workbenchForTests();

  beforeAll(async () => {
    await openPath(workbench().page, faulty.path);
    await viewComes(workbench(), "Tổng hợp");
    await toScoreTab(workbench());
  }, 2 * workTimeoutMs);

  it("counts the contents that are met", async () => {
    await typeInCell(workbench().page, sheet, "B38", "=DOAN.SCORE(C11:C27)");
    await expect(cellComes(workbench(), sheet, "B38", 13)).resolves.toBe(13);
    await typeInCell(workbench().page, sheet, "B39", '=DOAN.RECOGNIZED(C11:C27,"3cd-2023",D11:D27)');
    await expect(cellComes(workbench(), sheet, "B39", "Chưa đạt")).resolves.toBe("Chưa đạt");
  });

  it("says why when it is selected", async () => {
    await selectCells(workbench().page, sheet, "B39");
    await paneSays(workbench(), "Ô B39: chưa đạt");
    await press(workbench(), "Vì sao");
    await viewComes(workbench(), `Vì sao: ô B39, trang “${sheet}”`);
    await expect(contentOf(workbench(), "1.4").textContent()).resolves.toContain(`${sheet}!C15`);
  });

  it("follows a mark that is changed, in the cell and in the pane", async () => {
    await typeInCell(workbench().page, sheet, "C15", "Đạt");
    await expect(cellComes(workbench(), sheet, "B38", 14)).resolves.toBe(14);
    await expect(cellComes(workbench(), sheet, "B39", "Đạt")).resolves.toBe("Đạt");
    await selectCells(workbench().page, sheet, "B39");
    await paneSays(workbench(), "TC1 5/5 · TC2 4/4 · TC3 5/5");
  });

  it("follows evidence that is taken away", async () => {
    await selectCells(workbench().page, sheet, "D21");
    await workbench().page.keyboard.press("Delete");
    await expect(cellComes(workbench(), sheet, "B39", "Chưa đạt")).resolves.toBe("Chưa đạt");
    await selectCells(workbench().page, sheet, "B39");
    await contentOf(workbench(), "2.4").filter({ hasText: "không có minh chứng" }).waitFor({
      timeout: workTimeoutMs,
    });
  });

  it("leads to the cell of a mark", async () => {
    await press(workbench(), `${sheet}!C21: đến ô này`);
    const place = `${sheet}!C21`;
    await expect(
      eventually(
        () => selectedCell(workbench()),
        (selected) => selected === place,
      ),
    ).resolves.toBe(place);
  });

  it("is one score among those of the workbook, scored as a whole from the start", async () => {
    await press(workbench(), "Quay lại");
    await viewComes(workbench(), "Chấm điểm");
    await paneButton(workbench(), "Chấm 1 đơn vị trong sổ này").click({ timeout: workTimeoutMs });
    await viewComes(workbench(), "0/1 đạt · 1 chưa đạt");
  });

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});
