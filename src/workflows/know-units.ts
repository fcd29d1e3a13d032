/**
 * Whose the files are, told a few at a time while the pane can still draw: a name is looked for among all units of the
 * list. The preview then finds it known.
 */
import { settledIdentity } from "../core/campaign/settled-identity";
import { noDecisions } from "../core/campaign/decisions";
import type { OrgUnit } from "../core/units/org-unit";
import { breathe } from "./breathe";
import type { PileEntry } from "./read-pile";

const filesAtOnce = 4;

export async function knowUnits(entries: readonly PileEntry[], units: readonly OrgUnit[]): Promise<void> {
  for (const [index, entry] of entries.entries()) {
    settledIdentity(entry, units, noDecisions, []);
    if (index % filesAtOnce === filesAtOnce - 1) await breathe();
  }
}
