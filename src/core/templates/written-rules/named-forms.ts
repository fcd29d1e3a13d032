/** What a side asks of forms before it is held against any: whether it needs the rule's own, and how it names things. */
import type { SideNode } from "./side-syntax";

/** Some place in it stands without the name of a form. */
export function needsOwnForm(node: SideNode): boolean {
  return leavesOf(node).some(
    (leaf) =>
      leaf.kind === "name" || ((leaf.kind === "cells" || leaf.kind === "place") && leaf.form === null),
  );
}

/** Captions and labels alone, which mean the same in every form that has them; numbers and addresses do not. */
export function namesByCaption(node: SideNode): boolean {
  return leavesOf(node).every((leaf) => {
    if (leaf.kind === "cells") return leaf.form !== null;
    if (leaf.kind !== "place" || leaf.form !== null) return true;
    return [leaf.row, leaf.column].every(
      (name) => name === null || !/^[\dIVX.]{1,6}[a-z]?$|^[A-Z]{1,2}$/.test(name),
    );
  });
}

function leavesOf(node: SideNode): readonly SideNode[] {
  switch (node.kind) {
    case "arithmetic":
      return [...leavesOf(node.left), ...leavesOf(node.right)];
    case "call":
      return node.arguments.flatMap(leavesOf);
    case "bracketed":
      return [node.place];
    default:
      return [node];
  }
}
