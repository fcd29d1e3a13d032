/** Days in the field and ages of officers: of the open workbook, of the files of units, as a sheet, and taken back. */
import { faulty } from "./support/check-user";
import { describeInBrowser } from "./support/chromium";
import { openPath, type OpenWorkbench } from "./support/open-workbench";
import {
  paneButton,
  paneSays,
  payload,
  press,
  submissions,
  viewComes,
  workTimeoutMs,
} from "./support/pane-user";
import { savedBook, sheetNamed } from "./support/saved-book";
import { toScoreTab } from "./support/score-user";
import { type Stop, walkViews } from "./support/walk-views";
import { workbenchForTests } from "./support/workbench-for-tests";

const fieldDays = "Đi cơ sở (1+2)";
const overage = "Cán bộ quá tuổi";

async function openFieldDays(workbench: OpenWorkbench): Promise<void> {
  await press(workbench, `${fieldDays}…`);
  await viewComes(workbench, fieldDays);
}

async function sheetNames(workbench: OpenWorkbench): Promise<readonly string[]> {
  return (await savedBook(workbench)).sheets.map(({ name }) => name);
}

describeInBrowser("officers in the pane", () => {
  const workbench = workbenchForTests();

  beforeAll(async () => {
    await openPath(workbench().page, faulty.path);
    await toScoreTab(workbench());
  }, 2 * workTimeoutMs);

  it("days in the field by both denominators, those who fall short first", async () => {
    await openFieldDays(workbench());
    await paneSays(workbench(), "11 cán bộ, 0 được miễn, 11 phải thực hiện");
    await paneSays(workbench(), "10/11 = 90,9 % số phải thực hiện; 10/11 = 90,9 % tổng số");
    const list = workbench().pane.getByRole("list", { name: "Các cán bộ" });
    await expect(list.getByRole("listitem").first().textContent()).resolves.toContain("Còn thiếu");
  });

  it("another threshold is another result", async () => {
    await workbench().pane.getByLabel("Số ngày tối thiểu trong năm").fill("30");
    await paneSays(workbench(), "11/11 = 100 % số phải thực hiện");
    await workbench().pane.getByLabel("Số ngày tối thiểu trong năm").fill("60");
    await paneSays(workbench(), "10/11 = 90,9 %");
  });

  it("writes them on a sheet of their own, and takes it back", async () => {
    await press(workbench(), "Lập bảng tổng hợp");
    await paneSays(workbench(), "Đã lập trang “Tổng hợp đi cơ sở”.");
    const sheet = sheetNamed(await savedBook(workbench()), "Tổng hợp đi cơ sở");
    const values = [...sheet.cells.values()].map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(["Chưa đạt", 665, 60.5, expect.closeTo(10 / 11, 12)]));
    await press(workbench(), "Hoàn tác");
    await paneSays(workbench(), "Đã xoá trang");
    expect(await sheetNames(workbench())).not.toContain("Tổng hợp đi cơ sở");
  });

  it("the files of units, each unit once", async () => {
    await workbench()
      .pane.getByLabel("Tệp danh sách đi cơ sở", { exact: true })
      .setInputFiles(submissions().map(payload));
    await workbench().pane.getByRole("list", { name: "Các đơn vị" }).waitFor({ timeout: workTimeoutMs });
    await press(workbench(), "Lập bảng tổng hợp");
    await paneSays(workbench(), "Đã lập trang “Đi cơ sở theo đơn vị”.");
    await press(workbench(), "Hoàn tác");
    await paneSays(workbench(), "Đã xoá trang");
    await press(workbench(), "Quay lại");
  });

  it("ages at a day, by the table of the workbook once there is one", async () => {
    await press(workbench(), `${overage}…`);
    await viewComes(workbench(), overage);
    await workbench().pane.getByLabel("Tính đến ngày").fill("2023-12-31");
    await paneSays(workbench(), "0/11 cán bộ quá tuổi, tính đến ngày 31/12/2023");
    await press(workbench(), "Tạo bảng tuổi");
    await paneSays(workbench(), "Theo bảng tuổi ở trang “Bảng tuổi”");
    await press(workbench(), "Lập bảng rà soát");
    await paneSays(workbench(), "Đã lập trang “Cán bộ quá tuổi”.");
    expect(await sheetNames(workbench())).toEqual(expect.arrayContaining(["Bảng tuổi", "Cán bộ quá tuổi"]));
    await press(workbench(), "Quay lại");
    await paneButton(workbench(), `${overage}…`).waitFor({ timeout: workTimeoutMs });
  });

  const walk: readonly Stop[] = [
    {
      view: "days in the field",
      async reach(opened) {
        await openPath(opened.page, faulty.path);
        await toScoreTab(opened);
        await openFieldDays(opened);
      },
    },
    {
      view: "ages",
      async reach(opened) {
        await press(opened, "Quay lại");
        await press(opened, `${overage}…`);
        await viewComes(opened, overage);
      },
    },
    {
      view: "the start again",
      async reach(opened) {
        await press(opened, "Quay lại");
        await viewComes(opened, "Chấm điểm");
      },
    },
  ];
  walkViews(workbench, walk);
});
