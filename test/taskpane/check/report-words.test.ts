/** Whose report it is and what came out right, in the words of the pane. */
import { mvdTv202304 } from "../../../src/core/templates/library/mvd-tv-2023-04";
import { passedWords, reportName, reportTitle } from "../../../src/taskpane/check/report-words";
import { countWords } from "../../../src/taskpane/check/severity-words";
import { unitWords } from "../../../src/taskpane/check/unit-words";
import { checkedReport, explanation, fileReport, group, judgedFinding } from "../support/checked-reports";
import { unit } from "../support/looks";

describe("the head of a report", () => {
  it.each([
    { name: "one sheet", report: checkedReport(), title: "Biểu 1 · Huyện đoàn Trà Cú · Quý IV năm 2023" },
    {
      name: "several sheets",
      report: checkedReport([], { source: { kind: "open-workbook", sheets: ["Biểu 1", "Biểu 2"] } }),
      title: "2 biểu · Huyện đoàn Trà Cú · Quý IV năm 2023",
    },
    {
      name: "the unit as the list calls it goes before what the report says",
      report: fileReport("nop/tra cu.xlsx", [], {
        unit: unit("TV02", "Huyện đoàn Trà Cú"),
        unitText: "H. TC",
      }),
      title: "nop/tra cu.xlsx · Huyện đoàn Trà Cú · Quý IV năm 2023",
    },
    {
      name: "nothing known of it but the file",
      report: fileReport("la.xlsx", [], { unitText: null, period: null }),
      title: "la.xlsx",
    },
  ])("$name", ({ report, title }) => {
    expect(reportTitle(report)).toBe(title);
  });

  it("without a unit a report goes by its file", () => {
    expect(reportName(fileReport("la.xlsx", [], { unitText: null }))).toBe("la.xlsx");
  });

  it("counts what was explained apart, and only where something was", () => {
    const open = checkedReport([group("B1.TONG.2", "error", 2), group("B1.TYLE.1", "explain", 1)]);
    const explained = checkedReport([group("B1.TYLE.1", "explain", 1, { explanation })]);
    expect(countWords(open.counts)).toBe("2 lỗi · 1 cần giải trình · 0 lưu ý");
    expect(countWords(explained.counts)).toBe("0 lỗi · 0 cần giải trình · 0 lưu ý · 1 đã giải trình");
  });
});

describe("what came out right", () => {
  it.each([
    { name: "no fault", report: checkedReport(), words: /^Không thấy chỗ nào sai\. Đã đối chiếu 12 phép/ },
    {
      name: "no fault, but nothing was held against anything either",
      report: checkedReport([], { passed: 0 }),
      words: /không có phép đối chiếu nào/,
    },
    {
      name: "notes alone",
      report: checkedReport([group("CH.KHOANG", "note", 1)]),
      words: /^Không có lỗi\. Đã đối chiếu đúng 12 phép/,
    },
    {
      name: "beside faults",
      report: checkedReport([group("B1.TONG.2", "error", 1)]),
      words: /^Đã đối chiếu đúng 12 phép\.$/,
    },
  ])("$name", ({ report, words }) => {
    expect(passedWords(report)).toMatch(words);
  });

  it.each([
    { name: "of what could not be read", report: checkedReport([], { refusal: "Tệp có mật khẩu." }) },
    {
      name: "beside faults, where nothing else was judged",
      report: checkedReport([group("X", "error", 1)], { passed: 0 }),
    },
  ])("nothing is said $name", ({ report }) => {
    expect(passedWords(report)).toBeNull();
  });
});

describe("what to tell the unit", () => {
  it("is the place, the fault, and what that kind of fault is", () => {
    const [place, kind] = unitWords(judgedFinding("", { ruleId: "CH.SO.CHU" }), mvdTv202304).split("\n");
    expect(place).toBe("Biểu 1, ô D30: Câu của .");
    expect(kind?.length).toBeGreaterThan(20);
  });

  it("of a rule of the form is also what the rule says, with its id", () => {
    const [rule] = mvdTv202304.rules;
    if (!rule) throw new Error("The form has no rules.");
    const words = unitWords(judgedFinding("", { ruleId: rule.id }), mvdTv202304);
    expect(words).toContain(rule.says);
    expect(words).toContain(`(${rule.id})`);
  });

  it("of a rule that is not known any more is the fault alone", () => {
    expect(unitWords(judgedFinding("", { ruleId: "CU.1" }), undefined)).toBe("Biểu 1, ô D30: Câu của .");
  });
});
