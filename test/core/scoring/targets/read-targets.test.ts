/** Sheets "Chỉ tiêu giao": in a long table, by columns, with periods here and there, and with what is wrong told. */
import fc from "fast-check";
import { readTargets, type TargetsRead } from "../../../../src/core/scoring/targets/read-targets";
import { targetsSheetToFill } from "../../../../src/core/scoring/targets/targets-sheet-to-fill";
import { completeSet } from "../../../../src/core/scoring/complete-set";
import { traVinhUnits } from "../../units/tra-vinh-units";
import { cellKey, type Grid } from "../../../../src/core/model/grid";
import { gridOfNewSheet } from "../grid-of-new-sheet";
import { sheetOf } from "../written-set/written-sheets";

function read(text: string, name = "Chỉ tiêu giao"): Extract<TargetsRead, { outcome: "targets" }> {
  const targets = readTargets(sheetOf(text, name), traVinhUnits);
  if (targets.outcome !== "targets") throw new Error("It must be read as targets.");
  return targets;
}

const told = (text: string) =>
  read(text).findings.map(({ severity, ruleId, cell }) => `${severity} ${ruleId} ${cell}`);

describe("the same targets, written in different ways", () => {
  it.each([
    {
      name: "a long table",
      sheet:
        "Đơn vị | Chỉ tiêu | Kỳ | Chỉ tiêu giao | Thực hiện\nHuyện đoàn Trà Cú | DVUT | Quý IV năm 2023 | 15 | 12",
    },
    {
      name: "a code for the unit",
      sheet:
        "Mã đơn vị | Đơn vị | Mã chỉ tiêu | Chỉ tiêu | Kỳ | Giao | Kết quả\nTV02 | | DVUT | Đoàn viên ưu tú | quý 4/2023 | 15 | 12",
    },
    {
      name: "the target called Chỉ tiêu",
      sheet:
        "TT | Tên đơn vị | Nội dung | Thời gian | Chỉ tiêu | Đã thực hiện\n1 | Trà Cú | Giới thiệu ĐVƯT (DVUT) | Q4-2023 | 15 người | 12 người",
    },
    {
      name: "a name over several rows",
      sheet:
        "Đơn vị | Chỉ tiêu | Kỳ | Chỉ tiêu giao | Thực hiện\nHuyện đoàn Trà Cú | KNDV | Quý IV năm 2023 | 90 | 80\n | DVUT | Quý IV năm 2023 | 15 | 12",
    },
    {
      name: "the period in the title",
      sheet:
        "CHỈ TIÊU GIAO QUÝ IV NĂM 2023\nĐơn vị | Chỉ tiêu | Chỉ tiêu giao | Thực hiện\nHuyện đoàn Trà Cú | DVUT | 15 | 12",
    },
    {
      name: "by columns, targets and results",
      sheet:
        "GIAO CHỈ TIÊU QUÝ IV NĂM 2023\nTT | Đơn vị | DVUT | | KNDV |\n | | Giao | Thực hiện | Giao | Thực hiện\n1 | Huyện đoàn Trà Cú | 15 | 12 | 90 | 80\n | Tổng cộng | 15 | 12 | 90 | 80",
    },
    {
      name: "by columns, periods above",
      sheet:
        "CHỈ TIÊU NĂM 2023\nĐơn vị | Quý III | | Quý IV |\n | DVUT | Thực hiện DVUT | DVUT | KNDV\nH. Trà Cú | 10 | 9 | 12/15 | 90",
    },
    {
      name: "by columns, results beside targets",
      sheet:
        "Kỳ: | Quý IV năm 2023\nĐơn vị | Chỉ tiêu giao | | Kết quả thực hiện |\n | DVUT – Giới thiệu | KNDV | DVUT | KNDV\nHuyện đoàn Trà Cú | 15 | 90 | 12 | 80",
    },
  ])("$name", ({ sheet }) => {
    const targets = read(sheet);
    expect(targets.findings).toEqual([]);
    expect(targets.targetOf("TV02", "DVUT", "2023-Q4")).toBe(15);
    expect(targets.actualOf("TV02", "dvut", "2023-Q4")).toBe(12);
    expect(targets.targetOf("TV02", "DVUT", "2023")).toBeUndefined();
    expect(targets.targetOf("TV01", "DVUT", "2023-Q4")).toBeUndefined();
  });
});

