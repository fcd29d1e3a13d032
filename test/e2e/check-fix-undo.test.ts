/** An officer checks an open report: from a fault to its cell and back, mended, taken back, typed right, explained. */
import { cell } from "../support/read-workbook";
import {
  checkFaultyReport,
  conditionalFormats,
  faulty,
  findingAt,
  goToFinding,
  selectedCell,
} from "./support/check-user";
import { describeInBrowser } from "./support/chromium";
import { eventually } from "./support/eventually";
import { selectCells, typeInCell } from "./support/grid-user";
import type { OpenWorkbench } from "./support/open-workbench";
import { paneButton, paneSays, press, viewComes, workTimeoutMs } from "./support/pane-user";
import { savedBook, sheetNamed } from "./support/saved-book";
import { workbenchForTests } from "./support/workbench-for-tests";

const { sheet, numberAsText, overwrittenTotal } = faulty;

describeInBrowser("checking an open report", () => {
  const workbench = workbenchForTests();

  beforeAll(() => checkFaultyReport(workbench()), 2 * workTimeoutMs);

  it("names whose report it is, counts what it found and colours the sheets it is on", async () => {
    await viewComes(workbench(), /Trà Cú · Quý IV năm 2023$/);
    await expect(errorCount(workbench())).resolves.toBeGreaterThan(0);
    await expect(conditionalFormats(workbench())).resolves.toMatchObject({ [sheet]: expect.any(Number) });
  });

  it("goes to the cell of a finding", async () => {
    await goToFinding(workbench(), overwrittenTotal);
    const place = `${sheet}!${overwrittenTotal}`;
    await expect(
      eventually(
        () => selectedCell(workbench()),
        (selected) => selected === place,
      ),
    ).resolves.toBe(place);
  });

  it("shows the findings of the cell that is selected in the sheet, also from behind a closed head", async () => {
    await selectCells(workbench().page, sheet, numberAsText);
    const card = findingAt(workbench(), numberAsText).filter({ hasText: "ô đang chọn" }).first();
    await card.waitFor({ timeout: workTimeoutMs });
    await expect(card.isVisible()).resolves.toBe(true);
  });

  it("shows what mending would change before it does, and changes nothing until then", async () => {
    await findingAt(workbench(), overwrittenTotal)
      .getByRole("button", { name: "Sửa…" })
      .first()
      .click({ timeout: workTimeoutMs });
    await viewComes(workbench(), "Xem trước khi sửa");
    await paneSays(workbench(), "236");
    await expect(formulaAt(workbench(), overwrittenTotal)).resolves.toBeUndefined();
  });

  it("mends in one step, and finds what is left", async () => {
    await press(workbench(), "Sửa 1 ô");
    await paneSays(workbench(), "Đã sửa 1 ô.");
    await expect(formulaAt(workbench(), overwrittenTotal)).resolves.toBe("D13+D17+D23+D27");
    await expect(findingAt(workbench(), overwrittenTotal).count()).resolves.toBe(0);
  });

  it("takes it back, and finds the fault again", async () => {
    const before = await errorCount(workbench());
    await press(workbench(), "Hoàn tác");
    await paneSays(workbench(), "Đã trả lại 1 ô như trước.");
    await expect(formulaAt(workbench(), overwrittenTotal)).resolves.toBeUndefined();
    await findingAt(workbench(), overwrittenTotal).first().waitFor({ timeout: workTimeoutMs });
    await expect(errorCount(workbench())).resolves.toBeGreaterThan(before);
  });

  it("checks again by itself what is typed", async () => {
    const before = await errorCount(workbench());
    await typeInCell(workbench().page, sheet, overwrittenTotal, "=D13+D17+D23+D27");
    const now = await eventually(
      () => errorCount(workbench()),
      (count) => count < before,
    );
    expect(now).toBeLessThan(before);
    await expect(findingAt(workbench(), overwrittenTotal).count()).resolves.toBe(0);
  });

  it("keeps the reason for something unusual, and counts it no more", async () => {
    await workbench().pane.getByRole("combobox", { name: "Mức" }).selectOption("explain");
    await paneButton(workbench(), "Ghi giải trình…").first().click({ timeout: workTimeoutMs });
    await workbench().pane.getByLabel("Giải trình", { exact: true }).fill("Đã xác minh với đơn vị.");
    await press(workbench(), "Lưu giải trình");
    await paneSays(workbench(), "Đã lưu giải trình vào sổ tính này");
    await paneSays(workbench(), "1 đã giải trình");
  });

  it("takes its colours off without a trace", async () => {
    await press(workbench(), "Xoá tô màu");
    await paneSays(workbench(), /^Đã xoá tô màu/);
    await expect(conditionalFormats(workbench())).resolves.toEqual({});
  });

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});

/** "22 lỗi · 6 cần giải trình · 1 lưu ý" → 22. */
async function errorCount({ pane }: OpenWorkbench): Promise<number> {
  const words = await pane
    .getByText(/^\d+ lỗi · \d+ cần giải trình/)
    .filter({ visible: true })
    .first()
    .textContent();
  return Number(/^\d+/.exec(words ?? "")?.[0]);
}

async function formulaAt(workbench: OpenWorkbench, address: string): Promise<string | undefined> {
  return cell(sheetNamed(await savedBook(workbench), sheet), address)?.formula;
}
