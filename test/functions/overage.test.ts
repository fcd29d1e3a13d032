import { overage } from "../../src/functions/overage";
import { shown, useCustomFunctions } from "./custom-functions";

beforeAll(useCustomFunctions);

const table = [
  ["Chức vụ", "Tuổi tối đa", "Tuổi lần đầu", "Từ ngày", "Đến ngày"],
  ["Bí thư Tỉnh đoàn", "40", "35", "8/2/2010", "14/5/2026"],
  ["Phó Bí thư Tỉnh đoàn", "38", "33", "8/2/2010", "14/5/2026"],
  ["Bí thư Đoàn xã", "35", "", "40217", "46156"],
  ["Bí thư Đoàn xã", "40", "40", "46157", ""],
];

it.each([
  { name: "younger", birth: "1/1/1990", post: "Bí thư Tỉnh đoàn", date: "1/6/2023", cell: false },
  {
    name: "on the last day at the limit",
    birth: "2/6/1982",
    post: "Bí thư Tỉnh đoàn",
    date: "1/6/2023",
    cell: false,
  },
  {
    name: "a year more on that day",
    birth: "1/6/1982",
    post: "Bí thư Tỉnh đoàn",
    date: "1/6/2023",
    cell: true,
  },
  {
    name: "a deputy goes by a line of its own",
    birth: "1/6/1983",
    post: "PBT Tỉnh đoàn",
    date: "1/6/2023",
    cell: true,
  },
  { name: "by the old table", birth: "1/1/1986", post: "BT Đoàn xã", date: "14/5/2026", cell: true },
  {
    name: "by the new one, a day later",
    birth: "1/1/1986",
    post: "BT Đoàn xã",
    date: "15/5/2026",
    cell: false,
  },
  {
    name: "the year alone, long past it",
    birth: "1970",
    post: "Bí thư Tỉnh đoàn",
    date: "1/6/2023",
    cell: true,
  },
])("$name: $cell", ({ birth, post, date, cell }) => {
  expect(shown(() => overage(birth, post, table, date))).toBe(cell);
});

const post = "Bí thư Tỉnh đoàn";

it.each([
  { name: "no birth", args: ["", post, table, "1/6/2023"], error: "#N/A", says: "ngày sinh" },
  { name: "no post", args: ["1/1/1990", "", table, "1/6/2023"], error: "#N/A", says: "chức vụ" },
  {
    name: "a post not in the table",
    args: ["1/1/1990", "Trưởng ban", table, "1/6/2023"],
    error: "#N/A",
    says: "“Trưởng ban”",
  },
  {
    name: "before the table was in force",
    args: ["1/1/1970", post, table, "1/1/2009"],
    error: "#N/A",
    says: "01/01/2009",
  },
  {
    name: "the year alone, where the birthday decides",
    args: ["1982", post, table, "1/6/2023"],
    error: "#N/A",
    says: "năm sinh",
  },
  {
    name: "a table without a header",
    args: ["1/1/1990", post, [[post, "40"]], "1/6/2023"],
    error: "#VALUE!",
    says: "dòng tiêu đề",
  },
  {
    name: "an age in words",
    args: [
      "1/1/1990",
      post,
      [
        ["Chức vụ", "Tuổi tối đa"],
        [post, "40"],
        ["Ủy viên", "bốn mươi"],
        ["Bí thư Chi đoàn", "ba mươi"],
      ],
      "1/6/2023",
    ],
    error: "#VALUE!",
    says: "bốn mươi",
  },
] as const)("$name: $error", ({ args: [birth, asked, ages, date], error, says }) => {
  const cell = shown(() =>
    overage(
      birth,
      asked,
      ages.map((row) => [...row]),
      date,
    ),
  );
  expect(cell).toEqual({ error, sentence: expect.stringContaining(says) });
});
