/** A highlighted cell shows what it showed, with the sign before it. */
import { markedNumberFormat } from "../../../src/core/highlights/marked-number-format";
import { excel2021 } from "../../../workbench/host/profiles";
import { shownText } from "../../../workbench/host/rich-api/range/shown-text";

test.each([
  [5, "General", "⚠ 5"],
  [-5, "General", "⚠ -5"],
  [0, "General", "⚠ 0"],
  [1234567, "#,##0", "⚠ 1.234.567"],
  [-1234567, "#,##0", "⚠ -1.234.567"],
  [0.125, "0.0%", "⚠ 12,5%"],
  [-5, "#,##0;(#,##0)", "⚠ (5)"],
  [0, '0;-0;"-"', "⚠ -"],
  [45093, "dd/mm/yyyy", "⚠ 16/06/2023"],
  [45093, "dd/mm/yyyy;@", "⚠ 16/06/2023"],
  ["1.234", "#,##0", "⚠ 1.234"],
  ["Xã", "General", "⚠ Xã"],
  ["007", "@", "⚠ 007"],
  [7, "@", "⚠ 7"],
  ["chữ", '0;-0;0;"«"@"»"', "⚠ «chữ»"],
  [12, ";;;", "⚠ "],
] as const)("%j in a cell formatted %s", (value, format, shown) => {
  expect(shownText(value, markedNumberFormat(format, "⚠ "), excel2021)).toBe(shown);
});
