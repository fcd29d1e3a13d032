import type { CellValue } from "../../../src/core/model/grid";
import { serialOf } from "../../../src/core/model/date-serial";
import { limitOf } from "../../../src/core/officers/age-limit";
import { birthOfValue } from "../../../src/core/officers/birth";
import { knownAgeLimits } from "../../../src/core/officers/known-age-limits";
import { overageOf } from "../../../src/core/officers/overage";
import { ageLimitsOfValues } from "../../../src/core/officers/read-age-limits";

const day = (year: number, month: number, date: number) => serialOf(year, month, date) ?? 0;
const in2023 = day(2023, 12, 31);

it.each([
  ["Bí thư Tỉnh đoàn", 40],
  ["BT Tỉnh Đoàn Trà Vinh", 40],
  ["Phó Bí thư Thường trực Tỉnh đoàn", 38],
  ["Uỷ viên Ban Thường vụ Tỉnh đoàn", 37],
  ["UV BTV Tỉnh đoàn", 37],
  ["Bí thư Đoàn xã Ia Grai", 35],
  ["Bí thư Trung ương Đoàn", 42],
])("%s may be %i in 2023", (post, most) => {
  expect(limitOf(post, knownAgeLimits, in2023)).toMatchObject({
    outcome: "limit",
    limit: { inOffice: most },
  });
});

it.each(["Chuyên viên", "Nguyên Bí thư Tỉnh đoàn", "Phó Bí thư Đoàn xã", ""])(
  "the table says nothing of %s",
  (post) => {
    expect(limitOf(post, knownAgeLimits, in2023)).toEqual({ outcome: "no-limit" });
  },
);

it("the old table ends where the new decision begins", () => {
  expect(limitOf("Bí thư Tỉnh đoàn", knownAgeLimits, day(2026, 5, 14)).outcome).toBe("limit");
  expect(limitOf("Bí thư Tỉnh đoàn", knownAgeLimits, day(2026, 5, 15)).outcome).toBe("no-limit");
});

it("two ages for one post are not chosen between", () => {
  const [secretary] = knownAgeLimits.filter(({ post }) => post === "Bí thư Tỉnh đoàn");
  if (!secretary) throw new Error("No secretary");
  const two = [secretary, { ...secretary, post: "Tỉnh đoàn Bí thư", inOffice: 41 }];
  expect(limitOf("Bí thư Tỉnh đoàn", two, in2023).outcome).toBe("ambiguous");
});

it.each<[CellValue, string]>([
  [day(1983, 12, 31), "within"],
  [day(1982, 12, 31), "over"],
  [day(1983, 1, 1), "within"],
  ["31/12/1982", "over"],
  [1981, "over"],
  ["1984", "within"],
  [day(2030, 1, 1), "no-age"],
])("a secretary of a province born %s is %s on 31/12/2023 (40 at most)", (born, outcome) => {
  const birth = birthOfValue(born);
  if (!birth) throw new Error("No birth");
  expect(overageOf(birth, "Bí thư Tỉnh đoàn", knownAgeLimits, in2023).outcome).toBe(outcome);
});

it("a year of birth alone does not decide in the year of the limit", () => {
  const birth = birthOfValue("1983");
  if (!birth) throw new Error("No birth");
  const middle = day(2024, 6, 30);
  expect(overageOf(birth, "Bí thư Tỉnh đoàn", knownAgeLimits, middle).outcome).toBe("birthday-needed");
});

it.each<CellValue>([null, "chưa rõ", true, 0, "31/2/1990", { error: "#N/A" }])("%j is no birth", (value) => {
  expect(birthOfValue(value)).toBeUndefined();
});

it("a table of ages is read from a range", () => {
  const read = ageLimitsOfValues([
    ["Chức vụ", "Tuổi lần đầu không quá", "Tuổi đương nhiệm không quá", "Từ ngày", "Văn bản"],
    ["Bí thư Đoàn xã", "≤ 40", null, "15/5/2026", "QĐ 1289-QĐ/TWĐTN-CTĐ"],
    ["Bí thư chi đoàn", "-", "35 tuổi", null, null],
    ["Phó Bí thư Đoàn xã", null, "ba mươi", null, null],
  ]);
  expect(read).toMatchObject({
    outcome: "table",
    limits: [
      { post: "Bí thư Đoàn xã", firstTime: 40, inOffice: null, validFrom: day(2026, 5, 15) },
      { post: "Bí thư chi đoàn", firstTime: null, inOffice: 35, validFrom: null },
    ],
    faults: [{ cell: "C4" }],
  });
});

it.each([
  { name: "no header", rows: [["Bí thư", 40]] },
  {
    name: "no ages",
    rows: [
      ["Chức vụ", "Họ tên"],
      ["Bí thư", "An"],
    ],
  },
])("a range with $name is no table of ages", ({ rows }) => {
  expect(ageLimitsOfValues(rows)).toMatchObject({ outcome: "no-table" });
});
