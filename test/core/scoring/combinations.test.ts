/** Criteria from their contents, and the set from its criteria. */
import * as fc from "fast-check";
import type { CriteriaNodeInput } from "../../../src/core/scoring/criteria-set";
import { scoreOf } from "../../../src/core/scoring/score";
import { cardOf, content, type EntryWords, group, pointed, setOf } from "../../support/criteria-sets";

const met = { by: "met" } as const;

interface Case {
  readonly name: string;
  readonly of: CriteriaNodeInput;
  readonly marks: Readonly<Record<string, EntryWords>>;
  readonly points: number | null;
  readonly met?: boolean | null;
}

const three = [pointed("1", 10), pointed("2", 8), pointed("3", 7)];

it.each<Case>([
  { name: "a sum", of: group("I", "sum", three), marks: { "1": 9, "2": 8, "3": 6.5 }, points: 23.5 },
  {
    name: "tenths add without dust",
    of: group("I", "sum", three),
    marks: { "1": 0.1, "2": 0.2, "3": 0 },
    points: 0.3,
  },
  {
    name: "the least of them",
    of: group("I", "minimum", three),
    marks: { "1": 9, "2": 3, "3": 6 },
    points: 3,
  },
  {
    name: "a sum under its cap",
    of: group("I", "sum", three, { cap: 20 }),
    marks: { "1": 9, "2": 8, "3": 6 },
    points: 20,
  },
  {
    name: "a sum that reaches its least",
    of: group("I", "sum", three, { atLeast: 20 }),
    marks: { "1": 9, "2": 8, "3": 3 },
    points: 20,
    met: true,
  },
  {
    name: "a sum that does not",
    of: group("I", "sum", three, { atLeast: 20 }),
    marks: { "1": 9, "2": 8, "3": 2.5 },
    points: 19.5,
    met: false,
  },
  {
    name: "factors: 8 × 2 + 5 × 1",
    of: group("I", "weighted-sum", [pointed("1", 10, { weight: 2 }), pointed("2", 10)], { maxPoints: 30 }),
    marks: { "1": 8, "2": 5 },
    points: 21,
  },
  {
    name: "factors without a maximum of the group",
    of: group("I", "weighted-sum", [pointed("1", 10, { weight: 0.1 }), pointed("2", 10, { weight: 0.2 })]),
    marks: { "1": 3, "2": 3 },
    points: 0.9,
  },
  {
    name: "shares of 100: 80 of 100 at 30, 5 of 10 at 70",
    of: group("I", "weighted-sum", [pointed("1", 100, { weight: 30 }), pointed("2", 10, { weight: 70 })], {
      maxPoints: 100,
    }),
    marks: { "1": 80, "2": 5 },
    points: 59,
  },
  {
    name: "shares of a content that is not asked go to the others",
    of: group("I", "weighted-sum", [pointed("1", 100, { weight: 30 }), pointed("2", 10, { weight: 70 })], {
      maxPoints: 100,
    }),
    marks: { "1": { reviewed: "m" }, "2": 5 },
    points: 50,
  },
  {
    name: "bonus is added, penalties are taken off, then comes the cap",
    of: group(
      "I",
      "sum",
      [...three, pointed("4", 5, { adds: "bonus" }), pointed("5", 5, { adds: "penalty" })],
      {
        cap: 25,
      },
    ),
    marks: { "1": 10, "2": 8, "3": 7, "4": 5, "5": 2 },
    points: 25,
  },
  {
    name: "a bonus block has its own cap",
    of: group("I", "sum", [
      ...three,
      group("T", "sum", [pointed("T1", 40), pointed("T2", 40)], { adds: "bonus", cap: 50 }),
    ]),
    marks: { "1": 1, "2": 1, "3": 1, T1: 40, T2: 40 },
    points: 53,
  },
  {
    name: "a gate over contents with points adds them up",
    of: group("I", "gate", [content("1", met, { maxPoints: 3 }), content("2", met, { maxPoints: 4 })]),
    marks: { "1": "đ", "2": "k" },
    points: 3,
    met: false,
  },
  {
    name: "a gate gives its own points, all",
    of: group("I", "gate", [content("1", met), content("2", met)], { maxPoints: 30 }),
    marks: { "1": "đ", "2": "đ" },
    points: 30,
    met: true,
  },
  {
    name: "a gate gives its own points, or none",
    of: group("I", "gate", [content("1", met), content("2", met)], { maxPoints: 30 }),
    marks: { "1": "đ", "2": "k" },
    points: 0,
    met: false,
  },
  {
    name: "a gate with points below its least is not met",
    of: group("I", "gate", [content("1", { by: "points", metFrom: 1 }, { maxPoints: 9 })], { atLeast: 5 }),
    marks: { "1": 4 },
    points: 4,
    met: false,
  },
  {
    name: "a gate does not look at its bonus",
    of: group("I", "gate", [content("1", met), content("2", met, { adds: "bonus", maxPoints: 2 })]),
    marks: { "1": "đ", "2": "k" },
    points: 0,
    met: true,
  },
])("$name: $points", ({ of, marks, points, met: isMet = null }) => {
  const [criterion] = scoreOf(setOf([of]), cardOf(marks)).criteria;
  expect(criterion).toMatchObject({ state: "scored", points, pointsSoFar: points, met: isMet });
});

