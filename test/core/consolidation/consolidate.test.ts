import fc from "fast-check";
import { consolidated } from "../../support/consolidated";
import { totalsJson } from "../../../src/core/consolidation/totals-json";
import type { Template } from "../../../src/core/templates/template";
import { campaignTemplate, figuresOfPhuong, figuresOfXa } from "../../support/sample-campaign";
import { formSheet, listSheet, templateOf } from "../../support/template-builder";
import { figureOf, orgUnit, type ReportSpec, unitReport } from "../../support/unit-reports";

const reports = [
  unitReport(campaignTemplate, "X", figuresOfXa),
  unitReport(campaignTemplate, "P", figuresOfPhuong),
];
const order = [orgUnit("X"), orgUnit("P")];

function totalsOf(template: Template, ...specs: readonly ReportSpec[]) {
  const units = specs.map((spec, index) => unitReport(template, `U${index}`, spec));
  return totalsJson(consolidated(template, units));
}

describe("two units consolidated", () => {
  const json = totalsJson(consolidated(campaignTemplate, reports, { order }));

  it.each([
    { name: "counts are added", sheet: "Biểu 1 Đoàn viên", cell: "C12", total: 40 },
    {
      name: "a section is computed by the form's formula",
      sheet: "Biểu 1 Đoàn viên",
      cell: "C11",
      total: 40,
    },
    {
      name: "a rate is computed from the sums, not averaged",
      sheet: "Biểu 1 Đoàn viên",
      cell: "E12",
      total: 0.05,
    },
    { name: "a rate over nothing is blank", sheet: "Biểu 1 Đoàn viên", cell: "E13", total: null },
    { name: "n/m is Σn/Σm", sheet: "Biểu 1 Đoàn viên", cell: "F12", total: "4/6" },
    { name: "a dash of both units stays a dash", sheet: "Biểu 1 Đoàn viên", cell: "F13", total: "-" },
    { name: "a blank and words give a blank", sheet: "Biểu 1 Đoàn viên", cell: "C13", total: null },
    { name: "a dash and a missing cell give a dash", sheet: "Biểu 1 Đoàn viên", cell: "D13", total: "-" },
    { name: "notes are not joined", sheet: "Biểu 1 Đoàn viên", cell: "G12", total: null },
    { name: "formulas reach across sheets", sheet: "Biểu 2", cell: "E11", total: 13 },
    { name: "a count over a list counts all stacked rows", sheet: "Biểu 4 Cán bộ", cell: "D14", total: 2 },
    { name: "a sum over a list adds all stacked rows", sheet: "Biểu 4 Cán bộ", cell: "E14", total: 155 },
    { name: "a loose cell below a list is added", sheet: "Biểu 4 Cán bộ", cell: "E16", total: 3 },
    { name: "one blank does not hide the other's figure", sheet: "Biểu 4 Cán bộ", cell: "E17", total: 1 },
    {
      name: "an average below a list is computed again",
      sheet: "Biểu 4 Cán bộ",
      cell: "E18",
      total: 51.6666666666667,
    },
  ])("$name", ({ sheet, cell, total }) => {
    expect(json.totals[sheet]?.[cell]).toBe(total);
  });

  it("closed cells and covers are no totals", () => {
    expect(json.totals["Biểu 1 Đoàn viên"]).not.toHaveProperty("F11");
    expect(Object.keys(json.totals)).toEqual(["Biểu 1 Đoàn viên", "Biểu 2", "Biểu 4 Cán bộ"]);
  });

  it("lists are stacked, counted in all and by unit", () => {
    expect(json.lists).toEqual({ "Biểu 4 Cán bộ": { rows: 3, byUnit: { X: 2, P: 1 } } });
  });

  it("words where a number is asked are named with their place", () => {
    expect(consolidated(campaignTemplate, reports, { order }).leftOut).toEqual([
      {
        field: "B1!C13",
        part: {
          unitCode: "P",
          unitName: "Đơn vị P",
          file: "P.xlsx",
          sheet: "Biểu 1 Đoàn viên",
          cell: "C13",
          figure: figureOf({ text: "nhiều" }),
        },
      },
    ]);
  });

  it("does not depend on the order in which the files came", () => {
    expect(consolidated(campaignTemplate, [...reports].reverse(), { order })).toEqual(
      consolidated(campaignTemplate, reports, { order }),
    );
  });

  it("refuses to add one unit twice", () => {
    const twice = [...reports, { ...unitReport(campaignTemplate, "X", {}), file: "X (2).xlsx" }];
    expect(() => consolidated(campaignTemplate, twice, { order })).toThrow('"X"');
  });
});

