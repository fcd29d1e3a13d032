/** "Bản phản hồi": what a unit gets back, looked at in the bytes and read again. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "../../../src/core/model/finding";
import { type Grid, placeOfKey } from "../../../src/core/model/grid";
import { stampNames } from "../../../src/core/model/stamp";
import { nodeHosts } from "../../../src/roots/cli/node-hosts";
import type { CheckedReport } from "../../../src/workflows/check/checked-report";
import { judgedReport } from "../../../src/workflows/check/judged-report";
import { explanationIndex } from "../../../src/core/explanations/explanations";
import { returnCopy } from "../../../src/workflows/check/return-copy";
import { slipAnswers } from "../../../src/workflows/check/return-copy/slip-answers";
import { bookParts, makePackage, partsOf, type Parts } from "../../support/make-package";
import { sheetOf, readWorkbook, valueAt, cell } from "../../support/read-workbook";
import { patch, value } from "../../support/patches";
import { sampleFile } from "../../support/tra-vinh";

function finding(
  severity: Finding["severity"],
  sheet: string | null,
  at: string | null,
  more: Partial<Finding> = {},
): Finding {
  return {
    ruleId: "CH.SO.CHU",
    severity,
    sheet,
    cell: at,
    message: `Có lỗi ở ${at ?? "tệp"}.`,
    blocking: false,
    ...more,
  };
}

function reportOf(findings: readonly Finding[], more: Partial<CheckedReport> = {}): CheckedReport {
  const judged = judgedReport(
    {
      source: { kind: "file", file: "nop/Trà Cú.xlsx", sha256: "" },
      unit: null,
      unitText: "Huyện đoàn Trà Cú",
      period: "2023-Q4",
      refusal: null,
      findings,
      passed: 10,
      skipped: [],
      rules: [],
      sheets: [],
    },
    explanationIndex([]),
  );
  return { ...judged, ...more };
}

async function copyOf(bytes: Uint8Array | null, report: CheckedReport, fileName = "nop/Trà Cú.xlsx") {
  const read = bytes && (await nodeHosts.reader.read(bytes));
  const opened =
    bytes && read?.outcome === "read" ? { bytes, container: read.container, workbook: read.workbook } : null;
  const copy = await returnCopy({ report, fileName, formTitle: "Báo cáo quý", opened }, nodeHosts.writer);
  if (copy.outcome === "refused") throw new Error(copy.message);
  return copy.file;
}

const cellsXml = '<sheetData><row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>7</v></c></row></sheetData>';
const ownFormats =
  '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="2" stopIfTrue="1" operator="greaterThan"><formula>3</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B1"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>';

function book(more: Partial<Parameters<typeof bookParts>[0]> = {}): Record<string, string> {
  return bookParts({ sheets: { "Biểu 1": cellsXml + ownFormats, "Biểu 'hai' B": cellsXml }, ...more });
}

function textsOf(grid: Grid): readonly string[] {
  return [...grid.cells.values()].flatMap(({ value: text }) => (typeof text === "string" ? [text] : []));
}

describe("the unit's own workbook", () => {
  const report = reportOf([
    finding("error", "Biểu 1", "A1"),
    finding("explain", "Biểu 'hai' B", "B1", { found: 7, expected: 9 }),
    finding("note", null, null, { ruleId: "DV.MUON" }),
    finding("error", "Biểu 3", null, { ruleId: "CT.TRANG.THIEU" }),
  ]);
  let before: Parts;
  let after: Record<string, string>;
  let bytes: Uint8Array;
  beforeAll(async () => {
    const original = makePackage(book());
    before = partsOf(original);
    ({ bytes } = await copyOf(original, report));
    after = partsOf(bytes);
  });

  it("gets the slip as its first sheet, in front", async () => {
    const { sheets } = await readWorkbook(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(["Phiếu phản hồi", "Biểu 1", "Biểu 'hai' B"]);
    expect(after["xl/workbook.xml"]).not.toMatch(/activeTab="[1-9]/);
  });

  it("keeps every other part byte for byte, and the sheets but for our colours", () => {
    const changed = Object.keys(before).filter((part) => after[part] !== before[part]);
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    const without = (xml = "") => xml.replace(/<conditionalFormatting.*<\/conditionalFormatting>/g, "");
    for (const part of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"])
      expect(without(after[part])).toBe(without(before[part] as string));
  });

  it("has our colours before its own formats, which keep their order and all else", () => {
    const rules = [...(after["xl/worksheets/sheet1.xml"] ?? "").matchAll(/<cfRule [^>]*>/g)].map(
      ([rule]) => rule,
    );
    const byPriority = rules.sort((one, other) => priorityOf(one) - priorityOf(other));
    expect(byPriority.map((rule) => /type="(\w+)"/.exec(rule)?.[1])).toEqual([
      "expression",
      "colorScale",
      "cellIs",
    ]);
    expect(byPriority[2]).toContain('stopIfTrue="1"');
    expect(after["xl/worksheets/sheet1.xml"]).toContain("DOAN.KIEMTRA.LOI");
    expect(after["xl/worksheets/sheet2.xml"]).toContain("DOAN.KIEMTRA.GIAITRINH");
  });

  it("links every place by a formula with its result, and no place that is not there", async () => {
    const slip = sheetOf(await readWorkbook(bytes), 0);
    const links = [...slip.cells.values()].flatMap(({ formula, value: shown }) =>
      formula === undefined ? [] : [[formula, shown]],
    );
    expect(links).toEqual([
      [`HYPERLINK("#'Biểu 1'!A1","A1")`, "A1"],
      [`HYPERLINK("#'Biểu ''hai'' B'!B1","B1")`, "B1"],
    ]);
    expect(textsOf(slip)).toEqual(expect.arrayContaining(["Biểu 3", "CT.TRANG.THIEU", "DV.MUON"]));
  });

  it("says whose, for when, how many of what, and what to do", async () => {
    const texts = textsOf(sheetOf(await readWorkbook(bytes), 0)).join("\n");
    for (const said of [
      "PHIẾU PHẢN HỒI",
      "Huyện đoàn Trà Cú",
      "Báo cáo quý",
      "Quý IV năm 2023",
      "Trà Cú.xlsx",
      "2 lỗi phải sửa · 1 chỗ cần giải trình · 1 lưu ý",
      "lưu chính tệp này và gửi lại",
    ])
      expect(texts).toContain(said);
    expect(texts).not.toContain("nop/");
  });
});

function priorityOf(rule: string): number {
  return Number(/priority="(\d+)"/.exec(rule)?.[1]);
}

describe("a copy that comes back", () => {
  it("gets a new slip for the old one, with the unit's answers, and no colour twice", async () => {
    const report = reportOf([finding("explain", "Biểu 1", "A1"), finding("error", "Biểu 1", "B1")]);
    const first = await copyOf(makePackage(book()), report);
    const slip = sheetOf(await readWorkbook(first.bytes), 0);
    const row = [...slip.cells].find(([, { value: text }]) => text === "Cần giải trình")?.[0] ?? 0;
    const answered = await nodeHosts.writer.write(
      first.bytes,
      patch({
        sheets: [
          { sheet: "Phiếu phản hồi", cells: [value(`I${placeOfKey(row).row}`, "Có thêm 2 chi đoàn mới")] },
        ],
      }),
    );
    if (answered.outcome === "refused") throw new Error(answered.message);
    expect(slipAnswers(await readWorkbook(answered.bytes))).toEqual([
      { ruleId: "CH.SO.CHU", sheet: "Biểu 1", cell: "A1", text: "Có thêm 2 chi đoàn mới" },
    ]);

    const second = await copyOf(
      answered.bytes,
      reportOf([finding("explain", "Biểu 1", "A1")]),
      `gui/${first.name}`,
    );
    expect(second.name).toBe(first.name);
    const workbook = await readWorkbook(second.bytes);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Phiếu phản hồi", "Biểu 1", "Biểu 'hai' B"]);
    expect(textsOf(sheetOf(workbook, 0))).toContain("Có thêm 2 chi đoàn mới");
    expect(workbook.definedNames.filter(({ name }) => name === stampNames.slip)).toHaveLength(1);
    const xml = partsOf(second.bytes)["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml.match(/DOAN\.KIEMTRA/g)).toHaveLength(1);
    expect(xml).not.toContain("KIEMTRA.LOI");
  });

  it("a sheet of the unit's own that is called so stays", async () => {
    const own = makePackage(bookParts({ sheets: { "Phiếu phản hồi": cellsXml, "Biểu 1": cellsXml } }));
    const { bytes } = await copyOf(own, reportOf([finding("error", "Phiếu phản hồi", "A1")]));
    const workbook = await readWorkbook(bytes);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "Phiếu phản hồi (2)",
      "Phiếu phản hồi",
      "Biểu 1",
    ]);
    expect(valueAt(sheetOf(workbook, 1), "A1")).toBe(5);
  });

  it("a sheet whose name is longer than Excel allows, as other programs write it, is no obstacle", async () => {
    const name = "Biểu số 1 – Tình hình đoàn viên quý IV năm 2023";
    const own = makePackage(bookParts({ sheets: { [name]: cellsXml } }));
    const { bytes } = await copyOf(own, reportOf([finding("error", name, "A1")]));
    expect((await readWorkbook(bytes)).sheets.map((sheet) => sheet.name)).toEqual(["Phiếu phản hồi", name]);
  });

  it("a slip alone that is sent back gets a slip again", async () => {
    const alone = await copyOf(null, reportOf([], { refusal: "Tệp có mật khẩu." }));
    const { bytes } = await copyOf(alone.bytes, reportOf([finding("error", null, null)]));
    expect((await readWorkbook(bytes)).sheets.map(({ name }) => name)).toEqual(["Phiếu phản hồi"]);
  });
});

describe("many faults of one kind", () => {
  it("are one line, and stand one by one below: none is left out", async () => {
    const cells = Array.from({ length: 200 }, (_, index) => `A${index + 1}`);
    const report = reportOf([
      ...cells.map((at) => finding("error", "Biểu 1", at, { message: `Lỗi ghi ở ô ${at}.` })),
      finding("error", "Biểu 1", "B1", { ruleId: "CT.O.KHOA", message: "Lỗi khác." }),
    ]);
    const { bytes } = await copyOf(makePackage(book()), report);
    const slip = sheetOf(await readWorkbook(bytes), 0);
    const texts = textsOf(slip);
    for (const at of cells) expect(texts.filter((text) => text === `Lỗi ghi ở ô ${at}.`)).toHaveLength(1);
    const lineOf = (text: string) =>
      placeOfKey([...slip.cells].find(([, one]) => one.value === text)?.[0] ?? 0).row;
    expect(lineOf("Lỗi khác.")).toBeLessThan(lineOf("CHI TIẾT TỪNG Ô"));
    expect(lineOf("Lỗi ghi ở ô A1.")).toBeGreaterThan(lineOf("CHI TIẾT TỪNG Ô"));
    const group = [...slip.cells.values()].find(({ value: shown }) => shown === "200 ô");
    expect(group?.formula).toBe(`HYPERLINK("#'Phiếu phản hồi'!A${lineOf("1.1")}","200 ô")`);
  });
});

describe("what is no ordinary .xlsx", () => {
  it("a workbook with macros keeps them, and its ending", async () => {
    const parts = book({
      related: [{ kind: "vbaProject", name: "vbaProject.bin", content: "macro" }],
    });
    const types = (parts["[Content_Types].xml"] ?? "").replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    );
    const original = makePackage({ ...parts, "[Content_Types].xml": types });
    const { name, bytes } = await copyOf(original, reportOf([finding("error", "Biểu 1", "A1")]), "a/Sổ.xlsm");
    expect(name).toBe("Phản hồi - Sổ.xlsm");
    expect(partsOf(bytes)["xl/vbaProject.bin"]).toBe("macro");
  });

  it("a workbook whose structure is protected gets its slip all the same, and stays protected", async () => {
    const original = makePackage(book({ beforeSheets: '<workbookProtection lockStructure="1"/>' }));
    const { bytes } = await copyOf(original, reportOf([finding("error", "Biểu 1", "A1")]));
    expect(partsOf(bytes)["xl/workbook.xml"]).toContain('<workbookProtection lockStructure="1"/>');
    expect((await readWorkbook(bytes)).sheets[0]?.name).toBe("Phiếu phản hồi");
  });

  it.each([
    ["an .xls", "nop/BC CAU KE.xls", ".xls"],
    ["an .ods", "nop/Càng Long Q4.ods", ".ods"],
  ])("%s: its values in an .xlsx, and it is said", async (_, file, ending) => {
    const original = await sampleFile(file).read();
    if (!(original instanceof Uint8Array)) throw new Error(original.message);
    const own = await readWorkbook(original);
    const form = own.sheets.find(({ name }) => name === "Biểu 1 Đoàn viên");
    const { name, bytes } = await copyOf(
      original,
      reportOf([finding("error", "Biểu 1 Đoàn viên", "D14")]),
      file,
    );
    expect(name).toMatch(/^Phản hồi - .*\.xlsx$/);
    const copy = await readWorkbook(bytes);
    expect(copy.sheets.map((sheet) => sheet.name)).toEqual([
      "Phiếu phản hồi",
      ...own.sheets.map((sheet) => sheet.name),
    ]);
    const shown = copy.sheets.find((sheet) => sheet.name === "Biểu 1 Đoàn viên");
    for (const address of ["A13", "C14", "D14", "I29"])
      expect(shown && valueAt(shown, address)).toEqual(form && valueAt(form, address));
    expect(textsOf(sheetOf(copy, 0)).join()).toContain(`Tệp gốc ở dạng ${ending}`);
    expect(textsOf(sheetOf(copy, 0)).join()).not.toContain("lưu chính tệp này");
    expect(Object.values(partsOf(bytes)).join()).toContain("DOAN.KIEMTRA.LOI");
  });

  it("a file that cannot be read: the slip alone, with the reason", async () => {
    const refusal = "Tệp có mật khẩu mở nên không đọc được.";
    const report = reportOf([finding("error", null, null, { message: refusal })], { refusal });
    const { name, bytes } = await copyOf(null, report, "nop/Đoàn Khối.xlsx");
    expect(name).toBe("Phản hồi - Đoàn Khối.xlsx");
    const workbook = await readWorkbook(bytes);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Phiếu phản hồi"]);
    expect(textsOf(sheetOf(workbook, 0)).join("\n")).toContain(refusal);
    expect(cell(sheetOf(workbook, 0), "A1")?.value).toBe("PHIẾU PHẢN HỒI");
  });
});

const hasOffice = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
const office = hasOffice || process.env["CI"] ? describe : describe.skip;

office("LibreOffice opens a copy (skipped where soffice is not installed)", () => {
  it("of a workbook whose structure is protected, slip first", async () => {
    const folder = mkdtempSync(join(tmpdir(), "doan-return-"));
    try {
      const original = makePackage(book({ beforeSheets: '<workbookProtection lockStructure="1"/>' }));
      const { bytes } = await copyOf(original, reportOf([finding("error", "Biểu 1", "A1")]));
      writeFileSync(join(folder, "copy.xlsx"), bytes);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      spawnSync("soffice", [
        profile,
        "--headless",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1",
        "--outdir",
        folder,
        join(folder, "copy.xlsx"),
      ]);
      const shown = readFileSync(join(folder, "copy.csv"), "utf8");
      expect(shown).toContain("PHIẾU PHẢN HỒI");
      expect(shown).toContain("Có lỗi ở A1.");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
