/** Marks as formulas hand them over. */
import type { CellValue } from "../../../../src/core/model/grid";
import { contentsOf, isGroup, nodesOf } from "../../../../src/core/scoring/criteria-set";
import { criteriaSets } from "../../../../src/core/scoring/index";
import { cardOfValues } from "../../../../src/core/scoring/reading/marks-of-values";
import { type ValuesCard } from "../../../../src/core/scoring/reading/marks-of-values";
import { cardLine, markLine, smallSet } from "./form-sheets";

const marks: CellValue[] = ["Đạt", "Không đạt", 1, "", "x", "Thiếu MC", "Miễn"];
const line = "ĐKĐ.ĐTM";
const contents = contentsOf(smallSet);
const nodes = nodesOf(smallSet);
const column = (values: readonly CellValue[]) => values.map((value) => [value]);
const tree = nodes.map((node): CellValue =>
  isGroup(node) ? "Đạt" : (marks[contents.indexOf(node)] ?? null),
);
const withCodes = (...beside: readonly (readonly CellValue[])[]) =>
  contents.map(({ code }, index) => [code, ...beside.map((values) => values[index] ?? "")]);

function marksOf(read: ValuesCard): string {
  return read.outcome === "card" ? markLine(read.card) : read.message;
}

const titles = contents.map(({ title }) => `${title} của đơn vị mình`);
const cited = ["12-KH", "", " ", "x", "-", "15-QĐ", ""];

describe("shapes", () => {
  it.each<[string, CellValue[][]]>([
    ["a column of the contents", column(marks)],
    ["a row of the contents", [marks]],
    ["a column of the whole tree", column(tree)],
    ["a row of the whole tree", [tree]],
    ["codes and marks", withCodes(marks)],
    ["codes as numbers and marks", withCodes(marks).map(([code, mark = null]) => [Number(code), mark])],
    ["codes, marks, evidence", withCodes(marks, cited)],
    ["codes, titles, marks", withCodes(titles, marks)],
    ["codes, titles, marks, evidence", withCodes(titles, marks, cited)],
    [
      "titles that begin with their codes, and marks",
      contents.map(({ code, title }, index) => [`${code}. ${title}`, marks[index] ?? ""]),
    ],
    ["in any order of rows", [...withCodes(titles, marks)].reverse()],
    [
      "with rows of criteria",
      nodes.map((node) => [
        node.code,
        node.title,
        isGroup(node) ? "" : (marks[contents.findIndex((content) => content === node)] ?? ""),
      ]),
    ],
    ["with a header row", [["TT", "Nội dung", "Tự chấm", "Minh chứng"], ...withCodes(titles, marks, cited)]],
    ["a row of codes above a row of marks", [contents.map(({ code }) => code), marks]],
  ])("%s", (_, values) => {
    expect(marksOf(cardOfValues(values, smallSet))).toBe(line);
  });

  it("the reviewer's marks between those of the unit and the evidence", () => {
    const given = cardOfValues(withCodes(titles, marks, ["", "Đạt"], cited), smallSet);
    expect(marksOf(given)).toBe(line);
    if (given.outcome !== "card") throw new Error(given.message);
    expect(
      [...given.card.marks.values()].map(({ reviewed, evidence }) => [reviewed.kind, evidence]).slice(0, 2),
    ).toEqual([
      ["unmarked", "12-KH"],
      ["met", null],
    ]);
  });

  it("a code that is missing from a block has no mark", () => {
    expect(marksOf(cardOfValues(withCodes(marks).slice(1), smallSet))).toBe(`_${line.slice(1)}`);
  });

  it("all blank is all unmarked", () => {
    expect(marksOf(cardOfValues(column(marks.map(() => "")), smallSet))).toBe(".......");
    expect(marksOf(cardOfValues(withCodes(marks.map(() => "")), smallSet))).toBe(".......");
  });
});

