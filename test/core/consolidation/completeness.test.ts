import { completenessOf, filesOf } from "../../../src/core/consolidation/completeness";
import type { FileOutcome, FileUse } from "../../../src/core/consolidation/file-outcome";
import { statementSentence } from "../../../src/core/consolidation/statement-words";
import { campaignTemplate } from "../../support/sample-campaign";
import { orgUnit, unitReport } from "../../support/unit-reports";

const units = ["A", "B", "C", "D", "E"].map((code) => orgUnit(code, `Xã ${code}`));

function outcome(file: string, code: string | null, use: FileUse, reason: string | null = null): FileOutcome {
  const unit = units.find((candidate) => candidate.code === code) ?? (code === null ? null : orgUnit(code));
  return { file, unit, use, reason, findings: [], sha256: `sha-${file}`, sentAt: null };
}

const outcomes = [
  outcome("la.xlsx", null, "left-out", "Không nhận ra đơn vị."),
  outcome("a-cu.xlsx", "A", "superseded"),
  outcome("a.xlsx", "A", "counted"),
  outcome("b.xlsx", "B", "unreadable"),
  outcome("c.xlsx", "C", "left-out"),
  outcome("c-hong.xlsx", "C", "unreadable"),
  outcome("e.xlsx", "E", "counted"),
];
const reports = ["A", "E"].map((code) => unitReport(campaignTemplate, code, {}));

describe("who is in the totals", () => {
  const statement = completenessOf({ expected: units, outcomes, reports });

  it("counts units, not files", () => {
    expect(statement).toMatchObject({
      expected: 5,
      received: 4,
      counted: 2,
      reach: { counted: 2, expected: 5 },
    });
  });

  it.each([
    { code: "A", state: "counted", files: ["a.xlsx", "a-cu.xlsx"] },
    { code: "B", state: "unreadable", files: ["b.xlsx"] },
    { code: "C", state: "left-out", files: ["c-hong.xlsx", "c.xlsx"] },
    { code: "D", state: "missing", files: [] },
  ])("$code: $state", ({ code, state, files }) => {
    const found = statement.unitStates.find(({ unit }) => unit.code === code);
    expect(found?.state).toBe(state);
    expect(found?.files.map(({ file }) => file)).toEqual(files);
  });

  it("every file is in the statement once, also one of no unit", () => {
    expect(
      filesOf(statement)
        .map(({ file }) => file)
        .sort(),
    ).toEqual(outcomes.map(({ file }) => file).sort());
    expect(statement.strangers.map(({ file }) => file)).toEqual(["la.xlsx"]);
  });

  it("does not depend on the order in which files came", () => {
    expect(
      completenessOf({ expected: units, outcomes: [...outcomes].reverse(), reports: [...reports].reverse() }),
    ).toEqual(statement);
  });

  it("says it in one sentence", () => {
    expect(statementSentence(statement)).toBe(
      "Đã tổng hợp 2/5 đơn vị; thiếu: Xã D; không đọc được: Xã B; để riêng: Xã C; trùng: a-cu.xlsx; chưa nhận ra đơn vị: la.xlsx.",
    );
  });
});

it("a unit counted though not expected is named and makes no 6/5", () => {
  const stranger = { ...unitReport(campaignTemplate, "Z", {}), unit: orgUnit("Z", "Xã Z") };
  const statement = completenessOf({
    expected: units.slice(0, 1),
    outcomes: [outcome("z.xlsx", "Z", "counted")],
    reports: [stranger],
  });
  expect(statement).toMatchObject({ counted: 0, expected: 1, strangers: [] });
  expect(statementSentence(statement)).toBe(
    "Đã tổng hợp 0/1 đơn vị; thiếu: Xã A; ngoài danh sách đơn vị phải nộp nhưng có tính: Xã Z.",
  );
});

it("a missing cluster is expected to speak for the units below it, where that is known", () => {
  const cluster = unitReport(campaignTemplate, "A", { completeness: { counted: 10, expected: 12 } });
  const statement = completenessOf({
    expected: units.slice(0, 2),
    outcomes: [outcome("a.xlsx", "A", "counted")],
    reports: [cluster],
    unitsBelow: new Map([["B", 9]]),
  });
  expect(statement.reach).toEqual({ counted: 10, expected: 21 });
  expect(statementSentence(statement)).toContain("tính đến đơn vị cấp dưới là 10/21 đơn vị");
});
