/** The small columns of a rule, and how written rules join those of the form. */
import { mvdTv202304 } from "../../../../src/core/templates/library/mvd-tv-2023-04";
import { templateSchema } from "../../../../src/core/templates/template";
import { withWrittenRules } from "../../../../src/core/templates/written-rules/with-written-rules";
import { faultLines, readRules, type RuleRow } from "../../../support/rule-sheet";

const sides = ["B1", "(7)", "=", "(8) + (9)"] as const;

describe("settings of a rule", () => {
  it.each<[string, RuleRow, object]>([
    ["no tolerance", [], { tolerance: 0, relativeTolerance: 0, rounding: false, severity: "error" }],
    ["a number", [1], { tolerance: 1 }],
    ["half a unit", ["0,5"], { tolerance: 0.5 }],
    ["plus or minus", ["± 2"], { tolerance: 2 }],
    ["a share", ["1%"], { tolerance: 0, relativeTolerance: 0.01 }],
    ["rounded figures", ["Làm tròn"], { tolerance: 0, rounding: true }],
    ["a fault", [null, "LỖI"], { severity: "error" }],
    ["to be explained", [null, "Cần giải trình"], { severity: "explain" }],
    ["shortly", [null, "giải trình"], { severity: "explain" }],
    ["a remark", [null, "Lưu ý"], { severity: "note" }],
    ["its own words", [null, null, "Nam và nữ đủ cả."], { says: "Nam và nữ đủ cả" }],
    ["no words", [], { says: "B1: (7) = (8) + (9)" }],
    [
      "since and until",
      [null, null, null, "01/07/2025", 46022],
      { validFrom: "2025-07-01", validTo: "2025-12-31" },
    ],
    ["a year", [null, null, null, "2025", "2025"], { validFrom: "2025-01-01", validTo: "2025-12-31" }],
    [
      "not for some",
      [null, null, null, null, null, "Chi đoàn cơ sở; Đoàn trực thuộc"],
      { exceptUnitTypes: ["Chi đoàn cơ sở", "Đoàn trực thuộc"] },
    ],
    ["off", [null, null, null, null, null, null, "Tắt"], { isOff: true }],
    ["on", [null, null, null, null, null, null, "Bật"], { id: "QT1" }],
  ])("%s", async (_, settings, wanted) => {
    const { rules, findings } = await readRules(mvdTv202304, [["QT1", ...sides, ...settings]]);
    expect(findings).toEqual([]);
    expect(rules).toMatchObject([wanted]);
    if (!("isOff" in wanted)) expect(rules[0]).not.toHaveProperty("isOff");
  });
});

describe("what a rule says where Excel made a number of a side", () => {
  it.each([
    [-7, "=", "(8)", "B1: (7) = (8)"],
    ["(7)", "≥", 1234.5, "B1: (7) ≥ 1.234,5"],
    ["=C13", "=", "=SUM(C14:C16)", "B1: C13 = SUM(C14:C16)"],
  ])("%s %s %s", async (left, sign, right, says) => {
    const { rules } = await readRules(mvdTv202304, [["QT1", "B1", left, sign, right]]);
    expect(rules).toMatchObject([{ says }]);
  });
});

describe("forms of a rule", () => {
  it.each([
    ["B1; B2", ["B1", "B2"]],
    ["tất cả", ["B1", "B2", "B3"]],
    ["Biểu 1", ["B1"]],
    ["1", ["B1"]],
    ["BIỂU 2: TÌNH HÌNH TỔ CHỨC CƠ SỞ ĐOÀN", ["B2"]],
    ["bieu 3 xep loai", ["B3"]],
  ])("%s", async (form, keys) => {
    const { rules, findings } = await readRules(mvdTv202304, [["QT1", form, "(1)", "bắt buộc"]]);
    expect(findings).toEqual([]);
    const [rule] = rules;
    const fields = rule?.kind === "required" ? rule.fields : [];
    expect([...new Set(fields.map((field) => field.split("!")[0]))]).toEqual(keys);
  });

  it("captions speak for every form that has them", async () => {
    const { rules } = await readRules(mvdTv202304, [["QT1", null, "(Họ và tên)", "bắt buộc"]]);
    expect(rules).toMatchObject([{ columns: [{ list: "B4", column: "2" }] }]);
  });
});

describe("rules of the form", () => {
  const id = "B1.CHIA.13";
  const before = mvdTv202304.rules.find((rule) => rule.id === id);
  const alone = (settings: RuleRow): RuleRow => [id.toLowerCase(), null, null, null, null, null, ...settings];

  it.each<[string, RuleRow, object]>([
    ["are switched off by their code", alone([null, null, null, null, null, "Tắt"]), { isOff: true }],
    ["are given another weight", alone(["Lưu ý"]), { severity: "note" }],
    ["end on a day", alone([null, null, null, "31/12/2024"]), { validTo: "2024-12-31" }],
  ])("%s", async (_, row, wanted) => {
    const written = await readRules(mvdTv202304, [row]);
    expect(written.findings).toEqual([]);
    const joined = withWrittenRules(mvdTv202304, written);
    expect(joined.rules).toHaveLength(mvdTv202304.rules.length);
    expect(joined.rules.find((rule) => rule.id === id)).toEqual({ ...before, ...wanted });
  });

  it("give way to a written rule of the same code; others are added behind them", async () => {
    const written = await readRules(mvdTv202304, [
      [id, "B1", "(7)", "≥", "(13)"],
      ["MOI", "B1", "(7)", "≥", "(14)"],
    ]);
    const joined = withWrittenRules(mvdTv202304, written);
    expect(joined.rules.find((rule) => rule.id === id)).toMatchObject({ kind: "compare", operator: ">=" });
    expect(joined.rules.at(-1)).toMatchObject({ id: "MOI" });
    expect(joined.rules).toHaveLength(mvdTv202304.rules.length + 1);
    expect(templateSchema.safeParse(joined).success).toBe(true);
  });

  it("that are not there cannot be switched off", async () => {
    const written = await readRules(mvdTv202304, [
      ["B1.KHONGCO.1", null, null, null, null, null, null, null, null, null, null, "Tắt"],
    ]);
    expect(written.rules).toEqual([]);
    expect(faultLines(written)).toEqual(["A2 QT.MA error"]);
  });

  it("are left as they are where nothing is written", () => {
    expect(withWrittenRules(mvdTv202304, { rules: [] })).toBe(mvdTv202304);
  });
});
