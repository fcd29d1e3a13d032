import { fielddays } from "../../src/functions/fielddays";
import { shown, useCustomFunctions } from "./custom-functions";

beforeAll(useCustomFunctions);

const column = (...cells: readonly string[]) => cells.map((cell) => [cell]);

it.each([
  { name: "both ends count", from: ["1/3/2023"], to: ["5/3/2023"], cell: 5 },
  { name: "one day", from: ["1/3/2023"], to: ["1/3/2023"], cell: 1 },
  { name: "dates as Excel spells them", from: ["44986"], to: ["44990"], cell: 5 },
  { name: "trips that overlap", from: ["1/3/2023", "4/3/2023"], to: ["5/3/2023", "8/3/2023"], cell: 8 },
  { name: "a trip within another", from: ["1/3/2023", "2/3/2023"], to: ["9/3/2023", "3/3/2023"], cell: 9 },
  { name: "lines that are empty", from: ["1/3/2023", "", "-"], to: ["5/3/2023", "", "-"], cell: 5 },
  { name: "both ends in one cell", from: ["18 – 29/3/2023"], to: [""], cell: 12 },
])("$name: $cell", ({ from, to, cell }) => {
  expect(shown(() => fielddays(column(...from), column(...to)))).toBe(cell);
});

const from = column("1/3/2023", "4/3/2023", "28/12/2022", "1/3/2023");
const to = column("5/3/2023", "8/3/2023", "3/1/2023", "2/3/2023");
const names = column("Lâm Minh Lộc", "", "Lâm Minh Lộc", "Châu Mỹ Hà");

it.each([
  { name: "everybody's, each day once a person", officer: "", period: "", cell: 8 + 7 + 2 },
  {
    name: "one officer's, whose name is merged over two lines",
    officer: "lâm minh lộc",
    period: "",
    cell: 15,
  },
  { name: "in a year", officer: "Lâm Minh Lộc", period: "2023", cell: 11 },
  { name: "in a quarter", officer: "Lâm Minh Lộc", period: "quý IV năm 2022", cell: 4 },
  {
    name: "in a year from November on",
    officer: "Lâm Minh Lộc",
    period: "15/11/2022 - 14/11/2023",
    cell: 15,
  },
  { name: "none in that quarter", officer: "Châu Mỹ Hà", period: "2023-Q4", cell: 0 },
])("$name: $cell", ({ officer, period, cell }) => {
  expect(shown(() => fielddays(from, to, names, officer, period))).toBe(cell);
});

it("a day without a year lies in the year asked about", () => {
  expect(shown(() => fielddays(column("18 – 29/3"), column(""), undefined, undefined, "2023"))).toBe(12);
});

it.each([
  { name: "no day at all", from: [""], to: [""], error: "#N/A", says: "chưa ghi ngày đi" },
  {
    name: "no end",
    from: ["1/3/2023", "2/3/2023"],
    to: ["1/3/2023", ""],
    error: "#N/A",
    says: "thứ 2 của vùng chưa có ngày về",
  },
  {
    name: "backwards",
    from: ["5/3/2023"],
    to: ["1/3/2023"],
    error: "#VALUE!",
    says: "ngày về trước ngày đi",
  },
  { name: "no year", from: ["18 – 29/3"], to: [""], error: "#VALUE!", says: "“18 – 29/3”" },
  { name: "other lengths", from: ["1/3/2023"], to: ["1/3/2023", ""], error: "#VALUE!", says: "có 2 ô" },
])("$name: $error", ({ from, to, error, says }) => {
  const cell = shown(() => fielddays(column(...from), column(...to)));
  expect(cell).toEqual({ error, sentence: expect.stringContaining(says) });
});

it.each([
  { name: "an officer who is not there", officer: "Kim Ngân", period: "", error: "#N/A", says: "“Kim Ngân”" },
  { name: "a period that is none", officer: "", period: "năm ngoái", error: "#VALUE!", says: "“năm ngoái”" },
])("$name: $error", ({ officer, period, error, says }) => {
  const cell = shown(() => fielddays(from, to, names, officer, period));
  expect(cell).toEqual({ error, sentence: expect.stringContaining(says) });
});

it("one officer cannot be told without names", () => {
  expect(shown(() => fielddays(from, to, undefined, "Châu Mỹ Hà"))).toMatchObject({ error: "#VALUE!" });
});
