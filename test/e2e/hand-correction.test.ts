/** A figure typed over in the detail sheet is the officer's word: it stays, it counts, and it is marked. */
import { cell, formatAt } from "../support/read-workbook";
import { filledForm } from "../support/filled-form";
import { describeInBrowser } from "./support/chromium";
import { selectCells, typeInCell } from "./support/grid-user";
import {
  consolidate,
  giveFiles,
  giveSamples,
  paneSays,
  press,
  viewComes,
  workTimeoutMs,
} from "./support/pane-user";
import { numberAt, savedBook, sheetNamed } from "./support/saved-book";
import { workbenchForTests } from "./support/workbench-for-tests";

const form = "Biểu 1 Đoàn viên";
const detail = "CT Biểu 1 Đoàn viên";
/** Huyện đoàn Cầu Ngang, the first unit of the list, and what C14 of the form adds up. */
const corrected = "D6";

describeInBrowser("a figure corrected by hand in the detail sheet", () => {
  const workbench = workbenchForTests();
  let inFile: number;
  let total: number;

  beforeAll(async () => {
    await giveSamples(workbench());
    await consolidate(workbench());
    const saved = await savedBook(workbench());
    expect(cell(sheetNamed(saved, detail), "A6")?.value).toBe("TV01");
    inFile = numberAt(saved, detail, corrected);
    total = numberAt(saved, form, "C14");
  }, 2 * workTimeoutMs);

  async function sendFileOf(
    unit: string,
    sentOn: string,
    changes: Readonly<Record<string, number>> = {},
  ): Promise<void> {
    await press(workbench(), "Tổng hợp tiếp");
    await paneSays(workbench(), /Đã nhớ \d+ tệp của lần trước/);
    const bytes = await filledForm({ unit, sentOn, changes });
    await giveFiles(workbench(), [{ name: `${unit} - sua.xlsx`, bytes }]);
    await viewComes(workbench(), /^Đã đọc 1 tệp/);
  }

  it("is in the total at once, and after the next run", async () => {
    await typeInCell(workbench().page, detail, corrected, String(inFile + 100));
    expect(numberAt(await savedBook(workbench()), form, "C14")).toBe(total + 100);

    await press(workbench(), "Tổng hợp tiếp");
    await press(workbench(), "Xem trước");
    await consolidate(workbench());

    const saved = await savedBook(workbench());
    expect(numberAt(saved, detail, corrected)).toBe(inFile + 100);
    expect(numberAt(saved, form, "C14")).toBe(total + 100);
  });

  it("is marked where it stands, told in the log, and named in the pane", async () => {
    const saved = await savedBook(workbench());
    const sheet = sheetNamed(saved, detail);
    expect(formatAt(saved, sheet, corrected)?.bold).toBe(true);
    expect(formatAt(saved, sheet, "D7")?.bold).toBe(false);
    const log = [...sheetNamed(saved, "Nhật ký").cells.values()].map(({ value }) => String(value)).join("\n");
    expect(log).toContain(`Sửa tay: ô C14 trang “${form}”`);
    await paneSays(workbench(), "Số đã sửa tay (1)");
    await selectCells(workbench().page, detail, corrected);
    await paneSays(workbench(), `sửa tay, tệp ghi ${inFile.toLocaleString("de-DE")}`);
  });

  it("is not asked about where another unit sends a new file", async () => {
    await sendFileOf("Huyện đoàn Cầu Kè", "20/12/2023");
    await expect(workbench().pane.getByText("đã sửa tay, nay đơn vị gửi tệp mới").count()).resolves.toBe(0);
    await consolidate(workbench());
    expect(numberAt(await savedBook(workbench()), detail, corrected)).toBe(inFile + 100);
  });

  it("is asked about where its own unit sends a new file, and stays where that is left as proposed", async () => {
    await sendFileOf("Huyện đoàn Cầu Ngang", "20/12/2023", { C14: 3000 });
    await paneSays(workbench(), "1 ô đã sửa tay, nay đơn vị gửi tệp mới. Giữ số nào?");
    await expect(workbench().pane.getByRole("radio", { name: "Giữ số sửa tay" }).isChecked()).resolves.toBe(
      true,
    );
    await consolidate(workbench());
    expect(numberAt(await savedBook(workbench()), detail, corrected)).toBe(inFile + 100);
  });

  it("gives way to the newer file where the officer says so", async () => {
    await sendFileOf("Huyện đoàn Cầu Ngang", "21/12/2023", { C14: 3001 });
    await workbench().pane.getByRole("radio", { name: "Lấy số trong tệp mới" }).click();
    await consolidate(workbench());
    expect(numberAt(await savedBook(workbench()), detail, corrected)).toBe(3001);
  });

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});
