/** Once it is known whose a file is: rules that do not bind such units go, those that look at the last period come. */
import type { SentFile } from "../../../src/core/campaign/sent-file";
import type { Figure } from "../../../src/core/model/figure";
import { type Rule, ruleSchema } from "../../../src/core/rules/rule";
import type { OrgUnit } from "../../../src/core/units/org-unit";
import { findingsForUnit } from "../../../src/workflows/check/findings-for-unit";
import type { PreviousFigures } from "../../../src/workflows/check/previous/previous-figures";
import { isAboutSheet, needsPrevious } from "../../../src/workflows/check/rules-about";
import { ruleFindings } from "../../../src/workflows/rule-findings";
import { formSheet, templateOf } from "../../support/template-builder";
import { orgUnit, unitReport } from "../../support/unit-reports";

const sheet = formSheet({
  key: "B1",
  name: "Biểu 1",
  columns: [
    ["Đầu kỳ", "integer"],
    ["Cuối kỳ", "integer"],
  ],
  rows: [
    ["1", "Xã"],
    ["2", "Trường học"],
  ],
});

const rules = [
  {
    kind: "required",
    id: "B1.CO",
    severity: "error",
    says: "Phải có số",
    fields: ["B1!C11", "B1!C12"],
    exceptUnitTypes: ["Đoàn trực thuộc"],
  },
  {
    kind: "continuity",
    id: "B1.DAUKY",
    severity: "explain",
    says: "Đầu kỳ = cuối kỳ trước",
    relations: [
      { opening: "B1!C11", closing: "B1!D11" },
      { opening: "B1!C12", closing: "B1!D12" },
    ],
  },
  {
    kind: "range",
    id: "B1.DUONG",
    severity: "error",
    says: "Không âm",
    fields: ["B1!C11", "B1!D11"],
    min: 0,
  },
].map((rule) => ruleSchema.parse(rule));
const template = templateOf([sheet], rules);

/** As the worker reads it: without unit and without the last period. */
function sentFile(fields: Readonly<Record<string, number | string>>): SentFile {
  const { report, layouts, file, sha256, sentAt } = unitReport(template, "X", { fields });
  const { findings, skipped, passed } = ruleFindings(template, { report, layouts }, { period: "2023-Q4" });
  const structure = {
    ruleId: "CH.SO.CHU",
    severity: "error",
    sheet: "Biểu 1",
    cell: "C11",
    message: "chữ",
    blocking: false,
  } as const;
  return {
    file,
    sha256,
    sentAt,
    container: "xlsx",
    evidence: [],
    period: "2023-Q4",
    modifiedAt: null,
    reading: { report, layouts },
    findings: [structure, ...findings],
    skipped,
    passed,
    isBlank: false,
  };
}

function previous(figures: Readonly<Record<string, Figure>>): PreviousFigures {
  return {
    period: "2023-Q3",
    unitCodes: ["DT"],
    figureOf: (unit, field) => (unit === "DT" || unit === null ? figures[field] : undefined),
  };
}

const ids = ({ findings }: SentFile) => findings.map(({ ruleId, cell }) => `${ruleId} ${cell ?? ""}`);
const skips = ({ skipped = [] }: SentFile) =>
  skipped.map(({ ruleId, reason, count }) => [ruleId, reason, count]);
const directUnit: OrgUnit = { ...orgUnit("DT"), type: "đoàn  trực thuộc" };
const sent = sentFile({ "B1!C11": "", "B1!C12": 5, "B1!D11": -1 });

it("read before the unit is known, every rule binds and the last period is not at hand", () => {
  expect(ids(sent)).toEqual(["CH.SO.CHU C11", "B1.CO C11", "B1.DUONG D11"]);
  expect(skips(sent)).toContainEqual(["B1.DAUKY", expect.stringContaining("Chưa có báo cáo kỳ trước"), 2]);
});

it("a rule that does not bind units of its type is taken back, and said to be left out", () => {
  const judged = findingsForUnit(sent, template, directUnit, undefined);
  expect(ids(judged)).toEqual(["CH.SO.CHU C11", "B1.DUONG D11"]);
  expect(skips(judged)).toContainEqual([
    "B1.CO",
    expect.stringContaining("không áp dụng cho loại đơn vị"),
    1,
  ]);
  expect(judged.passed).toBe((sent.passed ?? 0) - 1);
});

