import fc from "fast-check";
import { outcomesOf, type RuleCase, ratio, testRule } from "../../../support/rule-tester";

const rule = {
  kind: "part-of-whole",
  id: "B1.COT.10",
  severity: "error",
  says: "Cột (10) không lớn hơn (7)",
  relations: [{ part: "B1!L14", whole: "B1!I14" }],
};

const cases: readonly RuleCase[] = [
  { name: "less than all", shown: { "B1!L14": 3, "B1!I14": 10 }, outcome: "passed" },
  { name: "all of them", shown: { "B1!L14": 10, "B1!I14": 10 }, outcome: "passed" },
  { name: "none of none", shown: { "B1!L14": 0, "B1!I14": 0 }, outcome: "passed" },
  { name: "binary dust", shown: { "B1!L14": 0.1 + 0.2, "B1!I14": 0.3 }, outcome: "passed" },
  { name: "more than all", shown: { "B1!L14": 11, "B1!I14": 10 }, outcome: "violated", at: ["B1!L14"] },
  { name: "some of none", shown: { "B1!L14": 1, "B1!I14": 0 }, outcome: "violated" },
  {
    name: "within the tolerance",
    with: { tolerance: 1 },
    shown: { "B1!L14": 11, "B1!I14": 10 },
    outcome: "passed",
  },
  {
    name: "beyond the tolerance",
    with: { tolerance: 1 },
    shown: { "B1!L14": 12, "B1!I14": 10 },
    outcome: "violated",
  },
  { name: "the whole is blank", shown: { "B1!L14": 3, "B1!I14": null }, outcome: "skipped" },
  { name: "the whole does not apply", shown: { "B1!L14": 3, "B1!I14": "-" }, outcome: "skipped" },
  { name: "the part is blank", shown: { "B1!L14": null, "B1!I14": 10 }, outcome: "skipped" },
  { name: "the whole shows an error", shown: { "B1!L14": 3, "B1!I14": "#REF!" }, outcome: "skipped" },
  { name: "the part is a ratio", shown: { "B1!L14": ratio(3, 4), "B1!I14": 10 }, outcome: "skipped" },
  { name: "the part is a word", shown: { "B1!L14": "ba", "B1!I14": 10 }, outcome: "skipped" },
  { name: "neither is in the file", shown: {}, outcome: "skipped" },
];

describe("part-of-whole", () => {
  testRule(rule, cases);

  it("a greater part or a smaller whole never mends anything", () => {
    const count = fc.integer({ min: -1000, max: 1000 });
    const more = fc.nat({ max: 100 });
    const judged = (part: number, whole: number) =>
      outcomesOf(rule, { shown: { "B1!L14": part, "B1!I14": whole } })[0]?.outcome;
    fc.assert(
      fc.property(count, count, more, more, (part, whole, added, taken) => {
        if (judged(part, whole) === "violated") expect(judged(part + added, whole - taken)).toBe("violated");
        if (judged(part + added, whole - taken) === "passed") expect(judged(part, whole)).toBe("passed");
      }),
    );
  });
});