it("nothing sent at all: no total is a zero in disguise where units fill in", () => {
  const { totals } = consolidated(campaignTemplate, []);
  expect(totals.get("B1")?.get("C12")).toEqual({ kind: "not-submitted" });
  expect(totals.get("B1")?.get("C11")).toEqual(figureOf(0));
});

describe("what says how a figure is consolidated", () => {
  const percentRow = templateOf([
    formSheet({
      key: "B1",
      name: "Biểu 1",
      columns: [["Thực hiện", "integer"]],
      rows: [
        ["1", "Đăng ký"],
        ["2", "Đạt"],
        ["3", "Tỷ lệ (%)", { type: "percent", operator: "recompute" }],
      ],
    }),
  ]);

  it("a row measured in % is not added though its column is", () => {
    const consolidation = consolidated(percentRow, [
      unitReport(percentRow, "X", { fields: { "B1!C11": 10, "B1!C12": 9, "B1!C13": 90 } }),
    ]);
    expect(consolidation.totals.get("B1")?.get("C13")).toEqual({ kind: "blank" });
    expect(consolidation.notComputable).toEqual([{ field: "B1!C13", reason: "no-formula" }]);
  });

  it("a rate left to be typed is computed from the template's rule", () => {
    const rule: Template["rules"][number] = {
      kind: "percent-of",
      id: "B1.DONG.3",
      severity: "error",
      says: "(3) = (2) / (1)",
      relations: [{ rate: "B1!C13", numerator: "B1!C12", denominator: "B1!C11" }],
      scale: 100,
      tolerance: 0.05,
    };
    const withRule = { ...percentRow, rules: [rule] };
    const spec = (registered: number, met: number) => ({
      fields: { "B1!C11": registered, "B1!C12": met, "B1!C13": 77 },
    });
    expect(totalsOf(withRule, spec(10, 9), spec(30, 21)).totals["Biểu 1"]?.C13).toBe(75);
    expect(totalsOf(withRule, spec(0, 0)).totals["Biểu 1"]?.C13).toBeNull();
  });

  it("a total left to be typed is computed from the template's rule, blank over nothing", () => {
    const rule: Template["rules"][number] = {
      kind: "sum-equals",
      id: "B1.DONG.3",
      severity: "error",
      says: "(3) = (1) − (2)",
      relations: [{ total: "B1!C13", plus: ["B1!C11"], minus: ["B1!C12"] }],
      tolerance: 0,
      derives: true,
    };
    const withRule = { ...percentRow, rules: [rule] };
    const merelyAgreeing = { ...percentRow, rules: [{ ...rule, derives: false }] };
    expect(totalsOf(withRule, { fields: { "B1!C11": 5, "B1!C12": 2 } }).totals["Biểu 1"]?.C13).toBe(3);
    expect(totalsOf(withRule, { fields: { "B1!C11": "", "B1!C12": "-" } }).totals["Biểu 1"]?.C13).toBeNull();
    expect(
      totalsOf(merelyAgreeing, { fields: { "B1!C11": 5, "B1!C12": 2 } }).totals["Biểu 1"]?.C13,
    ).toBeNull();
  });
});

