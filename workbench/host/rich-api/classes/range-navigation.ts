/** Ranges found from ranges: cells, rows, neighbours, intersections, what is used, merged, special or spilled. */
import type { CellRange } from "../../../../src/core/model/address";
import {
  type Arguments,
  flagArgument,
  textArgument,
  textArgumentOr,
  wholeArgument,
  wholeArgumentOr,
} from "../arguments";
import type { Method } from "../define-class";
import { rangeOrAddress } from "../range/address";
import {
  boundsOf,
  cellCountOf,
  columnCountOf,
  intersectionOf,
  moved,
  rowCountOf,
  sized,
  wholeSheet,
} from "../range/geometry";
import { specialCells } from "../range/special-cells";
import { spillOf, spillParentOf } from "../range/spill";
import { usedRangeIn } from "../range/used-range";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import { type HostObject, objectOf, type RangeTarget } from "../targets";

export const rangeNavigation: Readonly<Record<string, Method<RangeTarget>>> = {
  GetAbsoluteResizedRange: ({ sheet, range }, args) =>
    rangeOn(sheet, sized(range.top, range.left, wholeArgument(args, 0), wholeArgument(args, 1))),
  GetBoundingRect: (range, args, host) =>
    rangeOn(
      range.sheet,
      boundsOf(range.range, onSameSheet(range, rangeOrAddress(args[0], range.sheet, host.book))),
    ),
  GetCell: ({ sheet, range }, args) =>
    rangeOn(sheet, sized(range.top + wholeArgument(args, 0), range.left + wholeArgument(args, 1), 1, 1)),
  GetRow: ({ sheet, range }, args) => rangeOn(sheet, rowOf(range, wholeArgument(args, 0))),
  GetColumn: ({ sheet, range }, args) => rangeOn(sheet, columnOf(range, wholeArgument(args, 0))),
  GetLastCell: ({ sheet, range: { bottom, right } }) =>
    rangeOn(sheet, { top: bottom, left: right, bottom, right }),
  GetLastRow: ({ sheet, range }) => rangeOn(sheet, { ...range, top: range.bottom }),
  GetLastColumn: ({ sheet, range }) => rangeOn(sheet, { ...range, left: range.right }),
  GetEntireRow: ({ sheet, range }) =>
    rangeOn(sheet, { ...range, left: wholeSheet.left, right: wholeSheet.right }),
  GetEntireColumn: ({ sheet, range }) =>
    rangeOn(sheet, { ...range, top: wholeSheet.top, bottom: wholeSheet.bottom }),
  GetOffsetRange: ({ sheet, range }, args) =>
    rangeOn(sheet, moved(range, wholeArgument(args, 0), wholeArgument(args, 1))),
  GetResizedRange: ({ sheet, range }, args) => {
    const rows = rowCountOf(range) + wholeArgument(args, 0);
    return rangeOn(sheet, sized(range.top, range.left, rows, columnCountOf(range) + wholeArgument(args, 1)));
  },
  GetRowsAbove: ({ sheet, range }, args) => {
    const count = wholeArgumentOr(args, 0, 1);
    return rangeOn(sheet, sized(range.top - count, range.left, count, columnCountOf(range)));
  },
  GetRowsBelow: ({ sheet, range }, args) =>
    rangeOn(sheet, sized(range.bottom + 1, range.left, wholeArgumentOr(args, 0, 1), columnCountOf(range))),
  GetColumnsBefore: ({ sheet, range }, args) => {
    const count = wholeArgumentOr(args, 0, 1);
    return rangeOn(sheet, sized(range.top, range.left - count, rowCountOf(range), count));
  },
  GetColumnsAfter: ({ sheet, range }, args) =>
    rangeOn(sheet, sized(range.top, range.right + 1, rowCountOf(range), wholeArgumentOr(args, 0, 1))),
  GetIntersection: (range, args, host) => intersection(range, args, host) ?? refuse("ItemNotFound"),
  GetIntersectionOrNullObject: intersection,
  GetUsedRange: (range, args, host) =>
    usedPart(range, args, host) ?? rangeOn(range.sheet, sized(range.range.top, range.range.left, 1, 1)),
  GetUsedRangeOrNullObject: usedPart,
  GetMergedAreasOrNullObject: ({ sheet, range }) => {
    const merges = sheet.merges.filter((merge) => intersectionOf(merge, range));
    // "If the merged areas count in this range is more than 512, then this method will fail to return the result."
    return merges.length > 512 ? refuse("GeneralException") : areasOrNull(sheet, merges);
  },
  GetSpecialCells: (range, args, host) => special(range, args, host) ?? refuse("ItemNotFound"),
  GetSpecialCellsOrNullObject: special,
  GetSpillParent: (range, _args, host) => spillParent(range, host) ?? refuse("ItemNotFound"),
  GetSpillParentOrNullObject: (range, _args, host) => spillParent(range, host),
  GetSpillingToRange: (range, _args, host) => spillingTo(range, host) ?? refuse("ItemNotFound"),
  GetSpillingToRangeOrNullObject: (range, _args, host) => spillingTo(range, host),
  GetTables: ({ sheet, range }, args) =>
    objectOf(
      "TableScopedCollection",
      sheet.tables
        .filter((table) => {
          const shared = intersectionOf(table.range, range);
          return flagArgument(args, 0) ? shared && cellCountOf(shared) === cellCountOf(table.range) : shared;
        })
        .map((table) => ({ sheet, table })),
    ),
};

