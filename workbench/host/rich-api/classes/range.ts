/** A rectangle of cells. */
import { flagArgument, flagValue, textArgument, textArgumentOr, wholeArgument } from "../arguments";
import { defineClass } from "../define-class";
import { fullAddress, rangeOrAddress, isWholeColumns, isWholeRows } from "../range/address";
import {
  cellProperties,
  lineProperties,
  setCellProperties,
  setLineProperties,
} from "../range/cell-properties";
import { clearRange } from "../range/clear-range";
import { copyRange } from "../range/copy-range";
import { cellCountOf, columnCountOf, rowCountOf } from "../range/geometry";
import { mergeCells, unmergeCells } from "../range/merge-cells";
import { cellsOf, numberFormatOf, textOf, valueTypeOf, wireFormula, wireValue } from "../range/read-range";
import { isHidden, setHidden } from "../range/row-column-sizes";
import { deleteCells, insertCells } from "../range/shift-cells";
import { hasSpill } from "../range/spill";
import { writeContents, writeNumberFormats } from "../range/write-range";
import { refuse } from "../refusal";
import { objectOf, type RangeAreasTarget, type RangeTarget } from "../targets";
import { rangeNavigation } from "./range-navigation";

export const rangeClass = defineClass("Range", {
  scalars: {
    Address: { get: fullAddress },
    AddressLocal: { get: fullAddress },
    RowIndex: { get: ({ range }) => range.top - 1 },
    ColumnIndex: { get: ({ range }) => range.left - 1 },
    RowCount: { get: ({ range }) => rowCountOf(range) },
    ColumnCount: { get: ({ range }) => columnCountOf(range) },
    // More than two thousand million cells are told as -1.
    CellCount: { get: ({ range }) => (cellCountOf(range) > 2 ** 31 - 1 ? -1 : cellCountOf(range)) },
    IsEntireColumn: { get: ({ range }) => isWholeColumns(range) },
    IsEntireRow: { get: ({ range }) => isWholeRows(range) },
    Values: { calculated: true, get: (range, host) => cellsOf(range, host, wireValue), set: writeContents },
    Formulas: { get: (range, host) => cellsOf(range, host, wireFormula), set: writeContents },
    Text: { calculated: true, get: (range, host) => cellsOf(range, host, (cell) => textOf(cell, host)) },
    ValueTypes: { calculated: true, get: (range, host) => cellsOf(range, host, valueTypeOf) },
    NumberFormat: { get: (range, host) => cellsOf(range, host, numberFormatOf), set: writeNumberFormats },
    RowHidden: {
      get: (range) => isHidden(asAreas(range), "row"),
      set: (range, value, host) => setHidden(asAreas(range), "row", flagValue(value), host),
    },
    ColumnHidden: {
      get: (range) => isHidden(asAreas(range), "column"),
      set: (range, value, host) => setHidden(asAreas(range), "column", flagValue(value), host),
    },
    Hidden: {
      get: (range) => isHidden(asAreas(range), "row") === true || isHidden(asAreas(range), "column") === true,
    },
    HasSpill: { calculated: true, get: ({ sheet, range }) => hasSpill(sheet, range) },
    Style: { get: () => "Normal" },
  },
  objects: {
    ConditionalFormats: (range) => objectOf("ConditionalFormatCollection", asAreas(range)),
    DataValidation: (range) => objectOf("DataValidation", asAreas(range)),
    Format: (range) => objectOf("RangeFormat", asAreas(range)),
    Worksheet: ({ sheet }) => objectOf("Worksheet", sheet),
  },
  methods: {
    Calculate: (_range, _args, host) => host.calculation.now(),
    Clear: (range, args, host) => clearRange(asAreas(range), textArgumentOr(args, 0, "All"), host),
    CopyFrom: (range, args, host) => {
      const options = {
        copyType: textArgumentOr(args, 1, "All"),
        skipBlanks: flagArgument(args, 2),
        transpose: flagArgument(args, 3),
      };
      copyRange(rangeOrAddress(args[0], range.sheet, host.book), range, options, host);
    },
    Delete: (range, args, host) => deleteCells(range, textArgument(args, 0), host),
    Insert: (range, args, host) => {
      // The answer is the room made, where the range was.
      const room = { sheet: range.sheet, range: range.range };
      insertCells(range, textArgument(args, 0), host);
      return objectOf("Range", room);
    },
    Merge: (range, args, host) => mergeCells(range, flagArgument(args, 0), host),
    Unmerge: (range, _args, host) => unmergeCells(range, host),
    Select: ({ sheet, range }, _args, host) => {
      const { book } = host;
      if (sheet.visibility !== "Visible") refuse("InvalidOperation");
      if (book.active !== sheet) {
        book.active = sheet;
        book.tell({ kind: "sheet-activated", sheet });
      }
      book.selection = [range];
      book.tell({ kind: "selection", sheet, ranges: [range] });
    },
    ...rangeNavigation,
    GetCellProperties: (range, [options]) => cellProperties(range, options),
    SetCellProperties: (range, [value], host) => setCellProperties(range, value, host),
    GetRowProperties: (range, [options]) => lineProperties(range, "row", options),
    SetRowProperties: (range, [value], host) => setLineProperties(range, "row", value, host),
    GetColumnProperties: (range, [options]) => lineProperties(range, "column", options),
    SetColumnProperties: (range, [value], host) => setLineProperties(range, "column", value, host),
    SetDirty: (_range, _args, host) => host.calculation.now(),
    // Asked by the library before it cuts large values into pieces.
    _ValidateArraySize: ({ range }, args) =>
      rowCountOf(range) === wholeArgument(args, 0) && columnCountOf(range) === wholeArgument(args, 1)
        ? undefined
        : refuse("InvalidArgument"),
  },
  introducedIn: {
    GetMergedAreasOrNullObject: "1.13",
    HasSpill: "1.12",
    GetSpillParent: "1.12",
    GetSpillParentOrNullObject: "1.12",
    GetSpillingToRange: "1.12",
    GetSpillingToRangeOrNullObject: "1.12",
  },
});

function asAreas(target: RangeTarget): RangeAreasTarget {
  return { sheet: target.sheet, areas: [target] };
}
