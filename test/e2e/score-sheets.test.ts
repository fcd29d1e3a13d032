/** What scoring makes in the workbook: forms, registers, a set to write; and the file of values that is sent on. */
import { readFileSync } from "node:fs";
import { cell, readWorkbook } from "../support/read-workbook";
import { describeInBrowser } from "./support/chromium";
import { typeInCell } from "./support/grid-user";
import { paneButton, paneSays, press, viewComes, workTimeoutMs } from "./support/pane-user";
import { savedBook, sheetNamed } from "./support/saved-book";
import { cellComes, makeBoard, sampleSummary, scoreSamples, toScoreTab } from "./support/score-user";
import type { OpenWorkbench } from "./support/open-workbench";
import { workbenchForTests } from "./support/workbench-for-tests";

const form = "Phiếu chấm Huyện đoàn Trà Cú";

describeInBrowser("what scoring makes", () => {
  const workbench = workbenchForTests();
  let before: readonly string[];

  beforeAll(async () => {
    await viewComes(workbench(), "Tổng hợp");
    before = await sheetNames(workbench());
    await toScoreTab(workbench());
  }, 2 * workTimeoutMs);

  it("forms for chosen units only", async () => {
    await press(workbench(), "Tạo phiếu chấm…");
    await viewComes(workbench(), "Tạo phiếu chấm");
    const { pane } = workbench();
    await pane.getByRole("checkbox", { name: "Tất cả (11)" }).uncheck();
    await pane.getByRole("checkbox", { name: "Huyện đoàn Trà Cú" }).check();
    await press(workbench(), "Tạo 1 phiếu");
    await paneSays(workbench(), `Đã tạo 1 phiếu chấm, mỗi phiếu một trang, bắt đầu từ trang “${form}”.`);
    expect(await sheetNames(workbench())).toEqual([...before, form]);
  });

  it("a form whose result is counted as it is marked", async () => {
    const saved = sheetNamed(await savedBook(workbench()), form);
    const result = [...saved.cells].find(([, { formula }]) => /DOAN[._]RECOGNIZED/.test(formula ?? ""));
    expect(result?.[1].value).toBe("Chưa chấm đủ");
    await typeInCell(workbench().page, form, "C10", "Chưa đạt");
    await expect(cellComes(workbench(), form, "C10", "Chưa đạt")).resolves.toBe("Chưa đạt");
  });

  it("taken back: the form the user wrote in is kept, and it is said", async () => {
    await press(workbench(), "Hoàn tác");
    await paneSays(workbench(), `Giữ nguyên các trang đã được sửa sau đó: “${form}”.`);
    expect(await sheetNames(workbench())).toContain(form);
  });

  it("a register to write registrations in, once", async () => {
    await press(workbench(), "Lập sổ đăng ký");
    await paneSays(workbench(), "Sổ đăng ký ở trang “Sổ đăng ký”.");
    await press(workbench(), "Lập sổ đăng ký");
    await paneSays(workbench(), "đã có đủ các đơn vị");
  });

  it("a set to write, which can be chosen at once; what is wrong about it is told, with its cell", async () => {
    await press(workbench(), "Viết bộ tiêu chí riêng");
    await paneSays(workbench(), "Đã tạo trang “Bộ tiêu chí”");
    const choice = workbench().pane.getByRole("combobox", { name: "Bộ tiêu chí" });
    await expect(choice.locator("option:checked").textContent()).resolves.toMatch(/^Trang “Bộ tiêu chí”: /);
    await typeInCell(workbench().page, "Bộ tiêu chí", "A22", "1.1");
    await press(workbench(), "Xem lại tệp");
    await paneSays(workbench(), /^Chỗ cần xem trong bộ tiêu chí/);
    await choice.selectOption({ index: 0 });
  });

  it("the register of those recognised, from the result", async () => {
    await scoreSamples(workbench());
    await press(workbench(), "Lập sổ công nhận");
    await paneSays(workbench(), "Đã lập sổ công nhận ở trang “Sổ công nhận”.");
    const names = [...sheetNamed(await savedBook(workbench()), "Sổ công nhận").cells.values()].map(
      ({ value }) => value,
    );
    expect(names).toContain("Huyện đoàn Cầu Ngang");
  });

  it("the values of the board as a file without a function of ours", async () => {
    await makeBoard(workbench());
    await workbench().idle();
    const file = await saved(workbench());
    const sheets = file.sheets.map(({ name }) => name);
    expect(sheets).toEqual(["Bảng điểm", "Nguồn gốc"]);
    const board = sheetNamed(file, "Bảng điểm");
    expect([...board.cells.values()].filter(({ formula }) => formula?.includes("DOAN"))).toEqual([]);
    expect(cell(board, "V8")?.value).toBe("Chưa đạt");
  });

  it("the board is taken back, and what is seen can still be saved", async () => {
    await press(workbench(), "Hoàn tác");
    await paneSays(workbench(), "Đã xoá trang: “Bảng điểm”.");
    await viewComes(workbench(), sampleSummary);
    await expect(paneButton(workbench(), "Xem lại").count()).resolves.toBe(0);
    const file = await saved(workbench());
    expect(cell(sheetNamed(file, "Bảng điểm"), "V8")?.value).toBe("Chưa đạt");
  });

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});

async function saved(workbench: OpenWorkbench) {
  await press(workbench, "Lưu bản số liệu");
  const download = workbench.page.waitForEvent("download");
  await press(workbench, "Tải về máy");
  const file = await download;
  await paneSays(workbench, "về máy, trong thư mục tải về");
  return readWorkbook(new Uint8Array(readFileSync(await file.path())));
}

async function sheetNames({ page }: OpenWorkbench): Promise<readonly string[]> {
  return page.evaluate(() => window.workbench?.book().sheets.map(({ name }) => name) ?? []);
}
