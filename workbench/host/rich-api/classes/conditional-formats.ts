/** Conditional formats: listed, made, reordered and deleted. What each type has of its own is in classes of its own. */
import type { BookConditionalFormat } from "../../book/book";
import { flagValue, numberValue, textArgument } from "../arguments";
import { changeFormat, formatFound } from "../conditional-format-changes";
import { defineClass, defineCollection, type ObjectProperty } from "../define-class";
import { intersectionOf, without } from "../range/geometry";
import { requireAllowed } from "../range/guard";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import { standardConditions } from "../standard-conditions";
import {
  type ClassName,
  type ConditionalFormatTarget,
  type HostObject,
  objectOf,
  type RangeAreasTarget,
} from "../targets";

/** As in the dialog: who may format cells may do so under a condition. */
const formats = "allowFormatCells";

const collection = defineCollection("ConditionalFormatCollection", {
  items: (areas) => formatsOn(areas).map(({ id }) => formatObject(areas, id)),
  item: (areas, key) => {
    const format = formatsOn(areas).find(({ id }) => id === key);
    return format ? formatObject(areas, format.id) : null;
  },
  methods: {
    Add: (areas, args, host) => {
      const { sheet } = areas;
      requireAllowed(host, sheet, formats);
      const type = textArgument(args, 0);
      const settings = standardConditions[type];
      if (settings === undefined) refuse("InvalidArgument");
      const id = host.book.newId();
      const ranges = areas.areas.map(({ range }) => range);
      // The newest has the highest priority.
      sheet.conditionalFormats = [
        { id, ranges, type, stopIfTrue: false, formula: "", overlay: {}, ...(settings && { settings }) },
        ...sheet.conditionalFormats,
      ];
      tell(areas, host);
      return formatObject(areas, id);
    },
    ClearAll: (areas, _args, host) => {
      requireAllowed(host, areas.sheet, formats);
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
        requireAllowed(host, sheet, formats);
        const format = formatFound(target);
        const others = sheet.conditionalFormats.filter((other) => other !== format);
        others.splice(numberValue(value), 0, format);
        sheet.conditionalFormats = others;
        host.book.tell({ kind: "layout", sheet });
      },
    },
  },
  objects: {
    ...ofType("Custom", "Custom", "CustomConditionalFormat"),
    ...ofType("CellValue", "CellValue", "CellValueConditionalFormat"),
    ...ofType("TextComparison", "ContainsText", "TextConditionalFormat"),
    ...ofType("TopBottom", "TopBottom", "TopBottomConditionalFormat"),
    ...ofType("Preset", "PresetCriteria", "PresetCriteriaConditionalFormat"),
    ...ofType("ColorScale", "ColorScale", "ColorScaleConditionalFormat"),
    ...ofType("DataBar", "DataBar", "DataBarConditionalFormat"),
    ...ofType("IconSet", "IconSet", "IconSetConditionalFormat"),
  },
  methods: {
    Delete: (target, _args, host) => {
      const { sheet } = target;
      requireAllowed(host, sheet, formats);
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

/** `format.custom`, and the same as a null object where the format is of another type. */
function ofType(
  property: string,
  type: string,
  className: TypeClass,
): Readonly<Record<string, ObjectProperty<ConditionalFormatTarget>>> {
  const own = (target: ConditionalFormatTarget) =>
    formatFound(target).type === type ? objectOf(className, target) : null;
  return { [property]: (target) => own(target) ?? refuse("ItemNotFound"), [`${property}OrNullObject`]: own };
}

type TypeClass = Extract<
  ClassName,
  | "CustomConditionalFormat"
  | "CellValueConditionalFormat"
  | "TextConditionalFormat"
  | "TopBottomConditionalFormat"
  | "PresetCriteriaConditionalFormat"
  | "ColorScaleConditionalFormat"
  | "DataBarConditionalFormat"
  | "IconSetConditionalFormat"
>;

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
