import * as fc from "fast-check";
import { daysInField, overlap } from "../../../src/core/officers/days-in-field";

const trip = fc
  .record({ from: fc.integer({ min: 45_000, max: 45_060 }), length: fc.integer({ min: 1, max: 20 }) })
  .map(({ from, length }) => ({ from, to: from + length - 1 }));

it("counts each day once, in whatever order and however trips overlap", () => {
  fc.assert(
    fc.property(fc.array(trip), (trips) => {
      const days = new Set(trips.flatMap(({ from, to }) => range(from, to)));
      expect(daysInField(trips)).toBe(days.size);
      expect(daysInField([...trips].reverse())).toBe(days.size);
      expect(overlap(trips)).toBe(trips.reduce((sum, { from, to }) => sum + to - from + 1, 0) > days.size);
    }),
  );
});

it("what a year is cut into adds up to the year", () => {
  fc.assert(
    fc.property(fc.array(trip), fc.integer({ min: 44_990, max: 45_090 }), (trips, cut) => {
      const before = daysInField(trips, { from: 0, to: cut });
      const after = daysInField(trips, { from: cut + 1, to: 100_000 });
      expect(before + after).toBe(daysInField(trips));
    }),
  );
});

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
