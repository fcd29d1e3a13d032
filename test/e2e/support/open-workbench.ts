/**
 * The workbench in a real browser, as `npm start` opens it: grid, pane, and the built add-in in it.
 *
 *   const workbench = await openWorkbench({ profile: "mac" });
 *   await workbench.pane.getByRole("button", { name: "Tổng hợp" }).click();
 *   const bytes = await workbench.saveBook();
 *   await workbench.close();
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { WorkbenchServer } from "../../../workbench/server/server";
import type {} from "../../../workbench/page/test-handle";
import { serveWorkbench } from "./built-workbench";
import { launchChromium } from "./chromium";
import { watchProblems } from "./watch-problems";

export interface WorkbenchOptions {
  /** One of workbench/host/profiles: "excel2021" where it is left out. */
  readonly profile?: "excel2021" | "m365" | "web" | "mac";
  /** The path of a workbook to open; the sample form where it is left out. */
  readonly workbook?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Problems that the test brings about on purpose. */
  readonly provokes?: RegExp;
}

export interface OpenWorkbench {
  readonly page: Page;
  /** What is inside the add-in's pane. */
  readonly pane: FrameLocator;
  /** The workbook as it would be saved now, every formula worked out. */
  saveBook(): Promise<Uint8Array>;
  /** Settles when every formula and custom function has its result. */
  idle(): Promise<void>;
  /** Members of Office.js that the stand-in was asked for and does not know. */
  unknownMembers(): Promise<readonly string[]>;
  /** Fails where the page or the add-in reported an error, or reached for the network. */
  close(): Promise<void>;
}

const startTimeoutMs = 30_000;

export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const server = await serveWorkbench();
  const browser = await launchChromium();
  try {
    return await openIn(browser, server, options);
  } catch (error) {
    await browser.close();
    await server.close();
    throw error;
  }
}

async function openIn(
  browser: Browser,
  server: WorkbenchServer,
  { profile, workbook, viewport = { width: 1280, height: 800 }, provokes }: WorkbenchOptions,
): Promise<OpenWorkbench> {
  const context = await browser.newContext({ viewport, locale: "vi-VN", acceptDownloads: true });
  const page = await context.newPage();
  const problems = watchProblems(page, server.address);
  const pane = page.frameLocator("#pane iframe");
  try {
    await page.goto(server.address);
    await page.locator("body[data-state]").waitFor({ timeout: startTimeoutMs });
    if (await page.evaluate(() => window.workbench === undefined)) throw new Error("The page has failed.");
    if (profile) await page.evaluate((name) => window.workbench?.setProfile(name), profile);
    if (workbook === undefined) await paneReady(page);
    else await openPath(page, workbook);
  } catch (error) {
    throw new Error(["The workbench did not open.", ...problems].join("\n"), { cause: error });
  }

  return {
    page,
    pane,
    saveBook: () => saveBook(page),
    idle: () => page.evaluate(() => window.workbench?.idle()),
    unknownMembers: () => page.evaluate(() => [...(window.workbench?.host.unknownMembers ?? [])]),
    async close() {
      await browser.close();
      await server.close();
      const amiss = problems.filter((problem) => !provokes?.test(problem));
      if (amiss.length > 0) throw new Error(["This must not happen in the page.", ...amiss].join("\n"));
    },
  };
}

/** Opens another workbook; settles when the add-in, started anew, is ready. */
export async function openPath(page: Page, path: string): Promise<void> {
  const file = { text: readFileSync(path).toString("base64"), name: basename(path) };
  const refusal = await page.evaluate(async ({ text, name }) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return window.workbench?.openBook(bytes, name);
  }, file);
  if (refusal !== undefined) throw new Error(refusal);
  await paneReady(page);
}

function paneReady(page: Page): Promise<void> {
  const body = page.frameLocator("#pane iframe").locator("body[data-state=ready]");
  return body.waitFor({ timeout: startTimeoutMs });
}

async function saveBook(page: Page): Promise<Uint8Array> {
  const text = await page.evaluate(async () => {
    const bytes = (await window.workbench?.saveBook()) ?? new Uint8Array();
    let letters = "";
    // A call takes only so many arguments.
    for (let at = 0; at < bytes.length; at += 8192) {
      letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
    }
    return btoa(letters);
  });
  return new Uint8Array(Buffer.from(text, "base64"));
}
