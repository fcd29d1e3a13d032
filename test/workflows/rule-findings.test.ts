/** Violations at the cells of the unit's own file, whatever moved there; what passed and what was skipped, counted. */
import type { Finding } from "../../src/core/model/finding";
import type { FieldReading, ReportData, SheetReport } from "../../src/core/model/report-data";
import { type RuleInput, ruleSchema } from "../../src/core/rules/rule";
import type { SheetLayout } from "../../src/core/templates/sheet-layout";
import { ruleFindings } from "../../src/workflows/rule-findings";
import { formSheet, listSheet, templateOf } from "../support/template-builder";
import { unitReport } from "../support/unit-reports";

const base = { id: "B1.THU", severity: "error", says: "Quy tắc thử" } as const;

const sheets = [
  formSheet({
    key: "B1",
    name: "Biểu 1",
    columns: [
      ["Tổng số", "integer"],
      ["Nữ", "integer"],
    ],
    rows: [
      ["1.1", "Xã"],
      ["1.2", "Phường"],
    ],
    looseFields: [{ cell: "C20", label: "Số đại biểu", type: "integer", operator: "sum" }],
  }),
  formSheet({
    key: "B2",
    name: "Biểu 2",
    columns: [["Tổng số", "integer"]],
    rows: [["d11", "Tổng cộng"]],
  }),
  listSheet({
    key: "B4",
    name: "Danh sách cán bộ",
    columns: [
      ["Họ và tên", "text"],
      ["Nam", "mark"],
      ["Nữ", "mark"],
      ["Ghi chú", "text"],
      ["Đảng viên", "mark"],
    ],
  }),
];

const figures = {
  fields: { "B1!C11": 5, "B1!D11": 7, "B1!C12": 4, "B1!D12": 1, "B1!C20": 3, "B2!C11": 8 },
  lists: {
    B4: [
      { "2": { text: "An" }, "3": { text: "x" }, "4": { text: "x" }, "5": "", "6": "" },
      { "2": { text: "Bình" }, "3": { text: "x" }, "4": "", "5": "", "6": { text: "x" } },
    ],
  },
};

/** In the unit's file the form begins two rows lower, and the list one column further right. */
function movedReport(): { report: ReportData; layouts: readonly SheetLayout[] } {
  const { report, layouts } = unitReport(templateOf(sheets), "TV01", figures);
  const lower = (address: string | null) =>
    address && address.replace(/\d+$/, (row) => String(Number(row) + 2));
  const moved = new Map(
    [...report.sheets].map(([key, sheet]): [string, SheetReport] => [
      key,
      {
        ...sheet,
        sheetName: `${sheet.sheetName} (nộp)`,
        fields: new Map(
          [...sheet.fields].map(([id, reading]): [string, FieldReading] => [
            id,
            { ...reading, address: lower(reading.address) },
          ]),
        ),
      },
    ]),
  );
  return {
    report: { sheets: moved },
    layouts: layouts.map((layout) => ({
      ...layout,
      columns: new Map([...layout.columns].map(([id, column]) => [id, column + 1])),
    })),
  };
}

function judged(rules: readonly RuleInput[], around: { period?: string; unitType?: string } = {}) {
  const template = templateOf(
    sheets,
    rules.map((rule) => ruleSchema.parse(rule)),
  );
  return ruleFindings(template, movedReport(), { period: around.period ?? "2023-Q4", ...around });
}

function onlyFinding(rule: RuleInput): Finding {
  const { findings } = judged([rule]);
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
}

