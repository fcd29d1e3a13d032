import { rate } from "../../src/functions/rate";
import { shown, useCustomFunctions } from "./custom-functions";

beforeAll(useCustomFunctions);

it.each([
  { name: "numbers come spelt by Excel", args: ["14", "19", "0,5"], cell: 14 / 18.5 },
  { name: "nobody is exempt", args: [14, 19, null], cell: 14 / 19 },
  { name: "the exempt leave the denominator", args: [14, 19, 5], cell: 1 },
  { name: "more than was planned", args: [12, 10, null], cell: 1.2 },
  { name: "the exempt cell is empty", args: [0, 10, ""], cell: 0 },
  { name: "the exempt cell says there are none", args: [5, 10, "-"], cell: 0.5 },
  { name: "decimals leave no dust", args: [0.1, 0.3, 0.2], cell: 1 },
])("$name", ({ args: [numerator, denominator, exempt], cell }) => {
  expect(shown(() => rate(numerator as string, denominator as string, exempt as string))).toBe(cell);
});

it.each([
  { name: "the numerator is empty", args: ["", 19, null], error: "#N/A", says: "Chưa đủ số liệu" },
  {
    name: "the denominator is not given",
    args: [14, "không có", null],
    error: "#N/A",
    says: "Chưa đủ số liệu",
  },
  { name: "everybody is exempt", args: [0, 5, 5], error: "#VALUE!", says: "phải lớn hơn 0" },
  { name: "more are exempt than there are", args: [1, 5, 6], error: "#VALUE!", says: "phải lớn hơn 0" },
  { name: "the denominator is 0", args: [0, 0, null], error: "#VALUE!", says: "phải lớn hơn 0" },
  { name: "a figure is negative", args: [-1, 5, null], error: "#VALUE!", says: "không được là số âm" },
  {
    name: "a figure may be two numbers",
    args: ["1.234", 2000, null],
    error: "#VALUE!",
    says: "Tử số “1.234” không phải là số",
  },
  { name: "a figure is words", args: ["mười", 19, null], error: "#VALUE!", says: "“mười” không phải là số" },
])("$name: $error", ({ args: [numerator, denominator, exempt], error, says }) => {
  const cell = shown(() => rate(numerator as string, denominator as string, exempt as string));
  expect(cell).toEqual({ error, sentence: expect.stringContaining(says) });
});
