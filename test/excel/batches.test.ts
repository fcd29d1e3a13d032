/** Requests grouped into round trips. */
import fc from "fast-check";
import { batchesOf } from "../../src/excel/batches";

it("batches keep the order, and stay below what goes at once unless one step alone is larger", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_500_000 })), (sizes) => {
      const steps = sizes.map((bytes) => ({ bytes, queue: () => undefined }));
      const batches = batchesOf(steps);
      expect(batches.flat()).toEqual(steps);
      for (const batch of batches) {
        const sum = batch.reduce((total, { bytes }) => total + bytes, 0);
        expect(batch.length === 1 || sum <= 1_000_000).toBe(true);
      }
    }),
  );
});
