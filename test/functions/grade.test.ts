import { grade } from "../../src/functions/grade";
import { shownLater, useCustomFunctions } from "./custom-functions";
import { marksOf, writtenSet } from "./scoring-values";

beforeAll(useCustomFunctions);

it.each([
  { name: "marks", marks: [["40"], ["25"], ["Đạt"]], cell: "Xuất sắc" },
  { name: "marks that only reach a lower one", marks: [["40"], ["25"], ["Chưa đạt"]], cell: "Khá" },
  { name: "a total on the threshold", marks: [["80"]], cell: "Tốt" },
  { name: "a total just below it", marks: [["79,5"]], cell: "Khá" },
  { name: "a total below all of them", marks: [["12"]], cell: "Chưa đạt mức nào" },
  { name: "no points at all", marks: [["0"]], cell: "Chưa đạt mức nào" },
])("$name: $cell", async ({ marks, cell }) => {
  expect(await shownLater(grade(marks, writtenSet))).toBe(cell);
});

it.each([
  {
    name: "a total where the level asks for more than points",
    marks: [["95"]],
    error: "#N/A",
    says: "còn cần: 2.1 đạt",
  },
  { name: "no total", marks: [[""]], error: "#VALUE!", says: "Vùng có 1 ô" },
  { name: "a total beyond all points", marks: [["101"]], error: "#VALUE!", says: "ngoài thang điểm" },
  { name: "a negative total", marks: [["-1"]], error: "#VALUE!", says: "ngoài thang điểm" },
  { name: "a mark is missing", marks: [["40"], [""], ["Đạt"]], error: "#N/A", says: "chưa chấm 1.2" },
])("$name: $error", async ({ marks, error, says }) => {
  expect(await shownLater(grade(marks, writtenSet))).toEqual({
    error,
    sentence: expect.stringContaining(says),
  });
});

it("a set without levels says so", async () => {
  expect(await shownLater(grade(marksOf()))).toMatchObject({ error: "#VALUE!" });
});
