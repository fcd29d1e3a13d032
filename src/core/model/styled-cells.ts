/** The cells of a new sheet with their looks, in reading order; merged cells get the looks that their borders need. */
import { parseRange, type CellRange } from "./address";
import { type CellLook, lookOf } from "./cell-look";
import { cellKey } from "./grid";
import type { WrappedText } from "./row-heights";
import type { CellPatch, NewSheet } from "./workbook-patch";

export interface StyledCell {
  readonly patch: CellPatch;
  readonly look: CellLook;
}

export function styledCells(
  { cells: patched }: Pick<NewSheet, "cells">,
  merges: readonly CellRange[],
): StyledCell[] {
  const patches = new Map(patched.map((patch) => [keyOf(patch), patch]));
  const anchors = new Set(merges.map(({ top, left }) => cellKey(top, left)));
  const hasBorder = (row: number, column: number) => {
    const neighbour = patches.get(cellKey(row, column));
    return neighbour !== undefined && lookOf(neighbour).bordered;
  };
  const cells = new Map<number, StyledCell>();
  for (const [key, patch] of patches) {
    const { row, column } = patch;
    const inTable = hasBorder(row, column - 1) || hasBorder(row, column + 1);
    if (leavesTrace(patch))
      cells.set(key, { patch, look: lookOf(patch, { merged: anchors.has(key), inTable }) });
  }
  for (const merge of merges) addMergedBlanks(cells, merge);
  return [...cells.values()].sort((one, other) => keyOf(one.patch) - keyOf(other.patch));
}

/** The ranges of a sheet's merges; one that is no range is our own mistake. */
export function mergesOf({ name, merges }: NewSheet): CellRange[] {
  return merges.map((text) => {
    const range = parseRange(text);
    if (!range) throw new Error(`"${text}" of "${name}" is no range to merge.`);
    return range;
  });
}

/** The texts that wrap within their cells, by what formulas are known to give. */
export function wrappedTexts(cells: readonly StyledCell[], baseFontSize: number): WrappedText[] {
  return cells.flatMap(({ patch: { row, column, content }, look }) => {
    const text = content.kind === "value" ? content.value : content.result;
    return look.wrap && typeof text === "string"
      ? [{ row, column, text, fontSize: baseFontSize + look.larger }]
      : [];
  });
}

/** Whether the cell leaves anything on a sheet where it did not exist: emptying nothing is nothing. */
export function leavesTrace({ content, style }: CellPatch): boolean {
  return style !== undefined || content.kind !== "value" || (content.value !== null && content.value !== "");
}

/** Excel draws the border of merged cells from every one of them. */
function addMergedBlanks(cells: Map<number, StyledCell>, { top, left, bottom, right }: CellRange): void {
  const anchor = cells.get(cellKey(top, left));
  if (!anchor?.look.bordered) return;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const key = cellKey(row, column);
      const content = { kind: "value", value: null } as const;
      if (!cells.has(key)) cells.set(key, { patch: { row, column, content }, look: anchor.look });
    }
  }
}

function keyOf({ row, column }: CellPatch): number {
  return cellKey(row, column);
}
