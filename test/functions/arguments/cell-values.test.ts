import { cellValue } from "../../../src/functions/arguments/cell-values";

it.each([
  { name: "an empty cell", given: "", value: null },
  { name: "an argument left out", given: undefined, value: null },
  { name: "a count", given: "12", value: 12 },
  { name: "the number 0", given: "0", value: 0 },
  { name: "a negative number", given: "-7", value: -7 },
  { name: "a decimal", given: "0.95", value: 0.95 },
  { name: "a decimal with a comma", given: "7,5", value: 7.5 },
  { name: "a decimal with many places", given: "45275,7083333333", value: 45_275.7083333333 },
  { name: "a large number", given: "1.5E+20", value: 1.5e20 },
  { name: "TRUE", given: "TRUE", value: true },
  { name: "a number as Excel on the web may hand it over", given: 12, value: 12 },
  { name: "what may be a thousand and some", given: "1.234", value: "1.234" },
  { name: "a code that ends in 0", given: "1.10", value: "1.10" },
  { name: "a code of digits", given: "007", value: "007" },
  { name: "a ratio", given: "12/15", value: "12/15" },
  { name: "words", given: " Đạt", value: " Đạt" },
])("$name: $value", ({ given, value }) => {
  expect(cellValue(given)).toBe(value);
});
