/** One cell as a figure, for everything people type where a figure is asked. */
import type { CellFormat, CellValue } from "../../../src/core/model/grid";
import { readEntry, readFigure } from "../../../src/core/templates/read-figure";
import type { FieldType } from "../../../src/core/templates/template";

const general: CellFormat = {
  kind: "general",
  numberFormat: "General",
  fontName: "Arial",
  bold: false,
  indent: 0,
  locked: true,
  bordered: false,
  filled: false,
};
const dateFormat: CellFormat = { ...general, kind: "date", numberFormat: "d/m/yyyy" };

function read(value: CellValue, type: FieldType, format = general) {
  const { figure, findings } = readFigure({ value, format, sheet: "Biểu 1", address: "C5" }, type);
  const { kind, ...rest } = figure;
  return [
    kind,
    ...Object.values(rest),
    ...findings.map(({ ruleId, severity, cell }) => `${ruleId} ${severity} ${cell}`),
  ];
}

describe("readFigure", () => {
  it.each<[string, CellValue, FieldType, unknown[]]>([
    // The four kinds of nothing; the fourth, not submitted, is no cell.
    ["nothing at all", null, "integer", ["blank"]],
    ["an empty text", "", "integer", ["blank"]],
    ["spaces", "  \u00a0 ", "integer", ["blank", "CH.TRONG.CACH note C5"]],
    ["spaces where words are asked", " ", "text", ["blank", "CH.TRONG.CACH note C5"]],
    ["a dash", "-", "integer", ["not-applicable", "CH.TRONG.DAU note C5"]],
    ["a long dash", " – ", "number", ["not-applicable", "CH.TRONG.DAU note C5"]],
    ["a cross", "x", "number", ["not-applicable", "CH.TRONG.DAU note C5"]],
    ["không", "Không", "any", ["not-applicable", "CH.TRONG.DAU note C5"]],
    ["không có", "không có", "percent", ["not-applicable", "CH.TRONG.DAU note C5"]],
    ["the number 0", 0, "integer", ["number", 0]],
    ["0 as text", "0", "integer", ["number", 0, "CH.SO.CHU error C5"]],
    // Numbers as text: one finding a cell.
    ["thousands with a point", "1.234", "integer", ["number", 1234, "CH.SO.CHU error C5"]],
    [
      "thousands with a point where the form asks for some number",
      "1.234",
      "number",
      ["number", 1234, "CH.SO.CHU error C5"],
    ],
    [
      "thousands with a point where the form says nothing",
      "1.234",
      "any",
      ["number", 1234, "CH.SO.CHU error C5"],
    ],
    [
      "thousands or decimals, nobody knows",
      "1.234",
      "decimal",
      ["text", "1.234", "CH.SO.NHAPNHANG error C5"],
    ],
    ["Vietnamese", "1.234,5", "decimal", ["number", 1234.5, "CH.SO.CHU error C5"]],
    ["American", "1,234.5", "decimal", ["number", 1234.5, "CH.SO.CHU error C5"]],
    ["spaces around", " 867\u00a0", "integer", ["number", 867, "CH.SO.CHU error C5"]],
    ["with a measure", "25 người", "integer", ["number", 25, "CH.SO.CHU error C5"]],
    ["a percent sign", "67%", "percent", ["number", 0.67, "CH.SO.CHU error C5"]],
    ["words", "chưa rõ", "integer", ["text", "chưa rõ", "CH.SO.KHONG error C5"]],
    ["words where the form says nothing", "Đạt", "any", ["text", "Đạt"]],
    ["an error", { error: "#REF!" }, "number", ["blank", "CH.SO.LOI error C5"]],
    ["a yes", true, "number", ["text", "true", "CH.SO.KHONG error C5"]],
    // Real numbers.
    ["a count with three decimals", 1.234, "integer", ["number", 1.234, "CH.SO.PHANNGHIN explain C5"]],
    [
      "a large count with three decimals",
      12.305,
      "integer",
      ["number", 12.305, "CH.SO.PHANNGHIN explain C5"],
    ],
    ["three decimals where decimals may be", 1.234, "number", ["number", 1.234]],
    ["half a count is left to the rules", 1.5, "integer", ["number", 1.5]],
    ["a negative count is left to the rules", -3, "integer", ["number", -3]],
    ["binary dust is no third decimal", 0.1 + 0.2, "integer", ["number", 0.1 + 0.2]],
    // Ratios.
    ["a ratio", "11/12", "ratio", ["ratio", 11, 12]],
    ["a ratio with its percentage", "14/19 (73,7%)", "ratio", ["ratio", 14, 19]],
    ["a dash for a ratio", "-", "ratio", ["not-applicable", "CH.TRONG.DAU note C5"]],
    ["half a ratio", 11, "ratio", ["text", "11", "CH.TYLE.KHONG error C5"]],
    // Dates.
    ["a date as text", "16/6/2023", "date", ["date", 45_093, "CH.NGAY.CHU explain C5"]],
    ["a year where a day of birth is asked", 1995, "date", ["number", 1995]],
    ["a year as text", "1995", "date", ["text", "1995"]],
    ["a dash for a date", "-", "date", ["not-applicable", "CH.TRONG.DAU note C5"]],
    ["a day without its year", "26-7", "date", ["text", "26-7", "CH.NGAY.THIEU explain C5"]],
    ["a span of days", "18 – 29/3", "date", ["text", "18 – 29/3", "CH.NGAY.THIEU explain C5"]],
    ["no such day", "31/2/2023", "date", ["text", "31/2/2023", "CH.NGAY.KHONG error C5"]],
    // Texts are kept as they were meant.
    [
      "text that looks like a formula",
      "=HYPERLINK(1)",
      "text",
      ["text", "=HYPERLINK(1)", "CH.CHU.LENH error C5"],
    ],
    [
      "a note that begins like a formula",
      "= cột(3)x0%",
      "text",
      ["text", "= cột(3)x0%", "CH.CHU.LENH note C5"],
    ],
    ["mark-up", "<b>Đạt</b>", "text", ["text", "<b>Đạt</b>", "CH.CHU.MA note C5"]],
    ["a bullet", "- 02 chi đoàn (mới)", "text", ["text", "- 02 chi đoàn (mới)"]],
    ["an old font", "L©m Minh Léc", "text", ["text", "Lâm Minh Lộc", "CH.CHU.TCVN3 error C5"]],
    ["another old font", "Nguyeãn Vaên An", "any", ["text", "Nguyễn Văn An", "CH.CHU.VNI error C5"]],
    ["a verdict in an old font", "§¹t", "choice", ["text", "Đạt", "CH.CHU.TCVN3 error C5"]],
    ["loose marks", "Đạt".normalize("NFD"), "choice", ["text", "Đạt", "CH.CHU.TOHOP note C5"]],
    ["the wrong Ð", "Ðạt", "mark", ["text", "Đạt", "CH.CHU.ETH note C5"]],
    ["a space that is none", "Bí\u00a0thư\u200b", "text", ["text", "Bí thư", "CH.CHU.CACH note C5"]],
    [
      "two things at once",
      "Ðoàn\u00a0xã",
      "text",
      ["text", "Đoàn xã", "CH.CHU.ETH note C5", "CH.CHU.CACH note C5"],
    ],
    ["nothing, in an old font", "kh«ng cã", "integer", ["not-applicable", "CH.TRONG.DAU note C5"]],
    ["a measure in an old font", "25 ng\u00adêi", "integer", ["number", 25, "CH.SO.CHU error C5"]],
    [
      "words in an old font where a number is asked",
      "ch\u00ada râ",
      "integer",
      ["text", "chưa rõ", "CH.SO.KHONG error C5", "CH.CHU.TCVN3 error C5"],
    ],
    [
      "a date in loose marks",
      "ngày 21 tháng 3 năm 1996".normalize("NFD"),
      "date",
      ["date", 35_145, "CH.NGAY.CHU explain C5"],
    ],
    ["a cross that is asked for", "x", "mark", ["text", "x"]],
  ])("%s", (_, value, type, expected) => expect(read(value, type)).toEqual(expected));

  it("a ratio that Excel took for a day", () =>
    expect(read(45_241, "ratio", dateFormat)).toEqual(["ratio", 11, 11, "CH.TYLE.NGAY error C5"]));
  it("a day where a number is asked", () =>
    expect(read(45_241, "integer", dateFormat)).toEqual(["text", "11/11/2023", "CH.SO.NGAY error C5"]));
  it("a small number in a date format is a number", () =>
    expect(read(12, "integer", dateFormat)).toEqual(["number", 12]));
});