describe("which period answers", () => {
  const both = read(
    "Đơn vị | Chỉ tiêu | Kỳ | Chỉ tiêu giao\nHuyện đoàn Trà Cú | A | | 5\nHuyện đoàn Trà Cú | A | 2023 | 20\nHuyện đoàn Trà Cú | B | 2023 | 40",
  );

  it.each([
    { name: "a target without a period answers for all", indicator: "A", period: "2023-Q4", target: 5 },
    { name: "an exact one goes before it", indicator: "A", period: "2023", target: 20 },
    { name: "a year's is none of its quarters'", indicator: "B", period: "2023-Q4", target: undefined },
    { name: "asked without a period, the one without", indicator: "A", period: null, target: 5 },
    { name: "asked without a period, the only one there is", indicator: "B", period: null, target: 40 },
  ])("$name", ({ indicator, period, target }) => {
    expect(both.targetOf("TV02", indicator, period)).toBe(target);
  });
});

describe("what cannot be used is told at its cell", () => {
  const long = "Đơn vị | Chỉ tiêu | Kỳ | Chỉ tiêu giao\n";
  it.each([
    { name: "a number in words", sheet: `${long}Huyện đoàn Trà Cú | A | | nhiều`, says: "error CTG.SO D2" },
    { name: "a number below nothing", sheet: `${long}Huyện đoàn Trà Cú | A | | -5`, says: "error CTG.SO D2" },
    {
      name: "a target of 0",
      sheet: `${long}Huyện đoàn Trà Cú | A | | 0\nHuyện đoàn Trà Cú | B | | 1`,
      says: "note CTG.KHONG D2",
    },
    {
      name: "the same twice, and different",
      sheet: `${long}Huyện đoàn Trà Cú | A | | 5\nTrà Cú | A | | 6`,
      says: "error CTG.TRUNG D3",
    },
    {
      name: "a unit that is not in the list",
      sheet: `${long}Huyện đoàn Lạc Long | A | | 5`,
      says: "error CTG.DONVI A2",
    },
    { name: "a name of two units", sheet: `${long}Duyên Hải | A | | 5`, says: "error CTG.DONVI.NHIEU A2" },
    {
      name: "a period in words",
      sheet: `${long}Huyện đoàn Trà Cú | A | đợt một | 5`,
      says: "error CTG.KY C2",
    },
    { name: "no indicator", sheet: `${long}Huyện đoàn Trà Cú | | | 5`, says: "error CTG.CHITIEU B2" },
    {
      name: "a quarter of no year",
      sheet: "CHỈ TIÊU GIAO\nĐơn vị | Quý I |\n | DVUT | KNDV\nHuyện đoàn Trà Cú | 5 | 6",
      says: "error CTG.KY B2",
    },
  ])("$name", ({ sheet, says }) => {
    expect(told(sheet)).toContain(says);
  });

  it("of two that differ neither is used; twice the same is no matter", () => {
    expect(
      read(`${long}Huyện đoàn Trà Cú | A | | 5\nTrà Cú | A | | 6`).targetOf("TV02", "A", null),
    ).toBeUndefined();
    expect(told(`${long}Huyện đoàn Trà Cú | A | | 5\nTrà Cú | A | | 5`)).toEqual([]);
  });

  it("a code and a name of different units", () => {
    expect(
      told("Mã đơn vị | Đơn vị | Chỉ tiêu | Chỉ tiêu giao\nTV02 | Huyện đoàn Càng Long | A | 5"),
    ).toEqual(["error CTG.DONVI.LECH B2"]);
  });

  it("blank cells, dashes and totals are nothing", () => {
    expect(
      told(
        `${long}Huyện đoàn Trà Cú | A | | -\nHuyện đoàn Trà Cú | B | | không\nTổng cộng | A | | 50\nHuyện đoàn Trà Cú | C | | 1`,
      ),
    ).toEqual([]);
  });
});

