/** From a selected cell to the units' figures, also after rows were put in and after reopening. */
import { cellAt } from "../../src/core/model/grid";
import { rememberedResult, type CampaignResult } from "../../src/workflows/campaign-result";
import { traceAt, traceHere } from "../../src/workflows/trace-here";
import { looked, runHere, sampleHost, sampleUnits } from "../support/here";
import type { MemoryWorkbook } from "../support/memory-workbook";
import { sampleSubmissions } from "../support/tra-vinh";

const form = "Biểu 1 Đoàn viên";
const detail = "CT Biểu 1 Đoàn viên";

async function consolidated(): Promise<{ host: MemoryWorkbook; result: CampaignResult }> {
  const host = await sampleHost();
  const { done } = await runHere({ host, units: await sampleUnits(), files: sampleSubmissions() });
  return { host, result: done.result };
}

function traced(host: MemoryWorkbook, result: CampaignResult, sheet: string, address: string) {
  const found = traceAt(result, { sheet, address }, host.now());
  if (!found) throw new Error(`${sheet}!${address} leads nowhere.`);
  return found;
}

it("a total leads to its parts, largest first, with file, sheet and cell, and how far that has moved", async () => {
  const { host, result } = await consolidated();
  const total = traced(host, result, form, "C14");
  expect(total).toMatchObject({ form, title: "1.1 Xã · Đoàn viên đầu kỳ", unitCode: null });
  expect(total.totalWords).toBe(Number(host.valueAt(form, "C14")).toLocaleString("de-DE"));
  const figures = total.parts.filter(({ isNothing }) => !isNothing);
  const sizes = figures.map(({ figureWords }) => Number(figureWords.replaceAll(".", "")));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(host.valueAt(form, "C14"));
  const moved = traced(host, result, form, "C20").parts.find(({ unitCode }) => unitCode === "TV03");
  expect(moved).toMatchObject({
    file: "nop/Duyên Hải.xlsx",
    sources: [{ cell: "C21", shiftWords: "đã lệch 1 dòng", fieldWords: "" }],
  });
  expect(total.parts.find(({ unitCode }) => unitCode === "TV01")?.sources[0]?.shiftWords).toBeNull();
});

it("a computed total leads to a line a unit, which add up to it, and to every figure in the unit's file", async () => {
  const { host, result } = await consolidated();
  const total = traced(host, result, form, "I30");
  expect(total.title).toBe("TỔNG CỘNG (I + II + III + IV) · Đoàn viên cuối kỳ");
  expect(total.parts).toHaveLength(9);
  const shares = total.parts.map(({ figureWords }) => Number(figureWords.replaceAll(".", "")));
  expect(shares).toEqual([...shares].sort((one, other) => other - one));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(host.valueAt(form, "I30"));
  for (const { sources } of total.parts)
    expect(new Set(sources.map(({ fieldWords }) => fieldWords)).size).toBeGreaterThan(10);
});

it("a share, which no unit has a part of, names each unit's figures without adding them", async () => {
  const { host, result } = await consolidated();
  const rate = result.consolidation.template.rules.find(({ kind }) => kind === "percent-of");
  const formulas = [...result.consolidation.formulas.values()];
  const ratio = formulas.find(({ formula }) => formula.includes("/"));
  if (!ratio) throw new Error(`The sample has a share (${rate?.id ?? "no rule"}), but no formula of one.`);
  const sheet = result.consolidation.template.sheets.find(({ key }) => key === ratio.sheetKey)?.name ?? "";
  const total = traced(host, result, sheet, ratio.address);
  expect(total.parts.length).toBeGreaterThan(0);
  expect(new Set(total.parts.map(({ figureWords }) => figureWords))).toEqual(new Set([""]));
});

it("after a row was put in above, the cell below leads where it led before", async () => {
  const { host, result } = await consolidated();
  const before = ["C20", "I30", "C30"].map((address) => traced(host, result, form, address));
  host.insertRow(form, 15);
  const after = ["C21", "I31", "C31"].map((address) => traced(host, result, form, address));
  expect(after.map(({ title, parts }) => ({ title, parts }))).toEqual(
    before.map(({ title, parts }) => ({ title, parts })),
  );
  expect(traceAt(result, { sheet: form, address: "C15" }, host.now())).toBeNull();
});

