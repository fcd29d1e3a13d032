/** A formula of the unit's workbook after rows and columns of one sheet have changed places: it names what it named. */
import { cornerText, rangeOfReference, type ReferenceToken } from "../formula/reference-token";
import { sheetPrefixOf } from "../formula/sheet-prefix";
import { tokenize } from "../formula/tokenize";
import { type CellRange, maxColumn, maxRow } from "../model/address";
import type { Rearrangement } from "./rearrangement";

/** `undefined` where it names a block that is none any more. */
export function rearrangedFormula(
  formula: string,
  sheet: string,
  rearrangement: Rearrangement,
): string | undefined {
  let written = "";
  for (const token of tokenize(formula)) {
    const moved =
      token.kind === "reference" && isOn(token, sheet, rearrangement.sheet)
        ? movedReference(token, rearrangement)
        : token.text;
    if (moved === undefined) return undefined;
    written += moved;
  }
  return written;
}

function isOn({ prefix }: ReferenceToken, own: string, sheet: string): boolean {
  const named = sheetPrefixOf(prefix);
  return !named.external && (named.sheet ?? own).toLowerCase() === sheet.toLowerCase();
}

function movedReference(token: ReferenceToken, { rows, columns, area }: Rearrangement): string | undefined {
  const range = rangeOfReference(token);
  const [down, across] = [
    movedSpan(range.top, range.bottom, maxRow, rows),
    movedSpan(range.left, range.right, maxColumn, columns),
  ];
  if (!down || !across) return undefined;
  const isMoved = down[0] !== range.top || across[0] !== range.left;
  if (!isMoved) return token.text;
  // Rows move within the table only; what stands above or beside it stays.
  if (!isWithin(range, area)) return undefined;
  const corner = (like: typeof token.from, row: number, column: number) =>
    cornerText({
      row: like.row && { ...like.row, index: row },
      column: like.column && { ...like.column, index: column },
    });
  const first = corner(token.from, down[0], across[0]);
  return token.prefix + (token.to ? `${first}:${corner(token.to, down[1], across[1])}` : first);
}

/** Whole columns and rows hold whatever moves inside them. */
function movedSpan(
  first: number,
  last: number,
  most: number,
  moves: ReadonlyMap<number, number>,
): readonly [number, number] | undefined {
  if (last - first + 1 === most) return [first, last];
  const places: number[] = [];
  for (let at = first; at <= last; at += 1) places.push(moves.get(at) ?? at);
  const least = places.reduce((one, other) => Math.min(one, other), first + most);
  const greatest = places.reduce((one, other) => Math.max(one, other), 0);
  return greatest - least === last - first ? [least, greatest] : undefined;
}

function isWithin(inner: CellRange, outer: CellRange): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}
