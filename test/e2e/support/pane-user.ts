/** What a user does in the pane's "Tổng hợp", and what the pane shows of it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { sampleFolder } from "../../support/tra-vinh";
import type { OpenWorkbench } from "./open-workbench";

/** A file as it is picked in the system's own window. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reading 14 files or filling a form takes seconds; on a slow machine with other work many. */
export const workTimeoutMs = 30_000;

const submissionFolder = join(sampleFolder, "nop");

/** One of the sample's submissions: "Duyên Hải.xlsx". */
export function submission(name: string): PickedFile {
  return { name, bytes: new Uint8Array(readFileSync(join(submissionFolder, name))) };
}

/** All 14, as the page's button gives them. */
export function submissions(): readonly PickedFile[] {
  return readdirSync(submissionFolder).map(submission);
}

export function paneButton({ pane }: OpenWorkbench, name: string | RegExp): Locator {
  return pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
}

export async function press(workbench: OpenWorkbench, name: string | RegExp): Promise<void> {
  await paneButton(workbench, name).click({ timeout: workTimeoutMs });
}

/** Settles when the pane shows the view of this title. */
export async function viewComes({ pane }: OpenWorkbench, title: string | RegExp): Promise<void> {
  await pane.getByRole("heading", { level: 1, name: title }).waitFor({ timeout: workTimeoutMs });
}

/** Settles when this sentence, or a part of it, stands in the pane. */
export async function paneSays({ pane }: OpenWorkbench, words: string | RegExp): Promise<void> {
  await pane.getByText(words).filter({ visible: true }).first().waitFor({ timeout: workTimeoutMs });
}

/** The 14 sample submissions, by the button of the page; the preview comes by itself. */
export async function giveSamples(workbench: OpenWorkbench): Promise<void> {
  await workbench.page.locator("#give-samples").click();
  await viewComes(workbench, /^Đã đọc 14 tệp/);
}

/** As if picked in the system's window. */
export async function giveFiles({ pane }: OpenWorkbench, files: readonly PickedFile[]): Promise<void> {
  await pane.getByLabel("Tệp báo cáo", { exact: true }).setInputFiles(files.map(payload));
}

/** From the preview to the result. */
export async function consolidate(workbench: OpenWorkbench): Promise<void> {
  await press(workbench, /^Tổng hợp \d+\/\d+ đơn vị$/);
  await viewComes(workbench, /^Tổng hợp xong/);
}

/** The blank form again, as the page's own button opens it, with the add-in started anew. */
export async function openBlankForm(workbench: OpenWorkbench): Promise<void> {
  const { page, pane } = workbench;
  await page.locator("#pane iframe").evaluate((frame) => frame.setAttribute("data-former", ""));
  await page.locator("#blank-form").click();
  await page.locator("#pane iframe:not([data-former])").waitFor({ timeout: workTimeoutMs });
  await pane.locator("body[data-state=ready]").waitFor({ timeout: workTimeoutMs });
  await viewComes(workbench, /^Tổng hợp$/);
}

/** As playwright takes it. */
export function payload({ name, bytes }: PickedFile) {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}
