/** The level of a unit of the list: by its level column, else by its own name. */
import type { Level } from "./names/level-words";
import { levelSaid } from "./names/levels-at";
import { strippedName } from "./names/stripped-name";
import type { OrgUnit } from "./org-unit";

export function unitLevel({ name, level }: OrgUnit): Level | null {
  return levelSaid(level) ?? strippedName(name)?.level ?? null;
}
