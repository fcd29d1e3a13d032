/** Which kind of figure a number format shows. */
import { builtInFormat } from "../../../src/xlsx/reader/formats/built-in-formats";
import { formatKindOf } from "../../../src/core/model/format-kind";

it.each([
  ["General", "general"],
  ["", "general"],
  ['General" người"', "general"],
  ["[Red]General", "general"],
  ["0", "number"],
  ["#,##0", "number"],
  ["#.##0,00", "number"],
  ['_-* #,##0\\ "₫"_-;\\-* #,##0\\ "₫"_-', "number"],
  ['#,##0 "ngày"', "number"],
  ["0.00E+00", "number"],
  ["# ?/?", "number"],
  ["[<=9999999]###-####;(###) ###-####", "number"],
  ["0;-0;;@", "number"],
  ["0%", "percent"],
  ["0.00%;[Red]-0.00%", "percent"],
  ['0"%"', "number"],
  ["0\\%", "number"],
  ["@", "text"],
  ['"Số "@', "text"],
  ["dd/mm/yyyy", "date"],
  ["dd/mm/yyyy;@", "date"],
  ["[$-42A]dd mmmm yyyy", "date"],
  ["[$-1010000]d/m/yyyy;@", "date"],
  ['"Ngày" dd "tháng" mm "năm" yyyy', "date"],
  ["d\\-m\\-yy", "date"],
  ["mm/yyyy", "date"],
  ["mmm", "date"],
  ["m/d/yy h:mm", "date"],
  ["yyyy\\-mm\\-dd\\Thh:mm:ss.000", "date"],
  ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date"],
  ["h:mm", "time"],
  ["h:mm AM/PM", "time"],
  ["[$-F400]h:mm:ss\\ AM/PM", "time"],
  ["mm:ss.0", "time"],
  ["[h]:mm:ss", "time"],
  ["[mm]", "time"],
  ["[ss].00", "time"],
  ["[Red]0.0", "number"],
  ["[DBNum1][$-804]0", "number"],
])("%s is %s", (code, kind) => {
  expect(formatKindOf(code)).toBe(kind);
});

it.each([
  [0, "general"],
  [1, "number"],
  [9, "percent"],
  [14, "date"],
  [20, "time"],
  [22, "date"],
  [30, "date"],
  [37, "number"],
  [44, "number"],
  [46, "time"],
  [49, "text"],
  [163, "general"],
] as const)("built-in format %d is %s", (id, kind) => {
  expect(formatKindOf(builtInFormat(id))).toBe(kind);
});
