/** The add-in's page where the pane cannot stand: never a blank one, and always one that says what to do. */
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startServer, type WorkbenchServer } from "../../workbench/server/server";
import { builtAddin, buildTimeoutMs } from "../support/built-addin";
import { describeInBrowser, launchChromium } from "./support/chromium";

describeInBrowser("the add-in's page", () => {
  let server: WorkbenchServer;
  let browser: Browser;

  beforeAll(async () => {
    builtAddin();
    server = await startServer({ root: resolve(__dirname, "../.."), port: 0 });
    browser = await launchChromium();
  }, buildTimeoutMs);

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Opened by itself, in no Excel; what matches `lost` does not come. */
  async function open(lost?: RegExp, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
    if (lost) await page.route(lost, (route) => route.abort());
    await prepare?.(page);
    await page.goto(`${server.address}addin/index.html`);
    return page;
  }

  const heading = (page: Page) => page.getByRole("heading").filter({ visible: true });

  it.each([
    { name: "outside Office", lost: undefined, says: "DOAN làm việc trong Excel" },
    { name: "where office.js does not come", lost: /office\.js/, says: "Chưa mở được DOAN" },
    { name: "where the add-in's own script does not come", lost: /addin\.js/, says: "Chưa mở được DOAN" },
  ])("$name it says “$says”", async ({ lost, says }) => {
    const page = await open(lost);
    await heading(page).getByText(says).waitFor();
    expect(await heading(page).count()).toBe(1);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await page.close();
  });

  it("in a browser too old for the bundles it says what to update", async () => {
    const page = await open(undefined, (fresh) =>
      fresh.addInitScript(() => Reflect.deleteProperty(window, "structuredClone")),
    );
    await heading(page).getByText("Máy này chưa dùng được DOAN").waitFor();
    await page.close();
  });

  it("“Thử lại” opens the page anew, and then it comes", async () => {
    const page = await open(/addin\.js/);
    await page.unroute(/addin\.js/);
    await page.getByRole("button", { name: "Thử lại" }).click();
    await heading(page).getByText("DOAN làm việc trong Excel").waitFor();
    await page.close();
  });

  it("says that it is opening before anything else has come, and after a while what to look at", async () => {
    const page = await browser.newPage();
    await page.route(/office\.js/, () => undefined);
    await page.goto(`${server.address}addin/index.html`, { waitUntil: "commit" });
    await heading(page).getByText("Đang mở DOAN…").waitFor();
    await page.getByText("Nếu chờ lâu").waitFor({ timeout: 15_000 });
    await page.close();
  });
});
