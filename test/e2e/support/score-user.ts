/** What a user does in the pane's "Chấm điểm", and what the pane and the sheet show of it. */
import type { Locator } from "playwright-core";
import { cell } from "../../support/read-workbook";
import { eventually } from "./eventually";
import type { OpenWorkbench } from "./open-workbench";
import {
  paneButton,
  payload,
  type PickedFile,
  press,
  submissions,
  viewComes,
  workTimeoutMs,
} from "./pane-user";
import { savedBook, sheetNamed } from "./saved-book";

/** Of the sample campaign, as its truth has it. */
export const sampleSummary = "3/11 đạt · 4 chưa đạt · 1 chưa chấm đủ · 3 chưa nộp";

export async function toScoreTab(workbench: OpenWorkbench): Promise<void> {
  await workbench.pane.getByRole("tab", { name: "Chấm điểm" }).click();
  await viewComes(workbench, "Chấm điểm");
}

/** As if picked in the system's window. */
export async function giveFilesToScore({ pane }: OpenWorkbench, files: readonly PickedFile[]): Promise<void> {
  await pane.getByLabel("Tệp phiếu chấm", { exact: true }).setInputFiles(files.map(payload));
}

/** The sample form is open; all submissions are scored. */
export async function scoreSamples(workbench: OpenWorkbench): Promise<void> {
  await toScoreTab(workbench);
  await giveFilesToScore(workbench, submissions());
  await viewComes(workbench, sampleSummary);
}

export function resultList({ pane }: OpenWorkbench): Locator {
  return pane.getByRole("list", { name: "Kết quả các đơn vị" });
}

/** The card of a unit: "Huyện đoàn Trà Cú". */
export function unitCard(workbench: OpenWorkbench, name: string): Locator {
  return resultList(workbench).getByRole("button", { name: new RegExp(`^${name}`) });
}

export async function openUnit(workbench: OpenWorkbench, name: string): Promise<void> {
  await unitCard(workbench, name).click({ timeout: workTimeoutMs });
  await viewComes(workbench, `Vì sao: ${name}`);
}

/** A content in "Vì sao", from its head to its evidence. */
export function contentOf({ pane }: OpenWorkbench, code: string): Locator {
  return pane
    .getByRole("list", { name: "Các tiêu chí, nội dung" })
    .getByRole("listitem")
    .filter({ has: pane.getByRole("button", { name: new RegExp(`^${code.replace(".", "\\.")} `) }) });
}

export async function makeBoard(workbench: OpenWorkbench): Promise<void> {
  await press(workbench, "Bảng tổng hợp");
  await paneButton(workbench, "Xem lại").waitFor({ timeout: workTimeoutMs });
}

/** What a cell comes to show, every formula worked out; the last answer where it never does. */
export async function cellComes(
  workbench: OpenWorkbench,
  sheet: string,
  address: string,
  wanted: string | number,
): Promise<unknown> {
  return eventually(
    async () => {
      await workbench.idle();
      return cell(sheetNamed(await savedBook(workbench), sheet), address)?.value ?? null;
    },
    (value) => value === wanted,
  );
}
