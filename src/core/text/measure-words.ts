/**
 * Words that may follow a figure without changing it: "25 người", "3 chi đoàn", "12 đ/c", "500 m2".
 * Those that multiply it ("50 triệu") are told apart: in a column of "triệu đồng" the 50 was meant.
 */

/**
 * The power of ten the words may stand for: 0 for plain measures and for no words, 6 for "triệu đồng";
 * `undefined` where the text is no measure. Takes folded text.
 */
export function powerOfMeasure(rest: string): number | undefined {
  const words = rest.trim();
  if (words === "") return 0;
  const [first = ""] = words.split(" ");
  if (!measure.test(words) || words.split(" ").some((word) => notInMeasure.has(word))) return undefined;
  return powers.get(first) ?? 0;
}

/** One to four words; a single letter ("5a", "12 b") is a number of a clause or a class, but for these. */
const measure = /^(?:[đ₫mk]|k?m[23²³]|\p{L}[\p{L}./]*\p{L}[.]?(?: \p{L}[\p{L}./]*){0,3})$/u;

/** With these the figure is not the whole truth: "2 rưỡi", "5 hoặc hơn", "3 chục", "12 trong tổng số". */
const notInMeasure = new Set(
  "rưỡi hơn đến tới hoặc hay và trên dưới trong ngoài trừ không chưa lẻ dư mấy mươi chục tá trăm vạn".split(
    " ",
  ),
);

const powers: ReadonlyMap<string, number> = new Map([
  ["k", 3],
  ["nghìn", 3],
  ["ngàn", 3],
  ["tr", 6],
  ["trđ", 6],
  ["tr.đ", 6],
  ["tr.đồng", 6],
  ["triệu", 6],
  ["tỷ", 9],
]);
