import { growthOf } from "../../../src/core/figures/growth-of";

it.each([
  { current: 50, previous: 40, growth: 0.25 },
  { current: 30, previous: 40, growth: -0.25 },
  { current: 0.4, previous: 0.1, growth: 3 },
  { current: -40, previous: 40, growth: -2 },
])("from $previous to $current is $growth", ({ current, previous, growth }) => {
  expect(growthOf(current, previous)).toBeCloseTo(growth, 14);
});

it.each([0, -40])("growth on %s says nothing", (previous) => {
  expect(growthOf(40, previous)).toBeUndefined();
});
