/** Quick fixes carried out in the open workbook: in one step, and never over what was typed meanwhile. */
import type { Finding } from "../../../src/core/model/finding";
import { formatKindOf } from "../../../src/core/model/format-kind";
import { cellKey, type Cell, type Grid, type Workbook } from "../../../src/core/model/grid";
import { parseA1 } from "../../../src/core/model/address";
import { explanationIndex } from "../../../src/core/explanations/explanations";
import { xlsxWriter } from "../../../src/xlsx/writer/xlsx-writer";
import { applyFixes } from "../../../src/workflows/check/apply-fixes";
import { judgedReport } from "../../../src/workflows/check/judged-report";
import { planFixes } from "../../../src/workflows/check/plan-fixes";
import { emptyGrid, memoryWorkbook } from "../../support/memory-workbook";
import { bookParts, makePackage } from "../../support/make-package";
import { cell, formatAt, readWorkbook, sheetOf } from "../../support/read-workbook";

function grid(cells: Readonly<Record<string, Cell>>): Grid {
  const placed = Object.entries(cells).map(([address, content]) => {
    const at = parseA1(address) ?? { row: 1, column: 1 };
    return [cellKey(at.row, at.column), content] as const;
  });
  return { ...emptyGrid("Biểu 1"), cells: new Map(placed), lastRow: 9, lastColumn: 9 };
}

function format(numberFormat: string) {
  const plain = { fontName: "", bold: false, indent: 0, locked: true, bordered: true, filled: false };
  return { ...plain, kind: formatKindOf(numberFormat), numberFormat };
}

const workbook: Workbook = {
  sheets: [
    grid({
      C3: { value: "1.234", format: 1 },
      C4: { value: 7, format: 0 },
      C5: { value: 1241, format: 1 },
      D3: { value: "Ðoàn viên" },
      E3: { value: "15/6/2023" },
      B2: { value: "Đơn vị (2)" },
    }),
  ],
  formats: [format("#,##0"), format("@")],
  definedNames: [],
  externalLinks: [],
};

const fault = (cellAt: string, more: Partial<Finding>): Finding => ({
  ruleId: "CH.SO.CHU",
  severity: "error",
  sheet: "Biểu 1",
  cell: cellAt,
  message: "",
  blocking: false,
  ...more,
});

const findings: readonly Finding[] = [
  fault("C3", { mend: { kind: "value", value: 1234, numberFormat: "#,##0" } }),
  fault("C5", { ruleId: "CT.CONGTHUC.GHIDE", mend: { kind: "formula", formula: "SUM(C3:C4)" } }),
  fault("D3", { ruleId: "CH.CHU.ETH", severity: "note", mend: { kind: "value", value: "Đoàn viên" } }),
  fault("E3", { ruleId: "CH.NGAY.CHU", mend: { kind: "value", value: 45092, numberFormat: "dd/mm/yyyy" } }),
  fault("B2", { ruleId: "CT.COT.TEN", found: "Đơn vị", expected: "Tên đơn vị" }),
  fault("H9", { ruleId: "CT.COT.TEN", found: "", expected: "Ghi chú" }),
  fault("C4", { ruleId: "B1.TONG.1" }),
];

const report = judgedReport(
  {
    source: { kind: "open-workbook", sheets: ["Biểu 1"] },
    unit: null,
    unitText: null,
    period: null,
    refusal: null,
    findings,
    passed: 0,
    skipped: [],
    rules: [],
    sheets: ["Biểu 1"],
  },
  explanationIndex([]),
);

const keysOf = (...rules: readonly string[]) =>
  report.groups.flatMap((group) =>
    group.findings.flatMap(({ ruleId, key }) => (rules.includes(ruleId) ? [key] : [])),
  );
const everything = report.groups.flatMap((group) => group.findings.map(({ key }) => key));
const planned = (keys: readonly string[]) => planFixes({ workbook, template: undefined, report }, keys);

