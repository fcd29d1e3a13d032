/**
 * What a load asks for, as a tree: `["items/name", "format/fill/color"]` →
 * items → name; format → fill → color. Names are kept in lower case, because `Select` is as the add-in typed it.
 */
import type { QueryInfo } from "../wire";

export interface Selection {
  /** All plain properties: nothing was named, or "*" was. */
  all: boolean;
  readonly members: Map<string, Selection>;
}

export function selectionOf({ Select = [], Expand = [] }: QueryInfo): Selection {
  const root: Selection = { all: false, members: new Map() };
  for (const path of [...Select, ...Expand]) add(root, path);
  // Nothing named, or only objects to expand, means the plain properties too.
  if (Select.length === 0) root.all = true;
  return root;
}

function add(root: Selection, path: string): void {
  let node = root;
  const parts = path.split(/[/.]/).map((part) => part.trim().toLowerCase());
  for (const part of parts) {
    if (part === "*" || part === "$all") {
      node.all = true;
      return;
    }
    if (part === "$none" || part === "") return;
    const next = node.members.get(part) ?? { all: false, members: new Map<string, Selection>() };
    node.members.set(part, next);
    node = next;
  }
  // A path that ends at an object asks for the plain properties of that object.
  node.all = true;
}