describe("evidence", () => {
  const wanted = "1.1 Đ 12-KH, 1.2 K -, 2.1 Đ -, 2.2 . x, 2.3 Đ -, 3.1 T 15-QĐ, 3.2 M -";

  it.each<[string, CellValue[][], CellValue[][] | null]>([
    ["beside a column", column(marks), column(cited)],
    ["below a row", [marks], [cited]],
    [
      "beside the whole tree",
      column(tree),
      column(
        nodes.map((node) =>
          isGroup(node) ? "không" : (cited[contents.findIndex((content) => content === node)] ?? ""),
        ),
      ),
    ],
    ["in the block", withCodes(marks, cited), null],
    ["in the block with titles", withCodes(titles, marks, cited), null],
    ["in a column of its own beside a block", withCodes(marks), column(cited)],
  ])("%s", (_, values, evidence) => {
    const read = cardOfValues(values, smallSet, evidence);
    expect(read.outcome === "card" && [cardLine(read.card), read.card.judgesEvidence]).toEqual([
      wanted,
      true,
    ]);
  });

  it("is not judged where none is handed over", () => {
    for (const values of [column(marks), withCodes(marks)]) {
      const read = cardOfValues(values, smallSet, null);
      expect(read).toMatchObject({
        outcome: "card",
        card: { kind: "values", judgesEvidence: false, sheet: null, unitText: null },
      });
    }
  });
});

describe("wrong shapes", () => {
  it.each<[string, CellValue[][], CellValue[][] | null, string]>([
    [
      "too few",
      column(marks.slice(2)),
      null,
      "Vùng có 5 ô, bộ tiêu chí “Bộ thử” có 7 nội dung (hoặc 10 dòng kể cả tiêu chí). Đề nghị chọn lại vùng, hoặc ghi rõ bộ tiêu chí.",
    ],
    [
      "too many",
      [Array.from({ length: 12 }, () => "Đạt")],
      null,
      "Vùng có 12 ô, bộ tiêu chí “Bộ thử” có 7 nội dung (hoặc 10 dòng kể cả tiêu chí). Đề nghị chọn lại vùng, hoặc ghi rõ bộ tiêu chí.",
    ],
    [
      "one cell",
      [["Đạt"]],
      null,
      "Vùng có 1 ô, bộ tiêu chí “Bộ thử” có 7 nội dung (hoặc 10 dòng kể cả tiêu chí). Đề nghị chọn lại vùng, hoặc ghi rõ bộ tiêu chí.",
    ],
    ["two columns without codes", marks.map((mark, index) => [mark, cited[index] ?? ""]), null, block(7, 2)],
    ["codes beside the marks of two units", withCodes(marks, marks), null, block(7, 3)],
    [
      "two rows of a board below its codes",
      [contents.map(({ code }) => code), marks, marks],
      null,
      block(3, 7),
    ],
    [
      "an empty column and a filled one behind the marks: either may be for evidence",
      withCodes(
        titles,
        marks,
        marks.map(() => ""),
        cited,
      ),
      null,
      block(7, 5),
    ],
    [
      "evidence of other cells",
      column(marks),
      column(cited.slice(1)),
      "Vùng minh chứng có 6 dòng, 1 cột, vùng chấm có 7 dòng, 1 cột. Đề nghị chọn hai vùng cùng số dòng, số cột.",
    ],
  ])("%s", (_, values, evidence, message) => {
    expect(cardOfValues(values, smallSet, evidence)).toEqual({ outcome: "wrong-shape", message });
  });
});

function block(rows: number, columns: number): string {
  return `Vùng có ${rows} dòng, ${columns} cột nhưng không nhận ra cột mã nội dung của bộ tiêu chí “Bộ thử” (ví dụ 1.1, 1.2) và cột chấm. Đề nghị chọn riêng cột chấm, hoặc chọn cả cột mã và dòng tên cột.`;
}

it("ten thousand columns are read in the time of a recalculation", () => {
  const set = criteriaSets.get("3cd-2023");
  if (!set) throw new Error("There is no set 3cd-2023.");
  const values = column(Array.from({ length: 14 }, (_, index) => (index % 3 === 0 ? "Không đạt" : "Đạt")));
  const began = process.cpuUsage();
  for (let count = 0; count < 10_000; count += 1) cardOfValues(values, set, values);
  expect(process.cpuUsage(began).user / 1_000).toBeLessThan(2_000);
});
