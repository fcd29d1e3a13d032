/** `range.format` and what hangs on it: font, fill, protection of cells. */
import type { ClassDefinition, Scalar } from "../define-class";
import { defineClass } from "../define-class";
import { numberValue } from "../arguments";
import { changeStyles, commonStyle } from "../range/style-of-range";
import {
  alignmentFacets,
  fillFacets,
  fontFacets,
  protectionFacets,
  type StyleFacets,
} from "../range/style-facets";
import { autofitColumns, commonSize, dropSize, setSize } from "../range/row-column-sizes";
import { objectOf, type RangeAreasTarget } from "../targets";

const rangeFormat = defineClass("RangeFormat", {
  scalars: {
    ...scalarsOf(alignmentFacets),
    RowHeight: {
      get: (target) => commonSize(target, "row"),
      set: (target, value, host) => setSize(target, "row", numberValue(value), host),
    },
    ColumnWidth: {
      get: (target) => commonSize(target, "column"),
      set: (target, value, host) => setSize(target, "column", numberValue(value), host),
    },
    UseStandardHeight: {
      get: (target) => commonSize(target, "row") === target.sheet.defaultRowHeight,
      set: (target, value, host) => value === true && dropSize(target, "row", host),
    },
    UseStandardWidth: {
      get: (target) => commonSize(target, "column") === target.sheet.defaultColumnWidth,
      set: (target, value, host) => value === true && dropSize(target, "column", host),
    },
  },
  objects: {
    Borders: (target) => objectOf("RangeBorderCollection", target),
    Fill: (target) => objectOf("RangeFill", target),
    Font: (target) => objectOf("RangeFont", target),
    Protection: (target) => objectOf("FormatProtection", target),
  },
  methods: {
    AutofitColumns: (target, _args, host) => autofitColumns(target, host),
    AutofitRows: (target, _args, host) => dropSize(target, "row", host),
    AdjustIndent: (target, [amount], host) =>
      changeStyles(
        target,
        (style) => ({ ...style, indentLevel: Math.max(0, style.indentLevel + numberValue(amount)) }),
        host,
      ),
  },
});

const rangeFont = defineClass("RangeFont", { scalars: scalarsOf(fontFacets) });

const rangeFill = defineClass("RangeFill", {
  scalars: scalarsOf(fillFacets),
  methods: {
    Clear: (target, _args, host) => changeStyles(target, (style) => ({ ...style, fillColor: null }), host),
  },
});

const formatProtection = defineClass("FormatProtection", { scalars: scalarsOf(protectionFacets) });

export const rangeFormatClasses: readonly ClassDefinition[] = [
  rangeFormat,
  rangeFont,
  rangeFill,
  formatProtection,
];

function scalarsOf(facets: StyleFacets): Record<string, Scalar<RangeAreasTarget>> {
  return Object.fromEntries(
    Object.entries(facets).map(([name, { get, set }]): [string, Scalar<RangeAreasTarget>] => [
      name,
      {
        get: (target) => commonStyle(target, get),
        set: (target, value, host) => changeStyles(target, (style) => set(style, value), host),
      },
    ]),
  );
}
