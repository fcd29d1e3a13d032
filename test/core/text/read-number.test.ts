/** Numbers as units type them, by what the cell asks for. */
import fc from "fast-check";
import { readNumberText } from "../../../src/core/text/read-number";

type Expected = "integer" | "decimal" | "percent";

it.each<[string, Expected, number, string]>([
  ["25", "integer", 25, "plain"],
  ["03", "integer", 3, "plain"],
  ["00", "integer", 0, "plain"],
  ["'123", "integer", 123, "plain"],
  ["１２３", "integer", 123, "plain"],
  ["123", "decimal", 123, "plain"],
  [" 25", "integer", 25, "spaces"],
  ["25\u00a0", "integer", 25, "spaces"],
  ["\u200b25", "integer", 25, "plain"],
  ["1 234", "integer", 1234, "spaces"],
  ["1\u00a0234\u202f567", "integer", 1234567, "spaces"],
  ["1 234 567,8", "decimal", 1234567.8, "spaces"],
  ["1.234", "integer", 1234, "thousand-separators"],
  ["2.780", "integer", 2780, "thousand-separators"],
  ["1,234", "integer", 1234, "thousand-separators"],
  ["34.581", "integer", 34581, "thousand-separators"],
  ["1.234.567", "decimal", 1234567, "thousand-separators"],
  ["108,493,920,000", "decimal", 108493920000, "thousand-separators"],
  ["1.234,5", "integer", 1234.5, "thousand-separators"],
  ["1,234.5", "decimal", 1234.5, "thousand-separators"],
  ["1.234,567", "decimal", 1234.567, "thousand-separators"],
  ["1.234.567,89", "decimal", 1234567.89, "thousand-separators"],
  ["61.5", "integer", 61.5, "decimal-point"],
  ["61.5", "decimal", 61.5, "decimal-point"],
  ["21.15", "decimal", 21.15, "decimal-point"],
  ["0.625", "decimal", 0.625, "decimal-point"],
  ["0.625", "integer", 0.625, "decimal-point"],
  [".5", "decimal", 0.5, "decimal-point"],
  ["1234.567", "integer", 1234.567, "decimal-point"],
  ["0,625", "decimal", 0.625, "decimal-comma"],
  ["2,5", "integer", 2.5, "decimal-comma"],
  ["13513,03", "decimal", 13513.03, "decimal-comma"],
  ["00,00", "integer", 0, "decimal-comma"],
  ["1,2345", "decimal", 1.2345, "decimal-comma"],
  ["67%", "percent", 0.67, "percent-sign"],
  ["67％", "percent", 0.67, "percent-sign"],
  ["12 %", "percent", 0.12, "percent-sign"],
  ["73,7%", "percent", 0.737, "percent-sign"],
  ["100,0%", "integer", 1, "percent-sign"],
  ["0,29 %", "percent", 0.0029, "percent-sign"],
  ["67 phần trăm", "percent", 0.67, "percent-sign"],
  ["67", "percent", 67, "plain"],
  ["12.5%", "percent", 0.125, "percent-sign"],
  ["(1)", "integer", -1, "sign"],
  ["(5)", "integer", -5, "sign"],
  ["(1.234)", "integer", -1234, "sign"],
  ["(0)", "integer", 0, "sign"],
  ["-5", "integer", -5, "sign"],
  ["\u22125", "integer", -5, "sign"],
  ["–5", "integer", -5, "sign"],
  ["+5", "integer", 5, "sign"],
  ["+ 5", "integer", 5, "sign"],
  ["25 người", "integer", 25, "measure-word"],
  ["25người", "integer", 25, "measure-word"],
  ["3 chi đoàn", "integer", 3, "measure-word"],
  ["12 đ/c", "integer", 12, "measure-word"],
  ["12đ/c", "integer", 12, "measure-word"],
  ["02 tháng", "integer", 2, "measure-word"],
  ["1.200 lượt người.", "integer", 1200, "measure-word"],
  ["1,5 ha", "decimal", 1.5, "measure-word"],
  ["500 m2", "integer", 500, "measure-word"],
  ["5.000.000đ", "integer", 5000000, "measure-word"],
  ["4 lần/năm", "integer", 4, "measure-word"],
  ["0 triệu đồng", "integer", 0, "measure-word"],
])("%p where %s is expected is %d (%s)", (text, expects, number, repair) => {
  expect(readNumberText(text, expects)).toEqual({ outcome: "number", number, repair });
});