it.each([
  {
    name: "statistics by unit",
    sheet: "BÁO CÁO QUÝ IV\nTT | Đơn vị | Đoàn viên | Chi đoàn\n1 | Huyện đoàn Trà Cú | 50 | 3",
  },
  {
    name: "statistics by indicator",
    sheet: "TT | Nội dung | Đơn vị tính | Chỉ tiêu | Kết quả\n1 | Kết nạp | người | 50 | 40",
  },
  { name: "a measure called Đơn vị", sheet: "TT | Nội dung | Đơn vị | Chỉ tiêu\n1 | Kết nạp | người | 50" },
  { name: "a unit list", sheet: "Mã | Tên đơn vị\nTV02 | Huyện đoàn Trà Cú" },
])("no targets: $name", ({ sheet }) => {
  expect(readTargets(sheetOf(sheet, "Sheet1"), traVinhUnits)).toEqual({ outcome: "not-targets" });
});

describe("the sheet to fill in", () => {
  const indicators = ["DVUT", "1.2", "Kết nạp"];
  const set = completeSet({
    id: "x",
    version: 1,
    title: "Bộ tiêu chí 2023 – 2027",
    source: { documentNumber: null, documentDate: null, issuer: null, origin: "" },
    validFrom: null,
    validTo: null,
    combine: "gate",
    recognizes: { by: "gate" },
    criteria: [
      ...indicators.map((indicator, index) => ({
        code: `1.${index + 1}`,
        title: `Nội dung ${index}`,
        judge: { by: "ratio" as const, indicator },
      })),
      { code: "1.9", title: "Chung", judge: { by: "ratio" as const, indicator: "CHUNG", target: 5 } },
    ],
  });

  const filled = (grid: Grid, figures: readonly (number | null)[][]): Grid => {
    const cells = new Map(grid.cells);
    for (const [unit, row] of figures.entries())
      for (const [at, value] of row.entries())
        if (value !== null) cells.set(cellKey(7 + unit, 4 + at), { value });
    return { ...grid, cells };
  };

  it.each([
    { period: "2023-Q4", asked: "2023-Q4" },
    { period: "2026", asked: "2026" },
    { period: null, asked: "2023-Q4" },
  ])("what is filled in for $period is read", ({ period, asked }) => {
    const grid = gridOfNewSheet(targetsSheetToFill(["Chỉ tiêu giao"], set, traVinhUnits, period));
    expect(grid.name).toBe("Chỉ tiêu giao (2)");
    const cell = fc.option(
      fc.nat(500).map((number) => number + 1),
      { nil: null, freq: 3 },
    );
    const figures = fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), {
      minLength: traVinhUnits.length,
      maxLength: traVinhUnits.length,
    });
    fc.assert(
      fc.property(figures, (rows) => {
        const targets = readTargets(filled(grid, rows), traVinhUnits);
        if (targets.outcome !== "targets") throw new Error("It must be read as targets.");
        expect(targets.findings).toEqual([]);
        for (const [unit, { code }] of traVinhUnits.entries()) {
          for (const [at, indicator] of indicators.entries()) {
            expect(targets.targetOf(code, indicator, asked)).toBe(rows[unit]?.[at * 2] ?? undefined);
            expect(targets.actualOf(code, indicator, asked)).toBe(rows[unit]?.[at * 2 + 1] ?? undefined);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("asks for no target that is the same for all", () => {
    const { cells } = targetsSheetToFill([], set, traVinhUnits, null);
    expect(
      cells.some(({ content }) => content.kind === "value" && String(content.value).startsWith("CHUNG")),
    ).toBe(false);
  });

  it("says so where the set asks for none", () => {
    const [content] = set.criteria;
    if (!content) throw new Error("There are criteria.");
    const without = { ...set, criteria: [{ code: "1", title: "A", judge: { by: "met" as const } }] };
    const { cells } = targetsSheetToFill([], without, [], null);
    expect(cells.some(({ style }) => style === "warning")).toBe(true);
  });
});
