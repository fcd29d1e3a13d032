import fc from "fast-check";
import type { CellValue } from "../../../../src/core/model/grid";
import type { Content } from "../../../../src/core/scoring/criteria-set";
import { readMark, type MarkFormat } from "../../../../src/core/scoring/reading/read-mark";
import { markWord } from "./form-sheets";

const met: Content = { code: "1.1", title: "Nội dung", judge: { by: "met" } };
const metWithPoints: Content = { ...met, maxPoints: 10 };
const points: Content = { ...met, maxPoints: 10, judge: { by: "points" } };
const penalty: Content = { ...points, adds: "penalty" };
const reviewer: Content = { ...points, judge: { by: "reviewer" } };
const ratio: Content = { ...points, judge: { by: "ratio", indicator: "KN", metFrom: 1, gives: "whole" } };
const otherSet: Content = { ...met, judge: { by: "set", set: "3cd-2023" } };
const counter = (id: string) => ({ id, title: id, whole: true });
const steps = (...ids: readonly string[]): Content => ({
  ...points,
  judge: {
    by: "steps",
    match: "only",
    counters: ids.map(counter),
    steps: [{ when: { counter: "a", is: { from: 0 } }, points: 1 }],
  },
});

const word = (value: CellValue, content: Content, format?: Partial<MarkFormat>) =>
  markWord(readMark(value, content, format));

describe("words and signs mean the same for every content", () => {
  const cases: readonly (readonly [wanted: string, spellings: readonly CellValue[]])[] = [
    [
      "Đ",
      [
        "Đạt",
        "ĐẠT",
        " đạt ",
        "Đạt.",
        "đ",
        "Đ",
        "dat",
        "x",
        "X",
        "✓",
        "√",
        "☑",
        "✔",
        "v",
        "V",
        true,
        "TRUE",
        "có",
        "Có",
      ],
    ],
    ["Đ", ["Đạt (QĐ 12-QĐ/ĐTN)", "Đạt (KH 12 ngày 5/3/2023)", "Đạt (100%)", "đạt yêu cầu", "☒"]],
    ["Đ", ["“Đạt”", "'Đạt", "(x)", "[x]", "Đat", "Đạt, có minh chứng"]],
    ["K", ["Khôngđạt", "“Không đạt”"]],
    ["Đ", ["Đạt".normalize("NFD"), "Đạt\u00a0", "Ðạt", "§¹t", "☑ Đạt ☐ Không đạt", "Đạt ☑ Không đạt ☐"]],
    [
      "K",
      ["Không đạt", "KHÔNG ĐẠT", "Chưa đạt", "chưa  đạt", "KĐ", "CĐ", "K", "không", "chưa", false, "FALSE"],
    ],
    [
      "K",
      [
        "Khong dat",
        "ko đạt",
        "Chưa đạt (đang bổ sung)",
        "Không đạt yêu cầu",
        "Kh«ng ®¹t",
        "☐ Đạt ☑ Không đạt",
      ],
    ],
    [
      "T",
      [
        "Thiếu MC",
        "Thiếu minh chứng",
        "Đạt, thiếu minh chứng",
        "Đạt (thiếu MC)",
        "Đạt - không có minh chứng",
      ],
    ],
    ["M", ["Miễn", "KAD", "Không áp dụng", "Không thuộc đối tượng", "Miễn (LLVT)", "không thuộc đối tượng."]],
    [".", [null, "", "   ", "\u00a0", "...", "……", "____", ".", "☐", "☐ Đạt ☐ Không đạt"]],
    [
      "?",
      [
        "-",
        "–",
        "?",
        "Tốt",
        "Đạt/Không đạt",
        "Đạt nhưng chậm",
        "Đạt (chưa đầy đủ)",
        "Đạt (70%)",
        "Đạt một phần",
        "không có",
        "☑ Đạt ☑ Không đạt",
        "✗",
        { error: "#N/A" },
      ],
    ],
  ];
  const rows = cases.flatMap(([wanted, spellings]) => spellings.map((value) => ({ value, wanted })));

  it.each(rows)("$value is $wanted", ({ value, wanted }) => {
    for (const content of [
      met,
      metWithPoints,
      points,
      reviewer,
      ratio,
      otherSet,
      steps("a"),
      steps("a", "b"),
    ]) {
      expect(word(value, content)).toBe(wanted);
    }
  });
});