describe("formulas over lists", () => {
  const rows = [
    { "2": { text: "A" }, "3": 3 },
    { "2": { text: "B" }, "3": 4 },
    { "2": { text: "C" }, "3": 5 },
    { "2": { text: "D" }, "3": 6 },
  ];
  const listTemplate = (formula: string, bodyBottom = 13) =>
    templateOf([
      listSheet({
        key: "B4",
        name: "Danh sách",
        columns: [
          ["Họ tên", "text"],
          ["Số ngày", "any", "none"],
          ["Ghi chú", "text"],
        ],
        formulas: { C15: "SUM(C11:C13)", F2: formula },
        bodyBottom,
      }),
      formSheet({
        key: "B5",
        name: "Biểu 5",
        columns: [["Số", "integer"]],
        rows: [["1", "Cán bộ"]],
        formulas: { C11: formula.replace(/(?=\b[A-Z]\d+:)/g, "'Danh sách'!") },
      }),
    ]);

  it.each([
    { name: "the whole body", formula: "SUM(C11:C13)", total: 18 },
    { name: "more rows than the blank form has lines", formula: "COUNTA(B11:B14)", total: 4 },
    { name: "with the captions above", formula: "SUM(C9:C13)", total: 18 },
    { name: "two columns at once", formula: "COUNTA(B11:C13)", total: 8 },
    { name: "the numbers in TT", formula: "MAX(A11:A13)", total: 4 },
    { name: "columns beyond the list", formula: "COUNTA(C11:H13)", total: 4 },
    { name: "a condition", formula: 'COUNTIF(C11:C13,">3")', total: 3 },
    { name: "two columns in step", formula: 'SUMPRODUCT((B11:B13="B")*C11:C13)', total: 4 },
  ])("$name: $formula", ({ formula, total }) => {
    const json = totalsOf(listTemplate(formula), { lists: { B4: rows } });
    expect(json.totals["Danh sách"]?.F2).toBe(total);
    expect(json.totals["Biểu 5"]?.C11).toBe(total);
  });

  it.each([
    { name: "only the first lines", formula: "SUM(C11:C12)" },
    { name: "one line", formula: "C11*2" },
    { name: "entries together with the total below them", formula: "SUM(C11:C15)" },
  ])("$name cannot be told of a stacked list: $formula", ({ formula }) => {
    const template = listTemplate(formula);
    const consolidation = consolidated(template, [unitReport(template, "X", { lists: { B4: rows } })]);
    expect(consolidation.totals.get("B4")?.get("F2")).toEqual({ kind: "blank" });
    expect(consolidation.notComputable).toContainEqual({ field: "B4!F2", reason: "part-of-list" });
    expect(consolidation.results.has("B4!F2")).toBe(false);
  });

  it("a list nobody filled in shows what the blank form shows", () => {
    expect(totalsOf(listTemplate("COUNTA(B11:B13)"), {}).totals["Danh sách"]?.F2).toBe(0);
  });

  it("a list of one line in the blank form is still a list", () => {
    const template = listTemplate("SUM(C11:C11)", 11);
    expect(totalsOf(template, { lists: { B4: rows } }).totals["Danh sách"]?.F2).toBe(18);
  });

  it("a list's missing column is not submitted, an empty cell of it is blank", () => {
    const template = listTemplate("SUM(C11:C13)");
    const report = unitReport(template, "X", { lists: { B4: [{ "2": { text: "A" } }] } });
    const layouts = report.layouts.map((layout) => ({
      ...layout,
      columns: new Map([...layout.columns].filter(([id]) => id !== "4")),
    }));
    const [row] = consolidated(template, [{ ...report, layouts }]).lists.get("B4") ?? [];
    expect(row?.figures).toEqual(
      new Map([
        ["2", figureOf({ text: "A" })],
        ["3", { kind: "blank" }],
        ["4", { kind: "not-submitted" }],
      ]),
    );
  });
});

it("a formula beyond the calculator is named, and so is what rests on it", () => {
  const template = templateOf([
    formSheet({
      key: "B1",
      name: "Biểu 1",
      columns: [["Số", "integer"]],
      rows: [
        ["1", "Một"],
        ["2", "Hai"],
        ["3", "Ba"],
      ],
      formulas: { C12: "TODAY()", C13: "C12+C11" },
    }),
  ]);
  const consolidation = consolidated(template, [unitReport(template, "X", { fields: { "B1!C11": 5 } })]);
  expect(consolidation.notComputable.map(({ field }) => field)).toEqual(["B1!C12", "B1!C13"]);
  expect(consolidation.totals.get("B1")?.get("C13")).toEqual({ kind: "blank" });
});

it("an error of the form's own formula is blank in the totals and stays an error in the form", () => {
  const template = templateOf([
    formSheet({
      key: "B1",
      name: "Biểu 1",
      columns: [
        ["Số", "integer"],
        ["Bình quân", "percent"],
      ],
      rows: [["1", "Một"]],
      formulas: { D11: "1/C11" },
    }),
  ]);
  const consolidation = consolidated(template, [unitReport(template, "X", { fields: { "B1!C11": 0 } })]);
  expect(consolidation.totals.get("B1")?.get("D11")).toEqual({ kind: "blank" });
  expect(consolidation.results.get("B1!D11")).toEqual({ error: "#DIV/0!" });
});

it("any order of files gives the same consolidation", () => {
  const codes = ["U0", "U1", "U2", "U3", "U4"];
  const given = codes.map((code, index) =>
    unitReport(campaignTemplate, code, {
      fields: { "B1!C12": index * 0.1, "B1!F12": `${index}/${index + 1}`, "B1!D12": index % 2 ? "-" : "" },
      lists: { B4: [{ "2": { text: code }, "5": index }] },
    }),
  );
  const units = codes.map((code) => orgUnit(code));
  const expected = consolidated(campaignTemplate, given, { order: units });
  fc.assert(
    fc.property(fc.shuffledSubarray(given, { minLength: given.length }), (shuffled) => {
      expect(consolidated(campaignTemplate, shuffled, { order: units })).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});
