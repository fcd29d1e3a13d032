/** A pile of closed files: problems first, a finding looked at in a copy, a message and a return copy for the unit. */
import { readFileSync } from "node:fs";
import type { Workbook } from "../../src/core/model/grid";
import { cell, readWorkbook } from "../support/read-workbook";
import {
  faulty,
  findingAt,
  giveFilesToCheck,
  goToFinding,
  selectedCell,
  toCheckTab,
} from "./support/check-user";
import { describeInBrowser } from "./support/chromium";
import { eventually } from "./support/eventually";
import type { OpenWorkbench } from "./support/open-workbench";
import {
  paneButton,
  paneSays,
  press,
  submission,
  submissions,
  viewComes,
  workTimeoutMs,
} from "./support/pane-user";
import { savedBook, sheetNamed } from "./support/saved-book";
import { workbenchForTests } from "./support/workbench-for-tests";

const unit = "Huyện đoàn Trà Cú";
const file = "BIEU MAU Q4-2023 H. Trà Cú.xlsx";

describeInBrowser("checking the files that units sent", () => {
  const workbench = workbenchForTests();
  let before: Workbook;

  beforeAll(async () => {
    await workbench().page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await viewComes(workbench(), "Tổng hợp");
    before = await savedBook(workbench());
    await toCheckTab(workbench());
    await giveFilesToCheck(workbench(), submissions());
    await viewComes(workbench(), /^Đã kiểm tra 14 tệp/);
  }, 3 * workTimeoutMs);

  it("lists what cannot be read first, then what is wrong; what is right stays folded below", async () => {
    const rows = await workbench()
      .pane.getByRole("list", { name: "Các báo cáo đã kiểm tra" })
      .getByRole("listitem")
      .allTextContents();
    const unreadable = rows.findIndex((row) => row.includes("mật khẩu"));
    const faultyFile = rows.findIndex((row) => row.includes(file));
    expect(rows[0]).toMatch(/^Cần xem/);
    expect(unreadable).toBeGreaterThan(0);
    expect(faultyFile).toBeGreaterThan(unreadable);
    expect(rows.at(-1)).toMatch(/^Không có lỗi/);
  });

  it("copies one message for all units", async () => {
    await press(workbench(), "Chép danh sách cho tất cả");
    await paneSays(workbench(), "Đã chép.");
    const text = await clipboard(workbench());
    expect(text).toContain(unit);
    expect(text).toMatch(/\d+\/11 đơn vị đã gửi/);
    expect(text).toContain("Chưa gửi");
  });

  it("opens one file", async () => {
    await paneButton(workbench(), new RegExp(file)).click();
    await viewComes(workbench(), new RegExp(`${unit} · Quý IV năm 2023$`));
    await expect(paneButton(workbench(), "Sửa…").count()).resolves.toBe(0);
  });

  it("shows the cell of a finding in a copy of the unit's sheet, with what stands there", async () => {
    await goToFinding(workbench(), faulty.overwrittenTotal);
    await paneButton(workbench(), "Đóng bản nộp").waitFor({ timeout: workTimeoutMs });
    const place = await eventually(
      () => selectedCell(workbench()),
      (selected) => selected.startsWith("Bản nộp") && selected.endsWith(faulty.overwrittenTotal),
    );
    expect(place).toMatch(/^Bản nộp .+!D30$/);
    const [name = ""] = place.split("!");
    const copy = sheetNamed(await savedBook(workbench()), name);
    expect(cell(copy, faulty.overwrittenTotal)?.value).toBe(236);
    expect([...copy.cells.values()].filter(({ formula }) => formula !== undefined)).toEqual([]);
    await findingAt(workbench(), faulty.overwrittenTotal)
      .filter({ hasText: "ô đang chọn" })
      .first()
      .waitFor({ timeout: workTimeoutMs });
  });

  it("takes the copy away again, and the workbook is as it was", async () => {
    await press(workbench(), "Đóng bản nộp");
    await paneSays(workbench(), "Đã đóng bản nộp.");
    const names = (await savedBook(workbench())).sheets.map(({ name }) => name);
    expect(names).toEqual(before.sheets.map(({ name }) => name));
  });

  it("takes the copy away also when the tab is left", async () => {
    await goToFinding(workbench(), faulty.overwrittenTotal);
    await paneButton(workbench(), "Đóng bản nộp").waitFor({ timeout: workTimeoutMs });
    await workbench().pane.getByRole("tab", { name: "Tổng hợp" }).click();
    const names = () =>
      workbench().page.evaluate(() => window.workbench?.book().sheets.map(({ name }) => name));
    const left = await eventually(names, (now) => now?.some((name) => name.startsWith("Bản nộp")) === false);
    expect(left).toEqual(before.sheets.map(({ name }) => name));
    await workbench().pane.getByRole("tab", { name: "Kiểm tra" }).click();
    await viewComes(workbench(), new RegExp(`${unit} · Quý IV năm 2023$`));
  });

  it("copies a message to the unit, with the places to mend", async () => {
    await press(workbench(), "Chép tin nhắn");
    await paneSays(workbench(), "Đã chép.");
    const text = await clipboard(workbench());
    expect(text).toContain(`Kính gửi ${unit}`);
    expect(text).toContain(file);
    expect(text).toContain(faulty.overwrittenTotal);
  });

  it("saves a copy that goes back to the unit: its own file, with a slip in front", async () => {
    await press(workbench(), "Lưu bản phản hồi");
    const download = workbench().page.waitForEvent("download");
    await press(workbench(), "Tải về máy");
    const saved = await download;
    expect(saved.suggestedFilename()).toContain("Trà Cú");
    await paneSays(workbench(), "về máy, trong thư mục tải về");
    const copy = await readWorkbook(new Uint8Array(readFileSync(await saved.path())));
    const sent = await readWorkbook(submission(file).bytes);
    expect(copy.sheets.map(({ name }) => name)).toEqual([
      "Phiếu phản hồi",
      ...sent.sheets.map(({ name }) => name),
    ]);
    expect(cell(sheetNamed(copy, faulty.sheet), faulty.overwrittenTotal)?.value).toBe(236);
  });

  it("goes back to the list, and from there to other files", async () => {
    await press(workbench(), "Quay lại");
    await viewComes(workbench(), /^Đã kiểm tra 14 tệp/);
    await press(workbench(), "Kiểm tra tệp khác");
    await viewComes(workbench(), "Kiểm tra");
  });

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});

function clipboard({ page }: OpenWorkbench): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
