/** Gaps and overlaps of step tables, against trying every count there is. */
import * as fc from "fast-check";
import type { Counter, Interval, JudgeInput, StepCondition } from "../../../src/core/scoring/criteria-set";
import { scoreOf } from "../../../src/core/scoring/score";
import { setFaults } from "../../../src/core/scoring/set-faults";
import { isInside, type StepsJudge } from "../../../src/core/scoring/steps/fitting-steps";
import { stepCoverage } from "../../../src/core/scoring/steps/step-coverage";
import { cardOf, content, meetingSteps, reportSteps, setOf } from "../../support/criteria-sets";

describe("in words", () => {
  it.each([
    { name: "Bù Đăng 2015, item 3, has none", judge: meetingSteps, faults: [] },
    {
      name: "Bù Đăng 2015, item 2",
      judge: reportSteps,
      faults: [
        "Nội dung 1: khi thiếu báo cáo quý là 0 và thiếu báo cáo tháng là 1, hoặc khi thiếu báo cáo quý là 0 và thiếu báo cáo tháng từ 4 trở lên, hoặc khi thiếu báo cáo quý từ 2 trở lên và thiếu báo cáo tháng từ 0 đến 2, hoặc khi thiếu báo cáo quý từ 2 trở lên và thiếu báo cáo tháng từ 4 trở lên thì không bước nào của thang điểm áp dụng; đơn vị ở trường hợp này sẽ không chấm được.",
        "Nội dung 1: khi thiếu báo cáo quý là 1 và thiếu báo cáo tháng từ 4 trở lên thì nhiều bước có điểm khác nhau cùng áp dụng; nói rõ bước nào được tính.",
      ],
    },
    {
      name: "a rate of which one point is left out",
      judge: rateSteps(
        { from: 95 },
        { from: 50, to: 95, excludesFrom: true, excludesTo: true },
        { to: 50, excludesTo: true },
      ),
      faults: [
        "Nội dung 1: khi tỷ lệ đoàn viên là 50 thì không bước nào của thang điểm áp dụng; đơn vị ở trường hợp này sẽ không chấm được.",
      ],
    },
    {
      name: "a rate with a stretch left out",
      judge: rateSteps({ from: 95 }, { to: 90 }),
      faults: [
        "Nội dung 1: khi tỷ lệ đoàn viên trên 90 và dưới 95 thì không bước nào của thang điểm áp dụng; đơn vị ở trường hợp này sẽ không chấm được.",
      ],
    },
    {
      name: "two steps that share an end",
      judge: rateSteps({ from: 50 }, { to: 50 }),
      faults: [
        "Nội dung 1: khi tỷ lệ đoàn viên là 50 thì nhiều bước có điểm khác nhau cùng áp dụng; nói rõ bước nào được tính.",
      ],
    },
    {
      name: "a step that nothing reaches",
      judge: { ...rateSteps({ from: 50 }, { to: 49 }, { from: 60 }), match: "first" } as JudgeInput,
      faults: [
        "Nội dung 1: khi tỷ lệ đoàn viên trên 49 và dưới 50 thì không bước nào của thang điểm áp dụng; đơn vị ở trường hợp này sẽ không chấm được.",
        "Nội dung 1: bước 1 điểm không bao giờ áp dụng.",
      ],
    },
  ])("$name", ({ judge, faults }) => {
    expect(setFaults(setOf([content("1", judge)])).map(({ message }) => message)).toEqual(faults);
  });

  it("too many cells are not all tried, and that is told", () => {
    const counters = ["a", "b", "c"].map((id) => ({ id, title: id, whole: true }));
    const steps = Array.from({ length: 60 }, (_, count) => ({
      when: { any: counters.map(({ id }) => ({ counter: id, is: { from: count * 2, to: count * 2 } })) },
      points: 1,
    }));
    const faults = setFaults(setOf([content("1", { by: "steps", counters, steps })]));
    expect(faults.map(({ kind }) => kind)).toEqual(["step-gap", "steps-not-all-tried"]);
  });
});

const end = fc.option(fc.integer({ min: -1, max: 6 }), { nil: undefined });
const interval: fc.Arbitrary<Interval> = fc
  .record({ from: end, to: end, excludesFrom: fc.boolean(), excludesTo: fc.boolean() })
  .map(({ from, to, ...excludes }) => ({
    ...excludes,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }));
