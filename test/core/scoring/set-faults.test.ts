/** What is told of a criteria set that is wrong or odd, and what is not. */
import type { CriteriaNodeInput, CriteriaSetInput, JudgeInput } from "../../../src/core/scoring/criteria-set";
import { setFaults } from "../../../src/core/scoring/set-faults";
import { content, group, pointed, setOf } from "../../support/criteria-sets";

const met = { by: "met" } as const;
const byGate = { combine: "gate", recognizes: { by: "gate" } } as const;
const levels = [
  { id: "a", title: "Xuất sắc", from: 90 },
  { id: "b", title: "Tốt", from: 70 },
  { id: "c", title: "Chưa đạt" },
];

interface Case {
  readonly name: string;
  readonly criteria: CriteriaNodeInput[];
  readonly terms?: Partial<Omit<CriteriaSetInput, "criteria">>;
  /** "severity kind code". */
  readonly faults: readonly string[];
}

function counted(...steps: Extract<JudgeInput, { by: "steps" }>["steps"]): JudgeInput {
  return { by: "steps", counters: [{ id: "n", title: "Số lần", whole: true }], steps };
}

it.each<Case>([
  {
    name: "a gate over contents",
    criteria: [group("1", "gate", [content("1.1", met)])],
    terms: byGate,
    faults: [],
  },
  {
    name: "sums that add up",
    criteria: [group("I", "sum", [pointed("1", 10), pointed("2", 15)], { maxPoints: 25 })],
    terms: { maxPoints: 25, levels: [{ id: "a", title: "Đạt", from: 20 }] },
    faults: [],
  },
  {
    name: "a code twice",
    criteria: [content("1", met), content("2", met), content("1", met)],
    terms: byGate,
    faults: ["error repeated-code 1"],
  },
  {
    name: "a group and a content with one code",
    criteria: [group("1", "gate", [content("1", met)])],
    terms: byGate,
    faults: ["error repeated-code 1"],
  },
  {
    name: "a group of 25 whose contents are 24",
    criteria: [group("I", "sum", [pointed("1", 10), pointed("2", 14)], { maxPoints: 25 })],
    faults: ["note points-do-not-add-up I"],
  },
  {
    name: "a set of 100 whose criteria are 90",
    criteria: [pointed("1", 90)],
    terms: { maxPoints: 100 },
    faults: ["note points-do-not-add-up null"],
  },
  {
    name: "500 = 450 + a bonus block of 50",
    criteria: [pointed("1", 450), group("T", "sum", [pointed("T1", 80)], { adds: "bonus", cap: 50 })],
    terms: { maxPoints: 500 },
    faults: [],
  },
  {
    name: "penalties are not part of a maximum",
    criteria: [pointed("1", 100), pointed("2", 10, { adds: "penalty" })],
    terms: { maxPoints: 100 },
    faults: [],
  },
  {
    name: "a group that is capped at less than its contents",
    criteria: [group("I", "sum", [pointed("1", 10), pointed("2", 15)], { maxPoints: 20, cap: 20 })],
    faults: [],
  },
  {
    name: "weights that are factors",
    criteria: [
      group("I", "weighted-sum", [pointed("1", 10, { weight: 2 }), pointed("2", 5)], { maxPoints: 25 }),
    ],
    faults: [],
  },
  {
    name: "weights that are shares",
    criteria: [
      group("I", "weighted-sum", [pointed("1", 10, { weight: 30 }), pointed("2", 5, { weight: 70 })], {
        maxPoints: 100,
      }),
    ],
    faults: [],
  },
  {
    name: "factors that do not come to the group's maximum",
    criteria: [
      group("I", "weighted-sum", [pointed("1", 10, { weight: 2 }), pointed("2", 5)], { maxPoints: 24 }),
    ],
    faults: ["note points-do-not-add-up I"],
  },
  {
    name: "a weight where nothing is weighed",
    criteria: [group("I", "sum", [pointed("1", 10, { weight: 2 })])],
    faults: ["note stray-weight 1"],
  },
  {
    name: "a gate over points, and nothing says when they are met",
    criteria: [group("1", "gate", [pointed("1.1", 10)])],
    terms: byGate,
    faults: ["error gate-not-judged 1.1"],
  },
  {
    name: "a gate over points that says from when they are met",
    criteria: [group("1", "gate", [content("1.1", { by: "points", metFrom: 5 }, { maxPoints: 10 })])],
    terms: byGate,
    faults: [],
  },
  {
    name: "a gate over a sum without a least",
    criteria: [group("1", "sum", [pointed("1.1", 10)])],
    terms: byGate,
    faults: ["error gate-not-judged 1"],
  },
  {
    name: "a gate over a sum with one",
    criteria: [group("1", "sum", [pointed("1.1", 10)], { atLeast: 5 })],
    terms: byGate,
    faults: [],
  },
  {
    name: "a gate over steps of which one does not say whether it is met",
    criteria: [
      content(
        "1",
        counted(
          { when: { counter: "n", is: { to: 0 } }, points: 5, met: true },
          { when: { counter: "n", is: { from: 1 } }, points: 0 },
        ),
      ),
    ],
    terms: byGate,
    faults: ["error gate-not-judged 1"],
  },
  {
    name: "a sum of no points at all",
    criteria: [group("I", "sum", [content("1", met)])],
    terms: { combine: "gate" },
    faults: ["error no-points I"],
  },
  {
    name: "a sum to which one content adds nothing",
    criteria: [pointed("1", 10), content("2", met)],
    faults: ["note pointless 2"],
  },
  { name: "points without a scale", criteria: [content("1", { by: "points" })], faults: ["note no-scale 1"] },
  {
    name: "a least above the most",
    criteria: [content("1", { by: "points", metFrom: 11 }, { maxPoints: 10 })],
    faults: ["error unreachable 1"],
  },
  {
    name: "a criterion's least above what its contents come to",
    criteria: [group("I", "sum", [pointed("1", 10)], { atLeast: 11 })],
    faults: ["note unreachable I"],
  },
  {
    name: "recognition above the most",
    criteria: [pointed("1", 10)],
    terms: { recognizes: { by: "points", from: 11 } },
    faults: ["note unreachable null"],
  },
  {
    name: "a step above the most",
    criteria: [content("1", counted({ when: { counter: "n", is: {} }, points: 6 }), { maxPoints: 5 })],
    faults: ["note step-above-most 1"],
  },
  {
    name: "a step that counts what is not counted",
    criteria: [content("1", counted({ when: { counter: "m", is: { from: 0 } }, points: 1 }))],
    faults: ["error counter-unknown 1", "note counter-unused 1", "note step-gap 1", "note step-idle 1"],
  },
  {
    name: "a counter that cannot count",
    criteria: [
      content("1", {
        by: "steps",
        counters: [{ id: "n", title: "Số lần", whole: true, from: 5, to: 4 }],
        steps: [{ when: { counter: "n", is: { from: 0 } }, points: 1 }],
      }),
    ],
    faults: ["error counter-empty 1", "note step-idle 1"],
  },
  {
    name: "a set judged by itself",
    criteria: [content("1", { by: "set", set: "thu" })],
    terms: byGate,
    faults: ["error judged-by-itself 1"],
  },
  {
    name: "a rate that all reach",
    criteria: [content("1", { by: "ratio", indicator: "KN", metFrom: 0 })],
    terms: byGate,
    faults: ["note any-rate 1"],
  },
  { name: "levels from the highest down", criteria: [pointed("1", 100)], terms: { levels }, faults: [] },
  {
    name: "levels from the lowest up",
    criteria: [pointed("1", 100)],
    terms: { levels: [...levels].reverse() },
    faults: ["error levels-not-falling null", "error levels-not-falling null"],
  },
  {
    name: "two levels with one threshold",
    criteria: [pointed("1", 100)],
    terms: {
      levels: [
        { id: "a", title: "A", from: 90 },
        { id: "b", title: "B", from: 90 },
      ],
    },
    faults: ["error levels-not-falling null"],
  },
  {
    name: "a level twice",
    criteria: [pointed("1", 100)],
    terms: {
      levels: [
        { id: "a", title: "A", from: 90 },
        { id: "a", title: "A", from: 80 },
      ],
    },
    faults: ["error level-twice null"],
  },
  {
    name: "a level that nobody reaches",
    criteria: [pointed("1", 80)],
    terms: { levels },
    faults: ["note unreachable null"],
  },
  {
    name: "a level that requires what is not there",
    criteria: [pointed("1", 100)],
    terms: { levels: [{ id: "a", title: "A", from: 90, requires: [{ says: "Không vi phạm", code: "9" }] }] },
    faults: ["error unknown-code 9"],
  },
  {
    name: "a level that requires points to be met, and nothing says when",
    criteria: [pointed("1", 100)],
    terms: { levels: [{ id: "a", title: "A", from: 90, requires: [{ says: "Đạt", code: "1" }] }] },
    faults: ["error gate-not-judged 1"],
  },
  {
    name: "a level that requires points of what has none",
    criteria: [pointed("1", 100), content("2", met)],
    terms: {
      combine: "gate",
      levels: [{ id: "a", title: "A", from: 90, requires: [{ says: "Đủ", code: "2", from: 5 }] }],
    },
    faults: ["error no-points 2"],
  },
  {
    name: "recognition from a level that is not there",
    criteria: [pointed("1", 100)],
    terms: { levels, recognizes: { by: "level", level: "z" } },
    faults: ["error unknown-level null"],
  },
  {
    name: "a period that ends before it begins",
    criteria: [content("1", met)],
    terms: { ...byGate, validFrom: "2023-01-01", validTo: "2022-12-31" },
    faults: ["error period-backwards null"],
  },
])("$name", ({ criteria, terms, faults }) => {
  const found = setFaults(setOf(criteria, terms));
  expect(found.map(({ severity, kind, code }) => `${severity} ${kind} ${code}`)).toEqual(faults);
  for (const { message } of found) {
    expect(message).toMatch(/^\p{Lu}.*\.$/u);
    expect(message).not.toMatch(/undefined|NaN|null|Infinity/);
  }
});

it("says which sum does not add up", () => {
  const set = setOf([group("I", "sum", [pointed("1", 10.5), pointed("2", 14)], { maxPoints: 25 })]);
  expect(setFaults(set)[0]?.message).toBe(
    "Tiêu chí I ghi điểm tối đa 25 nhưng các mục bên dưới cộng lại là 24,5; xem lại điểm.",
  );
});