it.each([
  { name: "a unit of another type", unit: { ...orgUnit("H"), type: "Huyện đoàn" } },
  { name: "a unit without a type", unit: orgUnit("H") },
  { name: "a unit not known", unit: null },
])("$name: nothing changes", ({ unit }) => {
  expect(findingsForUnit(sent, template, unit, undefined)).toBe(sent);
});

it("what the unit opens with is held against what it closed with", () => {
  const judged = findingsForUnit(
    sent,
    template,
    directUnit,
    previous({ "B1!D11": { kind: "number", number: 3 }, "B1!D12": { kind: "number", number: 7 } }),
  );
  expect(ids(judged)).toEqual(["CH.SO.CHU C11", "B1.DUONG D11", "B1.DAUKY C12"]);
  expect(judged.findings.at(-1)).toMatchObject({
    left: 5,
    right: 7,
    imbalance: -2,
    field: "B1!C12",
    severity: "explain",
  });
  const right = findingsForUnit(
    sent,
    template,
    orgUnit("DT"),
    previous({ "B1!D12": { kind: "number", number: 5 } }),
  );
  expect([ids(right), right.passed]).toEqual([ids(sent), (sent.passed ?? 0) + 1]);
});

it("says of a unit that the last period does not know that it could not be compared", () => {
  const judged = findingsForUnit(
    sent,
    template,
    orgUnit("KHAC"),
    previous({ "B1!D12": { kind: "number", number: 7 } }),
  );
  expect(ids(judged)).toEqual(ids(sent));
  expect(skips(judged).filter(([id]) => id === "B1.DAUKY")).toHaveLength(1);
});

it("a file only remembered is compared by what was kept, and what was not is told", () => {
  const { skipped: _, passed: __, ...remembered } = sent;
  const judged = findingsForUnit(
    remembered,
    template,
    directUnit,
    previous({ "B1!D12": { kind: "number", number: 7 } }),
  );
  expect(ids(judged)).toEqual(["CH.SO.CHU C11", "B1.DUONG D11", "B1.DAUKY C12"]);
  expect("passed" in judged).toBe(false);
  expect(skips(judged)).toContainEqual(["B1.DAUKY", expect.stringContaining("nhớ từ lần tổng hợp trước"), 1]);
});

it("a file that could not be read stays as it is", () => {
  const { reading: _, ...unread } = sent;
  expect(findingsForUnit(unread, template, directUnit, previous({}))).toBe(unread);
});

describe("quy tắc nhìn vào đâu", () => {
  const compare = (left: object, id = "QT.1"): Rule =>
    ruleSchema.parse({
      kind: "compare",
      id,
      severity: "error",
      says: "",
      operator: "=",
      comparisons: [{ left, right: { op: "number", number: 1 }, at: null }],
    });
  it.each([
    { name: "continuity", rule: rules[1] as Rule, previous: true },
    {
      name: "a comparison with the last period deep inside",
      rule: compare({ op: "sum", of: [{ op: "previous", field: "B1!C11" }] }),
      previous: true,
    },
    { name: "a comparison without it", rule: compare({ op: "field", field: "B2!C11" }), previous: false },
    { name: "the word alone", rule: { ...(rules[0] as Rule), says: '"op":"previous"' }, previous: false },
  ])("$name: the last period: $previous", ({ rule, previous: needs }) => {
    expect(needsPrevious(rule)).toBe(needs);
  });
  it.each([
    { name: "a field of it", rule: rules[0] as Rule, about: true },
    {
      name: "a field of another form whose key begins alike",
      rule: compare({ op: "field", field: "B11!C11" }),
      about: false,
    },
    {
      name: "entries of a list",
      rule: ruleSchema.parse({ kind: "tt-sequence", id: "X", severity: "note", says: "", list: "B1" }),
      about: true,
    },
    {
      name: "a cell beside its table",
      rule: compare({ op: "cell", sheet: "Biểu 1", address: "A1" }),
      about: true,
    },
    { name: "the id alone", rule: compare({ op: "field", field: "B2!C11" }, "B1"), about: false },
  ])("$name: about the form: $about", ({ rule, about }) => {
    expect(isAboutSheet(rule, { key: "B1", name: "Biểu 1" })).toBe(about);
  });
});
