/** Stopping in the middle, and taking back what was done: the workbook is what it was before. */
import { describeInBrowser } from "./support/chromium";
import { selectCells, typeInCell } from "./support/grid-user";
import { holdExcelHalfWay } from "./support/hold-excel";
import {
  consolidate,
  giveFiles,
  giveSamples,
  openBlankForm,
  paneSays,
  press,
  submissions,
  viewComes,
  workTimeoutMs,
} from "./support/pane-user";
import { differences, numberAt, savedBook } from "./support/saved-book";
import { workbenchForTests } from "./support/workbench-for-tests";
import { readWorkbook } from "../support/read-workbook";

const form = "Biểu 1 Đoàn viên";

describeInBrowser("stopping and taking back", () => {
  const workbench = workbenchForTests();
  let blank: Uint8Array;

  beforeAll(async () => {
    blank = await workbench().saveBook();
  });

  beforeEach(() => openBlankForm(workbench()), workTimeoutMs);

  /** To the last byte of the saved file; where that differs, the cells that do are told first. */
  async function expectBlankForm(): Promise<void> {
    // Which sheet is on top is nobody's content.
    await selectCells(workbench().page, "Bìa", "A1");
    const now = await workbench().saveBook();
    expect(differences(await readWorkbook(now), await readWorkbook(blank))).toEqual([]);
    expect(Buffer.from(now).equals(Buffer.from(blank))).toBe(true);
  }

  it("“Huỷ” while files are read goes back to the choice of files, all of them still chosen", async () => {
    const copies = [1, 2, 3, 4].flatMap((copy) =>
      submissions().map(({ name, bytes }) => ({ name: `${copy} ${name}`, bytes })),
    );
    await giveFiles(workbench(), copies);
    await viewComes(workbench(), "Đang đọc các tệp");
    await press(workbench(), "Huỷ");

    await viewComes(workbench(), /^Tổng hợp$/);
    await paneSays(workbench(), `Đã chọn ${copies.length} tệp.`);
    await expectBlankForm();
  });

  it("“Huỷ” half-way through consolidating brings the workbook back, and the preview with it", async () => {
    await giveSamples(workbench());
    const excel = await holdExcelHalfWay(workbench());
    await press(workbench(), "Tổng hợp 9/11 đơn vị");
    await excel.reached();
    await press(workbench(), "Huỷ");
    await excel.goOn();

    await viewComes(workbench(), "Đã đọc 14 tệp · 9/11 đơn vị tính được");
    await expectBlankForm();

    await consolidate(workbench());
    expect(numberAt(await savedBook(workbench()), form, "C14")).toBeGreaterThan(0);
  });

  it("“Hoàn tác” after a run leaves exactly the blank form", async () => {
    await giveSamples(workbench());
    await consolidate(workbench());
    await press(workbench(), "Hoàn tác");

    await viewComes(workbench(), "Đã hoàn tác: Tổng hợp 9/11 đơn vị");
    await expectBlankForm();
  });

  it("“Hoàn tác” keeps a cell that was changed by hand after the run, and names it", async () => {
    await giveSamples(workbench());
    await consolidate(workbench());
    await typeInCell(workbench().page, form, "C15", "4.321");
    await press(workbench(), "Hoàn tác");

    await paneSays(workbench(), `Giữ nguyên các ô đã được sửa sau đó: “${form}” C15.`);
    const now = await savedBook(workbench());
    expect(numberAt(now, form, "C15")).toBe(4321);
    // The typed figure, and the totals of the form that rest on it.
    const changed = differences(now, await readWorkbook(blank)).map((line) => line.replace(/:.*/, ""));
    expect(changed).toEqual(
      ["C13", "I13", "C15", "I15", "C30", "I30"].map((address) => `“${form}”!${address}`),
    );
  });

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});
