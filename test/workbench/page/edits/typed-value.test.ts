/** What a text typed into a cell becomes, on a Vietnamese machine. */
import { typedValue } from "../../../../workbench/page/edits/typed-value";

describe("typedValue", () => {
  it.each([
    { typed: "", value: null },
    { typed: "12", value: 12 },
    { typed: " -7 ", value: -7 },
    { typed: "1.250", value: 1250 },
    { typed: "1.234.567,89", value: 1234567.89 },
    { typed: "0,5", value: 0.5 },
    { typed: "1.5", value: 1.5 },
    { typed: "1.2345", value: 1.2345 },
    { typed: "1e3", value: 1000 },
    { typed: "+5", value: 5 },
    { typed: "-", value: "-" },
    { typed: "1.2.3", value: "1.2.3" },
    { typed: "14/19", value: "14/19" },
    { typed: "đúng", value: "đúng" },
    { typed: "true", value: true },
    { typed: "'007", value: "007" },
    { typed: "'=A1", value: "=A1" },
    { typed: "Xã Đôn Xuân", value: "Xã Đôn Xuân" },
    { typed: "31/02/2023", value: "31/02/2023" },
    { typed: "=", value: "=" },
  ])("$typed", ({ typed, value }) => {
    expect(typedValue(typed, false)).toEqual({ value });
  });

  it.each([
    { typed: "12%", value: 0.12, numberFormat: "0%" },
    { typed: "12,5 %", value: 0.125, numberFormat: "0.00%" },
    { typed: "15/12/2023", value: 45275, numberFormat: "dd/mm/yyyy" },
    { typed: "1-3-2024", value: 45352, numberFormat: "dd/mm/yyyy" },
  ])("$typed brings its format", ({ typed, value, numberFormat }) => {
    expect(typedValue(typed, false)).toEqual({ value, numberFormat });
  });

  it.each([
    { typed: "=SUM(C8:C12)", formula: "=SUM(C8:C12)" },
    { typed: "=SUM(A1;B2)", formula: "=SUM(A1,B2)" },
    { typed: '=IF(A1="a;b";"c";"d")', formula: '=IF(A1="a;b","c","d")' },
    { typed: "='Biểu; 1'!A1", formula: "='Biểu; 1'!A1" },
    { typed: "+A1+B1", formula: "=A1+B1" },
  ])("$typed is a formula", ({ typed, formula }) => {
    expect(typedValue(typed, false)).toEqual({ value: null, formula });
  });

  it.each(["007", "=A1", "15/12/2023"])("%s stays as it is in a cell for text", (typed) => {
    expect(typedValue(typed, true)).toEqual({ value: typed });
  });
});
