import fc from "fast-check";
import { exactSum } from "../../../src/core/model/exact-sum";

describe("sums as people add", () => {
  it.each([
    { name: "no figures", numbers: [], sum: 0 },
    { name: "counts", numbers: [1_999, 1, 40], sum: 2_040 },
    { name: "tenths", numbers: [0.1, 0.2], sum: 0.3 },
    { name: "ten times a tenth", numbers: Array<number>(10).fill(0.1), sum: 1 },
    { name: "what a formula left behind in a unit's cell", numbers: [0.1 + 0.2, 0.3], sum: 0.6 },
    { name: "amounts in đồng with xu", numbers: [1_234_567_890.12, 0.13], sum: 1_234_567_890.25 },
    { name: "very large and very small", numbers: [1e15, 0.5, -1e15], sum: 0.5 },
    { name: "a correction below zero", numbers: [-0.3, 0.1], sum: -0.2 },
    { name: "numbers in exponents", numbers: [1e21, 1e21], sum: 2e21 },
    { name: "only zeros", numbers: [0, -0, 0], sum: 0 },
  ])("$name", ({ numbers, sum }) => {
    expect(exactSum(numbers)).toBe(sum);
  });

  it("does not change with the order of the files", () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }));
    fc.assert(
      fc.property(numbers, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list
          .map((number) => ({ number, key: keys.next().value ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ number }) => number);
        expect(exactSum(shuffled)).toBe(exactSum(list));
      }),
    );
  });

  it("hundredths add as all decimals do", () => {
    const money = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(fc.array(money), (amounts) => {
        expect(exactSum(amounts)).toBe(exactSum([...amounts, 0.0001, -0.0001]));
      }),
    );
  });

  it("gives the same through clusters as directly, for figures as reports have them", () => {
    const money = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(fc.array(fc.array(money)), (clusters) => {
        expect(exactSum(clusters.map(exactSum))).toBe(exactSum(clusters.flat()));
      }),
    );
  });
});
