/** A province after the merger: 141 communes, at the narrowest pane, with the usual units that sent nothing or nonsense. */
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { filledForm } from "../support/filled-form";
import { readWorkbook } from "../support/read-workbook";
import { sampleFolder } from "../support/tra-vinh";
import { unitListFile } from "../support/unit-list-file";
import { describeInBrowser } from "./support/chromium";
import { overflowAt } from "./support/pane-faults";
import { paneFrame } from "./support/pane-frame";
import {
  consolidate,
  giveFiles,
  paneButton,
  paneSays,
  type PickedFile,
  submission,
  viewComes,
  workTimeoutMs,
} from "./support/pane-user";
import { numberAt, savedBook } from "./support/saved-book";
import { workbenchForTests } from "./support/workbench-for-tests";

const form = "Biểu 1 Đoàn viên";
const unitCount = 141;
/** The last ones sent nothing, those before them a file that was cut off on its way. */
const silent = 13;
const broken = 2;
const whole = unitCount - silent - broken;

const first = "An Bình Châu Đại Đông Hòa Hưng Long Mỹ Ninh Phú Tân".split(" ");
const second = "Giang Hải Khánh Lợi Lộc Phong Quới Sơn Thới Thuận Trị Xuân".split(" ");
const names = first.flatMap((one) => second.map((other) => `Đoàn xã ${one} ${other}`)).slice(0, unitCount);

/** At once in the page, whatever the list is long: those in sight and a few around them. */
const mostRows = 40;

describeInBrowser(`${unitCount} units`, () => {
  const workbench = workbenchForTests({ workbook: join(sampleFolder, "mau-bao-cao.xlsx") });
  let frame: Frame;
  let expected = 0;

  beforeAll(async () => {
    frame = await paneFrame(workbench());
    expect(await overflowAt(workbench(), 320)).toEqual([]);
    const province = await provinceFiles();
    expected = province.total;
    await watchLongTasks(frame);
    await giveFiles(workbench(), province.files);
    await viewComes(
      workbench(),
      `Đã đọc ${province.files.length} tệp · ${whole}/${unitCount} đơn vị tính được`,
    );
    const longest = Math.max(0, ...(await longTasks(frame)));
    process.stdout.write(`The page was busy for at most ${longest.toFixed(0)} ms at a time while reading.\n`);
  }, 3 * workTimeoutMs);

  const rows = () => workbench().pane.getByRole("list", { name: "Các tệp và đơn vị" }).locator("li").count();

  it("shows the problems first, and those who sent nothing under a head of their own", async () => {
    await expect(workbench().pane.getByRole("heading", { level: 2 }).allTextContents()).resolves.toEqual([
      `Cần xem (${broken})`,
      `Chưa nộp (${silent})`,
      `Sẵn sàng (${whole})`,
      "Không tính (1)",
    ]);
  });

  it("keeps few rows in the page, and the focus on the head that was opened", async () => {
    const ready = paneButton(workbench(), `Sẵn sàng (${whole})`);
    await ready.focus();
    await workbench().page.keyboard.press("Enter");
    await paneSays(workbench(), names[0] ?? "");

    expect(await rows()).toBeLessThan(mostRows);
    await expect(frame.evaluate(() => document.activeElement?.textContent)).resolves.toBe(
      `Sẵn sàng (${whole})`,
    );
    expect(await overflowAt(workbench(), 320)).toEqual([]);
  });

  it("leads to the last unit by scrolling, with the button in sight all the way", async () => {
    const last = workbench().pane.getByText(names[whole - 1] ?? "", { exact: true });
    const list = workbench().pane.getByRole("list", { name: "Các tệp và đơn vị" });
    for (let turn = 0; turn < 100 && !(await last.isVisible()); turn += 1) {
      await list.hover();
      await workbench().page.mouse.wheel(0, 600);
      await workbench().page.waitForTimeout(30);
      expect(await rows()).toBeLessThan(mostRows);
    }
    expect(await last.isVisible()).toBe(true);
    const button = await paneButton(workbench(), `Tổng hợp ${whole}/${unitCount} đơn vị`).boundingBox();
    expect((button?.y ?? Infinity) + (button?.height ?? 0)).toBeLessThan(800);
  });

  it(
    "adds up what all of them sent",
    async () => {
      await consolidate(workbench());
      await paneSays(workbench(), `Thiếu ${silent + broken} đơn vị`);
      expect(numberAt(await savedBook(workbench()), form, "C14")).toBe(expected);
      expect(await overflowAt(workbench(), 320)).toEqual([]);
    },
    3 * workTimeoutMs,
  );

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});

/** The clean sample unit under as many names; a few figures go from one cell to another so that every sum still holds. */
async function provinceFiles(): Promise<{ readonly files: readonly PickedFile[]; readonly total: number }> {
  const clean = await readWorkbook(submission("Cau Ngang - Bao cao Quy IV.xlsx").bytes);
  const at = (address: string) => numberAt(clean, form, address);
  const files: PickedFile[] = [];
  let total = 0;
  for (const [index, unit] of names.slice(0, whole + broken).entries()) {
    const moved = index % 7;
    const changes = {
      C14: at("C14") + moved,
      D14: at("D14") - moved,
      C16: at("C16") - moved,
      D16: at("D16") + moved,
    };
    const bytes = await filledForm({ unit, changes });
    const isWhole = index < whole;
    files.push({ name: `${unit}.xlsx`, bytes: isWhole ? bytes : bytes.subarray(0, bytes.length / 2) });
    if (isWhole) total += changes.C14;
  }
  const list = unitListFile([
    { code: "T", name: "Tỉnh đoàn Trà Vinh" },
    ...names.map((name, index) => ({ code: `X${index + 1}`, name, parent: "T" })),
  ]);
  const bytes = await list.read();
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes.message);
  return { files: [...files, { name: list.name, bytes }], total };
}

function watchLongTasks(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    const lengths: number[] = [];
    Object.assign(window, { longTasks: lengths });
    new PerformanceObserver((list) =>
      lengths.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: "longtask" });
  });
}

/** In milliseconds; those over 50 only. */
function longTasks(frame: Frame): Promise<readonly number[]> {
  return frame.evaluate(() => Reflect.get(window, "longTasks") as readonly number[]);
}