it.each<[string, Expected, number[]]>([
  ["1.234", "decimal", [1.234, 1234]],
  ["1,234", "decimal", [1.234, 1234]],
  ["12.345", "percent", [12.345, 12345]],
  ["-1.234", "decimal", [-1.234, -1234]],
  ["1.234%", "integer", [0.01234, 12.34]],
  ["1.500 m2", "decimal", [1.5, 1500]],
  ["- 5", "integer", [-5, 5]],
  ["50 triệu", "integer", [50, 50000000]],
  ["1,5 tỷ đồng", "decimal", [1.5, 1500000000]],
  ["20k", "integer", [20, 20000]],
])("%p where %s is expected may be %p", (text, expects, choices) => {
  expect(readNumberText(text, expects)).toEqual({ outcome: "ambiguous", choices });
});

it.each([
  "",
  " ",
  "-",
  "%",
  "x",
  "Không có",
  "một",
  "1e5",
  "1E+05",
  "0x10",
  "11/12",
  "12 - 15",
  "12-15",
  "3, 4",
  "3 và 4",
  "3; 4",
  "1.2.3",
  "1.23.456",
  "12.5.2023",
  "16/6/2023",
  "12 34",
  "1 2345",
  "0912 345 678",
  "091 234 567",
  "0912.345.678",
  "0912345678",
  "092087001234",
  "12345678901234567890",
  "1.234,567.8",
  "1,234,5",
  "0.123.456",
  "5.",
  "5,",
  "5a",
  "12 b",
  "6a/6b",
  "5=3-4",
  "-(5)",
  "(5",
  "5)",
  "--5",
  "5-",
  "5²",
  "½",
  "> 5",
  "khoảng 25",
  "2 rưỡi",
  "3 chục",
  "5 hoặc hơn",
  "12 trong tổng số",
  "25 người (10 nữ)",
  "Quý 4",
  "12/QĐ-TĐTN",
  "67%%",
])("%p is not a number", (text) => {
  for (const expects of ["integer", "decimal", "percent"] as const) {
    expect(readNumberText(text, expects)).toEqual({ outcome: "not-a-number" });
  }
});

describe("numbers written the Vietnamese way", () => {
  const whole = fc.integer({ min: -999_999_999_999, max: 999_999_999_999 });

  it("reads back every whole number where a count is expected", () => {
    fc.assert(
      fc.property(whole, (number) => {
        expect(readNumberText(vietnamese(number, ""), "integer")).toMatchObject({
          outcome: "number",
          number,
        });
      }),
    );
  });

  it("reads back every decimal, or offers it where one mark stands before three digits", () => {
    fc.assert(
      fc.property(whole, fc.stringMatching(/^\d{1,4}$/), (units, decimals) => {
        const reading = readNumberText(vietnamese(units, decimals), "decimal");
        const number = Number(`${units}.${decimals}`) || 0;
        const choices =
          reading.outcome === "number" ? [reading.number] : "choices" in reading && reading.choices;
        expect(choices).toContain(number);
        const doubtful = decimals.length === 3 && Math.abs(units) >= 1 && Math.abs(units) < 1000;
        expect(reading.outcome).toBe(doubtful ? "ambiguous" : "number");
      }),
    );
  });

  function vietnamese(units: number, decimals: string): string {
    const grouped = String(units).replace(/\B(?=(?:\d{3})+$)/g, ".");
    return decimals === "" ? grouped : `${grouped},${decimals}`;
  }
});
