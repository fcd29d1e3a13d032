/** What holds for every gate, whatever the marks: recognised means all asked contents are met, and proven, at once. */
import * as fc from "fast-check";
import { contentsOf, isGroup } from "../../../src/core/scoring/criteria-set";
import { criteriaSets } from "../../../src/core/scoring/index";
import { scoreOf } from "../../../src/core/scoring/score";
import type { ContentMark, Mark, Scorecard } from "../../../src/core/scoring/scorecard";
import type { NodeScore } from "../../../src/core/scoring/set-score";
import { cardOf } from "../../support/criteria-sets";

const evidence = fc.constantFrom(null, "Kế hoạch số 5-KH/ĐTN");
const mark = fc.constantFrom<Mark>(
  { kind: "met" },
  { kind: "met" },
  { kind: "met" },
  { kind: "met" },
  { kind: "not-met" },
  { kind: "met-without-evidence" },
  { kind: "exempt" },
  { kind: "unmarked" },
  { kind: "unreadable", text: "?" },
);
const entry = fc.record({
  self: mark,
  reviewed: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Mark>({ kind: "unmarked" }) },
    { weight: 1, arbitrary: mark },
  ),
  evidence,
});
const met: ContentMark = {
  code: "",
  self: { kind: "met" },
  reviewed: { kind: "unmarked" },
  evidence: "Báo cáo",
};

const cases = criteriaSets.all.map((set) => {
  const codes = contentsOf(set).map(({ code }) => code);
  // Mostly met and proven: otherwise hardly any card of fourteen contents would be recognised.
  const entries = fc.array(
    fc.oneof({ weight: 12, arbitrary: fc.constant(met) }, { weight: 1, arbitrary: entry }),
    {
      minLength: codes.length,
      maxLength: codes.length,
    },
  );
  const card = fc
    .record({ entries, judgesEvidence: fc.boolean() })
    .map(({ entries: all, judgesEvidence }) =>
      cardOf(Object.fromEntries(all.map((one, index) => [codes[index] ?? "", one])), { judgesEvidence }),
    );
  return { id: set.id, set, codes, card };
});

describe.each(cases)("$id", ({ set, codes, card }) => {
  it("is recognised if and only if every content asked is met, and proven where that is judged", () => {
    fc.assert(
      fc.property(card, (one) => {
        const counting = codes.map((code) => countingOf(one, code));
        const asked = counting.filter(({ mark: { kind }, isReviewed }) => kind !== "exempt" || !isReviewed);
        const isAllMet = asked.every(
          ({ mark: { kind }, isProven }) => kind === "met" && (isProven || !one.judgesEvidence),
        );
        expect(scoreOf(set, one).result === "recognized").toBe(asked.length > 0 && isAllMet);
      }),
    );
  });

  it("does not care in which order the marks were read", () => {
    fc.assert(
      fc.property(card, (one) => {
        const backwards = { ...one, marks: new Map([...one.marks].reverse()) };
        expect(scoreOf(set, backwards)).toEqual(scoreOf(set, one));
      }),
    );
  });

  it("is never lost by meeting one more content", () => {
    fc.assert(
      fc.property(card, fc.constantFrom(...codes), (one, code) => {
        const better = { ...one, marks: new Map(one.marks).set(code, { ...met, code }) };
        const [before, after] = [scoreOf(set, one), scoreOf(set, better)];
        if (before.result === "recognized") expect(after.result).toBe("recognized");
        expect(after.metContents).toBeGreaterThanOrEqual(before.metContents);
        expect(after.missing.length).toBeLessThanOrEqual(before.missing.length);
      }),
    );
  });

  it.each(["no row", "no mark"])("with %s for one content nothing is decided, and nothing is 0", (how) => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.boolean(), (code, isOtherNotMet) => {
        const full = cardOf(Object.fromEntries(codes.map((one) => [one, isOtherNotMet ? "k" : "đ"])));
        const marks = new Map(full.marks);
        if (how === "no row") marks.delete(code);
        else marks.set(code, { ...met, code, self: { kind: "unmarked" }, evidence: null });
        const score = scoreOf(set, { ...full, marks });
        expect(score).toMatchObject({ result: "not-scored", points: null, notScored: [code] });
        const criterion = score.criteria.find((one) => leavesOf(one).some(({ node }) => node.code === code));
        expect(criterion).toMatchObject({
          state: criterion && isGroup(criterion.node) ? "partly-scored" : "not-scored",
          met: null,
          points: null,
        });
      }),
    );
  });

  it("what is exempt leaves the contents met and the contents asked alike", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...codes), { maxLength: codes.length - 1 }), (exempt) => {
        const marks = codes.map(
          (code) => [code, exempt.includes(code) ? ({ reviewed: "m" } as const) : "đ"] as const,
        );
        const score = scoreOf(set, cardOf(Object.fromEntries(marks)));
        const asked = codes.length - exempt.length;
        expect(score).toMatchObject({
          result: "recognized",
          points: asked,
          metContents: asked,
          askedContents: asked,
        });
      }),
    );
  });
});

/** The rule of "the reviewed mark, else the unit's own", said a second time. */
function countingOf({ marks }: Scorecard, code: string) {
  const { self, reviewed, evidence: proof } = marks.get(code) ?? met;
  const isReviewed = reviewed.kind !== "unmarked";
  return { mark: isReviewed ? reviewed : self, isReviewed, isProven: proof !== null };
}

function leavesOf(score: NodeScore): readonly NodeScore[] {
  return isGroup(score.node) ? score.children.flatMap(leavesOf) : [score];
}
