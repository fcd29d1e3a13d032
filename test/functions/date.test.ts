import { date } from "../../src/functions/date";
import { shown, useCustomFunctions } from "./custom-functions";

beforeAll(useCustomFunctions);

it.each([
  { text: "15/12/2023", cell: 45_275 },
  { text: "Trà Vinh, ngày 15 tháng 12 năm 2023", cell: 45_275 },
  { text: "2023-12-15", cell: 45_275 },
  { text: 45_275, cell: 45_275 },
  { text: "45275", cell: 45_275 },
  { text: 45_275.75, cell: 45_275 },
])("$text is $cell", ({ text, cell }) => {
  expect(shown(() => date(text as string))).toBe(cell);
});

it.each([
  { text: "", error: "#N/A", says: "còn trống" },
  { text: null, error: "#N/A", says: "còn trống" },
  { text: "31/2/2023", error: "#VALUE!", says: "“31/2/2023”" },
  { text: "từ 1/11/2023 đến 5/11/2023", error: "#VALUE!", says: "ngày/tháng/năm" },
  { text: 0, error: "#VALUE!", says: "“0”" },
  { text: "2023", error: "#VALUE!", says: "“2023”" },
  { text: 3_000_000, error: "#VALUE!", says: "“3000000”" },
])("“$text” is $error", ({ text, error, says }) => {
  expect(shown(() => date(text as string))).toEqual({ error, sentence: expect.stringContaining(says) });
});
