import fc from "fast-check";
import { rateOf } from "../../../src/core/figures/rate-of";

it("14 of 19, 5 exempt, is all of them", () => {
  expect(rateOf({ numerator: 14, denominator: 19, exempt: 5 })).toBe(1);
});

it.each([0, -1])("a denominator of which %s is left has no rate", (left) => {
  expect(rateOf({ numerator: 3, denominator: 5 + left, exempt: 5 })).toBeUndefined();
});

it("the exempt count as if they were not there", () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), (numerator, counted, exempt) => {
      expect(rateOf({ numerator, denominator: counted + exempt, exempt })).toBe(numerator / counted);
    }),
  );
});
