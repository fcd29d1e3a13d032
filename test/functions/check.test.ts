import { check } from "../../src/functions/check";
import { shownLater, useCustomFunctions } from "./custom-functions";

beforeAll(useCustomFunctions);

/** As Excel hands it over: everything as text, empty cells as "". */
const range = [
  ["TT", "Chi đoàn", "Tổng số (1)", "Nam (2)", "Nữ (3)"],
  ["1", "Chi đoàn 1", "20", "12", "8"],
  ["2", "Chi đoàn 2", "25", "12", "12"],
  ["3", "Chi đoàn 3", "", "", ""],
  ["", "Tổng cộng", "45", "24", "20"],
];

it("one rule in a text: a line for all that does not hold and for what cannot be told", async () => {
  expect(await shownLater(check(range, [["(1) = (2) + (3)"]]))).toEqual([
    ["(1) = (2) + (3)", "Sai", expect.stringMatching(/^Dòng 2, cột 1 ghi 25 nhưng 12 \+ 12 là 24, lệch 1\./)],
    ["(1) = (2) + (3)", "Sai", expect.stringMatching(/^Dòng “Tổng cộng”, cột 1 ghi 45/)],
    ["(1) = (2) + (3)", "Chưa đối chiếu được", "Chưa đủ số liệu ở cả hai vế để so sánh."],
  ]);
});

it("by addresses from the first cell of the range", async () => {
  expect(await shownLater(check(range, [["C5 = C2 + C3 + C4"]]))).toEqual([
    ["C5 = C2 + C3 + C4", "Đạt", "Hai vế khớp nhau."],
  ]);
});

it("an empty cell is not the number 0", async () => {
  expect(await shownLater(check(range, [["C4 = 0"]]))).toMatchObject([["C4 = 0", "Chưa đối chiếu được", {}]]);
});

it.each([
  { name: "an empty range", args: [[[""]], [["(1) = (2)"]]], error: "#N/A", says: "vùng số liệu còn trống" },
  { name: "no rule", args: [range, [[""]]], error: "#N/A", says: "chưa có quy tắc" },
  { name: "a column that is not there", args: [range, [["(9) = (2)"]]], error: "#VALUE!", says: "“9”" },
])("$name: $error", async ({ args: [values = [], rules = []], error, says }) => {
  const cell = await shownLater(check(values, rules));
  expect(cell).toEqual({ error, sentence: expect.stringContaining(says) });
});
