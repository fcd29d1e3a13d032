/** What a node has from those above it: whether evidence is asked for, exceptions, and being bonus or penalty. */
import { foldText } from "../../text/fold-text";
import type { CriteriaNode, CriteriaSet } from "../criteria-set";

export interface Inherited {
  readonly needsEvidence: boolean;
  /** The unit's type, where the node is not asked of such units. */
  readonly excepted: string | null;
  readonly adds: "bonus" | "penalty" | null;
}

export function inheritedFromSet({ evidence }: Pick<CriteriaSet, "evidence">): Inherited {
  return { needsEvidence: evidence === "required", excepted: null, adds: null };
}

export function inheritedBy(node: CriteriaNode, above: Inherited, unitType: string | null): Inherited {
  const adds = node.adds ?? above.adds;
  return {
    // To take points off needs no proof from the unit.
    needsEvidence: adds !== "penalty" && (node.evidence ? node.evidence === "required" : above.needsEvidence),
    excepted: above.excepted ?? (isExcepted(node, unitType) ? unitType : null),
    adds,
  };
}

function isExcepted({ exceptUnitTypes }: CriteriaNode, unitType: string | null): boolean {
  if (!exceptUnitTypes || unitType === null) return false;
  const type = foldText(unitType);
  return type !== "" && exceptUnitTypes.some((excepted) => foldText(excepted) === type);
}
