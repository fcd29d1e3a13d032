/** What the open workbook is said to hold before anything is read. */
import type { Grid } from "../../src/core/model/grid";
import { cellKey } from "../../src/core/model/grid";
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import { consolidateFiles } from "../../src/workflows/consolidate-files";
import { withForm } from "../../src/workflows/look-at-workbook";
import { readUnitSheets } from "../../src/workflows/unit-sheets";
import { contents, entriesOf, looked, runHere, sampleHost, sampleUnits } from "../support/here";
import { emptyGrid, memoryWorkbook } from "../support/memory-workbook";
import { readWorkbook } from "../support/read-workbook";
import { sampleFile, sampleSubmissions } from "../support/tra-vinh";

async function sheetOf(file: string, sheet: string): Promise<Grid> {
  const bytes = await sampleFile(file).read();
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes.message);
  const workbook = await readWorkbook(bytes, { styledBlanks: true });
  const grid = workbook.sheets.find(({ name }) => name === sheet) ?? workbook.sheets[0];
  if (!grid) throw new Error(`No ${sheet}.`);
  return { ...grid, cells: new Map([...grid.cells].map(([key, { format: _, ...cell }]) => [key, cell])) };
}

function tableOf(name: string, rows: readonly (readonly (string | number)[])[]): Grid {
  const cells = rows.flatMap((row, index) =>
    row.map((value, column) => [cellKey(index + 1, column + 1), { value }] as const),
  );
  return {
    ...emptyGrid(name),
    cells: new Map(cells),
    lastRow: rows.length,
    lastColumn: rows[0]?.length ?? 0,
  };
}

async function commandLineResult() {
  const result = await consolidateFiles(
    {
      files: sampleSubmissions(),
      form: sampleFile("mau-bao-cao.xlsx"),
      unitList: sampleFile("don-vi.xlsx"),
      template: undefined,
      onlyClean: false,
      madeAt: null,
    },
    nodeHosts,
  );
  if (result.outcome === "refused") throw new Error(result.message);
  return readWorkbook(result.bytes, { styledBlanks: true, validations: true });
}

it("a blank form: its title, period and sheets, and the example that it is", async () => {
  const look = await looked(await sampleHost());
  expect(look.form).toMatchObject({
    source: "learned",
    formCount: 5,
    periodWords: "quý IV năm 2023",
    sheets: ["Biểu 1 Đoàn viên", "Biểu 2 Tổ chức", "Biểu 3 Xếp loại", "Biểu 4 Cán bộ", "Biểu 5 Đi cơ sở"],
  });
  expect(look.examples.map(({ template, fits }) => [template.id, fits])).toEqual([["mvd-tv-2023-04", true]]);
  expect([look.unitLists, look.unitSheets, look.campaign, look.stamp, look.notes]).toEqual([
    [],
    [],
    null,
    null,
    [],
  ]);
});

it("a workbook without a form says what to open", async () => {
  const look = await looked(
    memoryWorkbook({ ...(await (await sampleHost()).now()), sheets: [emptyGrid("Trang 1")] }),
  );
  expect(look.form).toBeNull();
  expect(look.notes).toEqual([expect.stringContaining("Chưa thấy biểu nào")]);
});

it("a workbook that is nothing but a unit list says the same, and offers the list", async () => {
  const list = await sheetOf("don-vi.xlsx", "Đơn vị");
  const look = await looked(memoryWorkbook({ ...(await (await sampleHost()).now()), sheets: [list] }));
  expect(look.form).toBeNull();
  expect(look.notes).toEqual([expect.stringContaining("Chưa thấy biểu nào")]);
  expect(look.unitLists).toHaveLength(1);
});

it("a list of units beside the form is offered as such and is no part of the form", async () => {
  const host = await sampleHost();
  const alone = await looked(host);
  host.addSheet(await sheetOf("don-vi.xlsx", "Đơn vị"));
  const look = await looked(host);
  expect(look.unitLists.map(({ label }) => label)).toEqual([
    expect.stringMatching(/^Trang “.+” · 11 đơn vị$/),
  ]);
  expect(look.receiver?.code).toBe("TV");
  expect(look.form?.template).toEqual(alone.form?.template);
});

it("a form whose rows are units is a form, not a list of units", async () => {
  const host = memoryWorkbook({
    ...(await sampleHost()).now(),
    sheets: [
      tableOf("Tổng hợp xã", [
        ["TT", "Tên đơn vị", "Tổng số đoàn viên", "Nam", "Nữ", "Kết nạp mới"],
        ...["Ia Grai", "Ia Hrung", "Ia O"].map((name, index) => [index + 1, `Xã ${name}`]),
      ]),
    ],
  });
  expect((await looked(host)).unitLists).toEqual([]);
});

it("the remembered list is the one in its sheet as it is now; where the sheet is gone, the list as it was", async () => {
  const host = await sampleHost();
  host.addSheet({ ...(await sheetOf("don-vi.xlsx", "Đơn vị")), name: "Đơn vị" });
  await runHere({ host, units: await sampleUnits(), files: sampleSubmissions() });
  expect((await looked(host)).unitLists[0]?.source).toEqual({ kind: "sheet", sheet: "Đơn vị" });
  host.deleteSheet("Đơn vị");
  expect((await looked(host)).unitLists[0]).toMatchObject({
    source: { kind: "remembered" },
    label: "Trang “Đơn vị” · 11 đơn vị",
  });
});

