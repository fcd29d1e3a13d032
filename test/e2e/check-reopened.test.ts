/** Colours that a closed window left behind: offered at the next start, and off without a trace; or renewed. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Workbook } from "../../src/core/model/grid";
import { checkFaultyReport, conditionalFormats, faulty, toCheckTab } from "./support/check-user";
import { describeInBrowser } from "./support/chromium";
import { openPath } from "./support/open-workbench";
import { paneButton, paneSays, press, workTimeoutMs } from "./support/pane-user";
import { differences, savedBook } from "./support/saved-book";
import { workbenchForTests } from "./support/workbench-for-tests";

describeInBrowser("a checked workbook, saved and opened again", () => {
  const workbench = workbenchForTests();
  const folder = mkdtempSync(join(tmpdir(), "doan-"));
  const path = join(folder, "da-kiem-tra.xlsx");
  let own: Readonly<Record<string, number>>;
  let before: Workbook;

  beforeAll(async () => {
    await openPath(workbench().page, faulty.path);
    own = await conditionalFormats(workbench());
    before = await savedBook(workbench());
    await checkFaultyReport(workbench());
    writeFileSync(path, await workbench().saveBook());
    await openPath(workbench().page, path);
    await toCheckTab(workbench());
  }, 3 * workTimeoutMs);

  afterAll(() => rmSync(folder, { recursive: true }));

  it("still has its colours, and says so before anything is checked", async () => {
    await paneSays(workbench(), `Trang “${faulty.sheet}”`);
    await paneSays(workbench(), "còn màu tô của lần kiểm tra trước");
    expect(Object.keys(await conditionalFormats(workbench()))).toContain(faulty.sheet);
  });

  it("loses them with one press, and nothing else", async () => {
    await press(workbench(), "Xoá tô màu");
    await paneSays(workbench(), /^Đã xoá tô màu/);
    await expect(paneButton(workbench(), "Xoá tô màu").count()).resolves.toBe(0);
    await expect(conditionalFormats(workbench())).resolves.toEqual(own);
    expect(differences(await savedBook(workbench()), before)).toEqual([]);
  });

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});
