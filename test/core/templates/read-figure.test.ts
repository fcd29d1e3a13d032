/** One cell as a figure, for everything people type where a figure is asked. */
import type { CellFormat, CellValue } from "../../../src/core/model/grid";
import { readFigure } from "../../../src/core/templates/read-figure";
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
    ["spaces", "  \u00a0 ", "integer", ["blank"]],
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
    ["no such day", "31/2/2023", "date", ["text", "31/2/2023", "CH.NGAY.KHONG error C5"]],
    // Texts are kept as typed.
    ["text that looks like a formula", "=HYPERLINK(1)", "text", ["text", "=HYPERLINK(1)"]],
    ["a cross that is asked for", "x", "mark", ["text", "x"]],
  ])("%s", (_, value, type, expected) => expect(read(value, type)).toEqual(expected));

  it("a ratio that Excel took for a day", () =>
    expect(read(45_241, "ratio", dateFormat)).toEqual(["ratio", 11, 11, "CH.TYLE.NGAY error C5"]));
  it("a day where a number is asked", () =>
    expect(read(45_241, "integer", dateFormat)).toEqual(["text", "11/11/2023", "CH.SO.NGAY error C5"]));
  it("a small number in a date format is a number", () =>
    expect(read(12, "integer", dateFormat)).toEqual(["number", 12]));
});
