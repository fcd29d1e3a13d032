/** "Chấm điểm": the scores of the units whose files were read. Pure: it is told again after each decision. */
import { sentFileKey } from "../../core/campaign/sent-file";
import { identifyUnit } from "../../core/units/identify-unit";
import type { OrgUnit } from "../../core/units/org-unit";
import type { PileEntry } from "../read-pile";
import { cardParts } from "./card-parts";
import { referredSets } from "./referred-sets";
import { scoreParts, type ScoringTerms } from "./score-parts";
import type { ScoredUnits } from "./scored-units";

const words = {
  unitList: "Đây là danh sách đơn vị, không phải phiếu chấm, nên được để riêng.",
};

/** @param entries Read by a pile that was given the set. */
export function scoreEntries(entries: readonly PileEntry[], terms: ScoringTerms): ScoredUnits {
  const { set, units } = terms;
  const distinct = [...new Map(entries.map((entry) => [sentFileKey(entry), entry])).values()];
  const lists = distinct.filter((entry) => isList(entry, units));
  const files = distinct.filter((entry) => !lists.includes(entry));
  return scoreParts({
    ...terms,
    partsOf: (by) =>
      files.flatMap((entry) => {
        const cards = by === set ? entry.scorecards : entry.otherScorecards?.[by.id];
        return cardParts(entry, cards ?? [], units);
      }),
    referred: referredSets(set),
    leftOut: lists.map(({ file }) => ({ name: file, reason: words.unitList, isSettled: true })),
    isHere: false,
  });
}

/** A report has tables with a row for each unit that look like a list; but it says whose it is. */
function isList({ unitList, scorecards = [], evidence }: PileEntry, units: readonly OrgUnit[]): boolean {
  if (unitList === undefined || scorecards.length > 0) return false;
  const inside = evidence.filter(({ source }) => source !== "file-name");
  return identifyUnit(inside, units).outcome !== "identified";
}