describe("planned fixes", () => {
  it.each([
    ["CH.SO.CHU", "Ghi lại bằng số", "1.234", "1.234"],
    ["CT.CONGTHUC.GHIDE", "Trả lại công thức", "1.241", "=SUM(C3:C4)"],
    ["CH.CHU.ETH", "Đổi sang Unicode", "Ðoàn viên", "Đoàn viên"],
    ["CH.NGAY.CHU", "Ghi lại bằng ngày", "15/6/2023", "15/06/2023"],
  ])("%s: %s, %s → %s", (ruleId, label, before, after) => {
    const { fixes, unfixable } = planned(keysOf(ruleId));
    expect(unfixable).toEqual([]);
    expect(fixes).toEqual([expect.objectContaining({ label, mends: keysOf(ruleId) })]);
    expect(fixes[0]?.changes).toEqual([expect.objectContaining({ before, after })]);
  });

  it("a caption is written back with the number behind it; where no caption stood the form is asked for", () => {
    const { fixes, unfixable } = planned(keysOf("CT.COT.TEN"));
    expect(fixes.map(({ changes }) => changes[0]?.after)).toEqual(["Tên đơn vị (2)"]);
    expect(unfixable).toEqual([
      expect.objectContaining({ reason: expect.stringContaining("Ghi chú") as string }),
    ]);
  });

  it("a formula that reads a number typed as text says so", () => {
    expect(planned(keysOf("CT.CONGTHUC.GHIDE")).fixes[0]?.warning).toContain("ô C3");
  });

  it("a finding without a fix is passed over", () => {
    expect(planned(keysOf("B1.TONG.1"))).toEqual({ fixes: [], unfixable: [] });
  });
});

describe("fixes carried out", () => {
  it("all at once, under one name, and nothing else is touched", async () => {
    const host = memoryWorkbook(workbook);
    const result = await applyFixes(host, planned(everything).fixes);
    expect(result).toMatchObject({ outcome: "fixed", cells: 5, left: [] });
    expect(host.patches).toHaveLength(1);
    expect(host.valueAt("Biểu 1", "C3")).toBe(1234);
    expect(host.cell("Biểu 1", "C5")?.formula).toBe("SUM(C3:C4)");
    expect(host.valueAt("Biểu 1", "C4")).toBe(7);
  });

  it("what was typed since is left, and said; the others are done", async () => {
    const host = memoryWorkbook(workbook);
    host.type("Biểu 1", "C3", 99);
    const result = await applyFixes(host, planned(keysOf("CH.SO.CHU", "CH.CHU.ETH")).fixes);
    expect(result).toMatchObject({ outcome: "fixed", cells: 1 });
    expect(result.outcome === "fixed" && result.left.map(({ reason }) => reason)).toEqual([
      "Trang “Biểu 1”, ô C3 đã được sửa sau khi kiểm tra nên để nguyên. Hãy kiểm tra lại rồi sửa.",
    ]);
    expect(host.valueAt("Biểu 1", "C3")).toBe(99);
  });

  it("a second time nothing is written", async () => {
    const host = memoryWorkbook(workbook);
    const { fixes } = planned(everything);
    await applyFixes(host, fixes);
    expect(await applyFixes(host, fixes)).toMatchObject({ outcome: "fixed", change: null, cells: 0 });
    expect(host.patches).toHaveLength(1);
  });

  it("where Excel refuses, nothing is said to be done", async () => {
    const host = memoryWorkbook(workbook);
    host.failNext({ outcome: "failed", kind: "protected-sheet", message: "Trang đang khoá." });
    expect(await applyFixes(host, planned(everything).fixes)).toMatchObject({ outcome: "failed" });
  });

  it("in the bytes of a workbook: a cell formatted as text shows a number and calculates", async () => {
    const bytes = makePackage(
      bookParts({
        sheets: {
          "Biểu 1":
            '<sheetData><row r="3"><c r="C3" t="inlineStr"><is><t>1.234</t></is></c></row></sheetData>',
        },
      }),
    );
    const host = memoryWorkbook(workbook);
    await applyFixes(host, planned(keysOf("CH.SO.CHU", "CT.CONGTHUC.GHIDE")).fixes);
    const [patch] = host.patches;
    if (!patch) throw new Error("Nothing was written.");
    const written = await xlsxWriter.write(bytes, patch);
    if (written.outcome === "refused") throw new Error(written.message);
    const read = await readWorkbook(written.bytes);
    const sheet = sheetOf(read, 0);
    expect(cell(sheet, "C3")?.value).toBe(1234);
    expect(formatAt(read, sheet, "C3")?.numberFormat).toBe("#,##0");
    expect(cell(sheet, "C5")?.formula).toBe("SUM(C3:C4)");
    expect(formatAt(read, sheet, "C5")?.kind).toBe("number");
  });
});
