/** Columns and rows of a table. */
import type { CellRange } from "../../../../src/core/model/address";
import { isMissing, wholeArgument } from "../arguments";
import { defineClass, defineCollection } from "../define-class";
import { columnCountOf, sized } from "../range/geometry";
import { requireUnprotected } from "../range/guard";
import { cellsOf, wireValue } from "../range/read-range";
import { deleteCells, insertCells } from "../range/shift-cells";
import { writeContents } from "../range/write-range";
import { bodyOf, columnsOf, headerOf, rangeOn, totalsOf } from "../table-parts";
import { objectOf, type TableTarget } from "../targets";

const tableColumnCollection = defineCollection("TableColumnCollection", {
  scalars: { Count: { get: ({ table: own }) => columnCountOf(own.range) } },
  items: (target) => columnsOf(target).map(({ column }) => objectOf("TableColumn", { ...target, column })),
  item: (target, key) => {
    const column = columnsOf(target).find(
      ({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
    );
    return column ? objectOf("TableColumn", { ...target, column: column.column }) : null;
  },
});

const tableColumn = defineClass("TableColumn", {
  identity: ({ column, table: own }) => ({ Id: column - own.range.left + 1 }),
  scalars: {
    Id: { get: ({ column, table: own }) => column - own.range.left + 1 },
    Index: { get: ({ column, table: own }) => column - own.range.left },
    Name: { get: ({ sheet, table: own, column }) => String(wireValue(sheet.cell(own.range.top, column))) },
    Values: {
      calculated: true,
      get: (target, host) => cellsOf({ sheet: target.sheet, range: wholeColumn(target) }, host, wireValue),
      set: (target, value, host) =>
        writeContents({ sheet: target.sheet, range: wholeColumn(target) }, value, host),
    },
  },
  methods: {
    GetRange: (target) => rangeOn(target.sheet, wholeColumn(target)),
    GetHeaderRowRange: (target) => rangeOn(target.sheet, inColumn(headerOf(target), target.column)),
    GetDataBodyRange: (target) => rangeOn(target.sheet, inColumn(bodyOf(target), target.column)),
    GetTotalRowRange: (target) => rangeOn(target.sheet, inColumn(totalsOf(target), target.column)),
  },
});

const tableRowCollection = defineCollection("TableRowCollection", {
  scalars: { Count: { get: (target) => rowsOf(target).length } },
  items: (target) => rowsOf(target).map((row) => objectOf("TableRow", { ...target, row })),
  methods: {
    Add: (target, args, host) => {
      const { sheet, table: own } = target;
      requireUnprotected(host, sheet);
      const values = Array.isArray(args[1]) ? (args[1] as readonly unknown[]) : [[]];
      const rows = Array.isArray(values[0]) ? values : [values];
      const body = bodyOf(target);
      const at = isMissing(args[0]) || args[0] === -1 ? body.bottom + 1 : body.top + wholeArgument(args, 0);
      const range = sized(at, own.range.left, rows.length, columnCountOf(own.range));
      insertCells({ sheet, range }, "Down", host);
      own.range = { ...own.range, bottom: own.range.bottom + (at > body.bottom ? rows.length : 0) };
      if (rows.some((row) => (row as readonly unknown[]).length > 0))
        writeContents({ sheet, range }, rows, host);
      return objectOf("TableRow", { ...target, row: at });
    },
  },
});

const tableRow = defineClass("TableRow", {
  scalars: {
    Index: { get: (target) => target.row - bodyOf(target).top },
    Values: {
      calculated: true,
      get: (target, host) => cellsOf({ sheet: target.sheet, range: wholeRow(target) }, host, wireValue),
      set: (target, value, host) =>
        writeContents({ sheet: target.sheet, range: wholeRow(target) }, value, host),
    },
  },
  methods: {
    GetRange: (target) => rangeOn(target.sheet, wholeRow(target)),
    Delete: (target, _args, host) => {
      requireUnprotected(host, target.sheet);
      deleteCells({ sheet: target.sheet, range: wholeRow(target) }, "Up", host);
    },
  },
});

export const tableLineClasses = [tableColumnCollection, tableColumn, tableRowCollection, tableRow];

function rowsOf(target: TableTarget): readonly number[] {
  const { top, bottom } = bodyOf(target);
  return Array.from({ length: bottom - top + 1 }, (_none, at) => top + at);
}

function inColumn(range: CellRange, column: number): CellRange {
  return { ...range, left: column, right: column };
}

function wholeColumn({ table: own, column }: TableTarget & { readonly column: number }): CellRange {
  return inColumn(own.range, column);
}

function wholeRow({ table: own, row }: TableTarget & { readonly row: number }): CellRange {
  return { ...own.range, top: row, bottom: row };
}
