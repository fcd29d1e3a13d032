/**
 * Every view the pane can show, in the three colours Excel can have, at the narrowest and the widest: nothing that a
 * screen reader stumbles over, nothing over the edge. A walk: each view is reached from the one before.
 */
import { join } from "node:path";
import { sampleFolder } from "../support/tra-vinh";
import { describeInBrowser } from "./support/chromium";
import { selectCells } from "./support/grid-user";
import { holdExcel, holdExcelHalfWay } from "./support/hold-excel";
import { openPath, type OpenWorkbench } from "./support/open-workbench";
import { accessibilityFaults, overflowAt } from "./support/pane-faults";
import { paneFrame } from "./support/pane-frame";
import { consolidate, giveSamples, openBlankForm, paneSays, press, viewComes } from "./support/pane-user";
import { type Stop, walkViews } from "./support/walk-views";
import { workbenchForTests } from "./support/workbench-for-tests";

const form = "Biểu 1 Đoàn viên";
let letGo: () => Promise<void> = () => Promise.resolve();

const walk: readonly Stop[] = [
  {
    view: "no form in the workbook",
    async reach(workbench) {
      await openPath(workbench.page, join(sampleFolder, "don-vi.xlsx"));
      await paneSays(workbench, "Chưa có biểu để tổng hợp.");
    },
  },
  {
    view: "Excel refuses to be looked at",
    async reach(workbench) {
      await failNextBatch(workbench, "InvalidOrTimedOutSession");
      await press(workbench, "Xem lại tệp");
      await viewComes(workbench, "Chưa xem được tệp đang mở");
    },
  },
  {
    view: "looking at the workbook",
    async reach(workbench) {
      letGo = await holdExcel(workbench);
      await press(workbench, "Thử lại");
      await paneSays(workbench, "Đang xem tệp đang mở…");
    },
  },
  {
    view: "no unit list",
    async reach(workbench) {
      await letGo();
      await openPath(workbench.page, join(sampleFolder, "mau-bao-cao.xlsx"));
      await paneSays(workbench, "Chưa có danh sách đơn vị");
    },
  },
  {
    view: "units taken from the files",
    async reach(workbench) {
      await workbench.page.locator("#give-samples").click();
      await paneSays(workbench, "Lưu thành danh sách");
    },
  },
  { view: "nothing chosen yet", reach: openBlankForm },
  {
    view: "reading",
    async reach(workbench) {
      letGo = await holdWorkers(workbench);
      await workbench.page.locator("#give-samples").click();
      await viewComes(workbench, "Đang đọc các tệp");
    },
  },
  {
    view: "preview with problems and questions",
    async reach(workbench) {
      await letGo();
      await viewComes(workbench, /^Đã đọc 14 tệp/);
      await workbench.pane.getByRole("button", { name: /^Sẵn sàng/ }).click();
      await workbench.pane.getByRole("button", { name: /^Xem khác/ }).click();
    },
  },
  {
    view: "files chosen and read",
    async reach(workbench) {
      await press(workbench, "Quay lại");
      await paneSays(workbench, "Đã chọn 14 tệp.");
    },
  },
  {
    view: "Excel refuses to be written to",
    async reach(workbench) {
      await press(workbench, "Xem trước");
      await failNextBatch(workbench, "AccessDenied");
      await press(workbench, /^Tổng hợp \d/);
      await paneSays(workbench, "Hãy bỏ bảo vệ trang");
    },
  },
  {
    view: "consolidating",
    async reach(workbench) {
      letGo = await holdExcel(workbench, requestsBeforeWriting);
      await press(workbench, /^Tổng hợp \d/);
      await viewComes(workbench, "Đang tổng hợp vào biểu");
    },
  },
  {
    view: "result",
    async reach(workbench) {
      await letGo();
      await viewComes(workbench, /^Tổng hợp xong/);
    },
  },
  {
    view: "a total followed",
    async reach(workbench) {
      await selectCells(workbench.page, form, "C20");
      const parts = workbench.pane.getByRole("list", { name: "Các đơn vị góp vào ô C20" });
      await parts.getByRole("button").first().click();
      await paneSays(workbench, /^→ /);
    },
  },
  {
    view: "a computed total followed",
    async reach(workbench) {
      await selectCells(workbench.page, form, "I30");
      await workbench.pane.getByRole("list", { name: "Các đơn vị góp vào ô I30" }).waitFor();
    },
  },
  {
    view: "undone",
    async reach(workbench) {
      await press(workbench, "Hoàn tác");
      await viewComes(workbench, /^Đã hoàn tác/);
    },
  },
  {
    view: "cut off last time",
    async reach(workbench) {
      await press(workbench, "Tiếp tục");
      await viewComes(workbench, "Tổng hợp");
      await giveSamples(workbench);
      const excel = await holdExcelHalfWay(workbench);
      await press(workbench, /^Tổng hợp \d/);
      await excel.reached();
      // As if the pane had been closed in the middle: another add-in finds the same workbook.
      await workbench.page.evaluate(() => window.workbench?.setProfile("m365"));
      await viewComes(workbench, "Việc lần trước bị ngắt giữa chừng");
    },
  },
  {
    view: "brought back",
    async reach(workbench) {
      await press(workbench, "Đưa về như trước");
      await viewComes(workbench, "Đã đưa về như trước");
    },
  },
  {
    view: "a fault of the program",
    async reach(workbench) {
      await press(workbench, "Tiếp tục");
      await viewComes(workbench, "Tổng hợp");
      await giveSamples(workbench);
      await (
        await paneFrame(workbench)
      ).evaluate(() => {
        Date.prototype.getHours = () => {
          throw new Error("Provoked by the test.");
        };
      });
      await press(workbench, /^Tổng hợp \d/);
      await viewComes(workbench, "Lỗi của phần mềm");
    },
  },
];

/** Reading the form once more, and what was there before. */
const requestsBeforeWriting = 3;

describeInBrowser("the pane", () => {
  const workbench = workbenchForTests({ provokes: /Provoked by the test/ });

  walkViews(workbench, walk);

  it("gets along with the colours that Windows forces on it", async () => {
    await workbench().page.emulateMedia({ forcedColors: "active" });
    try {
      await openBlankForm(workbench());
      await giveSamples(workbench());
      await consolidate(workbench());
      // axe reads the colours that the page asks for, not those that are forced.
      const faults = await accessibilityFaults(await paneFrame(workbench()), { besides: ["color-contrast"] });
      expect(faults).toEqual([]);
      expect(await overflowAt(workbench(), 320)).toEqual([]);
    } finally {
      await workbench().page.emulateMedia({ forcedColors: "none" });
    }
  });

  it("has a frame around it that a screen reader gets along with too", async () => {
    const faults = await accessibilityFaults(workbench().page, { outside: ["#grid", "#pane"] });
    expect(faults).toEqual([]);
  });

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});

async function failNextBatch({ page }: OpenWorkbench, code: string): Promise<void> {
  await page.evaluate((name) => window.workbench?.host.failNext({ code: name }), code);
}

/** The workers that read files do not come. @returns lets them. */
async function holdWorkers({ page }: OpenWorkbench): Promise<() => Promise<void>> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/worker[^/]*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  return async () => {
    release();
    await page.unrouteAll({ behavior: "wait" });
  };
}
