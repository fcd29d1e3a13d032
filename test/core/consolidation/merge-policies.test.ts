import fc from "fast-check";
import { mergePolicies } from "../../../src/core/consolidation/merge-policies";
import { blank, type Figure, notApplicable, notSubmitted } from "../../../src/core/model/figure";
import { figureOf, type ShortFigure } from "../../support/unit-reports";

describe("many figures made one", () => {
  it.each<{
    name: string;
    operator: "sum" | "ratio" | "recompute" | "none";
    given: ShortFigure[];
    merged: ShortFigure;
    leftOut?: ShortFigure[];
  }>([
    { name: "numbers are added", operator: "sum", given: [12, 5, 0], merged: 17 },
    { name: "blanks and dashes add nothing", operator: "sum", given: [12, "", "-"], merged: 12 },
    { name: "zero is a number, not a nothing", operator: "sum", given: [0, "", "-"], merged: 0 },
    { name: "dashes alone stay a dash", operator: "sum", given: ["-", "-"], merged: "-" },
    { name: "one blank among dashes", operator: "sum", given: ["-", ""], merged: "" },
    {
      name: "a text and a ratio among numbers are left out by name",
      operator: "sum",
      given: [3, { text: "khoảng 5" }, "2/4"],
      merged: 3,
      leftOut: [{ text: "khoảng 5" }, "2/4"],
    },
    {
      name: "a day in a field of numbers is not added",
      operator: "sum",
      given: [{ kind: "date", serial: 45_000 }],
      merged: "",
      leftOut: [{ kind: "date", serial: 45_000 }],
    },
    {
      name: "a number beyond all numbers is not added",
      operator: "sum",
      given: [1, { kind: "number", number: Number.POSITIVE_INFINITY }],
      merged: 1,
      leftOut: [{ kind: "number", number: Number.POSITIVE_INFINITY }],
    },
    {
      name: "ratios are added by their sides",
      operator: "ratio",
      given: ["11/11", "10/12", ""],
      merged: "21/23",
    },
    { name: "0 of 0 is a ratio", operator: "ratio", given: ["0/0", "-"], merged: "0/0" },
    {
      name: "a number where a ratio is asked is left out",
      operator: "ratio",
      given: ["1/2", 7],
      merged: "1/2",
      leftOut: [7],
    },
    { name: "rates are not added", operator: "recompute", given: [0.95, 0.9], merged: "" },
    { name: "words are not joined", operator: "none", given: [{ text: "đủ" }, 4], merged: "" },
  ])("$operator: $name", ({ operator, given, merged, leftOut = [] }) => {
    expect(mergePolicies[operator](given.map(figureOf))).toEqual({
      figure: figureOf(merged),
      leftOut: leftOut.map(figureOf),
    });
  });

  const count = fc.nat({ max: 100_000 });
  const figure = fc.oneof(
    count.map((number): Figure => ({ kind: "number", number })),
    fc
      .tuple(count, count)
      .map(([numerator, denominator]): Figure => ({ kind: "ratio", numerator, denominator })),
    fc.constantFrom<Figure>(blank, notApplicable, notSubmitted, { kind: "text", text: "?" }),
  );

  it.each(["sum", "ratio", "recompute", "none"] as const)(
    "%s: order and clusters do not matter",
    (operator) => {
      const merged = (figures: readonly Figure[]) => mergePolicies[operator](figures).figure;
      fc.assert(
        fc.property(fc.array(figure), fc.array(figure), (some, others) => {
          const all = merged([...some, ...others]);
          expect(merged([...others, ...some])).toEqual(all);
          expect(merged([merged(some), merged(others)])).toEqual(all);
        }),
      );
    },
  );
});