describe("a result without its memory", () => {
  it("is filled anew where its form is a known one, and never adds to what stands there", async () => {
    const host = memoryWorkbook(await commandLineResult());
    const before = contents(host.now());
    const look = await looked(host);
    expect(look).toMatchObject({
      stamp: { counted: 9, expected: 11, words: "Đã tổng hợp 9/11 đơn vị" },
      form: { source: "example" },
      campaign: null,
      notes: [expect.stringContaining("Hãy chọn lại tất cả các tệp")],
    });
    await runHere({ host, units: await sampleUnits(), files: sampleSubmissions() });
    for (const sheet of look.form?.sheets ?? [])
      expect([sheet, contents(host.now())[sheet]]).toEqual([sheet, before[sheet]]);
  });

  it("is no form to fill where its form is unknown", async () => {
    const result = await commandLineResult();
    const host = memoryWorkbook(result);
    const stamp = result.definedNames.find(({ name }) => name === "DOAN_MAU")?.refersTo ?? "";
    const [, sheet, address] = /^'(.+)'!(.+?)(:|$)/.exec(stamp) ?? [];
    host.type(sheet ?? "", (address ?? "").replaceAll("$", ""), "mau-khac/1");
    const look = await looked(host);
    expect(look.form).toBeNull();
    expect(look.notes).toEqual([expect.stringContaining("Hãy mở biểu mẫu trắng")]);
  });

  it.each([
    { name: "not JSON", text: '{"schema":1,', says: "đã bị hỏng" },
    { name: "JSON of another kind", text: "[1,2]", says: "đã bị hỏng" },
    { name: "a newer version's", text: '{"schema":9,"x":1}', says: "phiên bản DOAN mới hơn" },
    { name: "a key too many", text: undefined, says: "đã bị hỏng" },
  ])("whose memory is $name says so and goes on as if there were none", async ({ text, says }) => {
    const host = await sampleHost();
    await runHere({ host, units: await sampleUnits(), files: sampleSubmissions().slice(0, 3) });
    const own = JSON.parse(host.stored("campaign") ?? "{}") as object;
    host.store("campaign", text ?? JSON.stringify({ ...own, more: 1 }));
    const look = await looked(host);
    expect(look.campaign).toBeNull();
    expect(look.notes[0]).toContain(says);
  });

  it("whose figures do not fit their own form is damaged, not half used", async () => {
    const host = await sampleHost();
    await runHere({ host, units: await sampleUnits(), files: sampleSubmissions().slice(0, 3) });
    const own = host.stored("campaign") ?? "";
    host.store("campaign", own.replace(/"figures":"[^"]*,/, '"figures":"'));
    expect((await looked(host)).notes[0]).toContain("đã bị hỏng");
  });
});

it("sheets that units filled in beside the blank form are sources like files", async () => {
  const host = await sampleHost();
  host.addSheet({
    ...(await sheetOf("nop/Cau Ngang - Bao cao Quy IV.xlsx", "Biểu 1 Đoàn viên")),
    name: "Cầu Ngang",
  });
  host.addSheet({
    ...(await sheetOf("nop/Duyên Hải.xlsx", "Biểu 1 Đoàn viên")),
    name: "Huyện đoàn Duyên Hải",
  });
  const look = await looked(host);
  expect(look.form?.sheets).toHaveLength(5);
  expect(look.unitSheets.map(({ sheets }) => sheets)).toEqual([["Cầu Ngang"], ["Huyện đoàn Duyên Hải"]]);
  if (!look.form) throw new Error("No form.");
  const entries = await readUnitSheets(look.unitSheets, look.workbook, look.form.template, nodeHosts.hasher);
  const { preflight } = await runHere({ host, units: await sampleUnits(), entries });
  expect(
    preflight.rows.filter(({ isCounted }) => isCounted).map(({ file, unit }) => [file, unit?.code]),
  ).toEqual([
    ["Trang “Cầu Ngang”", "TV01"],
    ["Trang “Huyện đoàn Duyên Hải”", "TV03"],
  ]);
  const files = await entriesOf(
    look,
    sampleSubmissions().filter(({ name }) => /Cau Ngang|Duyên Hải/.test(name)),
  );
  const byFiles = await sampleHost();
  await runHere({ host: byFiles, units: await sampleUnits(), entries: files });
  expect(host.valueAt("Biểu 1 Đoàn viên", "C14")).toBe(byFiles.valueAt("Biểu 1 Đoàn viên", "C14"));
  const again = await readUnitSheets(
    look.unitSheets,
    (await looked(host)).workbook,
    look.form.template,
    nodeHosts.hasher,
  );
  expect(again.map(({ sha256 }) => sha256)).toEqual(entries.map(({ sha256 }) => sha256));
});

it("only some sheets of the form may be filled, and the example that fits may be taken instead", async () => {
  const look = await looked(await sampleHost());
  expect(withForm(look, { sheets: ["Biểu 2 Tổ chức"] }).form?.sheets).toEqual(["Biểu 2 Tổ chức"]);
  const [example] = look.examples;
  if (!example) throw new Error("No example.");
  expect(withForm(look, { example: example.template }).form).toMatchObject({
    source: "example",
    formCount: 5,
  });
});
