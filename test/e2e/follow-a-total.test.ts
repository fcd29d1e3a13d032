/** From a total in the grid to the units' figures, each with file, sheet and cell; also once saved and opened again. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeInBrowser } from "./support/chromium";
import { selectCells } from "./support/grid-user";
import { type OpenWorkbench, openWorkbench } from "./support/open-workbench";
import { consolidate, giveSamples, paneSays, viewComes, workTimeoutMs } from "./support/pane-user";
import { numberAt, savedBook } from "./support/saved-book";
import { workbenchForTests } from "./support/workbench-for-tests";

const form = "Biểu 1 Đoàn viên";

interface ShownPart {
  readonly unit: string;
  readonly figure: string;
}

describeInBrowser("following a total to where it comes from", () => {
  const workbench = workbenchForTests();

  beforeAll(async () => {
    await giveSamples(workbench());
    await consolidate(workbench());
  }, 2 * workTimeoutMs);

  it("lists the units that make up a total, largest first, and they add up to it", async () => {
    const total = numberAt(await savedBook(workbench()), form, "C14");

    await select(workbench(), "C14");

    const parts = (await shownParts(workbench())).map(({ figure }) => figure);
    const isNumber = (figure: string) => /^[\d.]+$/.test(figure);
    const figures = parts.filter(isNumber).map((figure) => Number(figure.replaceAll(".", "")));
    expect(parts).toHaveLength(9);
    expect(figures).toEqual([...figures].sort((one, other) => other - one));
    expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(total);
    // What a unit left blank, or what does not concern it, comes last.
    expect(parts.map(isNumber)).toEqual(parts.map((_, index) => index < figures.length));
    await paneSays(workbench(), total.toLocaleString("de-DE"));
  });

  it("tells the file, sheet and cell of a part, and that a row was put in above it", async () => {
    await select(workbench(), "C20");

    await expect(sourceOf(workbench(), "Huyện đoàn Duyên Hải")).resolves.toBe(
      "→ Duyên Hải.xlsx, Biểu 1 Đoàn viên!C21 (đã lệch 1 dòng)",
    );
    await expect(sourceOf(workbench(), "Huyện đoàn Cầu Ngang")).resolves.toBe(
      "→ Cau Ngang - Bao cao Quy IV.xlsx, Biểu 1 Đoàn viên!C20",
    );
  });

  it("says of a cell that is no total that it is none", async () => {
    await selectCells(workbench().page, form, "B14");
    await paneSays(workbench(), `Ô B14 trang “${form}” không phải số tổng hợp.`);
  });

  it(
    "leads to the same parts in the saved workbook, opened in another window",
    async () => {
      await select(workbench(), "C20");
      const before = await shownParts(workbench());
      const folder = mkdtempSync(join(tmpdir(), "doan-"));
      const path = join(folder, "tong-hop.xlsx");
      writeFileSync(path, await workbench().saveBook());
      const reopened = await openWorkbench({ workbook: path });
      try {
        await viewComes(reopened, "Đã tổng hợp 9/11 đơn vị");
        await paneSays(reopened, "Chọn một ô số trong biểu để xem từng đơn vị góp bao nhiêu");
        await select(reopened, "C20");
        expect(await shownParts(reopened)).toEqual(before);
        await expect(sourceOf(reopened, "Huyện đoàn Duyên Hải")).resolves.toContain("(đã lệch 1 dòng)");
        expect(await reopened.unknownMembers()).toEqual([]);
      } finally {
        await reopened.close();
        rmSync(folder, { recursive: true });
      }
    },
    2 * workTimeoutMs,
  );

  it("leaves nothing of office.js unanswered", async () => {
    await expect(workbench().unknownMembers()).resolves.toEqual([]);
  });
});

/** Settles when the pane shows the parts of that cell. */
async function select(workbench: OpenWorkbench, address: string): Promise<void> {
  await selectCells(workbench.page, form, address);
  await partsOf(workbench, address).waitFor({ timeout: workTimeoutMs });
}

function partsOf({ pane }: OpenWorkbench, address = "") {
  return pane.getByRole("list", { name: `Các đơn vị góp vào ô ${address}` });
}

/** In the order of the screen: the name first, the figure last. */
async function shownParts(workbench: OpenWorkbench): Promise<readonly ShownPart[]> {
  return partsOf(workbench)
    .getByRole("button")
    .evaluateAll((lines) =>
      lines.map((line) => {
        const spans = [...line.querySelectorAll(":scope > span:not(.fui-Button__icon)")];
        return { unit: spans[0]?.textContent ?? "", figure: spans.at(-1)?.textContent ?? "" };
      }),
    );
}

/** Opens the unit's part where it is closed. */
async function sourceOf(workbench: OpenWorkbench, unit: string): Promise<string | null> {
  const part = partsOf(workbench).getByRole("listitem").filter({ hasText: unit });
  const line = part.getByRole("button");
  if ((await line.getAttribute("aria-expanded")) === "false") await line.click();
  return part.getByText(/^→ /).textContent();
}
