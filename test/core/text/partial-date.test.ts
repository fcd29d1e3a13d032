/** Days without a year, spans and several days at once, as reports tell them. */
import { isPartialDate } from "../../../src/core/text/partial-date";

it.each([
  "22.4",
  "26-7",
  "5 - 7",
  "3-11",
  " 5 / 12 ",
  "ngày 26/7",
  "ngày 26 tháng 7",
  "tháng 5/1998",
  "5/1998",
  "tháng 5",
  "tháng 5 năm 1998",
  "18 – 29/3",
  "01-05/4",
  "18/3 - 29/3",
  "từ 1/11/2023 đến 5/11/2023",
  "Từ ngày 1/11 đến ngày 5/11",
  "5/3, 12/3 và 19/3",
  "20.5.2017 - 22.5.2017",
])("%p", (text) => {
  expect(isPartialDate(text)).toBe(true);
});

it.each([
  "",
  "16/6/2023",
  "31/2/2023",
  "12/25/2023",
  "31/13",
  "32/1",
  "5",
  "1998",
  "ngày   tháng   năm 2013",
  "ngày … tháng … năm 2013",
  "12/QĐ-ĐTN",
  "Không",
  "chưa rõ",
  "45-60",
])("%p is none", (text) => {
  expect(isPartialDate(text)).toBe(false);
});
