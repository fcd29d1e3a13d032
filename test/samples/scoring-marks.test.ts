/** The marks and evidence of every readable file of the sample campaign, as its truth has them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { criteriaSets, defaultSetId } from "../../src/core/scoring/index";
import { readScorecards } from "../../src/core/scoring/reading/read-scorecards";
import type { ContentMark } from "../../src/core/scoring/scorecard";
import { readWorkbook } from "../support/read-workbook";
import { sampleFolder } from "../support/tra-vinh";

interface TruthScore {
  readonly file: string;
  readonly readable: boolean;
  readonly threeInitiatives?: { readonly contents?: Readonly<Record<string, string>> } | null;
}

const { files } = JSON.parse(readFileSync(join(sampleFolder, "truth.json"), "utf8")) as {
  readonly files: readonly TruthScore[];
};
const set = criteriaSets.get(defaultSetId);
if (!set) throw new Error(`There is no set ${defaultSetId}.`);

const readable = files.filter(({ readable }) => readable);
const scored = readable.filter(({ threeInitiatives }) => threeInitiatives?.contents);
const unscored = readable.filter(({ threeInitiatives }) => !threeInitiatives?.contents);

it.each(scored)("$file: marks as they stand", async ({ file, threeInitiatives }) => {
  const workbook = await readWorkbook(new Uint8Array(readFileSync(join(sampleFolder, file))));
  const { cards } = readScorecards(workbook, set);
  expect(cards).toHaveLength(1);
  const marks = [...(cards[0]?.marks.values() ?? [])].map((mark) => [mark.code, wordOf(mark)]);
  expect(Object.fromEntries(marks)).toEqual(threeInitiatives?.contents);
  expect(cards[0]?.notes).toEqual([]);
});

it.each(unscored)("$file: no scoring form, however many codes like 1.1 its statistics have", async ({ file }) => {
  const workbook = await readWorkbook(new Uint8Array(readFileSync(join(sampleFolder, file))));
  expect(readScorecards(workbook, set).cards).toEqual([]);
});

it("tells apart both kinds of files", () => {
  expect([scored.length, unscored.length]).toEqual([10, 1]);
});

function wordOf({ self, evidence }: ContentMark): string {
  if (self.kind === "met") return evidence === null ? "evidence-missing" : "met";
  return self.kind === "unmarked" ? "blank" : self.kind;
}
