/** A sheet of rules is looked over itself: every fault at its cell, every line either used or told. */
import { mvdTv202304 } from "../../../../src/core/templates/library/mvd-tv-2023-04";
import { readRuleSheet } from "../../../../src/core/templates/written-rules/read-rule-sheet";
import { plainBook } from "../../../support/plain-book";
import { faultLines, readRules, ruleHeader, type RuleRow } from "../../../support/rule-sheet";

interface Fault {
  readonly name: string;
  /** Form, left, sign, right, tolerance, severity, … */
  readonly rule: RuleRow;
  readonly faults: readonly string[];
  /** Words of the first sentence that help. */
  readonly says?: string;
}

/** None of these is used. */
const unused: readonly Fault[] = [
  { name: "a form that is not there", rule: ["B9", "C14", "=", "1"], faults: ["B2 QT.BIEU error"] },
  {
    name: "a form misspelt",
    rule: ["Biểu 1 Đoàn vien", "C14x", "=", "1"],
    faults: ["C2 QT.COT error"],
  },
  {
    name: "a form near another",
    rule: ["Biểu Xếp loại", "C14", "=", "1"],
    faults: ["B2 QT.BIEU error"],
    says: "B3",
  },
  {
    name: "a form in a side that is not there",
    rule: ["B1", "(7)", "=", "B9!(7)"],
    faults: ["E2 QT.BIEU error"],
  },
  { name: "a column that is not there", rule: ["B1", "(77)", "=", "(8)"], faults: ["C2 QT.COT error"] },
  {
    name: "a caption misspelt",
    rule: ["B1", "(Đoàn viên cuối kì này)", "=", "(8)"],
    faults: ["C2 QT.COT error"],
    says: "Có phải là “(7) Đoàn viên cuối kỳ”",
  },
  {
    name: "a caption that several columns have",
    rule: ["B3", "(Số lượng)", "≤", "(1)"],
    faults: ["C2 QT.HIEU error"],
    says: "“(4) Mức xếp loại › Hoàn thành xuất sắc › Số lượng”",
  },
  { name: "a row that is not there", rule: ["B1", "[9.9](7)", "=", "1"], faults: ["C2 QT.DONG error"] },
  {
    name: "a label misspelt",
    rule: ["B1", "[Trường THPTT](7)", "=", "1"],
    faults: ["C2 QT.DONG error"],
    says: "“2.1 Trường THPT”",
  },
  {
    name: "a label of two rows",
    rule: ["B3", "[Trường học](1)", "=", "1"],
    faults: ["C2 QT.HIEU error"],
    says: "“1.2 Trường học” hoặc “2.2 Trường học”",
  },
  {
    name: "words that name nothing",
    rule: ["B1", "Namm", "≤", "(7)"],
    faults: ["C2 QT.COT error"],
    says: "“(8)",
  },
  {
    name: "a bracket that is not closed",
    rule: ["B1", "(7)", "=", "(8) + ((9)"],
    faults: ["E2 QT.VE error"],
  },
  {
    name: "a sign with nothing behind it",
    rule: ["B1", "(7)", "=", "(8) +"],
    faults: ["E2 QT.VE error"],
    says: "còn thiếu ở cuối",
  },
  {
    name: "a function that is not known",
    rule: ["B1", "(7)", "=", "VLOOKUP(C14;C15;2)"],
    faults: ["E2 QT.VE error"],
    says: "VLOOKUP",
  },
  { name: "rows and columns mixed", rule: ["B1", "[TC]", "=", "(7)"], faults: ["C2 QT.VE error"] },
  { name: "entries of two lists", rule: [null, "B4(3)", "=", "B5(5)"], faults: ["C2 QT.VE error"] },
  {
    name: "a condition that is more than equal",
    rule: [null, 'ĐẾM(B4(2);">5")', "=", 1],
    faults: ["C2 QT.VE error"],
  },
  { name: "no cell at all", rule: ["B1", "5", "=", "5"], faults: ["C2 QT.VE error"] },
  { name: "a sign that is not known", rule: ["B1", "(7)", "na ná", "(8)"], faults: ["D2 QT.PHEP error"] },
  { name: "no sign", rule: ["B1", "(7)", null, "(8)"], faults: ["D2 QT.TRONG error"] },
  { name: "no left side", rule: ["B1", null, "=", "(8)"], faults: ["C2 QT.TRONG error"] },
  { name: "no right side", rule: ["B1", "(7)", "=", null], faults: ["E2 QT.TRONG error"] },
  { name: "no choices", rule: ["B6", "(3)", "thuộc", null], faults: ["E2 QT.TRONG error"] },
  { name: "a tolerance in words", rule: ["B1", "(7)", "=", "(8)", "ít thôi"], faults: ["F2 QT.SAISO error"] },
  { name: "a tolerance below 0", rule: ["B1", "(7)", "=", "(8)", -1], faults: ["F2 QT.SAISO error"] },
  {
    name: "a kind of figure that is not known",
    rule: ["B1", "(7)", "là", "đẹp"],
    faults: ["E2 QT.VE error"],
  },
  {
    name: "a range that is none",
    rule: ["B1", "(7)", "trong khoảng", "vừa phải"],
    faults: ["E2 QT.VE error"],
  },
  { name: "a range upside down", rule: ["B1", "(7)", "trong khoảng", "100..0"], faults: ["E2 QT.VE error"] },
  { name: "unique in a form", rule: ["B1", "(7)", "không trùng", null], faults: ["C2 QT.VE error"] },
  { name: "ordinals of a form", rule: ["B1", "TT", "liên tục", null], faults: ["C2 QT.VE error"] },
  {
    name: "a reckoning that must be filled in",
    rule: ["B1", "(7) + (8)", "bắt buộc", null],
    faults: ["C2 QT.VE error"],
  },
  { name: "a cell of a list", rule: ["B4", "C13", "=", "1"], faults: ["C2 QT.OGIA error"], says: "TỔNG" },
  { name: "a cell of the header", rule: ["B1", "C10", "=", "1"], faults: ["C2 QT.OGIA error"] },
  {
    name: "a place that is not asked for",
    rule: ["B6", "[1.1](3)", "=", "KỲ TRƯỚC(B1!A9)"],
    faults: ["E2 QT.OGIA error"],
  },
  {
    name: "a number that several forms have",
    rule: [null, "(1)", "≥", "(2)"],
    faults: ["B2 QT.HIEU error"],
    says: "“B1”",
  },
  { name: "an address without a form", rule: [null, "C14", "≥", "0"], faults: ["B2 QT.HIEU error"] },
  {
    name: "a day that is none",
    rule: ["B1", "(7)", "=", "(8)", null, null, null, "hôm qua"],
    faults: ["I2 QT.NGAY error"],
  },
  {
    name: "several at once",
    rule: ["B1", "(77)", "=", "(88) + [TCC](1)", "x"],
    faults: ["F2 QT.SAISO error"],
  },
  {
    name: "both sides at once",
    rule: ["B1", "(77)", "=", "(88) + [ZZ](1)"],
    faults: ["C2 QT.COT error", "E2 QT.COT error", "E2 QT.DONG error"],
  },
];

