/** The browser that the tests drive: the installed Chrome, Chromium or Edge, without a window. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Nothing that reaches for the network, and nothing that needs a screen. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function chromiumPath(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, ...elsewhere].find((path) => existsSync(path));
}

export async function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) {
    throw new Error("The browser tests need Chromium, Chrome or Edge, and none is installed.");
  }
  return chromium.launch({ executablePath, args: flags });
}

/** Tests in a browser. Where none is installed they are left out, and said to be; in CI that is a failure. */
export function describeInBrowser(name: string, tests: () => void): void {
  const isHere = chromiumPath() !== undefined;
  const suite = isHere || process.env["CI"] ? describe : describe.skip;
  suite(isHere ? name : `${name} (left out: no Chromium, Chrome or Edge on this machine)`, tests);
}
