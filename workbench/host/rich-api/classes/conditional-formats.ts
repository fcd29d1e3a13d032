/**
 * Conditional formats. Those by a formula ("Custom") can be made and read; the others that a form brings along can be
 * listed, reordered and deleted.
 */
import type { BookConditionalFormat } from "../../book/book";
import { flagValue, numberValue, textArgument } from "../arguments";
import { changeFormat, formatFound } from "../conditional-format-changes";
import { defineClass, defineCollection } from "../define-class";
import { intersectionOf, without } from "../range/geometry";
import { requireUnprotected } from "../range/guard";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import { type ConditionalFormatTarget, type HostObject, objectOf, type RangeAreasTarget } from "../targets";

const collection = defineCollection("ConditionalFormatCollection", {
  items: (areas) => formatsOn(areas).map(({ id }) => formatObject(areas, id)),
  item: (areas, key) => {
    const format = formatsOn(areas).find(({ id }) => id === key);
    return format ? formatObject(areas, format.id) : null;
  },
  methods: {
    Add: (areas, args, host) => {
      const { sheet } = areas;
      requireUnprotected(host, sheet);
      if (textArgument(args, 0) !== "Custom") {
        host.noteUnknown(`ConditionalFormatCollection.Add ${textArgument(args, 0)}`);
        refuse("UnsupportedOperation");
      }
      const id = host.book.newId();
      const ranges = areas.areas.map(({ range }) => range);
      // The newest has the highest priority.
      sheet.conditionalFormats = [
        { id, ranges, type: "Custom", stopIfTrue: false, formula: "", overlay: {} },
        ...sheet.conditionalFormats,
      ];
      tell(areas, host);
      return formatObject(areas, id);
    },
    ClearAll: (areas, _args, host) => {
      requireUnprotected(host, areas.sheet);
      areas.sheet.conditionalFormats = areas.sheet.conditionalFormats
        .map((format) => ({
          ...format,
          ranges: areas.areas.reduce(
            (left, { range }) => left.flatMap((one) => without(one, range)),
            format.ranges,
          ),
        }))
        .filter(({ ranges }) => ranges.length > 0);
      tell(areas, host);
    },
  },
});

const conditionalFormat = defineClass("ConditionalFormat", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (target) => formatFound(target).type },
    StopIfTrue: {
      get: (target) => formatFound(target).stopIfTrue,
      set: (target, value, host) => changeFormat(target, { stopIfTrue: flagValue(value) }, host),
    },
    Priority: {
      get: ({ sheet, id }) => sheet.conditionalFormats.findIndex((format) => format.id === id),
      set: (target, value, host) => {
        const { sheet } = target;
        requireUnprotected(host, sheet);
        const format = formatFound(target);
        const others = sheet.conditionalFormats.filter((other) => other !== format);
        others.splice(numberValue(value), 0, format);
        sheet.conditionalFormats = others;
        host.book.tell({ kind: "layout", sheet });
      },
    },
  },
  objects: {
    Custom: (target) =>
      objectOf(
        "CustomConditionalFormat",
        formatFound(target).type === "Custom" ? target : refuse("ItemNotFound"),
      ),
    CustomOrNullObject: (target) =>
      formatFound(target).type === "Custom" ? objectOf("CustomConditionalFormat", target) : null,
  },
  methods: {
    Delete: (target, _args, host) => {
      const { sheet } = target;
      requireUnprotected(host, sheet);
      const format = formatFound(target);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      host.book.tell({ kind: "layout", sheet });
    },
    GetRange: (target) => onlyRange(target) ?? refuse("InvalidOperation"),
    GetRangeOrNullObject: onlyRange,
    GetRanges: (target) => {
      const { sheet } = target;
      return objectOf("RangeAreas", {
        sheet,
        areas: formatFound(target).ranges.map((range) => ({ sheet, range })),
      });
    },
  },
});

export const conditionalFormatClasses = [collection, conditionalFormat];

function formatsOn({ sheet, areas }: RangeAreasTarget): readonly BookConditionalFormat[] {
  return sheet.conditionalFormats.filter(({ ranges }) =>
    ranges.some((one) => areas.some(({ range }) => intersectionOf(one, range))),
  );
}

function formatObject({ sheet }: RangeAreasTarget, id: string): HostObject {
  return objectOf("ConditionalFormat", { sheet, id });
}

function onlyRange(target: ConditionalFormatTarget): HostObject | null {
  const [range, ...others] = formatFound(target).ranges;
  return range && others.length === 0 ? objectOf("Range", { sheet: target.sheet, range }) : null;
}

function tell({ sheet }: RangeAreasTarget, host: HostState): void {
  host.book.tell({ kind: "layout", sheet });
}
