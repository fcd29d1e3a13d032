import { evidenceOf } from "../../../../src/core/scoring/reading/evidence-text";

it.each([
  null,
  "",
  "   ",
  "\u00a0",
  "-",
  "–",
  "...",
  "……",
  "____",
  "0",
  0,
  false,
  "không",
  "Không có",
  "Chưa có",
  "chưa có.",
  "Không có minh chứng",
  "Thiếu minh chứng",
  "(không)",
  "ko có",
  "Số …… ngày …/…/…",
  "Số: ......-KH/ĐTN",
  "Số:      /KH-ĐTN",
  "đang bổ sung",
  "Sẽ gửi sau",
  "chưa cập nhật",
  "n/a",
  { error: "#REF!" },
])("%p is no evidence", (value) => {
  expect(evidenceOf(value)).toBeNull();
});

it.each([
  ["206-NQ/ĐTN", "206-NQ/ĐTN"],
  [" KH số 12\nngày 5/3/2023 ", "KH số 12\nngày 5/3/2023"],
  ["Có", "Có"],
  ["x", "x"],
  ["Đang thực hiện theo KH 12", "Đang thực hiện theo KH 12"],
  ["Bổ sung QĐ 5", "Bổ sung QĐ 5"],
  ["Không gian văn hóa Hồ Chí Minh", "Không gian văn hóa Hồ Chí Minh"],
  ["Số 12-KH/ĐTN", "Số 12-KH/ĐTN"],
  ["Kế hoạch, báo cáo...", "Kế hoạch, báo cáo..."],
  [206, "206"],
  [true, "Có"],
  ["KÕ ho¹ch c«ng t¸c", "Kế hoạch công tác"],
])("%p is evidence", (value, text) => {
  expect(evidenceOf(value)).toBe(text);
});

it("a day is cited as a day", () => {
  expect(evidenceOf(45_275, { kind: "date", fontName: "Arial" })).toBe("15/12/2023");
});
