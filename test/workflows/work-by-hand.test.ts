/** What the officer does by hand between two runs is kept: figures, names of sheets, cells beside ours. */
import { cellAt } from "../../src/core/model/grid";
import type { MemoryWorkbook } from "../support/memory-workbook";
import { contents, entriesOf, looked, runHere, sampleHost, sampleUnits } from "../support/here";
import { filledForm } from "../support/filled-form";
import { sampleSubmissions } from "../support/tra-vinh";

const detail = "CT Biểu 1 Đoàn viên";
const form = "Biểu 1 Đoàn viên";

async function consolidatedHost(): Promise<MemoryWorkbook> {
  const host = await sampleHost();
  await runHere({ host, units: await sampleUnits(), files: sampleSubmissions() });
  return host;
}

/** The row of a unit in a sheet of ours. */
function rowOf(host: MemoryWorkbook, sheet: string, code: string): number {
  const grid = host.now().sheets.find(({ name }) => name === sheet);
  for (let row = 1; grid && row <= grid.lastRow; row += 1)
    if (cellAt(grid, row, 1)?.value === code) return row;
  throw new Error(`No ${code} in ${sheet}.`);
}

function logText(host: MemoryWorkbook, sheet = "Nhật ký"): string {
  return JSON.stringify(contents(host.now())[sheet]);
}

async function corrected(changes: Readonly<Record<string, number>>) {
  const bytes = await filledForm({ unit: "Huyện đoàn Cầu Ngang", sentOn: "20/12/2023", changes });
  return { name: "Cau Ngang - sua.xlsx", read: () => Promise.resolve(bytes) };
}

