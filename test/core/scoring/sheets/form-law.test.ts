/** What stands on a scoring form of ours is read back from the file as it was put there, and scores the same. */
import * as fc from "fast-check";
import { contentsOf, type CriteriaSet } from "../../../../src/core/scoring/criteria-set";
import { criteriaSets } from "../../../../src/core/scoring/index";
import { readScorecards } from "../../../../src/core/scoring/reading/read-scorecards";
import { scoreOf } from "../../../../src/core/scoring/score";
import type { Scorecard } from "../../../../src/core/scoring/scorecard";
import { noContext, type SetScore } from "../../../../src/core/scoring/set-score";
import { scoringForm } from "../../../../src/core/scoring/sheets/scoring-form";
import { isCriteriaSheet } from "../../../../src/core/scoring/written-set/read-criteria-sheet";
import { anyCard, mixedSet, readBack, unitOf } from "../../../support/score-sheets";

const sets = [...criteriaSets.all, mixedSet].map((set) => [set.id, set] as const);

describe.each(sets)("%s", (_, set) => {
  it("the form of a card is that card again", async () => {
    await fc.assert(
      fc.asyncProperty(anyCard(set), async (card) => {
        const read = await readForm(set, card);
        expect(read.unitText).toContain("Huyện đoàn Trà Cú");
        expect(said(scoreOf(set, read))).toEqual(said(scoreOf(set, card)));
        expect([...read.marks.values()].map(({ evidence }) => evidence)).toEqual(
          contentsOf(set).map(({ code }) => card.marks.get(code)?.evidence),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("a form that nobody has filled in is not scored, and is no criteria set", async () => {
    const sheet = scoringForm(set, { unit: null, period: null, setRef: `"${set.id}"`, name: "Phiếu" });
    const workbook = await readBack([sheet]);
    const [read] = readScorecards(workbook, set).cards;
    expect(read && scoreOf(set, read).notScored).toEqual(contentsOf(set).map(({ code }) => code));
    expect(workbook.sheets.filter(isCriteriaSheet)).toEqual([]);
  });
});

it("reviewer, dates and remarks come back with their content", async () => {
  const set = criteriaSets.get("3cd-2023");
  if (!set) throw new Error("No set.");
  const more = { reviewer: "Nguyễn Thị Hoa", reviewedOn: 45275, remark: "Bổ sung danh sách", mendBy: 45306 };
  const card: Scorecard = {
    kind: "form",
    sheet: null,
    unitText: null,
    judgesEvidence: true,
    notes: [],
    marks: new Map([
      [
        "2.4",
        {
          code: "2.4",
          self: { kind: "met" },
          reviewed: { kind: "not-met" },
          evidence: "12-BC/ĐTN",
          ...more,
        },
      ],
    ]),
  };
  expect((await readForm(set, card)).marks.get("2.4")).toMatchObject({
    self: { kind: "met" },
    reviewed: { kind: "not-met" },
    ...more,
  });
});

it("what is not asked of units of this type is “Miễn” on their forms, and exempt when read", async () => {
  const set: CriteriaSet = {
    ...mixedSet,
    criteria: mixedSet.criteria.map((node) =>
      node.code === "2" ? { ...node, exceptUnitTypes: ["Lực lượng vũ trang"] } : node,
    ),
  };
  const unit = unitOf("CA", "Đoàn Công an tỉnh", { type: "Lực lượng vũ trang" });
  const sheet = scoringForm(set, { unit, period: null, setRef: '"x"', name: "Phiếu" });
  const [read] = readScorecards(await readBack([sheet]), set).cards;
  if (!read) throw new Error("Not read.");
  expect(["2.1", "2.2", "2.3"].map((code) => read.marks.get(code)?.reviewed.kind)).toEqual([
    "exempt",
    "exempt",
    "exempt",
  ]);
  const states = (context = noContext) => scoreOf(set, read, context).criteria.map(({ state }) => state);
  expect(states()).toEqual(states({ ...noContext, unitType: unit.type }));
  expect(states()[1]).toBe("exempt");
});

function said({ result, points, level, missing, noEvidence }: SetScore) {
  return { result, points, level: level?.id, missing, noEvidence };
}

async function readForm(set: CriteriaSet, card: Scorecard): Promise<Scorecard> {
  const sheet = scoringForm(set, {
    unit: { name: "Huyện đoàn Trà Cú", type: null },
    period: "2023-Q4",
    setRef: `"${set.id}"`,
    name: "Phiếu",
    card,
  });
  const cards = readScorecards(await readBack([sheet]), set).cards;
  expect(cards.map(({ kind }) => kind)).toEqual(["form"]);
  const [read] = cards;
  if (!read) throw new Error("Not read.");
  return read;
}