describe("what puts a cell right", () => {
  const asText: CellFormat = { ...general, kind: "text", numberFormat: "@" };
  const asPercent: CellFormat = { ...general, kind: "percent", numberFormat: "0.0%" };
  const mends = (value: CellValue, type: FieldType, format = general) =>
    readFigure({ value, format, sheet: "Biểu 1", address: "C5" }, type).findings.map(({ mend }) => mend);

  it.each<[string, CellValue, FieldType, CellFormat, unknown]>([
    ["a number as text", "1.234", "integer", asText, { kind: "value", value: 1234 }],
    ["a percentage as text", "67%", "percent", asText, { kind: "value", value: 0.67, numberFormat: "0%" }],
    [
      "a finer percentage",
      "67,15%",
      "percent",
      general,
      { kind: "value", value: 0.6715, numberFormat: "0.00%" },
    ],
    ["a percentage in its format", "67%", "percent", asPercent, { kind: "value", value: 0.67 }],
    [
      "a date as text",
      "27.5.1998",
      "date",
      asText,
      { kind: "value", value: 35_942, numberFormat: "dd/mm/yyyy" },
    ],
    ["a date as text in a date format", "27.5.1998", "date", dateFormat, { kind: "value", value: 35_942 }],
    [
      "a ratio turned date",
      45_241,
      "ratio",
      dateFormat,
      { kind: "value", value: "11/11", numberFormat: "@" },
    ],
    ["an old font", "L©m", "text", general, { kind: "value", value: "Lâm" }],
    ["spaces", "  ", "text", general, { kind: "value", value: "" }],
    ["two readings", "1.234", "decimal", general, undefined],
    ["thousands or decimals", 1.234, "integer", general, undefined],
    ["words for a number", "chưa rõ", "integer", general, undefined],
    ["a day for a number", 45_241, "integer", dateFormat, undefined],
    ["a command", "=cmd|' /C calc'!A0", "text", general, undefined],
  ])("%s", (_, value, type, format, mend) => expect(mends(value, type, format)).toEqual([mend]));
});

describe("entries of a list keep what stands there", () => {
  it.each<[string, CellValue, unknown[]]>([
    ["a number", 12, ["number", 12]],
    ["a number as text", "012", ["text", "012"]],
    ["a name in an old font", "Lª V¨n T¸m", ["text", "Lê Văn Tám", "CH.CHU.TCVN3"]],
    ["spaces", " ", ["blank", "CH.TRONG.CACH"]],
    ["an error", { error: "#REF!" }, ["blank", "CH.SO.LOI"]],
    ["a dash", "-", ["text", "-"]],
  ])("%s", (_, value, expected) => {
    const { figure, findings } = readEntry({ value, format: general, sheet: "Biểu 4", address: "B5" });
    const { kind, ...rest } = figure;
    expect([kind, ...Object.values(rest), ...findings.map(({ ruleId }) => ruleId)]).toEqual(expected);
  });
});
