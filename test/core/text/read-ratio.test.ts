/** Ratios as units type them, and those that Excel turned into days. */
import { serialOverflowing } from "../../../src/core/model/date-serial";
import { ratioOfDate, readRatioText } from "../../../src/core/text/read-ratio";

it.each([
  ["11/12", 11, 12],
  ["11 / 12", 11, 12],
  ["\u00a011/12 ", 11, 12],
  ["１１／１２", 11, 12],
  ["11\u221512", 11, 12],
  ["05/08", 5, 8],
  ["155/155", 155, 155],
  ["13/12", 13, 12],
  ["0/0", 0, 0],
  ["5.225/5.225", 5225, 5225],
  ["1 050/1.100", 1050, 1100],
  ["14/19 (73,7%)", 14, 19],
  ["14/19 (đạt 73,7 %)", 14, 19],
  ["14/19, đạt 73,7%", 14, 19],
  ["14/19 = 73.7%", 14, 19],
  ["100% (12/12)", 12, 12],
  ["(12/12)", 12, 12],
  ["12/12 đ/c", 12, 12],
  ["12/12 chi đoàn", 12, 12],
])("%p is %d of %d", (text, numerator, denominator) => {
  expect(readRatioText(text)).toEqual({ numerator, denominator });
});

it.each([
  "",
  "11",
  "11/",
  "/12",
  "a/b",
  "11/12/2023",
  "1/2/3",
  "-1/2",
  "11/12 và 3/4",
  "11/12 (1/2)",
  "(11/12",
  "11/12)",
  "12/QĐ-TĐTN",
  "15/11 - 14/11",
  "đ/c",
  "73,7%",
])("%p is no ratio", (text) => {
  expect(readRatioText(text)).toBeUndefined();
});

it.each([
  [2023, 11, 11, 11, 11],
  [2023, 12, 11, 11, 12],
  [2026, 10, 10, 10, 10],
])("a ratio stored as the day %d-%d-%d is %d of %d", (year, month, day, numerator, denominator) => {
  expect(ratioOfDate(serialOverflowing(year, month, day))).toEqual({ numerator, denominator });
});
