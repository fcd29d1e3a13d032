/**
 * What must be filled in where something stands beside it: `(4)` bắt buộc khi `(3) = "Đạt"`, `(4)` bắt buộc khi `(3)`.
 */
import { bindSide } from "./bind-side";
import type { Binding } from "./binding";
import { type Bound, expressionIn, placesOf, type Slot } from "./bound-side";
import { slotsOf } from "./compile-comparison";
import { faults } from "./rule-faults";
import type { RuleCell } from "./rule-lines";
import { splitComparison } from "./rule-operators";
import { nodesOf, withoutQuotes } from "./side-of-cell";

export interface Beside {
  readonly field: string;
  readonly filled: string[];
  readonly value?: string;
}

interface Bindings {
  readonly left: Binding;
  readonly right: Binding;
}

/** None where something was told. */
export function compileBeside(left: RuleCell, right: RuleCell, at: Bindings): readonly Beside[] {
  const asked = bound(left, at.left);
  const condition = splitComparison(right.text);
  if (condition && condition.sign !== "=") {
    at.right.tell(faults.unreadable(right.text, right.text.indexOf(condition.sign)));
    return [];
  }
  const value = condition && withoutQuotes(condition.right);
  const filled = bound(condition ? textCell(right, condition.left) : right, at.right);
  if (!asked || !filled) return [];
  if (
    [...asked, ...filled].flatMap(placesOf).some(({ kind }) => kind === "entry" || kind === "whole-column")
  ) {
    at.left.tell(faults.needsForm);
    return [];
  }
  const [first] = filled;
  const found = asked.flatMap((side) =>
    (first ? (slotsOf(side, first, at.left) ?? []) : []).flatMap((slot): readonly Beside[] => {
      const [field] = fieldsIn([side], slot, at.left);
      const others = fieldsIn(filled, slot, at.left);
      if (field === undefined || others.length === 0) return [];
      return [value === undefined ? { field, filled: others } : { field, filled: others, value }];
    }),
  );
  if (found.length === 0) at.left.tell(faults.onlyCells);
  return found;
}

function textCell({ address, cell }: RuleCell, text: string): RuleCell {
  return { address, text, cell };
}

function bound(cell: RuleCell, binding: Binding): readonly Bound[] | undefined {
  const nodes = nodesOf(cell, binding);
  const sides = nodes.map((node) => bindSide(node, binding));
  return nodes.length === 0 || sides.includes(undefined) ? undefined : sides.flatMap((side) => side ?? []);
}

function fieldsIn(sides: readonly Bound[], slot: Slot, { exists }: Binding): string[] {
  return sides.flatMap((side) => {
    const expression = expressionIn(side, slot, exists);
    return expression?.op === "field" ? expression.field : [];
  });
}
