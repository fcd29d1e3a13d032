import fc from "fast-check";
import { mergedNothing } from "../../../src/core/consolidation/nothings";
import { figureOf } from "../../support/unit-reports";
import { blank, type Figure, notApplicable, notSubmitted } from "../../../src/core/model/figure";

describe("what remains where no unit gave a number", () => {
  it.each([
    { name: "nobody sent anything", figures: [], merged: "not-submitted" },
    { name: "nobody has the row", figures: [notSubmitted, notSubmitted], merged: "not-submitted" },
    {
      name: "a dash outweighs a missing row",
      figures: [notSubmitted, notApplicable],
      merged: "not-applicable",
    },
    { name: "a cell left blank outweighs a dash", figures: [notApplicable, blank], merged: "blank" },
    {
      name: "words where a number is asked count as blank",
      figures: [figureOf({ text: "nhiều" })],
      merged: "blank",
    },
  ])("$name: $merged", ({ figures, merged }) => {
    expect(mergedNothing(figures)).toEqual({ kind: merged });
  });

  const nothing = fc.constantFrom<Figure>(blank, notApplicable, notSubmitted);

  it("does not depend on order, repetition or on who was added up first", () => {
    fc.assert(
      fc.property(fc.array(nothing), fc.array(nothing), (some, others) => {
        const all = mergedNothing([...some, ...others]);
        expect(mergedNothing([...others, ...some])).toEqual(all);
        expect(mergedNothing([mergedNothing(some), mergedNothing(others)])).toEqual(all);
        expect(mergedNothing([...some, ...others, ...some])).toEqual(all);
      }),
    );
  });
});
