/** The parts of a package that something points to, from its root on: what nothing points to is dead weight. */
import { removeContentType } from "./content-types";
import type { PackageEdit } from "./package-edit";
import { relationshipsOf, relationshipsPart } from "./relationships";

export function reachableParts(edit: PackageEdit): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [""];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    for (const { part } of relationshipsOf(edit, source)) {
      if (part === undefined || reached.has(part) || !edit.has(part)) continue;
      reached.add(part);
      open.push(part);
    }
  }
  return reached;
}

/** Takes out the parts that were reached before and are no longer. */
export function removeUnreached(edit: PackageEdit, before: ReadonlySet<string>): void {
  const after = reachableParts(edit);
  for (const part of before) {
    if (after.has(part)) continue;
    removeContentType(edit, part);
    edit.remove(relationshipsPart(part));
    edit.remove(part);
  }
}
