/** What a user does in the pane's "Kiểm tra", and what the pane and the sheet show of it. */
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { sampleFolder } from "../../support/tra-vinh";
import { openPath, type OpenWorkbench } from "./open-workbench";
import { paneButton, type PickedFile, payload, press, viewComes, workTimeoutMs } from "./pane-user";

/** A filled report with figures as text, a total that was typed over and dates of all kinds; and where some of it is. */
export const faulty = {
  path: join(sampleFolder, "nop", "BIEU MAU Q4-2023 H. Trà Cú.xlsx"),
  sheet: "Biểu 1 Đoàn viên",
  /** "2.243" as text. */
  numberAsText: "C14",
  /** 236 typed over a sum that gives 226. */
  overwrittenTotal: "D30",
};

/** Opens the faulty report, goes to the tab and checks the whole workbook. */
export async function checkFaultyReport(workbench: OpenWorkbench): Promise<void> {
  await openPath(workbench.page, faulty.path);
  await toCheckTab(workbench);
  await checkWorkbook(workbench);
}

export async function toCheckTab(workbench: OpenWorkbench): Promise<void> {
  await workbench.pane.getByRole("tab", { name: "Kiểm tra" }).click();
  await viewComes(workbench, "Kiểm tra");
}

export async function checkWorkbook(workbench: OpenWorkbench): Promise<void> {
  await press(workbench, "Cả sổ tính");
  await paneButton(workbench, "Kiểm tra lại").waitFor({ timeout: workTimeoutMs });
}

/** As if picked in the system's window. */
export async function giveFilesToCheck({ pane }: OpenWorkbench, files: readonly PickedFile[]): Promise<void> {
  await pane.getByLabel("Tệp cần kiểm tra", { exact: true }).setInputFiles(files.map(payload));
}

export function findingList({ pane }: OpenWorkbench): Locator {
  return pane.getByRole("list", { name: "Các chỗ cần xem" });
}

/** The finding on that cell: its card, from the link to the buttons. */
export function findingAt(workbench: OpenWorkbench, place: string): Locator {
  const link = workbench.pane.getByRole("button", { name: new RegExp(`(^|· )${place}: `) });
  return findingList(workbench).getByRole("listitem").filter({ has: link });
}

export async function goToFinding(workbench: OpenWorkbench, place: string): Promise<void> {
  const link = findingAt(workbench, place)
    .first()
    .getByRole("button", { name: new RegExp(`(^|· )${place}: `) });
  await link.click({ timeout: workTimeoutMs });
}

/** What is selected in the grid: "Biểu 1 Đoàn viên!D30". */
export async function selectedCell({ page }: OpenWorkbench): Promise<string> {
  return page.evaluate(() => {
    const book = window.workbench?.book();
    const [range] = book?.selection ?? [];
    if (!book?.active || !range) return "";
    let letters = "";
    for (let rest = range.left; rest > 0; rest = Math.floor((rest - 1) / 26)) {
      letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    }
    return `${book.active.name}!${letters}${range.top}`;
  });
}

/** How many conditional formats each sheet has; sheets without any are left out. */
export async function conditionalFormats({ page }: OpenWorkbench): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      (window.workbench?.book().sheets ?? []).flatMap((sheet) => {
        const count = sheet.conditionalFormats.length;
        return count > 0 ? [[sheet.name, count] as const] : [];
      }),
    ),
  );
}