describe("a violation", () => {
  it("of a field stands at the field's cell in the unit's file, under the form's field", () => {
    const finding = onlyFinding({
      ...base,
      kind: "part-of-whole",
      relations: [{ part: "B1!D11", whole: "B1!C11" }],
    });
    expect(finding).toMatchObject({
      ruleId: "B1.THU",
      severity: "error",
      sheet: "Biểu 1 (nộp)",
      cell: "D13",
      field: "B1!D11",
      related: ["C13"],
      left: 7,
      right: 5,
      imbalance: 2,
      blocking: false,
    });
    expect(finding.message).toContain("dòng 1.1, cột 2");
  });

  it("between forms names the other sheet, in its related cells and in its sentence", () => {
    const relations = [{ left: "B1!C11", right: "B2!C11" }];
    const finding = onlyFinding({ ...base, kind: "equal-between-forms", relations });
    expect(finding).toMatchObject({ cell: "C13", related: ["'Biểu 2 (nộp)'!C13"] });
    expect(finding.message).toContain("dòng “Tổng cộng”, cột 1 ở trang “Biểu 2 (nộp)”");
  });

  it("of a cell outside the table is told by its label", () => {
    const finding = onlyFinding({
      ...base,
      kind: "section-sums",
      list: "B4",
      column: "6",
      how: "count",
      total: "B1!C20",
    });
    expect(finding).toMatchObject({ cell: "C22", left: 3, right: 1 });
    expect(finding.message).toContain("ô “Số đại biểu”");
  });

  it("in neighbouring cells of an entry is one range", () => {
    const finding = onlyFinding({
      ...base,
      kind: "one-of",
      need: "at-most-one",
      lists: [{ list: "B4", columns: ["3", "4"] }],
    });
    expect(finding).toMatchObject({
      sheet: "Danh sách cán bộ (nộp)",
      cell: "D11:E11",
      field: "B4!3",
      related: [],
      imbalance: 1,
    });
    expect(finding.message).toContain("dòng 11, cột 3, 4");
  });

  it("in cells of an entry that are apart stands at the first, with the others beside it", () => {
    const finding = onlyFinding({
      ...base,
      kind: "one-of",
      need: "at-most-one",
      lists: [{ list: "B4", columns: ["3", "6"] }],
    });
    expect(finding).toMatchObject({ cell: "D12", related: ["G12"] });
  });

  it("of the ordinals stands in TT, where it went", () => {
    const template = templateOf(sheets, [ruleSchema.parse({ ...base, kind: "tt-sequence", list: "B4" })]);
    const { report, layouts } = movedReport();
    const list = report.sheets.get("B4") as SheetReport;
    const rows = list.rows.map((entry) => ({ ...entry, ordinal: { kind: "number", number: 7 } as const }));
    const numbered = { report: { sheets: new Map([["B4", { ...list, rows }]]) }, layouts };
    expect(ruleFindings(template, numbered, { period: null }).findings[0]).toMatchObject({ cell: "B11" });
  });

  it("in a list that DOAN stacked is a whole row of the stacked sheet", () => {
    const template = templateOf(sheets, [
      ruleSchema.parse({ ...base, kind: "required", columns: [{ list: "B4", column: "5" }] }),
    ]);
    const { report, layouts } = movedReport();
    const list = report.sheets.get("B4") as SheetReport;
    const rows = list.rows.slice(0, 1).map((entry) => ({
      ...entry,
      origin: { code: "TV01", name: "Huyện đoàn Trà Cú", sheet: "Chi tiết B4" },
    }));
    const [finding] = ruleFindings(
      template,
      { report: { sheets: new Map([["B4", { ...list, rows }]]) }, layouts },
      { period: null },
    ).findings;
    expect(finding).toMatchObject({ sheet: "Chi tiết B4", cell: "11:11", field: "B4!5" });
    expect(finding?.message).toContain("Huyện đoàn Trà Cú");
  });
});

describe("what is no violation", () => {
  it("is counted where it passes, and told once for each reason where it is skipped", () => {
    const relation = { part: "B1!D12", whole: "B1!C12" };
    const unknown = { part: "B1!E12", whole: "B1!C12" };
    const { findings, skipped, passed } = judged([
      { ...base, kind: "part-of-whole", relations: [relation, unknown, unknown] },
      { ...base, id: "B1.TAT", kind: "part-of-whole", isOff: true, relations: [relation] },
    ]);
    expect({ findings, passed }).toEqual({ findings: [], passed: 1 });
    expect(skipped).toEqual([
      { ruleId: "B1.THU", title: base.says, reason: expect.any(String), count: 2 },
      { ruleId: "B1.TAT", title: base.says, reason: expect.any(String), count: 1 },
    ]);
  });

  it("knows the period it is of", () => {
    const old = {
      ...base,
      kind: "part-of-whole",
      validTo: "2023-09-30",
      relations: [{ part: "B1!D11", whole: "B1!C11" }],
    };
    expect(judged([old as RuleInput], { period: "2023-Q4" })).toMatchObject({ findings: [], passed: 0 });
    expect(judged([old as RuleInput], { period: "2023-Q3" }).findings).toHaveLength(1);
  });

  it("knows the type of the unit it is of", () => {
    const rule: RuleInput = {
      ...base,
      kind: "part-of-whole",
      exceptUnitTypes: ["Đoàn trực thuộc"],
      relations: [{ part: "B1!D11", whole: "B1!C11" }],
    };
    expect(judged([rule], { unitType: "đoàn trực thuộc" }).findings).toEqual([]);
    expect(judged([rule], { unitType: "Huyện đoàn" }).findings).toHaveLength(1);
  });

  it("asks the report of the period before where it is at hand", () => {
    const rule = ruleSchema.parse({
      ...base,
      kind: "continuity",
      relations: [{ opening: "B1!C11", closing: "B1!C11" }],
    });
    const template = templateOf(sheets, [rule]);
    const previous = () => ({ kind: "number", number: 9 }) as const;
    expect(ruleFindings(template, movedReport(), { period: null, previous }).findings).toMatchObject([
      { left: 5, right: 9, imbalance: -4 },
    ]);
    expect(ruleFindings(template, movedReport(), { period: null }).skipped).toHaveLength(1);
  });
});
