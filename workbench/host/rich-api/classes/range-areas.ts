/** Several rectangles of one sheet, and lists of rectangles. */
import type { CellRange } from "../../../../src/core/model/address";
import { type Arguments, flagArgument, objectArgument, textArgumentOr, wholeArgument } from "../arguments";
import { defineClass, defineCollection } from "../define-class";
import { areasOf, fullAddress, isWholeColumns, isWholeRows } from "../range/address";
import { clearRange } from "../range/clear-range";
import { cellCountOf, intersectionOf, moved, wholeSheet } from "../range/geometry";
import { usedRangeIn } from "../range/used-range";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import { type HostObject, objectOf, type RangeAreasTarget, type RangeTarget } from "../targets";

const rangeAreas = defineClass("RangeAreas", {
  scalars: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { range }) => sum + cellCountOf(range), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(({ range }) => isWholeColumns(range)) },
    IsEntireRow: { get: ({ areas }) => areas.every(({ range }) => isWholeRows(range)) },
  },
  objects: {
    Areas: (target) => objectOf("RangeCollection", target),
    ConditionalFormats: (target) => objectOf("ConditionalFormatCollection", target),
    DataValidation: (target) => objectOf("DataValidation", target),
    Format: (target) => objectOf("RangeFormat", target),
    Worksheet: ({ sheet }) => objectOf("Worksheet", sheet),
  },
  methods: {
    Calculate: (_target, _args, host) => host.calculation.now(),
    Clear: (target, args, host) => clearRange(target, textArgumentOr(args, 0, "All"), host),
    GetEntireRow: (target) =>
      mapped(target, (range) => ({ ...range, left: wholeSheet.left, right: wholeSheet.right })),
    GetEntireColumn: (target) =>
      mapped(target, (range) => ({ ...range, top: wholeSheet.top, bottom: wholeSheet.bottom })),
    GetOffsetRangeAreas: (target, args) =>
      mapped(target, (range) => moved(range, wholeArgument(args, 0), wholeArgument(args, 1))),
    GetIntersection: (target, args, host) => intersection(target, args, host) ?? refuse("ItemNotFound"),
    GetIntersectionOrNullObject: intersection,
    GetUsedRangeAreas: (target, args) => usedAreas(target, args) ?? refuse("ItemNotFound"),
    GetUsedRangeAreasOrNullObject: usedAreas,
  },
});

const rangeCollection = defineCollection("RangeCollection", {
  items: ({ areas }) => areas.map((area) => objectOf("Range", area)),
});

export const rangeAreasClasses = [rangeAreas, rangeCollection];

function addressOf({ areas }: RangeAreasTarget): string {
  return areas.map(fullAddress).join(",");
}

function mapped({ sheet, areas }: RangeAreasTarget, map: (range: CellRange) => CellRange): HostObject {
  return objectOf("RangeAreas", { sheet, areas: areas.map(({ range }) => ({ sheet, range: map(range) })) });
}

function orNull(sheet: RangeTarget["sheet"], ranges: readonly CellRange[]): HostObject | null {
  if (ranges.length === 0) return null;
  return objectOf("RangeAreas", { sheet, areas: ranges.map((range) => ({ sheet, range })) });
}

function intersection(
  { sheet, areas }: RangeAreasTarget,
  [value]: Arguments,
  host: HostState,
): HostObject | null {
  const range = objectArgument(value, "Range");
  const others =
    typeof value === "string"
      ? areasOf(host.book, value, sheet)
      : (objectArgument(value, "RangeAreas")?.areas ?? (range ? [range] : refuse("InvalidArgument")));
  const shared = areas.flatMap((area) =>
    others.flatMap((other) => {
      const both = other.sheet === sheet ? intersectionOf(area.range, other.range) : undefined;
      return both ? [both] : [];
    }),
  );
  return orNull(sheet, shared);
}

function usedAreas({ sheet, areas }: RangeAreasTarget, args: Arguments): HostObject | null {
  const used = areas.flatMap(({ range }) => usedRangeIn(sheet, range, flagArgument(args, 0)) ?? []);
  return orNull(sheet, used);
}
