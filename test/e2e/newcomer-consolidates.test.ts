/** A newcomer, from the opened page to the totals in the form, without typing; and the file it is saved as. */
import type { Locator } from "playwright-core";
import type { Workbook } from "../../src/core/model/grid";
import { valueAt } from "../support/read-workbook";
import { formAddress, truth } from "../support/tra-vinh";
import { describeInBrowser } from "./support/chromium";
import { paneButton, payload, submissions, viewComes } from "./support/pane-user";
import { byCommandLine, differences, madeAtOf, savedBook, sheetNamed } from "./support/saved-book";
import { workbenchForTests } from "./support/workbench-for-tests";

/** In the system's own window: the first file or "all", then "Mở". */
const clicksInFileWindow = 2;

/** Open beside the form; the command line has it in a file of its own. */
const unitListSheet = "Đơn vị";

describeInBrowser("a newcomer's first consolidation", () => {
  const workbench = workbenchForTests();
  let clicks = 0;
  let saved: Workbook;
  let expected: Workbook;

  async function click(target: Locator): Promise<void> {
    clicks += 1;
    await target.click();
  }

  it("takes at most six clicks and no typing", async () => {
    const { page } = workbench();
    const fileWindow = page.waitForEvent("filechooser");
    await click(paneButton(workbench(), "Chọn tệp báo cáo…"));
    clicks += clicksInFileWindow;
    await (await fileWindow).setFiles(submissions().map(payload));
    await viewComes(workbench(), "Đã đọc 14 tệp · 9/11 đơn vị tính được");
    await click(paneButton(workbench(), "Tổng hợp 9/11 đơn vị"));
    await viewComes(workbench(), "Tổng hợp xong: 9/11 đơn vị");

    expect(clicks).toBeLessThanOrEqual(6);
    saved = await savedBook(workbench());
    expected = await byCommandLine(submissions(), madeAtOf(saved));
  });

  it("names who is missing", async () => {
    await expect(
      workbench()
        .pane.getByText(/^Thiếu: /)
        .textContent(),
    ).resolves.toBe(
      "Thiếu: Huyện đoàn Châu Thành (chưa nộp), Đoàn Khối các cơ quan và doanh nghiệp tỉnh (không đọc được).",
    );
  });

  it("saves the sheets of the command line, and the unit list that was open beside the form", () => {
    expect(saved.sheets.map(({ name }) => name).sort()).toEqual(
      [...expected.sheets.map(({ name }) => name), unitListSheet].sort(),
    );
  });

  it("saves every cell of every sheet as the command line does", () => {
    expect(differences(saved, expected, [unitListSheet])).toEqual([]);
  });

  it.each(truth.forms.filter(({ shape }) => shape === "form"))(
    "$sheet: the saved totals are the truth's",
    ({ key, sheet, rows, columns }) => {
      const totals = truth.expected.policyA.totals[key] ?? {};
      const wrong = rows.flatMap(({ code }) =>
        columns.flatMap(({ no }) => {
          const address = formAddress(key, code, no);
          const want = totals[code]?.[no] ?? null;
          const got = shown(valueAt(sheetNamed(saved, sheet), address) ?? null);
          const isSame =
            typeof want === "number" && typeof got === "number" ? Math.abs(want - got) < 1e-6 : want === got;
          return isSame ? [] : [`${address}: ${String(got)}, not ${String(want)}`];
        }),
      );

      expect(wrong).toEqual([]);
      expect(Object.keys(totals).length).toBeGreaterThan(0);
    },
  );

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});

/** Nothing: an empty cell, the empty text of a formula, or the dash of what applies to no unit. */
function shown(value: unknown): unknown {
  return value === "" || value === "-" ? null : value;
}
