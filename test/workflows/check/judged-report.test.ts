/** A report in groups: gravest first, then as the form goes; keys hold through re-checks; the order of findings does not matter. */
import * as fc from "fast-check";
import type { Explanation } from "../../../src/core/explanations/explanation";
import { explanationIndex } from "../../../src/core/explanations/explanations";
import type { Finding, Severity } from "../../../src/core/model/finding";
import { ruleSchema } from "../../../src/core/rules/rule";
import type { CheckedReport } from "../../../src/workflows/check/checked-report";
import { headLineOf } from "../../../src/workflows/check/head-line";
import { judgedReport, withExplanations } from "../../../src/workflows/check/judged-report";
import { orgUnit } from "../../support/unit-reports";

const sheets = ["Biểu 1 Đoàn viên", "Biểu 2"];

function finding(
  ruleId: string,
  severity: Severity,
  at: string | null,
  more: Partial<Finding> = {},
): Finding {
  const [sheet = null, cell = null] = at?.split("!") ?? [];
  return { ruleId, severity, sheet, cell, message: `${ruleId} ${at ?? ""}`, blocking: false, ...more };
}

function report(findings: readonly Finding[], explanations: readonly Explanation[] = []): CheckedReport {
  return judgedReport(
    {
      source: { kind: "open-workbook", sheets: ["Biểu 1 Đoàn viên"] },
      unit: orgUnit("TC", "Huyện đoàn Trà Cú"),
      unitText: null,
      period: "2023-Q4",
      refusal: null,
      findings,
      passed: 10,
      skipped: [
        { ruleId: "B1.A", title: "A", reason: "để trống", count: 2 },
        { ruleId: "B1.A", title: "A", reason: "để trống", count: 3 },
        { ruleId: "B1.A", title: "A", reason: "báo lỗi", count: 1 },
      ],
      rules: [
        ruleSchema.parse({
          kind: "required",
          id: "B1.DONG.I",
          severity: "error",
          says: "Dòng I = 1.1 + 1.2",
          fields: ["B1!C14"],
        }),
      ],
      sheets,
    },
    explanationIndex(explanations),
  );
}

const outline = ({ groups }: CheckedReport) =>
  groups.map(({ ruleId, findings }) =>
    [ruleId, ...findings.map(({ sheet, cell }) => (sheet === null ? "tệp" : `${sheet}!${cell ?? ""}`))].join(
      " ",
    ),
  );

it("groups by rule, gravest first, then sheet by sheet and row by row", () => {
  const judged = report([
    finding("B2.X", "note", "Biểu 2!A1"),
    finding("B1.DONG.I", "error", "Biểu 2!C3"),
    finding("CH.SO.CHU", "error", "Biểu 1 Đoàn viên!D30"),
    finding("CH.SO.CHU", "error", "Biểu 1 Đoàn viên!AB4"),
    finding("CH.SO.CHU", "error", "Biểu 1 Đoàn viên!D4"),
    finding("B1.AN", "explain", "Biểu 1 Đoàn viên!17:17"),
    finding("CT.COT", "error", "Biểu 1 Đoàn viên!L:M"),
    finding("DV.LA", "error", null),
    finding("CT.THUA", "note", "Trang lạ!A1"),
  ]);
  expect(outline(judged)).toEqual([
    "DV.LA tệp",
    "CT.COT Biểu 1 Đoàn viên!L:M",
    "CH.SO.CHU Biểu 1 Đoàn viên!D4 Biểu 1 Đoàn viên!AB4 Biểu 1 Đoàn viên!D30",
    "B1.DONG.I Biểu 2!C3",
    "B1.AN Biểu 1 Đoàn viên!17:17",
    "B2.X Biểu 2!A1",
    "CT.THUA Trang lạ!A1",
  ]);
  expect(judged.groups.map(({ title }) => title)).toContain("Dòng I = 1.1 + 1.2");
  expect(judged.groups.find(({ ruleId }) => ruleId === "CH.SO.CHU")?.title).not.toBe("CH.SO.CHU");
  expect(judged.counts).toEqual({ error: 6, explain: 1, note: 2, explained: 0 });
  expect(judged.skipped.map(({ reason, count }) => [reason, count])).toEqual([
    ["để trống", 5],
    ["báo lỗi", 1],
  ]);
  expect(headLineOf(judged)).toBe(
    "Biểu 1 · Huyện đoàn Trà Cú · Quý IV/2023 · 6 lỗi · 1 cần giải trình · 2 lưu ý",
  );
});