/** These are used all the same. */
const noted: readonly Fault[] = [
  {
    name: "a weight that is not known",
    rule: ["B1", "(7)", "=", "(8)", 0, "Nặng"],
    faults: ["G2 QT.MUC note"],
  },
  {
    name: "a right side that nobody asked for",
    rule: ["B4", "(2)", "bắt buộc", "có"],
    faults: ["E2 QT.VE note"],
  },
  { name: "(7) that Excel made a number of", rule: ["B1", -7, "=", "(8)"], faults: ["C2 QT.SO note"] },
  {
    name: "on or off in other words",
    rule: ["B1", "(7)", "=", "(8)", null, null, null, null, null, null, "tuỳ"],
    faults: ["L2 QT.BAT note"],
  },
];

describe("faults of a rule", () => {
  it.each(unused)("$name: $faults", async ({ rule, faults, says }) => {
    const written = await readRules(mvdTv202304, [["QT1", ...rule]]);
    expect(faultLines(written)).toEqual(faults);
    expect(written.rules).toEqual([]);
    expect(written.findings.every(({ sheet, blocking }) => sheet === "Quy tắc" && !blocking)).toBe(true);
    if (says !== undefined) expect(written.findings[0]?.message).toContain(says);
  });

  it.each(noted)("$name: used, and noted", async ({ rule, faults }) => {
    const written = await readRules(mvdTv202304, [["QT1", ...rule]]);
    expect(faultLines(written)).toEqual(faults);
    expect(written.rules).toHaveLength(1);
  });

  it("an address of a caption beside the rules is told with what is printed there", async () => {
    const form = [["BÁO CÁO"], ["TT", "Nội dung", "Số lượng"], [1, "Xã", null], [2, "Phường", null]];
    const template = (await import("../../../../src/core/templates/infer-template")).inferTemplate(
      await plainBook({ Biểu: form }),
      "bieu.xlsx",
    );
    const written = await readRules(template, [["QT1", "Biểu", "B3", "=", "5"]], { Biểu: form });
    expect(faultLines(written)).toEqual(["C2 QT.OGIA error"]);
    expect(written.findings[0]?.message).toContain("“Xã”");
  });

  it("every fault has an id of the catalogue", async () => {
    const { findingKinds } = await import("../../../../src/core/rules/finding-catalogue");
    const ids = [...unused, ...noted].flatMap(({ faults }) =>
      faults.map((fault) => fault.split(" ")[1] ?? ""),
    );
    expect([...new Set(ids)].filter((id) => findingKinds.get(id) === undefined)).toEqual([]);
  });
});

