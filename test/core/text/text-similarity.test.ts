/** Likeness of captions: equal only after folding, symmetric, between 0 and 1. */
import fc from "fast-check";
import { textSimilarity } from "../../../src/core/text/text-similarity";

it.each([
  ["Tổng số đoàn viên", "TỔNG  SỐ ĐOÀN VIÊN", 1, 1],
  ["Uỷ viên", "Ủy viên", 1, 1],
  ["–", "-", 1, 1],
  ["", "", 0, 0],
  ["", "Đoàn viên", 0, 0],
  [" \u00a0", "\u200b", 0, 0],
  ["Tổng số đoàn viên", "Tổng số đoàn vien", 0.7, 0.95],
  ["Số đoàn viên kết nạp mới", "Số đoàn viên mới kết nạp", 0.8, 0.99],
  ["Đoàn viên: nữ", "Đoàn viên (nữ)", 0.8, 0.99],
  ["Số đoàn viên", "Số chi đoàn", 0.4, 0.7],
  ["Đoàn viên", "Kinh phí", 0, 0.1],
  ["a", "b", 0, 0],
])("%p and %p are alike between %d and %d", (a, b, least, most) => {
  const similarity = textSimilarity(a, b);
  expect(similarity).toBeGreaterThanOrEqual(least);
  expect(similarity).toBeLessThanOrEqual(most);
});

it("ranks a mistyped caption above another caption", () => {
  const wanted = "Số đoàn viên được kết nạp Đảng";
  expect(textSimilarity(wanted, "Số đòan viên đuợc kết nạp đảng")).toBeGreaterThan(
    textSimilarity(wanted, "Số đoàn viên được giới thiệu cho Đảng"),
  );
});

it("is symmetric, from 0 to 1, and 1 for a text with itself", () => {
  const text = fc.string({ unit: fc.constantFrom(..."Đoànviêsố 12-".split("")), maxLength: 15 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const similarity = textSimilarity(a, b);
      expect(similarity).toBe(textSimilarity(b, a));
      expect(similarity).toBeGreaterThanOrEqual(0);
      expect(similarity).toBeLessThanOrEqual(1);
      expect(textSimilarity(a, a)).toBe(a.trim() === "" ? 0 : 1);
    }),
  );
});