describe("a figure corrected in the detail sheet", () => {
  it("is counted on the next run, marked, and told with its old value and when", async () => {
    const host = await consolidatedHost();
    const units = await sampleUnits();
    const row = rowOf(host, detail, "TV01");
    const was = Number(host.valueAt(detail, `D${row}`));
    const total = Number(host.valueAt(form, "C14"));
    host.type(detail, `D${row}`, was + 100);
    await runHere({ host, units, madeAt: "22/11/2026 14:05" });
    expect(host.valueAt(form, "C14")).toBe(total + 100);
    expect(host.valueAt(detail, `D${row}`)).toBe(was + 100);
    expect(logText(host)).toContain(
      `Sửa tay: ô C14 trang “${form}” tính là “${was + 100}”, tệp của đơn vị ghi “${was}” (thấy từ lần tổng hợp 22/11/2026 14:05).`,
    );
    expect(logText(host, "Tình hình nộp")).toContain("1 ô sửa tay");
    const cell = host.patches
      .at(-1)
      ?.rewrittenSheets?.find(({ name }) => name === detail)
      ?.cells.find((candidate) => candidate.row === row && candidate.column === 4);
    expect(cell?.style).toBe("warning");
    const once = contents(host.now());
    await runHere({ host, units, madeAt: "22/11/2026 14:05" });
    expect(contents(host.now())).toEqual(once);
  });

  it("typed back to what the file says is no correction any more", async () => {
    const host = await consolidatedHost();
    const units = await sampleUnits();
    const before = contents(host.now());
    const row = rowOf(host, detail, "TV01");
    const was = host.valueAt(detail, `D${row}`);
    host.type(detail, `D${row}`, 1);
    await runHere({ host, units });
    host.type(detail, `D${row}`, was);
    await runHere({ host, units });
    expect(contents(host.now())).toEqual(before);
  });

  it.each([
    { name: "mine, where nothing is said", hand: undefined, expected: "mine" },
    { name: "mine, where the officer says so", hand: "mine" as const, expected: "mine" },
    { name: "the new file's, where the officer says so", hand: "file" as const, expected: "file" },
  ])("is asked about when the unit's file changed too: $name", async ({ hand, expected }) => {
    const host = await consolidatedHost();
    const units = await sampleUnits();
    const row = rowOf(host, detail, "TV01");
    host.type(detail, `D${row}`, 5000);
    const files = [await corrected({ C14: 3000 })];
    const look = await looked(host);
    const [entry] = await entriesOf(look, files);
    const { preflight } = await runHere({
      host,
      units,
      entries: entry ? [entry] : [],
      decide: (decisions) => ({
        ...decisions,
        fileOf: { TV01: entry?.sha256 ?? "" },
        hand: hand === undefined ? {} : { TV01: hand },
      }),
    });
    const question = preflight.rows.find(
      ({ isCounted, unit }) => isCounted && unit?.code === "TV01",
    )?.question;
    expect(question).toMatchObject({
      kind: "hand-corrected",
      decided: hand,
      cells: [{ field: `${form} · 1.1 Xã · Đoàn viên đầu kỳ`, mine: "5.000", file: "3.000" }],
    });
    expect(host.valueAt(detail, `D${rowOf(host, detail, "TV01")}`)).toBe(expected === "mine" ? 5000 : 3000);
    await runHere({ host, units });
    expect(host.valueAt(detail, `D${rowOf(host, detail, "TV01")}`)).toBe(expected === "mine" ? 5000 : 3000);
  });

  it("is asked about beside the choice of the file, which the officer may leave as proposed", async () => {
    const host = await consolidatedHost();
    const units = await sampleUnits();
    host.type(detail, `D${rowOf(host, detail, "TV01")}`, 5000);
    const entries = await entriesOf(await looked(host), [await corrected({ C14: 3000 })]);
    const { preflight } = await runHere({ host, units, entries, decide: (decisions) => decisions });
    expect(preflight.rows.find(({ isCounted, unit }) => isCounted && unit?.code === "TV01")).toMatchObject({
      question: { kind: "which-file", decided: undefined },
      correctedQuestion: {
        kind: "hand-corrected",
        decided: undefined,
        cells: [{ mine: "5.000", file: "3.000" }],
      },
    });
  });

  it("in a stacked list stays too", async () => {
    const host = await consolidatedHost();
    const list = "DS Biểu 4 Cán bộ";
    const before = host.valueAt(list, "F5");
    expect(typeof before).toBe("string");
    host.type(list, "F5", "Nguyễn Văn Sửa");
    await runHere({ host, units: await sampleUnits() });
    expect(host.valueAt(list, "F5")).toBe("Nguyễn Văn Sửa");
    expect(logText(host)).toContain(`tính là “Nguyễn Văn Sửa”, tệp của đơn vị ghi “${String(before)}”`);
  });
});

describe("DOAN's own sheets", () => {
  it("are found under the names they were given, and written there", async () => {
    const host = await consolidatedHost();
    host.renameSheet(detail, "Chi tiết đoàn viên");
    host.renameSheet("Tình hình nộp", "Ai đã nộp");
    const before = contents(host.now());
    await runHere({ host, units: await sampleUnits() });
    expect(contents(host.now())).toEqual(before);
    expect(host.cell(form, "C14")?.formula).toBe("SUM('Chi tiết đoàn viên'!D6:D14)");
  });

  it("are made anew where they were deleted", async () => {
    const host = await consolidatedHost();
    const before = contents(host.now());
    host.deleteSheet(detail);
    host.deleteSheet("Nguồn số liệu");
    const { done } = await runHere({ host, units: await sampleUnits() });
    expect(done.notes).toEqual([]);
    expect(contents(host.now())).toEqual(before);
  });

  it("leave the user's own cells beside and below them alone", async () => {
    const host = await consolidatedHost();
    host.type(detail, "A40", "Ghi chú của tôi");
    host.type("Nhật ký", "K2", "Đã gọi điện");
    await runHere({ host, units: await sampleUnits() });
    expect(host.valueAt(detail, "A40")).toBe("Ghi chú của tôi");
    expect(host.valueAt("Nhật ký", "K2")).toBe("Đã gọi điện");
  });

  it("give way to the user's own cells: the sheet stays as it is, a new one is made, and it is said", async () => {
    const host = await sampleHost();
    const units = await sampleUnits();
    await runHere({ host, units, files: sampleSubmissions().slice(0, 6) });
    const row = host.now().sheets.find(({ name }) => name === detail)?.lastRow ?? 0;
    host.type(detail, `B${row + 1}`, "Cộng (tự tính)");
    const { done } = await runHere({ host, units, files: sampleSubmissions() });
    expect(done.notes).toEqual([expect.stringContaining(`Trang “${detail}” đã được thêm`)]);
    expect(host.valueAt(detail, `B${row + 1}`)).toBe("Cộng (tự tính)");
    expect(host.cell(form, "C14")?.formula).toContain(`'${detail} (2)'!`);
    const look = await looked(host);
    expect([look.form?.source, look.notes, look.unitSheets]).toEqual(["remembered", [], []]);
    expect((await runHere({ host, units })).done.notes).toEqual([]);
  });
});

