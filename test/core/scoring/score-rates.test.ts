/** Recognised ÷ registered ÷ all, each with its parts; and the figures of the source texts. */
import { rateOf } from "../../../src/core/figures/rate-of";
import { ranksOf } from "../../../src/core/scoring/rank";
import { type RatedUnit, scoreRates } from "../../../src/core/scoring/score-rates";

function units(count: number, terms: Partial<RatedUnit> = {}): readonly RatedUnit[] {
  return Array.from({ length: count }, () => ({
    isRecognized: true,
    isRegistered: null,
    isExempt: false,
    ...terms,
  }));
}

it("seed 000: 100 % of units recognised in 2023, whoever was asked", () => {
  expect(scoreRates(units(8)).recognizedOfAll).toEqual({ numerator: 8, denominator: 8, exempt: 0, rate: 1 });
});

it("seed 002: 11/11 units inspected", () => {
  expect(scoreRates(units(11)).recognizedOfAll).toMatchObject({ numerator: 11, denominator: 11, rate: 1 });
});

it("seed 004: 14 of 19 officers, 5 of them exempt, is 100 %; 861 days are 61.5 each", () => {
  const officers = [...units(14), ...units(5, { isRecognized: false, isExempt: true })];
  expect(scoreRates(officers).recognizedOfAll).toEqual({
    numerator: 14,
    denominator: 19,
    exempt: 5,
    rate: 1,
  });
  expect(rateOf({ numerator: 14, denominator: 19, exempt: 0 })).toBeCloseTo(0.7368, 4);
  expect(rateOf({ numerator: 861, denominator: 19, exempt: 5 })).toBe(61.5);
});

it("of 12 units 10 registered, and 8 of these and one other were recognised", () => {
  const rates = scoreRates([
    ...units(8, { isRegistered: true }),
    ...units(2, { isRegistered: true, isRecognized: false }),
    ...units(1, { isRegistered: false }),
    ...units(1, { isRegistered: false, isRecognized: false }),
  ]);
  expect(rates).toEqual({
    recognizedOfAll: { numerator: 9, denominator: 12, exempt: 0, rate: 0.75 },
    recognizedOfRegistered: { numerator: 8, denominator: 10, exempt: 0, rate: 0.8 },
    registeredOfAll: { numerator: 10, denominator: 12, exempt: 0, rate: 10 / 12 },
  });
});

it("without a register there is no share of it", () => {
  expect(scoreRates(units(3))).toMatchObject({ recognizedOfRegistered: null, registeredOfAll: null });
});

it("of nobody there is no rate", () => {
  expect(scoreRates([]).recognizedOfAll.rate).toBeUndefined();
  expect(scoreRates(units(2, { isExempt: true })).recognizedOfAll).toEqual({
    numerator: 0,
    denominator: 2,
    exempt: 2,
    rate: undefined,
  });
});

it.each([
  { name: "two share a place, and the next is left out", points: [85, 90, 70, 85], ranks: [2, 1, 4, 2] },
  { name: "what is not scored has none", points: [null, 10, null, 9.5], ranks: [null, 1, null, 2] },
  { name: "all the same", points: [14, 14, 14], ranks: [1, 1, 1] },
  { name: "0 points are a place, too", points: [0, 5], ranks: [2, 1] },
  { name: "nobody", points: [], ranks: [] },
])("places: $name", ({ points, ranks }) => {
  expect(ranksOf(points)).toEqual(ranks);
});