describe("khoá của từng chỗ", () => {
  const keysOf = (judged: CheckedReport) =>
    judged.groups.flatMap(({ findings }) => findings.map(({ key, message }) => [message, key] as const));

  it("each finding has its own, also two of one rule at one cell", () => {
    const findings = [
      finding("B1.R", "error", "Biểu 1 Đoàn viên!C4", { field: "B1!C4" }),
      finding("B1.R", "error", "Biểu 1 Đoàn viên!C4", { field: "B1!C4", message: "khác" }),
      finding("B1.S", "error", "Biểu 1 Đoàn viên!C4", { field: "B1!C4" }),
      finding("TEP", "note", null),
    ];
    const keys = keysOf(report(findings)).map(([, key]) => key);
    expect(new Set(keys).size).toBe(findings.length);
  });

  it("stay when others are mended, and when rows of the form move", () => {
    const stays = finding("B1.R", "error", "Biểu 1 Đoàn viên!C9", { field: "B1!C9", message: "ở lại" });
    const before = keysOf(
      report([finding("B1.R", "error", "Biểu 1 Đoàn viên!C4", { field: "B1!C4" }), stays]),
    );
    const after = keysOf(report([{ ...stays, cell: "C10" }]));
    expect(after).toEqual(before.filter(([message]) => message === "ở lại"));
  });

  it("of entries of a list follow their row, not how many there are", () => {
    const entry = (row: number) =>
      finding("B4.R", "error", `Biểu 2!E${row}`, { field: "B4!E", message: `dòng ${row}` });
    const before = keysOf(report([entry(12), entry(15)]));
    expect(keysOf(report([entry(15)]))).toEqual(before.filter(([message]) => message === "dòng 15"));
  });
});

it("the order in which findings were met changes nothing", () => {
  const places = ["Biểu 1 Đoàn viên!C4", "Biểu 1 Đoàn viên!D5", "Biểu 2!A1", "Biểu 2!17:17"];
  const anyFinding = fc.record({
    rule: fc.constantFrom("B1.DONG.I", "CH.SO.CHU", "CT.AN.DONG"),
    severity: fc.constantFrom<Severity>("error", "explain", "note"),
    at: fc.constantFrom(...places, null),
  });
  fc.assert(
    fc.property(fc.uniqueArray(anyFinding, { selector: (one) => `${one.rule} ${one.at}` }), (found) => {
      const findings = found.map(({ rule, severity, at }) => finding(rule, severity, at));
      const byKey = (judged: CheckedReport) =>
        judged.groups
          .flatMap(({ findings: ofRule }) => ofRule)
          .map(({ key, severity }) => `${severity} ${key}`);
      expect(byKey(report(findings)).sort()).toEqual(byKey(report([...findings].reverse())).sort());
      expect(outline(report(findings))).toHaveLength(new Set(found.map(({ rule }) => rule)).size);
    }),
  );
});

describe("giải trình", () => {
  const open = finding("B1.DAUKY.1", "explain", "Biểu 1 Đoàn viên!C15", { field: "B1!C14" });
  const said = {
    unitCode: "TC",
    ruleId: "B1.DAUKY.1",
    place: "B1!C14",
    text: "Bàn giao",
    madeAt: "2023-12-20",
  };
  const only = (judged: CheckedReport) => judged.groups[0]?.findings[0];

  it("counts as explained for its period, and is offered for the next", () => {
    const now = report([open], [{ ...said, period: "2023-Q4" }]);
    expect([only(now)?.explanation?.text, now.counts]).toEqual([
      "Bàn giao",
      { error: 0, explain: 0, note: 0, explained: 1 },
    ]);
    const next = report([open], [{ ...said, period: "2023-Q3" }]);
    expect([only(next)?.explanation, only(next)?.offered?.text, next.counts.explain]).toEqual([
      null,
      "Bàn giao",
      1,
    ]);
  });

  it("cannot take an error away", () => {
    const judged = report([{ ...open, severity: "error" }], [{ ...said, period: "2023-Q4" }]);
    expect([only(judged)?.explanation, judged.counts.error]).toEqual([null, 1]);
  });

  it("given or taken back later comes to the same as judging anew", () => {
    const explanations = [{ ...said, period: "2023-Q4" }];
    expect(withExplanations(report([open]), explanationIndex(explanations))).toEqual(
      report([open], explanations),
    );
    expect(withExplanations(report([open], explanations), explanationIndex([]))).toEqual(report([open]));
    expect(headLineOf(report([open], explanations))).toContain("0 cần giải trình · 1 đã giải trình");
  });
});