const condition: fc.Arbitrary<StepCondition> = fc.letrec<{ one: StepCondition; leaf: StepCondition }>(
  (tie) => ({
    leaf: fc.record({ counter: fc.constantFrom("a", "b"), is: interval }),
    one: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      tie("leaf"),
      fc.record({ all: fc.array(tie("one"), { minLength: 1, maxLength: 2 }) }),
      fc.record({ any: fc.array(tie("one"), { minLength: 1, maxLength: 2 }) }),
    ),
  }),
).one;

/** Two counters; of whole numbers the second ends. */
const judges = (whole: boolean): fc.Arbitrary<StepsJudge> =>
  fc.record({
    by: fc.constant("steps" as const),
    match: fc.constantFrom("only" as const, "first" as const),
    counters: fc.constant<Counter[]>([
      { id: "a", title: "A", whole },
      { id: "b", title: "B", whole, from: 0, to: 5 },
    ]),
    steps: fc.array(fc.record({ when: condition, points: fc.integer({ min: 0, max: 2 }) }), {
      minLength: 1,
      maxLength: 5,
    }),
  });

/** Beyond the highest bound (6) nothing changes any more. */
const wholeCounts = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((a) =>
  [0, 1, 2, 3, 4, 5].map((b) => [a, b] as const),
);
const halfCounts = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7];
const otherCounts = halfCounts.flatMap((a) => halfCounts.filter((b) => b <= 5).map((b) => [a, b] as const));

describe.each([
  { name: "whole numbers", judge: judges(true), all: wholeCounts },
  { name: "other numbers", judge: judges(false), all: otherCounts },
])("counters of $name", ({ judge, all }) => {
  it("inside a gap no step applies, inside an overlap several do, elsewhere exactly one step's points are given", () => {
    fc.assert(
      fc.property(judge, (steps) => {
        const { gaps, overlaps } = stepCoverage(steps);
        const set = setOf([{ code: "1", title: "Nội dung 1", judge: steps }]);
        const wrong = all.filter((counts) => {
          const isIn = (box: readonly Interval[]) =>
            box.every((is, index) => isInside(is, counts[index] ?? NaN));
          const score = scoreOf(set, cardOf({ "1": { kind: "counts", counts } })).criteria[0];
          const said = score?.reason?.kind ?? (score?.points === null ? "no points" : "points");
          const expected = gaps.some(isIn) ? "no-step" : overlaps.some(isIn) ? "several-steps" : "points";
          const isOfSteps = steps.steps.some(({ points }) => points === (score?.points ?? points));
          return said !== expected || (said !== "points" && score?.points !== null) || !isOfSteps;
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  it("a gap is told if and only if there is a count without a step, and so is an overlap", () => {
    fc.assert(
      fc.property(judge, (steps) => {
        const kinds = new Set(
          setFaults(setOf([{ code: "1", title: "Nội dung 1", judge: steps }])).map(({ kind }) => kind),
        );
        const fitting = all.map((counts) => steps.steps.filter(({ when }) => holds(when, counts)));
        expect(kinds.has("step-gap")).toBe(fitting.some((fit) => fit.length === 0));
        expect(kinds.has("step-overlap")).toBe(
          steps.match === "only" && fitting.some((fit) => new Set(fit.map(({ points }) => points)).size > 1),
        );
        const applying = new Set(fitting.flatMap((fit) => (steps.match === "first" ? fit.slice(0, 1) : fit)));
        expect(kinds.has("step-idle")).toBe(steps.steps.some((step) => !applying.has(step)));
      }),
    );
  });
});

/** Conditions read a second time, for the comparison. */
function holds(condition: StepCondition, [a, b]: readonly [number, number]): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, [a, b]));
  if ("any" in condition) return condition.any.some((part) => holds(part, [a, b]));
  const count = condition.counter === "a" ? a : b;
  const { from = -Infinity, to = Infinity, excludesFrom = false, excludesTo = false } = condition.is;
  if (count < from || count > to) return false;
  return !(excludesFrom && count === from) && !(excludesTo && count === to);
}

/** As many points as there are steps, then one fewer each. */
function rateSteps(...intervals: readonly Interval[]): JudgeInput {
  return {
    by: "steps",
    counters: [{ id: "tỷ lệ", title: "Tỷ lệ đoàn viên", whole: false, to: 100 }],
    steps: intervals.map((is, index) => ({
      when: { counter: "tỷ lệ", is },
      points: intervals.length - index,
    })),
  };
}
