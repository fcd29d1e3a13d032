/** References put together: `A1:B9` from its ends, `A1:C3 B2:D4` (what both share), `(A1,C1)` (both). */
import type { ReferenceOperator } from "../expression";
import { excelErrors, isReference, isScalar, type CellBlock, type Operand } from "./operand";
import type { Run } from "./run";
import { isCellError } from "../../model/grid";

export function referenceOperation(
  operator: ReferenceOperator,
  left: Operand,
  right: Operand,
  run: Run,
): Operand {
  for (const side of [left, right]) if (isScalar(side) && isCellError(side)) return side;
  if (!isReference(left) || !isReference(right)) return run.refuse("unreadable");
  if (operator === ",") return { kind: "reference", blocks: [...left.blocks, ...right.blocks] };
  const [first, ...moreLeft] = left.blocks;
  const [second, ...moreRight] = right.blocks;
  if (!first || !second || moreLeft.length + moreRight.length > 0) return run.refuse("uncertain");
  if (first.sheet !== second.sheet) return excelErrors.value;
  const block = operator === ":" ? spanOf(first, second) : sharedOf(first, second);
  return block ? { kind: "reference", blocks: [block] } : excelErrors.null;
}

function spanOf({ sheet, range: first }: CellBlock, { range: second }: CellBlock): CellBlock {
  return {
    sheet,
    range: {
      top: Math.min(first.top, second.top),
      left: Math.min(first.left, second.left),
      bottom: Math.max(first.bottom, second.bottom),
      right: Math.max(first.right, second.right),
    },
  };
}

function sharedOf({ sheet, range: first }: CellBlock, { range: second }: CellBlock): CellBlock | undefined {
  const range = {
    top: Math.max(first.top, second.top),
    left: Math.max(first.left, second.left),
    bottom: Math.min(first.bottom, second.bottom),
    right: Math.min(first.right, second.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? { sheet, range } : undefined;
}
