import fc from "fast-check";
import { differenceOf, isAtMost, isWithin } from "../../../src/core/rules/within";

it.each([
  { left: 0.3, right: 0.1, difference: 0.2 },
  { left: 1234.56, right: 1234.5, difference: 0.06 },
  { left: 5, right: 8, difference: -3 },
  { left: 0.95, right: 0.947, difference: 0.003 },
])("$left − $right is $difference", ({ left, right, difference }) => {
  expect(differenceOf(left, right)).toBe(difference);
});

it("cents differ by cents", () => {
  const cents = fc.integer({ min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(cents, cents, (left, right) => {
      expect(differenceOf(left / 100, right / 100)).toBe((left - right) / 100);
    }),
  );
});

it.each([
  { left: 0.1 + 0.2, right: 0.3, tolerance: 0, within: true },
  { left: 1.0005, right: 1, tolerance: 0.0005, within: true },
  { left: 1.0006, right: 1, tolerance: 0.0005, within: false },
  { left: 1e12 + 1, right: 1e12, tolerance: 0, within: false },
])("$left is within $tolerance of $right: $within", ({ left, right, tolerance, within }) => {
  expect(isWithin(left, right, tolerance)).toBe(within);
  expect(isWithin(right, left, tolerance)).toBe(within);
  expect(isAtMost(left, right, tolerance)).toBe(within || left <= right);
});