function rangeOn(sheet: RangeTarget["sheet"], range: CellRange): HostObject {
  return objectOf("Range", { sheet, range });
}

function areasOrNull(sheet: RangeTarget["sheet"], ranges: readonly CellRange[]): HostObject | null {
  if (ranges.length === 0) return null;
  return objectOf("RangeAreas", { sheet, areas: ranges.map((range) => ({ sheet, range })) });
}

function rowOf(range: CellRange, row: number): CellRange {
  const top = range.top + row;
  return top >= 1 && row < rowCountOf(range) && row >= 0
    ? { ...range, top, bottom: top }
    : refuse("InvalidArgument");
}

function columnOf(range: CellRange, column: number): CellRange {
  const left = range.left + column;
  const isInside = column >= 0 && column < columnCountOf(range);
  return isInside ? { ...range, left, right: left } : refuse("InvalidArgument");
}

function onSameSheet({ sheet }: RangeTarget, other: RangeTarget): CellRange {
  return other.sheet === sheet ? other.range : refuse("InvalidArgument");
}

function intersection(range: RangeTarget, args: Arguments, host: HostState): HostObject | null {
  const other = rangeOrAddress(args[0], range.sheet, host.book);
  const shared = other.sheet === range.sheet ? intersectionOf(range.range, other.range) : undefined;
  return shared ? rangeOn(range.sheet, shared) : null;
}

function usedPart({ sheet, range }: RangeTarget, args: Arguments, host: HostState): HostObject | null {
  host.calculate();
  const used = usedRangeIn(sheet, range, flagArgument(args, 0));
  return used ? rangeOn(sheet, used) : null;
}

function special({ sheet, range }: RangeTarget, args: Arguments, host: HostState): HostObject | null {
  host.calculate();
  return areasOrNull(
    sheet,
    specialCells(sheet, range, textArgument(args, 0), textArgumentOr(args, 1, "All")),
  );
}

function spillParent({ sheet, range }: RangeTarget, host: HostState): HostObject | null {
  host.calculate();
  const parent = spillParentOf(sheet, range);
  return parent ? rangeOn(sheet, parent) : null;
}

function spillingTo({ sheet, range }: RangeTarget, host: HostState): HostObject | null {
  host.calculate();
  const spill = spillOf(sheet, range);
  return spill ? rangeOn(sheet, spill) : null;
}
