/** Which period comes before which, also where they are of different kinds. */
import { isPeriodBefore, periodBefore } from "../../../src/workflows/check/period-before";

it.each([
  ["2023-Q4", "2023-Q3"],
  ["2024-Q1", "2023-Q4"],
  ["2024-M01", "2023-M12"],
  ["2024-M10", "2024-M09"],
  ["2024-H1", "2023-H2"],
  ["2024", "2023"],
  ["2024-9M", null],
  ["2022-2027", null],
  ["không rõ", null],
])("before %s comes %s", (period, before) => {
  expect(periodBefore(period)).toBe(before);
  if (before !== null) expect(isPeriodBefore(before, period)).toBe(true);
});

it.each([
  { before: "2023", period: "2024-Q1", is: true },
  { before: "2023-M12", period: "2024-9M", is: true },
  { before: "2024-H1", period: "2024-Q3", is: true },
  { before: "2017-2022", period: "2023", is: true },
  { before: "2023-Q2", period: "2023-Q4", is: false },
  { before: "2023-Q4", period: "2023-Q4", is: false },
  { before: "2024-Q1", period: "2023-Q4", is: false },
  { before: "lạ", period: "2023-Q4", is: false },
])("$before closes for $period: $is", ({ before, period, is }) => {
  expect(isPeriodBefore(before, period)).toBe(is);
});
