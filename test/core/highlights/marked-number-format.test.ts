/** The sign before what a cell shows, whatever its own number format is. */
import fc from "fast-check";
import { markedNumberFormat } from "../../../src/core/highlights/marked-number-format";
import { sectionsOf } from "../../../src/core/model/format-sections";

it.each([
  ["General", '"⚠ "General;"⚠ "-General;"⚠ "@'],
  ["", '"⚠ "General;"⚠ "-General;"⚠ "@'],
  ["#,##0", '"⚠ "#,##0;"⚠ "-#,##0;"⚠ "@'],
  ["0.0%", '"⚠ "0.0%;"⚠ "-0.0%;"⚠ "@'],
  ["dd/mm/yyyy", '"⚠ "dd/mm/yyyy;"⚠ "@'],
  ["dd/mm/yyyy;@", '"⚠ "dd/mm/yyyy;"⚠ "@'],
  ["[h]:mm", '"⚠ "[h]:mm;"⚠ "@'],
  ["@", '"⚠ "General;"⚠ "-General;"⚠ "@'],
  ["#,##0;-#,##0", '"⚠ "#,##0;"⚠ "-#,##0;"⚠ "@'],
  ["#,##0;[Red]-#,##0", '"⚠ "#,##0;[Red]"⚠ "-#,##0;"⚠ "@'],
  ["[Color 12]0;[Red](0)", '[Color 12]"⚠ "0;[Red]"⚠ "(0);"⚠ "@'],
  ["[Red][<0]0.0;[>=100]0;General", '[Red][<0]"⚠ "0.0;[>=100]"⚠ "0;"⚠ "General;"⚠ "@'],
  ["[>=1000]0", '[>=1000]"⚠ "0;"⚠ "@'],
  ["[$-42A]d mmmm", '"⚠ "[$-42A]d mmmm;"⚠ "@'],
  ["[$₫-42A] #,##0", '"⚠ "[$₫-42A] #,##0;"⚠ "-[$₫-42A] #,##0;"⚠ "@'],
  [";;;", '"⚠ ";"⚠ ";"⚠ ";"⚠ "'],
  ['0" ng;ười"', '"⚠ "0" ng;ười";"⚠ "-0" ng;ười";"⚠ "@'],
  ["0\\;0", '"⚠ "0\\;0;"⚠ "-0\\;0;"⚠ "@'],
  ['0"@"', '"⚠ "0"@";"⚠ "-0"@";"⚠ "@'],
  ['_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', '"⚠ "_(* #,##0_);"⚠ "_(* (#,##0);"⚠ "_(* "-"_);"⚠ "_(@_)'],
])("%s", (format, marked) => {
  expect(markedNumberFormat(format, "⚠ ")).toBe(marked);
});

it("leaves a format alone that Excel would not take any more", () => {
  const long = `0"${"đồng ".repeat(45)}"`;
  expect(markedNumberFormat(long, "⚠ ")).toBe(long);
  expect(markedNumberFormat("0;0;0;0;0", "⚠ ")).toBe("0;0;0;0;0");
});

it("sections put together again are the format", () => {
  const piece = fc.constantFrom("0", "#,##0", ";", '"a;b"', "\\;", "_;", "*;", "[Red]", "@", '"', "[$;-42A]");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(sectionsOf(pieces.join("")).join(";")).toBe(pieces.join(""));
    }),
  );
});
