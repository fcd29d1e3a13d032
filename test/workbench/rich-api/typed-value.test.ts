/** What becomes of a text typed into a cell, with Vietnamese settings. */
import { excel2021 } from "../../../workbench/host/profiles";
import { typedCell } from "../../../workbench/host/rich-api/range/typed-value";

test.each([
  ["12", 12, "General"],
  ["61,5", 61.5, "General"],
  ["1.234", 1234, "General"],
  ["1.234.567,5", 1234567.5, "General"],
  ["-3", -3, "General"],
  ["12%", 0.12, "0%"],
  ["12,5%", 0.125, "0.00%"],
  ["TRUE", true, "General"],
  ["16/6/2023", 45093, "dd/mm/yyyy"],
  ["31/2/2023", "31/2/2023", "General"],
  ["'007", "007", "General"],
  ["'=A1", "=A1", "General"],
  ["Đoàn cơ sở", "Đoàn cơ sở", "General"],
  ["61.5", "61.5", "General"],
  ["12 người", "12 người", "General"],
  ["1E+3", 1000, "General"],
  ["(5)", -5, "General"],
  ["#DIV/0!", { error: "#DIV/0!" }, "General"],
  ["=", "=", "General"],
] as const)("%s", (typed, value, numberFormat) => {
  const cell = typedCell(typed, "General", excel2021);
  expect([cell.value, cell.numberFormat ?? "General"]).toEqual([value, numberFormat]);
});

test.each(["=A1+1", "+A1", "-A1", "- Đoàn viên", '="a("&B1'])("%s is a formula", (typed) => {
  expect(typedCell(typed, "General", excel2021).formula).toBe(typed.startsWith("=") ? typed : `=${typed}`);
});

test.each(["=SUM(A1", "=A1)", "=A1+", '="mở'])("%s is refused", (typed) => {
  expect(() => typedCell(typed, "General", excel2021)).toThrow();
});

test.each([
  ["=A1", "=A1"],
  [12, "12"],
  [true, "TRUE"],
  ["0123", "0123"],
])("%s stays text in a cell formatted as text", (typed, value) => {
  expect(typedCell(typed, "@", excel2021)).toEqual({ value });
});
