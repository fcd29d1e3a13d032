/** The units as the scoring forms name them, where there is no list: in the order of the files, with made-up codes. */
import { proposedUnits } from "../../core/units/proposed-units";
import { identifyUnit } from "../../core/units/identify-unit";
import type { OrgUnit } from "../../core/units/org-unit";
import { type CardPart, isUnmarked } from "./card-parts";

export function unitsOfParts(parts: readonly CardPart[]): readonly OrgUnit[] {
  const named = parts.filter(({ card, sent }) => card && !sent.refusal && !isUnmarked(card));
  const { units } = proposedUnits(named.map(({ sent }) => ({ file: sent.file, evidence: sent.evidence })));
  const inOrder = named.flatMap(({ sent }) => {
    const identity = identifyUnit(sent.evidence, units);
    return identity.outcome === "identified" ? identity.unit : [];
  });
  return [...new Set([...inOrder, ...units])];
}
