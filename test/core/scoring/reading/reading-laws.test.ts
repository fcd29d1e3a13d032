/** Laws of reading scoring forms: what is blank stays blank, and where rows and columns stand does not matter. */
import fc from "fast-check";
import { contentsOf, nodesOf, isGroup } from "../../../../src/core/scoring/criteria-set";
import { cardOfValues } from "../../../../src/core/scoring/reading/marks-of-values";
import { cardOf, cardsOf, cardLine, markLine, type Row, smallSet } from "./form-sheets";

const contents = contentsOf(smallSet);
const spellings: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  Đ: ["Đạt", "x", "đ", 1, "✓", true, "ĐẠT "],
  K: ["Không đạt", "Chưa đạt", "KĐ", 0, false],
  ".": ["", "   ", "…", "...."],
  "?": ["-", "Khá", "Đạt/Không đạt"],
  T: ["Thiếu MC"],
  M: ["Miễn"],
};
const evidences = ["", "  ", "-", "12-KH/ĐTN", "Quyết định số 5"];
const shownEvidence = (text: string) => (/\d/.test(text) ? text : "-");

const markOf = fc.constantFrom(...Object.keys(spellings)).chain((word) =>
  fc.record({
    word: fc.constant(word),
    spelling: fc.constantFrom(...(spellings[word] ?? [])),
    evidence: fc.constantFrom(...evidences),
  }),
);
const form = fc.record({
  marks: fc.array(markOf, { minLength: contents.length, maxLength: contents.length }),
  withCriteria: fc.boolean(),
  dotted: fc.boolean(),
  columns: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
  rows: fc.shuffledSubarray(
    nodesOf(smallSet).map((_, index) => index),
    { minLength: nodesOf(smallSet).length },
  ),
  letterhead: fc.nat({ max: 6 }),
});

it("rows and columns in any order give the marks that stand in them", () => {
  fc.assert(
    fc.property(form, ({ marks, withCriteria, dotted, columns, rows, letterhead }) => {
      const lines = nodesOf(smallSet).map((node): Row | null => {
        const mark = marks[contents.findIndex((content) => content === node)];
        if (isGroup(node)) return withCriteria ? [node.code, node.title, "", "", ""] : null;
        return [
          dotted ? `${node.code}.` : node.code,
          `Việc ${node.code}`,
          mark?.spelling ?? "",
          mark?.evidence ?? "",
          "ghi",
        ];
      });
      const header = ["TT", "Tiêu chí, nội dung", "Tự chấm", "Minh chứng", "Ghi chú"];
      const inOrder = (row: Row): Row => columns.map((column) => row[column] ?? "");
      const body = rows.flatMap((index) => (lines[index] ? [inOrder(lines[index])] : []));
      const top = Array.from({ length: letterhead }, (_, index): Row =>
        index % 2 === 0 ? [`Dòng đầu ${index}`] : [],
      );
      const wanted = contents
        .map(
          ({ code }, index) =>
            `${code} ${marks[index]?.word ?? ""} ${shownEvidence(marks[index]?.evidence ?? "")}`,
        )
        .join(", ");
      expect(cardLine(cardOf([...top, inOrder(header), ...body]))).toBe(wanted);
    }),
  );
});

it("a blank cell never becomes a mark, and changes no other", () => {
  const subset = fc.subarray(contents.map((_, index) => index));
  fc.assert(
    fc.property(
      fc.array(markOf, { minLength: contents.length, maxLength: contents.length }),
      subset,
      (marks, blanked) => {
        const sheet = (isBlank: (index: number) => boolean): Row[] => [
          ["TT", "Nội dung", "Tự đánh giá", "Minh chứng"],
          ...contents.map(({ code }, index): Row => [
            code,
            "việc",
            isBlank(index) ? "" : (marks[index]?.spelling ?? ""),
            "KH 1",
          ]),
        ];
        const before = markLine(cardOf(sheet(() => false)));
        const after = markLine(cardOf(sheet((index) => blanked.includes(index))));
        const wanted = [...before].map((mark, index) => (blanked.includes(index) ? "." : mark)).join("");
        expect(after).toBe(wanted);
      },
    ),
  );
});

it("a row that is taken out takes only its own mark with it, whatever the codes look like", () => {
  const codes = fc.constantFrom<(group: number, within: number) => string>(
    (group, within) => `${group}.${within}`,
    (group, within) => `${["I", "II", "III"][group - 1]}.${within}`,
    (group, within) => `TC${group}.${within}`,
    (_, within) => `${within}`,
    (_, within) => `${"abc"[within - 1]})`,
  );
  fc.assert(
    fc.property(
      codes,
      fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
      fc.nat({ max: 6 }),
      (codeOf, met, gone) => {
        const rows = nodesOf(smallSet).flatMap((node): Row[] => {
          const [group = 0, within = 0] = node.code.split(".").map(Number);
          const index = contents.findIndex((content) => content === node);
          if (isGroup(node)) return [[["I", "II", "III"][group - 1] ?? "", node.title, ""]];
          return index === gone ? [] : [[codeOf(group, within), "việc", met[index] ? "Đạt" : "K"]];
        });
        const wanted = met.map((isMet, index) => (index === gone ? "_" : isMet ? "Đ" : "K")).join("");
        expect(markLine(cardOf([["TT", "Tiêu chí, nội dung", "Tự chấm"], ...rows]))).toBe(wanted);
      },
    ),
  );
});

it("values of any kind and shape are answered, never thrown at", () => {
  const value = fc.oneof(
    fc.constantFrom("", "Đạt", "1.1", "2.3", "x", "TT", "Tự chấm"),
    fc.double(),
    fc.boolean(),
    fc.string(),
  );
  const block = fc
    .nat({ max: 5 })
    .chain((width) => fc.array(fc.array(value, { minLength: width, maxLength: width }), { maxLength: 9 }));
  fc.assert(
    fc.property(block, (values) => {
      expect(["card", "wrong-shape"]).toContain(cardOfValues(values, smallSet).outcome);
      expect(cardsOf(values).every(({ marks }) => marks.size > 0)).toBe(true);
    }),
  );
});
