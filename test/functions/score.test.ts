import { score } from "../../src/functions/score";
import { shownLater, useCustomFunctions } from "./custom-functions";
import { contentCodes, evidenceOf, marksOf, nodeCodes, writtenSet } from "./scoring-values";

beforeAll(useCustomFunctions);

it.each([
  { name: "all 14 are met", marks: marksOf(), cell: 14 },
  { name: "a row instead of a column", marks: [marksOf().flat()], cell: 14 },
  { name: "one is not", marks: marksOf({ "2.3": "Chưa đạt" }), cell: 13 },
  { name: "a cell with the number 0", marks: marksOf({ "2.3": "0" }), cell: 13 },
  {
    name: "ticks, crosses and TRUE",
    marks: marksOf({ "1.1": "x", "1.2": "TRUE", "1.3": "✓", "1.4": "1" }),
    cell: 14,
  },
  { name: "text in loose marks", marks: marksOf({ "2.3": "Chưa đạt".normalize("NFD") }), cell: 13 },
  { name: "one is exempt", marks: marksOf({ "3.5": "Miễn" }), cell: 13 },
  { name: "“Thiếu MC” of a board", marks: marksOf({ "2.4": "Thiếu MC" }), cell: 13 },
  {
    name: "the whole tree as it is printed, criteria included",
    marks: nodeCodes.map((code) => [contentCodes.includes(code) ? "Đạt" : ""]),
    cell: 14,
  },
  {
    name: "a block with codes, in any order",
    marks: [
      ["Mã", "Tự chấm"],
      ...contentCodes.map((code) => [code, code === "2.3" ? "Chưa đạt" : "Đạt"]).reverse(),
    ],
    cell: 13,
  },
])("$name: $cell", async ({ marks, cell }) => {
  expect(await shownLater(score(marks))).toBe(cell);
});

it.each([
  { name: "evidence for all", evidence: evidenceOf(), cell: 14 },
  { name: "one without", evidence: evidenceOf({ "2.4": "" }), cell: 13 },
  {
    name: "spaces, dots, “không có”",
    evidence: evidenceOf({ "2.2": "  ", "2.3": "……", "2.4": "Không có" }),
    cell: 11,
  },
  { name: "a range with none at all", evidence: contentCodes.map(() => [""]), cell: 0 },
  { name: "an argument left out, as some Excels hand it over", evidence: [[""]], cell: 14 },
])("$name: $cell", async ({ evidence, cell }) => {
  expect(await shownLater(score(marksOf(), undefined, evidence))).toBe(cell);
});

it.each([
  { name: "the usual one by its id", set: [["3cd-2023"]], marks: marksOf(), cell: 14 },
  { name: "an empty cell", set: [[""]], marks: marksOf(), cell: 14 },
  { name: "an id in capitals", set: [["3CD-2018"]], marks: marksOf({ "1.1": "0" }), cell: 13 },
  { name: "one of a sheet", set: writtenSet, marks: [["35"], ["20"], ["Đạt"]], cell: 85 },
  {
    name: "points with a decimal comma, as Excel spells them",
    set: writtenSet,
    marks: [["35,5"], ["20.25"], ["0"]],
    cell: 55.75,
  },
])("a set: $name", async ({ set, marks, cell }) => {
  expect(await shownLater(score(marks, set))).toBe(cell);
});

it.each([
  {
    name: "two are not marked",
    marks: marksOf({ "2.3": "", "3.1": " " }),
    sentence: "Chưa đủ: chưa chấm 2.3, 3.1.",
  },
  { name: "none is", marks: contentCodes.map(() => [""]), sentence: "Chưa đủ: chưa chấm nội dung nào." },
  {
    name: "one cannot be read",
    marks: marksOf({ "2.3": "", "3.1": "xem lại" }),
    sentence: "Chưa đủ: chưa chấm 2.3; không đọc được kết quả chấm ở 3.1.",
  },
])("$name: #N/A", async ({ marks, sentence }) => {
  expect(await shownLater(score(marks))).toEqual({ error: "#N/A", sentence });
});

it.each([
  { name: "13 cells", marks: marksOf().slice(1), set: undefined, says: "Vùng có 13 ô" },
  { name: "an id that is none", marks: marksOf(), set: [["3cd"]], says: "3cd-2023 (Đoàn cơ sở" },
  {
    name: "a range that is no set",
    marks: marksOf(),
    set: [
      ["TT", "Họ và tên"],
      ["1", "An"],
    ],
    says: "không phải là bộ tiêu chí",
  },
  {
    name: "an empty range",
    marks: marksOf(),
    set: [
      ["", ""],
      ["", ""],
    ],
    says: "không phải là bộ tiêu chí",
  },
  {
    name: "a set with the same code twice",
    marks: [["35"], ["20"], ["Đạt"]],
    set: writtenSet.map((row) => row.map((cell) => (cell === "1.2" ? "1.1" : cell))),
    says: "Bộ tiêu chí, ô A5 tính từ ô đầu của vùng: ",
  },
])("$name: #VALUE!", async ({ marks, set, says }) => {
  expect(await shownLater(score(marks, set))).toEqual({
    error: "#VALUE!",
    sentence: expect.stringContaining(says),
  });
});
