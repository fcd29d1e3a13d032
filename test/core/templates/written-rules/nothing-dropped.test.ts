/** Whatever is typed into a sheet of rules, a line is used or told, and every rule that comes of it is a rule. */
import fc from "fast-check";
import type { CellValue } from "../../../../src/core/model/grid";
import { ruleSchema } from "../../../../src/core/rules/rule";
import { mvdTv202304 } from "../../../../src/core/templates/library/mvd-tv-2023-04";
import { readRuleSheet } from "../../../../src/core/templates/written-rules/read-rule-sheet";
import { ruleHeader } from "../../../support/rule-sheet";
import { gridOf } from "../../units/grid-of";

const pieces = [
  ..."()[];:+-*/%=<>!\"'., ",
  "(7)",
  "(8)",
  "[TC]",
  "[1.1]",
  "B1!",
  "B4(2)",
  "B9",
  "C14",
  "C14:C16",
  "'Biểu 1 Đoàn viên'!",
  "cột ",
  "dòng ",
  "TỔNG(",
  "ĐẾM(",
  "KỲ TRƯỚC(",
  "LÀM TRÒN(",
  "MAX(",
  "Nam",
  "Đoàn viên cuối kỳ",
  "1.234,5",
  "95%",
  "01/01/2023",
  '"x"',
  "TT",
  "Đạt; Không đạt",
  "0..100",
  "#REF!",
  "\u0301",
  "𝟙",
];

const side = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((parts) => parts.join("")),
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.integer({ min: -20, max: 2000 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
);

const sign = fc.constantFrom(
  ..."= ≠ ≤ ≥ < >".split(" "),
  "thuộc",
  "theo mẫu",
  "bắt buộc",
  "bắt buộc khi",
  "là",
  "không trùng",
  "trong khoảng",
  "liên tục",
  "?",
);
const form = fc.constantFrom(null, "B1", "B3", "B4", "B6", "tất cả", "Biểu", "Bìa");

function read(row: readonly CellValue[]) {
  const workbook = {
    sheets: [gridOf([ruleHeader, row], "Quy tắc")],
    formats: [],
    definedNames: [],
    externalLinks: [],
  };
  return readRuleSheet(workbook, mvdTv202304);
}

describe("a line of rules", () => {
  it("is told where a comma is all that stands on its left", () => {
    const { rules, findings } = read(["QT1", null, ",", "thuộc", false]);
    expect(rules).toEqual([]);
    expect(findings).toMatchObject([{ severity: "error", cell: "C2" }]);
  });

  it("is used or told, whatever stands in it", () => {
    fc.assert(
      fc.property(form, side, sign, side, (named, left, operator, right) => {
        const { rules, findings } = read(["QT1", named, left, operator, right]);
        const errors = findings.filter(({ severity }) => severity === "error");
        expect(rules.length > 0).toBe(errors.length === 0);
        for (const rule of rules) expect(ruleSchema.parse(rule)).toEqual(rule);
        for (const { message, cell } of findings) {
          expect(cell).toMatch(/^[A-L]2$/);
          expect(message).not.toMatch(/undefined|null|NaN|\[object/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
