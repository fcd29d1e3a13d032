import { unit } from "../../src/functions/unit";
import { shown, useCustomFunctions } from "./custom-functions";

beforeAll(useCustomFunctions);

const list = [
  ["Mã", "Tên đơn vị", "Tên khác"],
  ["TV01", "Huyện đoàn Trà Cú", "Đoàn TC"],
  ["TV02", "Huyện đoàn Duyên Hải", ""],
  ["TV03", "Thị đoàn Duyên Hải", ""],
  ["", "", ""],
];
const names = [["Huyện đoàn Trà Cú"], ["Thị đoàn Duyên Hải"], [""]];

it.each([
  { text: "Huyện đoàn Trà Cú", units: list, cell: "Huyện đoàn Trà Cú" },
  { text: "H. Trà Cú", units: list, cell: "Huyện đoàn Trà Cú" },
  { text: "tra cu", units: list, cell: "Huyện đoàn Trà Cú" },
  { text: "Đoàn TC", units: list, cell: "Huyện đoàn Trà Cú" },
  { text: "TV03", units: list, cell: "Thị đoàn Duyên Hải" },
  { text: "Trà Cú", units: names, cell: "Huyện đoàn Trà Cú" },
  { text: "Trà Cú", units: [["Tên đơn vị"], ...names], cell: "Huyện đoàn Trà Cú" },
])("“$text” is $cell", ({ text, units, cell }) => {
  expect(shown(() => unit(text, units))).toBe(cell);
});

it.each([
  { text: "", units: list, error: "#N/A", says: "còn trống" },
  { text: "Càng Long", units: list, error: "#N/A", says: "không có đơn vị nào tên là “Càng Long”" },
  { text: "Tên đơn vị", units: [["Tên đơn vị"], ...names], error: "#N/A", says: "không có đơn vị nào" },
  {
    text: "Duyên Hải",
    units: list,
    error: "#N/A",
    says: "có thể là Huyện đoàn Duyên Hải, Thị đoàn Duyên Hải",
  },
  { text: "Trà Cú", units: [["TV01", "Huyện đoàn Trà Cú"]], error: "#VALUE!", says: "dòng tiêu đề" },
  { text: "Trà Cú", units: [[""]], error: "#VALUE!", says: "một cột tên đơn vị" },
])("“$text” is $error", ({ text, units, error, says }) => {
  expect(shown(() => unit(text, units))).toEqual({ error, sentence: expect.stringContaining(says) });
});