describe("the form", () => {
  it("may be copied beside itself, to be sent up: the copy is no unit's report", async () => {
    const host = await consolidatedHost();
    const filled = host.now().sheets.find(({ name }) => name === form);
    if (!filled) throw new Error("The form is not there.");
    const cells = [...filled.cells].map(([key, { value }]) => [key, { value }] as const);
    host.addSheet({ ...filled, name: `${form} (2)`, cells: new Map(cells) });
    expect((await looked(host)).unitSheets).toEqual([]);
  });

  it("may have its sheets renamed: nothing has to be read again", async () => {
    const host = await consolidatedHost();
    host.renameSheet(form, "Đoàn viên");
    const { look, preflight } = await runHere({ host, units: await sampleUnits() });
    expect(look.notes).toEqual([]);
    expect(preflight.countWords).toBe("mới 0 · thay 0 · giữ 9");
    expect(host.cell("Đoàn viên", "C14")?.formula).toMatch(/^SUM\('CT Biểu 1 Đoàn viên'!/);
  });

  it("keeps what the user wrote above and below its tables", async () => {
    const host = await consolidatedHost();
    host.type("Bìa", "C9", "Tỉnh đoàn Trà Vinh");
    await runHere({ host, units: await sampleUnits() });
    expect(host.valueAt("Bìa", "C9")).toBe("Tỉnh đoàn Trà Vinh");
  });

  it("that was changed itself is told before anything is read, and its old totals are not learned as its own", async () => {
    const host = await consolidatedHost();
    host.insertRow(form, 16);
    host.type(form, "A16", "1.4");
    host.type(form, "B16", "Đặc khu");
    const look = await looked(host);
    expect(look.notes).toEqual([expect.stringContaining("Biểu đã được sửa so với lần tổng hợp trước")]);
    expect(look.campaign?.files).toEqual([]);
    const sheet = look.form?.template.sheets.find(({ key }) => key === "B1");
    expect(sheet?.formulas["C14"]).toBeUndefined();
    expect(sheet?.formulas["C17"]).toBeUndefined();
    expect(sheet?.formulas["C13"]).toBe("SUM(C14:C17)");
    const { done } = await runHere({
      host,
      units: await sampleUnits(),
      entries: await entriesOf(look, sampleSubmissions()),
    });
    expect(done.counted).toBe(9);
  });

  it("gets its empty cells back where no unit is counted there any more", async () => {
    const host = await consolidatedHost();
    const units = await sampleUnits();
    const only = await entriesOf(await looked(host), sampleSubmissions());
    const others = Object.fromEntries(
      only.filter(({ file }) => !file.includes("DH Tra Vinh")).map(({ sha256 }) => [sha256, null]),
    );
    await runHere({ host, units, decide: (decisions) => ({ ...decisions, unitOf: others }) });
    const fresh = await sampleHost();
    await runHere({
      host: fresh,
      units,
      entries: only,
      decide: (decisions) => ({ ...decisions, unitOf: others }),
    });
    expect(contents(host.now())[form]).toEqual(contents(fresh.now())[form]);
  });
});
