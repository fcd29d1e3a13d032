/**
 * Every view that "Chấm điểm" can show, in the three colours Excel can have, at the narrowest and the widest: nothing
 * that a screen reader stumbles over, nothing over the edge. A walk: each view is reached from the one before.
 */
import { join } from "node:path";
import { sampleFolder } from "../support/tra-vinh";
import { faulty } from "./support/check-user";
import { describeInBrowser } from "./support/chromium";
import { selectCells, typeInCell } from "./support/grid-user";
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
import {
  giveFilesToScore,
  makeBoard,
  openUnit,
  sampleSummary,
  scoreSamples,
  toScoreTab,
} from "./support/score-user";
import { type Stop, walkViews } from "./support/walk-views";
import { workbenchForTests } from "./support/workbench-for-tests";

const notMet = "Huyện đoàn Trà Cú";

const walk: readonly Stop[] = [
  {
    view: "nothing to score in the workbook",
    async reach(workbench) {
      await openPath(workbench.page, join(sampleFolder, "don-vi.xlsx"));
      await toScoreTab(workbench);
      await paneSays(workbench, "Sổ này chưa có phiếu chấm hay bảng điểm nào");
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
    view: "a set written with faults",
    async reach(workbench) {
      await openBlankForm(workbench);
      await toScoreTab(workbench);
      await press(workbench, "Viết bộ tiêu chí riêng");
      await paneSays(workbench, "Đã tạo trang “Bộ tiêu chí”");
      await typeInCell(workbench.page, "Bộ tiêu chí", "A22", "1.1");
      await press(workbench, "Xem lại tệp");
      await paneSays(workbench, /^Chỗ cần xem trong bộ tiêu chí/);
    },
  },
  {
    view: "what can be scored, with a score selected",
    async reach(workbench) {
      await openPath(workbench.page, faulty.path);
      await toScoreTab(workbench);
      await selectCells(workbench.page, "Biểu 6 3 chủ động", "C15");
      await paneButton(workbench, "Vì sao").waitFor({ timeout: workTimeoutMs });
    },
  },
  {
    view: "no units to make forms for",
    async reach(workbench) {
      await press(workbench, "Tạo phiếu chấm…");
      await viewComes(workbench, "Tạo phiếu chấm");
    },
  },
  {
    view: "why a cell scores as it does",
    async reach(workbench) {
      await press(workbench, "Quay lại");
      await press(workbench, "Vì sao");
      await viewComes(workbench, /^Vì sao/);
    },
  },
  {
    view: "reading files",
    async reach(workbench) {
      await openBlankForm(workbench);
      await toScoreTab(workbench);
      // Long enough for the view to be looked at: so many files are never read at once.
      const many = Array.from({ length: 60 }, (_, index) =>
        submissions().map((file) => ({ ...file, name: `${index} ${file.name}` })),
      ).flat();
      await giveFilesToScore(workbench, many.slice(0, 400));
      await viewComes(workbench, "Đang đọc các tệp");
    },
  },
  {
    view: "a result",
    async reach(workbench) {
      await press(workbench, "Huỷ");
      await viewComes(workbench, "Chấm điểm");
      await scoreSamples(workbench);
      await press(workbench, /^Đạt \(3\)/);
      await press(workbench, /^Bản cũ, bản trùng và tệp khác/);
    },
  },
  {
    view: "nothing passes the filter",
    async reach(workbench) {
      await workbench.pane.getByRole("searchbox", { name: "Tìm đơn vị" }).fill("xyz");
      await paneSays(workbench, "Không có đơn vị nào như vậy.");
    },
  },
  {
    view: "why a unit is not recognised, every content opened",
    async reach(workbench) {
      await press(workbench, "Bỏ lọc");
      await openUnit(workbench, notMet);
      await workbench.pane.getByRole("switch", { name: /^Chỉ các nội dung còn thiếu/ }).click();
      await paneButton(workbench, /^2\.1 /).click({ timeout: workTimeoutMs });
    },
  },
  {
    view: "forms to make",
    async reach(workbench) {
      await press(workbench, "Quay lại");
      await viewComes(workbench, sampleSummary);
      await press(workbench, "Tạo phiếu chấm…");
      await viewComes(workbench, "Tạo phiếu chấm");
    },
  },
  {
    view: "the board made",
    async reach(workbench) {
      await press(workbench, "Quay lại");
      await makeBoard(workbench);
      await paneSays(workbench, "Đã lập bảng ở trang “Bảng điểm”.");
    },
  },
  {
    view: "where the values go",
    async reach(workbench) {
      await press(workbench, "Lưu bản số liệu");
      await paneSays(workbench, "Lưu bản số liệu vào đâu?");
    },
  },
];

describeInBrowser("the tab “Chấm điểm”", () => {
  const workbench = workbenchForTests();

  walkViews(workbench, walk);

  it("gets along with the colours that Windows forces on it", async () => {
    await workbench().page.emulateMedia({ forcedColors: "active" });
    try {
      await openBlankForm(workbench());
      await scoreSamples(workbench());
      await openUnit(workbench(), notMet);
      const faults = await accessibilityFaults(await paneFrame(workbench()), { besides: ["color-contrast"] });
      expect(faults).toEqual([]);
      expect(await overflowAt(workbench(), 320)).toEqual([]);
    } finally {
      await workbench().page.emulateMedia({ forcedColors: "none" });
    }
  });

  it("waits while Excel is slow, and says so", async () => {
    await openPath(workbench().page, faulty.path);
    await viewComes(workbench(), "Tổng hợp");
    const letGo = await holdExcel(workbench());
    await workbench().pane.getByRole("tab", { name: "Chấm điểm" }).click();
    await viewComes(workbench(), "Đang xem tệp đang mở…");
    await letGo();
    await viewComes(workbench(), "Chấm điểm");
  });

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});
