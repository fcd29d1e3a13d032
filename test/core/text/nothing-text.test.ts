/** What people write where there is no figure. */
import { isBlankText, isNotApplicable } from "../../../src/core/text/nothing-text";

it.each([
  ["-"],
  ["–"],
  ["—"],
  ["--"],
  [" - "],
  ["x"],
  ["X"],
  ["xx"],
  ["×"],
  ["Không"],
  ["không có"],
  ["KHÔNG CÓ"],
  ["Không có.".normalize("NFD")],
  ["(không)"],
  ["không phát sinh"],
  ["khong co"],
  ["ko"],
  ["0 có"],
  ["Chưa có"],
  ["#"],
  ["…"],
  ["....."],
  ["/"],
  ["./."],
  ["___"],
  ["n/a"],
  ["N/A"],
])("%p says that there is no figure", (text) => {
  expect(isNotApplicable(text)).toBe(true);
});

it.each([
  [""],
  [" "],
  ["0"],
  ["00"],
  ["-5"],
  ["1/2"],
  ["Có"],
  ["Không đạt"],
  ["Chưa rõ"],
  ["xã"],
  ["Đạt"],
  ["()"],
])("%p does not say so", (text) => {
  expect(isNotApplicable(text)).toBe(false);
});

it.each([
  ["", true],
  [" \t\r\n", true],
  ["\u00a0\u2009\u3000", true],
  ["\u200b\ufeff", true],
  ["-", false],
  ["0", false],
  [".", false],
])("%p is blank: %p", (text, blank) => {
  expect(isBlankText(text)).toBe(blank);
});
