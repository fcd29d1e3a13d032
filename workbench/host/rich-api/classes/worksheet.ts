/** A sheet. */
import type { BookSheet } from "../../book/book";
import {
  flagArgument,
  flagValue,
  isMissing,
  numberValue,
  textArgument,
  textValue,
  wholeArgument,
} from "../arguments";
import { defineClass } from "../define-class";
import { eventMethods } from "../event-methods";
import { areaOf, areasOf } from "../range/address";
import { sized, wholeSheet } from "../range/geometry";
import { requireWritable } from "../range/guard";
import { usedRangeOf } from "../range/used-range";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import { copySheet, deleteSheet, hideSheet, moveSheet, renameSheet } from "../sheet-changes";
import { type HostObject, objectOf } from "../targets";

export const worksheetClass = defineClass("Worksheet", {
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: (sheet, value, host) => renameSheet(sheet, value, host) },
    Position: {
      get: (sheet, host) => host.book.sheets.indexOf(sheet),
      set: (sheet, value, host) => moveSheet(sheet, numberValue(value), host),
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, host) => hideSheet(sheet, textValue(value), host),
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value, host) => {
        requireWritable(host);
        sheet.tabColor = textValue(value);
        host.book.tell({ kind: "layout", sheet });
      },
    },
    ShowGridlines: { get: (sheet) => sheet.showGridlines },
    // office.js writes `showGridlines` under another name than it reads it.
    Gridlines: {
      set: (sheet, value, host) => {
        requireWritable(host);
        sheet.showGridlines = flagValue(value);
        host.book.tell({ kind: "layout", sheet });
      },
    },
    StandardWidth: { get: () => 8.43 },
    StandardHeight: { get: () => 15 },
  },
  objects: {
    Comments: (sheet) => objectOf("CommentCollection", sheet),
    CustomProperties: (sheet) => objectOf("WorksheetCustomPropertyCollection", sheet),
    FreezePanes: (sheet) => objectOf("WorksheetFreezePanes", sheet),
    Names: (sheet) => objectOf("NamedItemCollection", sheet),
    PageLayout: (sheet) => objectOf("PageLayout", sheet),
    Protection: (sheet) => objectOf("WorksheetProtection", sheet),
    Tables: (sheet) => objectOf("TableCollection", sheet),
  },
  methods: {
    Activate: (sheet, _args, host) => {
      if (sheet.visibility !== "Visible") refuse("InvalidOperation");
      host.book.active = sheet;
      host.book.tell({ kind: "sheet-activated", sheet });
    },
    Calculate: (_sheet, _args, host) => host.calculation.now(),
    Copy: (sheet, args, host) => objectOf("Worksheet", copySheet(sheet, args, host)),
    Delete: (sheet, _args, host) => deleteSheet(sheet, host),
    GetCell: (sheet, args) => rangeAt(sheet, wholeArgument(args, 0), wholeArgument(args, 1), 1, 1),
    GetRange: (sheet, [address], host) => {
      if (isMissing(address) || address === "") return objectOf("Range", { sheet, range: wholeSheet });
      return objectOf("Range", ownArea(areaOf(host.book, textValue(address), sheet), sheet));
    },
    GetRangeByIndexes: (sheet, args) => {
      const [row, column, rows, columns] = [0, 1, 2, 3].map((at) => wholeArgument(args, at));
      return rangeAt(sheet, row ?? 0, column ?? 0, rows ?? 1, columns ?? 1);
    },
    GetRanges: (sheet, [address], host) => {
      if (typeof address === "string" && address.length > maxAddressLength) refuse("InvalidArgument");
      const areas = isMissing(address)
        ? [{ sheet, range: wholeSheet }]
        : areasOf(host.book, textValue(address), sheet).map((area) => ownArea(area, sheet));
      return objectOf("RangeAreas", { sheet, areas });
    },
    GetUsedRange: (sheet, args, host) => {
      // An empty sheet's used range is its first cell.
      const range = usedRange(sheet, flagArgument(args, 0), host) ?? { top: 1, left: 1, bottom: 1, right: 1 };
      return objectOf("Range", { sheet, range });
    },
    GetUsedRangeOrNullObject: (sheet, args, host) => {
      const range = usedRange(sheet, flagArgument(args, 0), host);
      return range ? objectOf("Range", { sheet, range }) : null;
    },
    GetNext: (sheet, args, host) =>
      neighbour(sheet, 1, flagArgument(args, 0), host) ?? refuse("ItemNotFound"),
    GetNextOrNullObject: (sheet, args, host) => neighbour(sheet, 1, flagArgument(args, 0), host),
    GetPrevious: (sheet, args, host) =>
      neighbour(sheet, -1, flagArgument(args, 0), host) ?? refuse("ItemNotFound"),
    GetPreviousOrNullObject: (sheet, args, host) => neighbour(sheet, -1, flagArgument(args, 0), host),
    _GetSheetById: (_sheet, args, host) => sheetById(textArgument(args, 0), host),
    _GetAnotherWorksheetById: (_sheet, args, host) => sheetById(textArgument(args, 0), host),
    ...eventMethods(
      [
        "DataChanged",
        "Activated",
        "Deactivated",
        "SelectionChanged",
        "Calculated",
        "FormatChanged",
        "FormulaChanged",
        "ProtectionChanged",
        "NameChanged",
        "VisibilityChanged",
        "RowSorted",
        "ColumnSorted",
        "SingleClicked",
        "RowHiddenChanged",
      ],
      (sheet: BookSheet) => sheet.id,
    ),
  },
});

/** Source: "Work with multiple ranges simultaneously in Excel add-ins", learn.microsoft.com. */
const maxAddressLength = 8192;

function rangeAt(sheet: BookSheet, row: number, column: number, rows: number, columns: number): HostObject {
  return objectOf("Range", { sheet, range: sized(row + 1, column + 1, rows, columns) });
}

/** `sheet.getRange("Sheet2!A1")` is refused where Sheet2 is another one. */
function ownArea<Area extends { readonly sheet: BookSheet }>(area: Area, sheet: BookSheet): Area {
  return area.sheet === sheet ? area : refuse("InvalidArgument");
}

function usedRange(sheet: BookSheet, valuesOnly: boolean, host: HostState) {
  host.calculate();
  return usedRangeOf(sheet, valuesOnly);
}

function neighbour(sheet: BookSheet, step: 1 | -1, visibleOnly: boolean, host: HostState): HostObject | null {
  const { sheets } = host.book;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const found = sheets[at];
    if (found && (!visibleOnly || found.visibility === "Visible")) return objectOf("Worksheet", found);
  }
  return null;
}

function sheetById(id: string, host: HostState): HostObject {
  return objectOf("Worksheet", host.book.sheets.find((sheet) => sheet.id === id) ?? refuse("ItemNotFound"));
}
