/**
 * Whose the files are, told a few at a time while the pane can still draw: a name is looked for among all units of the
 * list. The preview then finds it known.
 */
import { settledIdentity } from "../core/campaign/settled-identity";
import { noDecisions } from "../core/campaign/decisions";
import type { OrgUnit } from "../core/units/org-unit";
import { unitIndexOf } from "../core/units/unit-index";
import { breathe } from "./breathe";
import type { PileEntry } from "./read-pile";

const filesAtOnce = 4;

export async function knowUnits(entries: readonly PileEntry[], units: readonly OrgUnit[]): Promise<void> {
  // Made once for a list and kept: a turn of its own, before the first file needs it.
  unitIndexOf(units);
  await breathe();
  for (const [index, entry] of entries.entries()) {
    settledIdentity(entry, units, noDecisions, []);
    if (index % filesAtOnce === filesAtOnce - 1) await breathe();
  }
}