describe("codes", () => {
  it("are upper case, and made from the row where none is given", async () => {
    const { rules } = await readRules(mvdTv202304, [
      ["qt.tong", "B1", "(7)", "=", "(8)"],
      [null, "B1", "(7)", "=", "(9)"],
    ]);
    expect(rules.map(({ id }) => id)).toEqual(["QT.TONG", "QT.3"]);
  });

  it("used twice are told, and both rules are kept", async () => {
    const written = await readRules(mvdTv202304, [
      ["A1", "B1", "(7)", "=", "(8)"],
      ["a1", "B1", "(7)", "=", "(9)"],
    ]);
    expect(written.rules.map(({ id }) => id)).toEqual(["A1", "A1.2"]);
    expect(faultLines(written)).toEqual(["A3 QT.MA note"]);
  });
});

describe("the sheet", () => {
  const rule = ["QT1", "B1", "(7)", "=", "(8) + (9)"];

  it.each(["Quy tắc", "quy tac", "QUY TẮC KIỂM TRA", "Trang tính1"])(
    "is found by its header: %s",
    async (name) => {
      const read = readRuleSheet(await plainBook({ [name]: [ruleHeader, rule] }), mvdTv202304);
      expect(read).toMatchObject({ sheet: name, sheets: [name], findings: [] });
      expect(read.rules).toHaveLength(1);
    },
  );

  it("may have its columns in any order, under other captions, below a heading", async () => {
    const sheet = [
      ["TỈNH ĐOÀN TRÀ VINH"],
      [null],
      ["BẢNG QUY TẮC"],
      [
        "STT",
        "Diễn giải / ghi chú",
        "Mức độ",
        "Dung sai",
        "Vế phải",
        "Dấu",
        "Vế trái",
        "Trang",
        "Mã quy tắc",
      ],
      [1, "Nam và nữ đủ cả", "Cần giải trình", "1%", "(8) + (9)", "=", "(7)", "Biểu 1 Đoàn viên", "x1"],
    ];
    const { rules, findings } = readRuleSheet(await plainBook({ Luật: sheet }), mvdTv202304);
    expect(findings).toEqual([]);
    expect(rules).toMatchObject([
      { id: "X1", severity: "explain", says: "Nam và nữ đủ cả", relativeTolerance: 0.01, tolerance: 0 },
    ]);
  });

  it("leaves out blank lines, numbers of columns, headings, notes, signatures and examples", async () => {
    const written = await readRules(mvdTv202304, [
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
      ["I. Quy tắc của Biểu 1"],
      ["A", "Đoàn viên"],
      [],
      rule,
      ["VD1", "B1", "C999", "?", "không có gì"],
      ["Ví dụ 2", "B1", "C999", "?", "không có gì"],
      [null, null, "Ghi chú: các quy tắc trên áp dụng từ năm 2023"],
      [null, null, null, null, "Trà Vinh, ngày 15 tháng 12 năm 2023"],
      [null, null, null, null, "NGƯỜI LẬP"],
    ]);
    expect(written.rules.map(({ id }) => id)).toEqual(["QT1"]);
    expect(written.findings).toEqual([]);
  });

  it("that only bears the name is told", async () => {
    const book = await plainBook({ "Quy tắc": [["Mọi đơn vị gửi báo cáo đúng hạn."]] });
    const read = readRuleSheet(book, mvdTv202304);
    expect(read).toMatchObject({ sheet: null, rules: [] });
    expect(faultLines(read)).toEqual(["- QT.TRANG note"]);
  });

  it("may be one of several", async () => {
    const book = await plainBook({ "Quy tắc": [ruleHeader, rule], "Quy tắc 2": [ruleHeader, rule] });
    const read = readRuleSheet(book, mvdTv202304);
    expect(read.sheets).toEqual(["Quy tắc", "Quy tắc 2"]);
    expect(read.rules.map(({ id }) => id)).toEqual(["QT1", "QT1.2"]);
  });

  it("is none where the workbook has none", async () => {
    expect(readRuleSheet(await plainBook({ Biểu: [["Mã", "Biểu", "Tên"]] }), mvdTv202304)).toEqual({
      sheet: null,
      sheets: [],
      rules: [],
      findings: [],
    });
  });
});
