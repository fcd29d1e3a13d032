/** The short words of a finding: its place, and the two sides beside each other. */
import { factWords, placeWords } from "../../../src/taskpane/check/finding-words";
import { judgedFinding } from "../support/checked-reports";

describe("where", () => {
  it.each([
    { cell: "D30", words: "D30" },
    { cell: "A9:B11", words: "A9:B11" },
    { cell: "17:17", words: "Dòng 17" },
    { cell: "17:19", words: "Dòng 17–19" },
    { cell: "L:L", words: "Cột L" },
    { cell: "L:M", words: "Cột L–M" },
    { cell: null, words: "Trang “Biểu 1”" },
  ])("$cell: $words", ({ cell, words }) => {
    expect(placeWords(judgedFinding("", { cell }))).toBe(words);
  });

  it("a fault of the whole file is nowhere", () => {
    expect(placeWords(judgedFinding("", { sheet: null, cell: null }))).toBeNull();
  });
});

describe("what stands there and what it was held against", () => {
  it.each([
    {
      name: "two sides of a sum",
      says: { found: 1236, expected: 1226, left: 1236, right: 1226, imbalance: 10 },
      words: "Đang là 1.236 · đối chiếu 1.226 · lệch 10",
    },
    {
      name: "the difference has no sign: which side is the larger is seen",
      says: { left: 4.5, right: 6, imbalance: -1.5 },
      words: "Đang là 4,5 · đối chiếu 6 · lệch 1,5",
    },
    {
      name: "a number that was written as text",
      says: { found: "1.234", expected: 1234 },
      words: "Đang là “1.234” · nên là 1.234",
    },
    {
      name: "nothing where something is asked",
      says: { found: null, expected: "x" },
      words: "Đang là để trống · nên là “x”",
    },
    { name: "nothing to hold it against", says: { found: "abc" }, words: "" },
    { name: "a sentence alone", says: {}, words: "" },
  ])("$name", ({ says, words }) => {
    expect(factWords(judgedFinding("", says))).toBe(words);
  });
});
