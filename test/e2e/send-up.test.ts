/** "Lưu bản gửi cấp trên": by every way an Excel has, and what arrives at the level above. */
import { readFileSync } from "node:fs";
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import { reportReader } from "../../src/core/templates/read-report";
import type { Workbook } from "../../src/core/model/grid";
import { openForm } from "../../src/workflows/open-form";
import { readWorkbook } from "../support/read-workbook";
import { sampleFile } from "../support/tra-vinh";
import { describeInBrowser } from "./support/chromium";
import type { OpenWorkbench } from "./support/open-workbench";
import { consolidate, giveSamples, paneButton, paneSays, press, workTimeoutMs } from "./support/pane-user";
import { numberAt, savedBook, sheetNamed } from "./support/saved-book";
import { workbenchForTests } from "./support/workbench-for-tests";

const fileName = "Tỉnh đoàn Trà Vinh - BÁO CÁO SỐ LIỆU CÔNG TÁC TỔ CHỨC XÂY DỰNG ĐOÀN - quý IV năm 2023.xlsx";
const routes = { window: "Cửa sổ Excel mới", download: "Tải về máy", sheets: "Trang mới trong tệp này" };
const formSheets = ["Biểu 1 Đoàn viên", "Biểu 2 Tổ chức", "Biểu 3 Xếp loại"];

describeInBrowser("the copy for the level above, in Excel 2021", () => {
  const workbench = workbenchForTests();
  let sent: Workbook;

  beforeAll(() => consolidated(workbench()), 2 * workTimeoutMs);

  it("is downloaded under a name that says whose it is and for when", async () => {
    await press(workbench(), "Lưu bản gửi cấp trên");
    await expect(offeredRoutes(workbench())).resolves.toEqual([
      routes.window,
      routes.download,
      routes.sheets,
    ]);
    const download = workbench().page.waitForEvent("download");
    await press(workbench(), routes.download);
    const file = await download;

    expect(file.suggestedFilename()).toBe(fileName);
    await paneSays(workbench(), `Đã tải “${fileName}” về máy`);
    sent = await readWorkbook(new Uint8Array(readFileSync(await file.path())));
  });

  it("holds the form, its lists and the completeness, as values, and no figure of a single unit", () => {
    const names = sent.sheets.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["Bìa", ...formSheets, "DS Biểu 4 Cán bộ", "Tình hình nộp"]),
    );
    expect(names.filter((name) => /^CT |Nguồn|Nhật ký|Đơn vị/.test(name))).toEqual([]);
    const formulas = sent.sheets.flatMap(({ cells }) => [...cells.values()].filter(({ formula }) => formula));
    expect(formulas).toEqual([]);
  });

  it("shows the figures that stand in the open workbook", async () => {
    const open = await savedBook(workbench());
    for (const name of formSheets) expect(valuesOf(sent, name)).toEqual(valuesOf(open, name));
  });

  it("is read above as the report of this unit, with the same totals and 9/11", async () => {
    const form = await openForm(sampleFile("mau-bao-cao.xlsx"), nodeHosts.reader, undefined);
    if (form.outcome === "refused") throw new Error(form.message);
    const { report } = reportReader(form.template)(sent);

    expect(report.completeness).toEqual({ counted: 9, expected: 11 });
    const open = await savedBook(workbench());
    for (const { key, name } of form.template.sheets.filter((sheet) => formSheets.includes(sheet.name))) {
      const read = [...(report.sheets.get(key)?.fields ?? [])].flatMap(([field, { figure }]) =>
        figure.kind === "number" ? [[field.slice(key.length + 1), figure.number] as const] : [],
      );
      const wrong = read.filter(
        ([address, figure]) => Math.abs(numberAt(open, name, address) - figure) > 1e-9,
      );
      expect(read.length).toBeGreaterThan(20);
      expect(wrong).toEqual([]);
    }
  });

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});

describeInBrowser("the copy for the level above, in Excel for Mac, which downloads nothing", () => {
  const workbench = workbenchForTests({ profile: "mac" });

  beforeAll(() => consolidated(workbench()), 2 * workTimeoutMs);
  it("is offered as a new window and as sheets, not as a download", async () => {
    await press(workbench(), "Lưu bản gửi cấp trên");
    await expect(offeredRoutes(workbench())).resolves.toEqual([routes.window, routes.sheets]);
  });

  it("opens in a window of its own", async () => {
    await press(workbench(), "Lưu bản gửi cấp trên");
    await press(workbench(), routes.window);
    await paneSays(workbench(), `Hãy lưu ở cửa sổ đó với tên “${fileName}” rồi gửi.`);
    const opened = await workbench().page.evaluate(() =>
      (window.workbench?.host.addIn.openedWorkbooks ?? []).map((bytes) => [...(bytes ?? [])]),
    );
    expect(opened).toHaveLength(1);
    const sent = await readWorkbook(Uint8Array.from(opened[0] ?? []));
    expect(sent.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Bìa", "Tình hình nộp"]));
  });

  it("becomes sheets at the end of the workbook, beside which the form stays as it was", async () => {
    const before = await savedBook(workbench());
    await press(workbench(), "Lưu bản gửi cấp trên");
    await press(workbench(), routes.sheets);
    await paneSays(workbench(), "Đã đưa bản gửi cấp trên vào các trang mới ở cuối tệp này.");
    const after = await savedBook(workbench());
    const names = before.sheets.map(({ name }) => name);
    expect(after.sheets.slice(0, names.length).map(({ name }) => name)).toEqual(names);
    const added = after.sheets.slice(names.length).map(({ name }) => name);
    expect(added.some((name) => name.startsWith("Biểu 1 Đoàn viên"))).toBe(true);
    for (const name of formSheets) expect(valuesOf(after, name)).toEqual(valuesOf(before, name));
  });

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});

async function consolidated(workbench: OpenWorkbench): Promise<void> {
  await giveSamples(workbench);
  await consolidate(workbench);
}

/** The ways to save that the pane names, in its order. */
async function offeredRoutes(workbench: OpenWorkbench): Promise<readonly string[]> {
  await paneSays(workbench, "Lưu bản gửi cấp trên vào đâu?");
  const names = new RegExp(`^(${Object.values(routes).join("|")})$`);
  return paneButton(workbench, names).allTextContents();
}

function valuesOf(workbook: Workbook, sheet: string): ReadonlyMap<number, unknown> {
  const filled = [...sheetNamed(workbook, sheet).cells].filter(
    ([, { value }]) => value !== null && value !== "",
  );
  return new Map(filled.map(([key, { value }]) => [key, value]));
}
