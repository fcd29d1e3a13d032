import { periodEnd, periodStart } from "../../../src/core/model/period";

it.each([
  { id: "2023-Q4", from: "2023-10-1", to: "2023-12-31" },
  { id: "2024-M02", from: "2024-2-1", to: "2024-2-29" },
  { id: "2023-H1", from: "2023-1-1", to: "2023-6-30" },
  { id: "2023-H2", from: "2023-7-1", to: "2023-12-31" },
  { id: "2023-9M", from: "2023-1-1", to: "2023-9-30" },
  { id: "2023", from: "2023-1-1", to: "2023-12-31" },
  { id: "2022-2027", from: "2022-1-1", to: "2027-12-31" },
  { id: "quý IV", from: undefined, to: undefined },
])("$id runs from $from to $to", ({ id, from, to }) => {
  const text = (day: ReturnType<typeof periodStart>) => day && `${day.year}-${day.month}-${day.day}`;
  expect(text(periodStart(id)) ?? undefined).toBe(from);
  expect(text(periodEnd(id)) ?? undefined).toBe(to);
});