describe("figures mean what the content is judged by", () => {
  it.each([
    ["1 on Đạt/Không đạt", met, 1, "Đ"],
    ["0 on Đạt/Không đạt", met, 0, "K"],
    ["1 and 0 as text", met, "1", "Đ"],
    ["0 as text", met, "0", "K"],
    ["2 says nothing", met, 2, "?"],
    ["a half says nothing", met, 0.5, "?"],
    ["a ratio says nothing where no target is asked", met, "12/15", "?"],
    ["met in all", met, "Đạt (14/14)", "Đ"],
    ["met in part", met, "Đạt (8/10)", "?"],
    ["all its points", metWithPoints, 10, "Đ"],
    ["some of its points", metWithPoints, 7, "?"],
    ["recognised there", otherSet, "Được công nhận", "Đ"],
    ["points", points, 7.5, "(7.5)"],
    ["1 is a point", points, 1, "(1)"],
    ["no points", points, "0", "(0)"],
    ["points with a comma", points, "7,5", "(7.5)"],
    ["points with their word", points, "8 điểm", "(8)"],
    ["points of the most there are", points, "8/10", "(8)"],
    ["points of something else", points, "8/12", "?"],
    ["a percentage is no points", points, "80%", "?"],
    ["a number that can be read two ways", points, "1.234", "?"],
    ["points of the reviewer", reviewer, 3, "(3)"],
    ["points taken off with a minus", penalty, -2, "(2)"],
    ["points taken off without", penalty, 2, "(2)"],
    ["done of a target", ratio, "12/15", "(12/15)"],
    ["done of a target, with a word", ratio, "Đạt 12/15", "(12/15)"],
    ["done of thousands", ratio, "5.225/5.300", "(5225/5300)"],
    ["a share", ratio, "80%", "(80/100)"],
    ["done, where the target is assigned", ratio, 12, "(12)"],
    ["one count", steps("a"), 2, "(2)"],
    ["one count as text", steps("a"), "2", "(2)"],
    ["two counts", steps("a", "b"), "1; 3", "(1;3)"],
    ["two counts with a comma and a space", steps("a", "b"), "1, 3", "(1;3)"],
    ["one of two counts", steps("a", "b"), 1, "?"],
    ["three of two counts", steps("a", "b"), "1; 3; 4", "?"],
    ["a count that is missing", steps("a", "b"), "1;", "?"],
    ["full-width figures", points, "８", "(8)"],
  ] as const)("%s", (_, content, value, wanted) => {
    expect(word(value, content)).toBe(wanted);
  });

  it("a share in a percent format is a share", () => {
    expect(word(0.8, ratio, { kind: "percent" })).toBe("(80/100)");
  });

  it("a ratio that Excel took for a day is not guessed, but told as it shows", () => {
    expect(readMark(45_240, ratio, { kind: "date" })).toEqual({ kind: "unreadable", text: "10/11/2023" });
  });

  it("points where counts are asked are not taken for counts", () => {
    expect(readMark(4, steps("a"), { asksPoints: true })).toEqual({ kind: "unreadable", text: "4 điểm" });
    expect(readMark("4", steps("a"), { asksPoints: true })).toEqual({ kind: "unreadable", text: "4 điểm" });
    expect(word("12/15", ratio, { asksPoints: true })).toBe("(12/15)");
  });
});

describe("symbol fonts", () => {
  it.each([
    ["Wingdings", "ü", "Đ"],
    ["Wingdings", "þ", "Đ"],
    ["Wingdings", "o", "."],
    ["Wingdings 2", "P", "Đ"],
    ["Webdings", "a", "Đ"],
    ["Times New Roman", "P", "?"],
  ])("%s shows %s as a tick or not", (fontName, value, wanted) => {
    expect(word(value, met, { fontName })).toBe(wanted);
  });
});

it("never makes a verdict of a text without letters, figures or ticks", () => {
  const nothing = fc.string({ unit: fc.constantFrom(" ", ".", "…", "_", "\u00a0", "\n", "\t") });
  fc.assert(fc.property(nothing, (text) => expect(word(text, met)).toBe(".")));
});

it("what cannot be read keeps its text", () => {
  expect(readMark(" Khá ", met)).toEqual({ kind: "unreadable", text: "Khá" });
  expect(readMark({ error: "#REF!" }, met)).toEqual({ kind: "unreadable", text: "#REF!" });
});
