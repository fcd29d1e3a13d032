/** The board says of every unit what its card said, whatever was marked: by its cells alone, read again from a file. */
import * as fc from "fast-check";
import { criteriaSets } from "../../../../src/core/scoring/index";
import { readScorecards } from "../../../../src/core/scoring/reading/read-scorecards";
import { scoreOf } from "../../../../src/core/scoring/score";
import type { SetScore } from "../../../../src/core/scoring/set-score";
import { scoreBoard } from "../../../../src/core/scoring/sheets/score-board";
import { anyCard, mixedSet, readBack } from "../../../support/score-sheets";

describe.each([...criteriaSets.all, mixedSet].map((set) => [set.id, set] as const))("%s", (_, set) => {
  it("a row of the board scores as the card did", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCard(set), { minLength: 1, maxLength: 6 }), async (cards) => {
        const scores = cards.map((card) => scoreOf(set, card));
        const board = scoreBoard(
          set,
          scores.map((score, index) => ({
            code: `DV0${index + 1}`,
            name: `Đoàn xã số ${index + 1}`,
            follower: null,
            score,
            reason: null,
          })),
          { name: "Bảng điểm", setRef: `"${set.id}"`, period: "2023", registered: null, order: "list" },
        );
        const read = readScorecards(await readBack([board]), set).cards;
        expect(read.map(({ unitText }) => unitText)).toEqual(
          scores.map((_score, index) => expect.stringContaining(`Đoàn xã số ${index + 1}`)),
        );
        expect(read.map((card) => said(scoreOf(set, card)))).toEqual(scores.map(said));
      }),
      { numRuns: 25 },
    );
  });
});

function said({ result, points, level, missing, notScored }: SetScore) {
  return { result, points, level: level?.id, missing, notScored };
}
