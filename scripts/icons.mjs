/** `node scripts/icons.mjs`: draws assets/icons/icon.svg in every size Office asks for, with an installed Chromium. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { root } from "./install.mjs";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const folder = new URL("assets/icons/", root);
const drawing = readFileSync(new URL("icon.svg", folder), "utf8");

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  await page.screenshot({ path: fileURLToPath(new URL(`icon-${size}.png`, folder)), omitBackground: true });
}
await browser.close();
