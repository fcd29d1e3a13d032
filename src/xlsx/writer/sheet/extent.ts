/** What a sheet says of its own extent: `<dimension ref>` and the `spans` of a row. Programs that trust them must not miss a new cell. */
import { parseRange, rangeText } from "../../../core/model/address";
import { attributeOf, childOf, type XmlElement } from "../xml/elements";
import { attributeSplice, type Splice } from "../xml/splice";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The sheet's extent with the new cells in it; nothing where it holds them already or is not stated. */
export function widenedDimension(text: string, worksheet: XmlElement, places: readonly Place[]): Splice[] {
  const dimension = childOf(text, worksheet, "dimension");
  const stated = dimension && parseRange(attributeOf(text, dimension, "ref") ?? "");
  if (!dimension || !stated) return [];
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const wide = {
    top: least(stated.top, rows),
    left: least(stated.left, columns),
    bottom: greatest(stated.bottom, rows),
    right: greatest(stated.right, columns),
  };
  return rangeText(wide) === rangeText(stated)
    ? []
    : [attributeSplice(text, dimension, "ref", rangeText(wide))];
}

/** The row's spans ("1:18", or several) with the new cells in them; one span from first to last where they had to grow. */
export function widenedSpans(text: string, row: XmlElement, places: readonly Place[]): Splice[] {
  const stated = attributeOf(text, row, "spans");
  const spans = (stated ?? "").split(/\s+/).map((span) => span.split(":").map(Number));
  const columns = places.map(({ column }) => column);
  const held = columns.every((column) => spans.some(([from = 0, to = 0]) => from <= column && column <= to));
  if (stated === undefined || held || spans.flat().some(Number.isNaN)) return [];
  const wide = `${least(columns[0] ?? 1, [...columns, ...spans.flat()])}:${greatest(1, [...columns, ...spans.flat()])}`;
  return [attributeSplice(text, row, "spans", wide)];
}

/** Not `Math.min(...)`: a list of a hundred thousand places does not fit a call. */
function least(start: number, numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), start);
}

function greatest(start: number, numbers: readonly number[]): number {
  return numbers.reduce((greatest, number) => Math.max(greatest, number), start);
}
