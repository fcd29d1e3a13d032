import { growth } from "../../src/functions/growth";
import { shown, useCustomFunctions } from "./custom-functions";

beforeAll(useCustomFunctions);

it.each([
  { name: "more than before", args: [50, 40], cell: 0.25 },
  { name: "less than before", args: [30, 40], cell: -0.25 },
  { name: "as before", args: [40, 40], cell: 0 },
  { name: "down to nothing", args: [0, 40], cell: -1 },
  { name: "decimals leave no dust", args: [0.3, 0.1], cell: 2 },
])("$name", ({ args: [current, previous], cell }) => {
  expect(shown(() => growth(String(current), String(previous)))).toBeCloseTo(cell, 14);
});

it.each([
  { name: "this period is empty", args: ["", 40], error: "#N/A", says: "Chưa đủ số liệu" },
  { name: "the earlier period was not given", args: [40, "-"], error: "#N/A", says: "Chưa đủ số liệu" },
  { name: "the earlier figure is 0", args: [40, 0], error: "#VALUE!", says: "phải lớn hơn 0" },
  { name: "the earlier figure is negative", args: [40, -5], error: "#VALUE!", says: "phải lớn hơn 0" },
  {
    name: "the earlier figure is text",
    args: [40, "bốn mươi"],
    error: "#VALUE!",
    says: "Số kỳ trước “bốn mươi”",
  },
])("$name: $error", ({ args: [current, previous], error, says }) => {
  const cell = shown(() => growth(current as string, previous as string));
  expect(cell).toEqual({ error, sentence: expect.stringContaining(says) });
});
