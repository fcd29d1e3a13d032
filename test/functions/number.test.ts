import { number } from "../../src/functions/number";
import { shown, useCustomFunctions } from "./custom-functions";

beforeAll(useCustomFunctions);

it.each([
  { text: "1.234,5", whole: undefined, cell: 1234.5 },
  { text: " 1 234 ", whole: undefined, cell: 1234 },
  { text: "67%", whole: undefined, cell: 0.67 },
  { text: "(5)", whole: undefined, cell: -5 },
  { text: "25 người", whole: undefined, cell: 25 },
  { text: "1.234", whole: true, cell: 1234 },
  { text: "0", whole: undefined, cell: 0 },
  { text: 12.5, whole: undefined, cell: 12.5 },
  { text: "12,5", whole: undefined, cell: 12.5 },
  { text: 12, whole: true, cell: 12 },
])("$text is $cell", ({ text, whole, cell }) => {
  expect(shown(() => number(text as string, whole))).toBe(cell);
});

it.each([
  { text: "", whole: undefined, error: "#N/A", says: "còn trống" },
  { text: " \u00a0", whole: undefined, error: "#N/A", says: "còn trống" },
  { text: "-", whole: undefined, error: "#N/A", says: "“-” có nghĩa là không có số liệu" },
  { text: "Không có", whole: undefined, error: "#N/A", says: "không có số liệu" },
  { text: "1.234", whole: undefined, error: "#VALUE!", says: "có thể là 1,234 hoặc 1.234" },
  { text: "hai mươi", whole: undefined, error: "#VALUE!", says: "Không đọc được số nào trong “hai mươi”" },
  { text: "12,5", whole: true, error: "#VALUE!", says: "“12,5” không phải là số nguyên" },
  { text: 12.5, whole: true, error: "#VALUE!", says: "“12,5” không phải là số nguyên" },
  { text: true, whole: undefined, error: "#VALUE!", says: "Không đọc được số" },
])("“$text” is $error", ({ text, whole, error, says }) => {
  const cell = shown(() => number(text as string, whole));
  expect(cell).toEqual({ error, sentence: expect.stringContaining(says) });
});