describe("what is not scored", () => {
  it.each([
    { name: "a sum knows what it has so far", combine: "sum", soFar: 15 },
    { name: "the least is that of those scored", combine: "minimum", soFar: 6 },
    { name: "a weighted sum knows what it has so far", combine: "weighted-sum", soFar: 15 },
  ] as const)("$name", ({ combine, soFar }) => {
    const score = scoreOf(setOf([group("I", combine, three)]), cardOf({ "1": 9, "2": "", "3": 6 }));
    expect(score.criteria[0]).toMatchObject({ state: "partly-scored", points: null, pointsSoFar: soFar });
    expect(score.criteria[0]?.reason?.message).toBe("Chưa chấm đủ: 2.");
    expect(score).toMatchObject({ result: "not-scored", points: null, notScored: ["2"], missing: ["2"] });
  });

  it("a criterion of which nothing is scored is not partly scored", () => {
    const score = scoreOf(setOf([group("I", "sum", three)]), cardOf({}));
    expect(score.criteria[0]).toMatchObject({ state: "not-scored", points: null });
  });

  it("a bonus that is not marked is not taken for none", () => {
    const set = setOf([pointed("1", 10), pointed("2", 5, { adds: "bonus" })]);
    expect(scoreOf(set, cardOf({ "1": 9 }))).toMatchObject({ points: null, notScored: ["2"] });
  });
});

describe("bonus and penalties", () => {
  const set = setOf([
    pointed("1", 10, { evidence: "required" }),
    pointed("2", 5, { adds: "bonus", evidence: "required" }),
    pointed("3", 20, { adds: "penalty", evidence: "required" }),
  ]);

  it("never take a unit below 0", () => {
    expect(scoreOf(set, cardOf({ "1": 4, "2": 1, "3": 15 }))).toMatchObject({ points: 0 });
  });

  it("are no contents that a unit must meet", () => {
    const score = scoreOf(set, cardOf({ "1": 4, "2": 0, "3": 0 }));
    expect(score).toMatchObject({ askedContents: 1, missing: [], points: 4 });
  });

  it("a bonus needs evidence, a penalty does not", () => {
    const bare = { evidence: null };
    const score = scoreOf(set, cardOf({ "1": 4, "2": { self: 5, ...bare }, "3": { self: 1, ...bare } }));
    expect(score).toMatchObject({ points: 3, missing: ["2"], noEvidence: ["2"] });
  });
});

describe("however the contents are ordered", () => {
  const marks = fc.array(
    fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
    { minLength: 1, maxLength: 9 },
  );

  it.each(["sum", "minimum", "weighted-sum", "gate"] as const)(
    "the points of a %s are the same",
    (combine) => {
      fc.assert(
        fc.property(marks, fc.infiniteStream(fc.nat()), (points, keys) => {
          const nodes = points.map((_, index) => pointed(String(index), 10, { weight: 1 + (index % 3) }));
          const shuffled = nodes
            .map((node) => [keys.next().value, node] as const)
            .sort(([one], [other]) => one - other)
            .map(([, node]) => node);
          const card = cardOf(Object.fromEntries(points.map((one, index) => [String(index), one])));
          const [straight, other] = [nodes, shuffled].map((children) =>
            scoreOf(setOf([group("I", combine, children)]), card),
          );
          expect(straight?.points).not.toBeNull();
          expect(other?.points).toBe(straight?.points);
        }),
      );
    },
  );
});