it("reading nothing but the selected sheet is enough", async () => {
  const { host, result } = await consolidated();
  const { read } = host;
  const asked: string[] = [];
  const sparing: MemoryWorkbook = {
    ...host,
    read: async (options) => {
      const opened = await read(options);
      if (opened.outcome === "failed") return opened;
      const sheets = opened.workbook.sheets.map((grid) => {
        if (options?.wantsSheet?.(grid.name) ?? true) {
          asked.push(grid.name);
          return grid;
        }
        return { ...grid, cells: new Map() };
      });
      return { ...opened, workbook: { ...opened.workbook, sheets } };
    },
  };
  expect(await traceHere(result, { sheet: form, address: "C14" }, sparing)).toEqual(
    traced(host, result, form, "C14"),
  );
  expect(asked).toEqual([form]);
});

it("a ratio, which is written as text, is found by its row and column", async () => {
  const { host, result } = await consolidated();
  const total = traced(host, result, "Biểu 2 Tổ chức", "O13");
  expect(total.totalWords).toBe(host.valueAt("Biểu 2 Tổ chức", "O13"));
  expect(total.title).toContain("Cơ sở đã sơ kết");
});

it("a count over a list leads to its rows", async () => {
  const { host, result } = await consolidated();
  const total = traced(host, result, "Biểu 4 Cán bộ", "C22");
  expect(total.parts.flatMap(({ sources }) => sources)).toHaveLength(
    Number(host.valueAt("Biểu 4 Cán bộ", "C22")),
  );
  for (const { sources, figureWords } of total.parts)
    expect(sources.length === 1 || figureWords === `${sources.length} dòng`).toBe(true);
  expect(total.parts[0]?.file).toMatch(/^nop\//);
});

it("a figure in the detail sheet leads to that unit alone, and one corrected by hand says so", async () => {
  const { host } = await consolidated();
  host.type(detail, "D6", 77);
  const { done } = await runHere({ host, units: await sampleUnits() });
  const line = traced(host, done.result, detail, "D6");
  expect(line).toMatchObject({ title: "1.1 Xã · Đoàn viên đầu kỳ", unitCode: "TV01", totalWords: "77" });
  expect(line.parts).toHaveLength(1);
  expect(line.parts[0]?.sources[0]?.correctionWords).toMatch(/^sửa tay, tệp ghi [\d.]+$/);
});

it("a cell of a stacked list leads to the row it was read from", async () => {
  const { host, result } = await consolidated();
  const list = "DS Biểu 4 Cán bộ";
  const found = traced(host, result, list, "F7");
  const grid = host.now().sheets.find(({ name }) => name === list);
  expect(found.parts).toEqual([
    expect.objectContaining({
      unitCode: grid && cellAt(grid, 7, 1)?.value,
      file: grid && cellAt(grid, 7, 3)?.value,
      sources: [
        expect.objectContaining({
          cell: `${String(grid && cellAt(grid, 7, 4)?.value)}:${String(grid && cellAt(grid, 7, 4)?.value)}`,
        }),
      ],
      figureWords: grid && cellAt(grid, 7, 6)?.value,
    }),
  ]);
});

it("a caption, an empty corner and the unit's own name lead nowhere", async () => {
  const { host, result } = await consolidated();
  for (const [sheet, address] of [
    [form, "B14"],
    [form, "Z99"],
    ["Bìa", "C9"],
    [detail, "B6"],
  ] as const)
    expect([sheet, address, traceAt(result, { sheet, address }, host.now())]).toEqual([sheet, address, null]);
});

it("works right after reopening, from what the workbook remembers", async () => {
  const { host, result } = await consolidated();
  const again = rememberedResult(await looked(host));
  if (!again) throw new Error("Nothing is remembered.");
  for (const [sheet, address] of [
    [form, "C14"],
    [form, "I30"],
    ["Biểu 4 Cán bộ", "C22"],
    [detail, "D8"],
  ] as const)
    expect(traced(host, again, sheet, address)).toEqual(traced(host, result, sheet, address));
});
