/**
 * Formulas follow cells that move because others were inserted or deleted: with a row put above row 5, `SUM(A4:A9)`
 * is `SUM(A4:A10)`. The cells themselves are moved by whoever calls.
 */
import {
  cornerText,
  rangeOfReference,
  type ReferenceAxis,
  type ReferenceCorner,
  type ReferenceToken,
} from "../../../../src/core/formula/reference-token";
import { sheetPrefixOf } from "../../../../src/core/formula/sheet-prefix";
import { tokenize } from "../../../../src/core/formula/tokenize";
import { type CellRange, maxColumn, maxRow } from "../../../../src/core/model/address";
import type { Book, BookSheet } from "../../book/book";
import { rewriteFormulaTexts } from "./formula-texts";

export interface CellShift {
  readonly sheet: BookSheet;
  /** The cells inserted or deleted; whole rows or columns reach from edge to edge of the sheet. */
  readonly range: CellRange;
  /** Where the cells behind go: "down" and "right" for an insertion, "up" and "left" for a deletion. */
  readonly direction: "down" | "right" | "up" | "left";
}

/** Rewrites all formulas of the book, on every sheet; a cell that is deleted becomes `#REF!`. */
export function shiftFormulas(book: Book, shift: CellShift): void {
  rewriteFormulaTexts(book, (formula, home) =>
    tokenize(formula)
      .map((token) =>
        token.kind === "reference" && isOn(token, home, shift) ? shifted(token, shift) : token.text,
      )
      .join(""),
  );
}

function isOn(token: ReferenceToken, home: BookSheet | undefined, { sheet }: CellShift): boolean {
  const { external, sheet: named, lastSheet } = sheetPrefixOf(token.prefix);
  if (external || lastSheet !== null) return false;
  return named === null ? home === sheet : named.toLowerCase() === sheet.name.toLowerCase();
}

function shifted(token: ReferenceToken, { range, direction }: CellShift): string {
  const isVertical = direction === "down" || direction === "up";
  const area = rangeOfReference(token);
  const isInBand = isVertical
    ? area.left >= range.left && area.right <= range.right
    : area.top >= range.top && area.bottom <= range.bottom;
  // Excel leaves a reference alone when only a part of its width moves.
  if (!isInBand) return token.text;
  const [first, last, from, to, edge] = isVertical
    ? [range.top, range.bottom, area.top, area.bottom, maxRow]
    : [range.left, range.right, area.left, area.right, maxColumn];
  const isWhole = from === 1 && to === edge;
  if (isWhole) return token.text;
  const isInsertion = direction === "down" || direction === "right";
  const span = isInsertion ? inserted(from, to, first, last, edge) : deleted(from, to, first, last);
  if (!span) return `${token.prefix}#REF!`;
  return token.prefix + withSpan(token, span, isVertical);
}

type Span = readonly [from: number, to: number];

function inserted(from: number, to: number, first: number, last: number, edge: number): Span | undefined {
  const by = last - first + 1;
  const span: Span = [from >= first ? from + by : from, to >= first ? to + by : to];
  return span[0] > edge ? undefined : [span[0], Math.min(span[1], edge)];
}

function deleted(from: number, to: number, first: number, last: number): Span | undefined {
  if (from >= first && to <= last) return undefined;
  const by = last - first + 1;
  const newFrom = from > last ? from - by : Math.min(from, first);
  const newTo = to > last ? to - by : Math.min(to, first - 1);
  return [newFrom, newTo];
}

/** The reference with its rows (or columns) changed, each corner keeping its "$". */
function withSpan(token: ReferenceToken, [from, to]: Span, isVertical: boolean): string {
  const axis = isVertical ? "row" : "column";
  const { to: second } = token;
  const at = (corner: ReferenceCorner, index: number): string =>
    cornerText({ ...corner, [axis]: moved(corner[axis], index) });
  if (!second) return at(token.from, from);
  const isInOrder = (token.from[axis]?.index ?? 0) <= (second[axis]?.index ?? 0);
  return isInOrder
    ? `${at(token.from, from)}:${at(second, to)}`
    : `${at(token.from, to)}:${at(second, from)}`;
}

function moved(axis: ReferenceAxis | undefined, index: number): ReferenceAxis | undefined {
  return axis && { ...axis, index };
}
