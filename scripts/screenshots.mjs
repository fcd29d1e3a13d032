/**
 * `npm run screenshots`: the pictures of the README and the guides, taken of the real workbench with the sample campaign, into
 * docs/hinh/. Look at each before committing it.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { root } from "./install.mjs";
import { buildAddin } from "./build.mjs";
import { smallPng } from "./small-png.mjs";
import { buildWorkbench } from "./workbench-bundle.mjs";

const folder = new URL("docs/hinh/", root);
/** A README with pictures larger than this is slow to open. */
const mostBytes = 150_000;
/** Biểu 1, "Đoàn viên cuối kỳ" of the first block: a computed total that is in sight at once. */
const followed = { sheet: "Biểu 1 Đoàn viên", address: "I13" };

/** A report with figures as text, a total typed over, dates of all kinds. */
const faulty = "samples/tra-vinh-2023-q4/nop/BIEU MAU Q4-2023 H. Trà Cú.xlsx";

await buildAddin();
await buildWorkbench();
const { startServer } = createRequire(import.meta.url)("../out/workbench/server.js");
const server = await startServer({ root: fileURLToPath(root), port: 0 });
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
mkdirSync(folder, { recursive: true });
try {
  await takePictures("light", { preflight: "ngan-xem-truoc", whole: "ban-thu", result: "ngan-ket-qua" });
  await takePictures("dark", { result: "ngan-ket-qua-nen-toi" });
  await takeCheckPictures({ report: "kiem-tra-ket-qua", fixes: "kiem-tra-sua", pile: "kiem-tra-tep" });
  await takeScorePictures({ result: "cham-diem-ket-qua", why: "cham-diem-vi-sao", board: "cham-diem-bang" });
} finally {
  await browser.close();
  await server.close();
}

/** One run of the sample campaign; a picture of each stop that has a name. */
async function takePictures(theme, { preflight, whole, result }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "vi-VN" });
  const pane = page.frameLocator("#pane iframe");
  await page.goto(server.address);
  await page.locator("body[data-state=ready]").waitFor();
  if (theme !== "light") await page.selectOption("#theme", theme);
  const pick = pane.getByRole("button", { name: "Chọn tệp báo cáo…" });
  await pick.waitFor();
  await page.getByRole("button", { name: "Đưa tệp nộp mẫu vào" }).click();
  const consolidate = pane.getByRole("button", { name: /^Tổng hợp \d/ });
  await consolidate.waitFor();
  await paneTo(preflight);
  await consolidate.click();
  await pane.getByRole("heading", { name: /^Tổng hợp xong/ }).waitFor();
  await select(page, followed);
  await pane.getByText(`ô ${followed.address}`, { exact: true }).waitFor();
  // Away from what it pressed, so that nothing looks chosen.
  await page.mouse.move(560, 22);
  if (whole) await picture(page, whole);
  await paneTo(result);
  await page.close();

  async function paneTo(name) {
    if (name) await picture(page.locator("#pane"), name);
  }
}

/** One report with faults checked in the grid; then the pile of files, by the blank form. */
async function takeCheckPictures({ report, fixes, pile }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "vi-VN" });
  const pane = page.frameLocator("#pane iframe");
  const toCheck = async () => {
    await pane.getByRole("tab", { name: "Kiểm tra" }).click();
    await pane.getByRole("heading", { level: 1, name: "Kiểm tra" }).waitFor();
  };
  await page.goto(server.address);
  await page.locator("body[data-state=ready]").waitFor();
  await pane.getByRole("heading", { level: 1, name: "Tổng hợp" }).waitFor();
  await toCheck();
  await page.getByRole("button", { name: "Đưa tệp nộp mẫu vào" }).click();
  await pane.getByRole("heading", { name: /^Đã kiểm tra/ }).waitFor();
  await page.mouse.move(560, 22);
  await picture(page.locator("#pane"), pile);

  const file = readFileSync(new URL(faulty, root)).toString("base64");
  await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    await window.workbench.openBook(bytes, "Huyện đoàn Trà Cú.xlsx");
  }, file);
  await pane.locator("body[data-state=ready]").waitFor();
  await toCheck();
  await pane.getByRole("button", { name: "Cả sổ tính" }).click();
  await pane.getByRole("button", { name: "Kiểm tra lại", exact: true }).waitFor();
  await select(page, { sheet: "Biểu 1 Đoàn viên", address: "C14" });
  await pane.getByText("ô đang chọn").first().waitFor();
  await page.mouse.move(560, 22);
  await picture(page, report);
  await pane
    .getByRole("button", { name: /^Sửa cả \d+ chỗ…$/ })
    .first()
    .click();
  await pane.getByRole("heading", { name: "Xem trước khi sửa" }).waitFor();
  await page.mouse.move(560, 22);
  await picture(page.locator("#pane"), fixes);
  await page.close();
}

/** The sample files scored; why one of them is not recognised; the board of them all in the grid. */
async function takeScorePictures({ result, why, board }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "vi-VN" });
  const pane = page.frameLocator("#pane iframe");
  await page.goto(server.address);
  await page.locator("body[data-state=ready]").waitFor();
  await pane.getByRole("heading", { level: 1, name: "Tổng hợp" }).waitFor();
  await pane.getByRole("tab", { name: "Chấm điểm" }).click();
  await pane.getByRole("heading", { level: 1, name: "Chấm điểm" }).waitFor();
  await page.getByRole("button", { name: "Đưa tệp nộp mẫu vào" }).click();
  await pane.getByRole("heading", { name: /^\d+\/\d+ đạt/ }).waitFor();
  await page.mouse.move(560, 22);
  await picture(page.locator("#pane"), result);
  await pane.getByRole("button", { name: /^Đoàn Trường Đại học Trà Vinh/ }).click();
  await pane.getByRole("heading", { name: /^Vì sao/ }).waitFor();
  await page.mouse.move(560, 22);
  await picture(page.locator("#pane"), why);
  await pane.getByRole("button", { name: "Quay lại" }).click();
  await pane.getByRole("button", { name: "Bảng tổng hợp", exact: true }).click();
  await pane.getByText("Đã lập").first().waitFor();
  // Until the functions in the board have answered.
  await new Promise((done) => setTimeout(done, 3000));
  await page.mouse.move(560, 22);
  await picture(page, board);
  await page.close();
}

async function picture(target, name) {
  const png = smallPng(await target.screenshot({ animations: "disabled", caret: "hide" }));
  process.stdout.write(`${name}.png  ${Math.ceil(png.length / 1000)} kB\n`);
  if (png.length > mostBytes) throw new Error(`${name}.png is larger than ${mostBytes} bytes.`);
  writeFileSync(new URL(`${name}.png`, folder), png);
}

async function select(page, { sheet, address }) {
  await page.evaluate(
    ({ name, at }) => {
      const book = window.workbench.book();
      const target = book.sheetNamed(name);
      const [, letter, row] = /^([A-Z])(\d+)$/.exec(at);
      const column = letter.charCodeAt(0) - 64;
      const range = { top: Number(row), left: column, bottom: Number(row), right: column };
      book.active = target;
      book.selection = [range];
      book.tell({ kind: "selection", sheet: target, ranges: [range] });
      return new Promise((done) => setTimeout(done, 500));
    },
    { name: sheet, at: address },
  );
}
