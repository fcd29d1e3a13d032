/**
 * Every view that "Kiểm tra" can show, in the three colours Excel can have, at the narrowest and the widest: nothing
 * that a screen reader stumbles over, nothing over the edge. A walk: each view is reached from the one before.
 */
import { join } from "node:path";
import { sampleFolder } from "../support/tra-vinh";
import {
  checkFaultyReport,
  faulty,
  findingAt,
  giveFilesToCheck,
  goToFinding,
  toCheckTab,
} from "./support/check-user";
import { describeInBrowser } from "./support/chromium";
import { selectCells } from "./support/grid-user";
import { holdExcel } from "./support/hold-excel";
import { openPath } from "./support/open-workbench";
import { accessibilityFaults, overflowAt } from "./support/pane-faults";
import { paneFrame } from "./support/pane-frame";
import {
  openBlankForm,
  paneButton,
  paneSays,
  press,
  submissions,
  viewComes,
  workTimeoutMs,
} from "./support/pane-user";
import { type Stop, walkViews } from "./support/walk-views";
import { workbenchForTests } from "./support/workbench-for-tests";

let letGo: () => Promise<void> = () => Promise.resolve();

const walk: readonly Stop[] = [
  {
    view: "no form in the workbook",
    async reach(workbench) {
      await openPath(workbench.page, join(sampleFolder, "don-vi.xlsx"));
      await toCheckTab(workbench);
      await paneSays(workbench, "Chưa thấy biểu nào trong tệp đang mở.");
    },
  },
  {
    view: "Excel refuses to be looked at",
    async reach(workbench) {
      await workbench.page.evaluate(() =>
        window.workbench?.host.failNext({ code: "InvalidOrTimedOutSession" }),
      );
      await press(workbench, "Xem lại tệp");
      await viewComes(workbench, "Chưa xem được tệp đang mở");
    },
  },
  {
    view: "what can be checked",
    async reach(workbench) {
      await openPath(workbench.page, faulty.path);
      await toCheckTab(workbench);
    },
  },
  {
    view: "a sheet that is no form",
    async reach(workbench) {
      await press(workbench, "Trang đang mở");
      await paneSays(workbench, "không phải biểu");
    },
  },
  {
    view: "checking",
    async reach(workbench) {
      letGo = await holdExcel(workbench);
      await press(workbench, "Cả sổ tính");
      await viewComes(workbench, "Đang kiểm tra");
    },
  },
  {
    view: "a report with faults",
    async reach(workbench) {
      await letGo();
      await paneButton(workbench, "Kiểm tra lại").waitFor({ timeout: workTimeoutMs });
    },
  },
  {
    view: "the findings of a selected cell, one explained to the unit",
    async reach(workbench) {
      await selectCells(workbench.page, faulty.sheet, faulty.overwrittenTotal);
      const card = findingAt(workbench, faulty.overwrittenTotal).filter({ hasText: "ô đang chọn" }).first();
      await card.getByRole("button", { name: "Giải thích cho đơn vị" }).click({ timeout: workTimeoutMs });
      await paneSays(workbench, "Chép lời giải thích");
    },
  },
  {
    view: "a reason being written",
    async reach(workbench) {
      await workbench.pane.getByRole("combobox", { name: "Mức" }).selectOption("explain");
      await paneButton(workbench, "Ghi giải trình…").first().click({ timeout: workTimeoutMs });
      await paneSays(workbench, "Lưu giải trình");
    },
  },
  {
    view: "what could not be judged",
    async reach(workbench) {
      await press(workbench, "Thôi");
      await workbench.pane.getByRole("combobox", { name: "Mức" }).selectOption("");
      await paneButton(workbench, /^Chưa đối chiếu được/).click({ timeout: workTimeoutMs });
    },
  },
  {
    view: "what mending would change",
    async reach(workbench) {
      await paneButton(workbench, /^Sửa cả \d+ chỗ…/)
        .first()
        .click({ timeout: workTimeoutMs });
      await viewComes(workbench, "Xem trước khi sửa");
    },
  },
  {
    view: "mended",
    async reach(workbench) {
      await press(workbench, /^Sửa \d+ ô$/);
      await paneSays(workbench, /^Đã sửa \d+ ô/);
    },
  },
  {
    view: "a pile of files",
    async reach(workbench) {
      await openBlankForm(workbench);
      await toCheckTab(workbench);
      await giveFilesToCheck(workbench, submissions());
      await viewComes(workbench, /^Đã kiểm tra 14 tệp/);
      await paneButton(workbench, /^Không có lỗi/).click();
    },
  },
  {
    view: "a file that cannot be read",
    async reach(workbench) {
      await paneButton(workbench, /mat khau/).click();
      await paneSays(workbench, "Tệp có mật khẩu");
    },
  },
  {
    view: "a file without faults",
    async reach(workbench) {
      await press(workbench, "Quay lại");
      await paneButton(workbench, /Cau Ngang/).click();
      await paneSays(workbench, "Không thấy chỗ nào sai");
    },
  },
  {
    view: "a closed file, its sheet shown as a copy",
    async reach(workbench) {
      await press(workbench, "Quay lại");
      await paneButton(workbench, /BIEU MAU/).click();
      await goToFinding(workbench, faulty.overwrittenTotal);
      await paneButton(workbench, "Đóng bản nộp").waitFor({ timeout: workTimeoutMs });
    },
  },
  {
    view: "where the return copy goes",
    async reach(workbench) {
      await press(workbench, "Lưu bản phản hồi");
      await paneSays(workbench, "Lưu bản phản hồi vào đâu?");
    },
  },
];

describeInBrowser("the tab “Kiểm tra”", () => {
  const workbench = workbenchForTests();

  walkViews(workbench, walk);

  it("gets along with the colours that Windows forces on it", async () => {
    await workbench().page.emulateMedia({ forcedColors: "active" });
    try {
      await checkFaultyReport(workbench());
      const faults = await accessibilityFaults(await paneFrame(workbench()), { besides: ["color-contrast"] });
      expect(faults).toEqual([]);
      expect(await overflowAt(workbench(), 320)).toEqual([]);
    } finally {
      await workbench().page.emulateMedia({ forcedColors: "none" });
    }
  });

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});
