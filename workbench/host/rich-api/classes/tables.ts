/** Tables: lists with a header row, found by name, with columns and rows. */
import { type BookTable, setCell } from "../../book/book";
import { flagArgument, flagValue, textValue } from "../arguments";
import { defineClass, defineCollection } from "../define-class";
import { eventMethods } from "../event-methods";
import { rangeOrAddress } from "../range/address";
import { intersectionOf } from "../range/geometry";
import { requireUnprotected } from "../range/guard";
import { insertCells, deleteCells } from "../range/shift-cells";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import { type HostObject, objectOf, type Scope, type TableTarget } from "../targets";
import { bodyOf, headerOf, legalTableName, nextTableName, rangeOn, totalsOf } from "../table-parts";

const tableCollection = defineCollection("TableCollection", {
  scalars: { Count: { get: (scope, host) => tablesIn(scope, host).length } },
  items: (scope, host) => tablesIn(scope, host).map(tableObject),
  item: (scope, key, host) => found(tablesIn(scope, host), key),
  methods: {
    Add: (scope, args, host) => {
      const { sheet, range } = rangeOrAddress(args[0], scope ?? host.book.active, host.book);
      requireUnprotected(host, sheet);
      if (sheet.tables.some((other) => intersectionOf(other.range, range))) refuse("InvalidOperation");
      const hasHeaders = flagArgument(args, 1);
      const table: BookTable = {
        id: host.book.newId(),
        name: nextTableName(host.book),
        range: hasHeaders ? range : { ...range, bottom: range.bottom + 1 },
        showHeaders: true,
        showTotals: false,
        style: "TableStyleMedium2",
      };
      if (!hasHeaders) insertCells({ sheet, range: { ...range, bottom: range.top } }, "Down", host);
      sheet.tables = [...sheet.tables, table];
      nameColumns({ sheet, table });
      host.book.tell({ kind: "layout", sheet });
      return tableObject({ sheet, table });
    },
    ...eventMethods(["TableDataChanged", "TableAdded", "TableDeleted"], () => "Workbook"),
  },
});

const tableScopedCollection = defineCollection("TableScopedCollection", {
  items: (tables) => tables.map(tableObject),
  item: found,
  methods: { GetFirst: ([table]) => tableObject(table ?? refuse("ItemNotFound")) },
});

const table = defineClass("Table", {
  identity: ({ table: own }) => ({ Id: own.id }),
  scalars: {
    Id: { get: ({ table: own }) => own.id },
    LegacyId: { get: ({ table: own }) => own.id },
    Name: {
      get: ({ table: own }) => own.name,
      set: ({ sheet, table: own }, value, host) => {
        own.name = legalTableName(host.book, textValue(value), own);
        host.book.tell({ kind: "layout", sheet });
      },
    },
    ShowHeaders: { get: ({ table: own }) => own.showHeaders },
    ShowTotals: {
      get: ({ table: own }) => own.showTotals,
      set: ({ sheet, table: own }, value, host) => {
        requireUnprotected(host, sheet);
        if (own.showTotals === flagValue(value)) return;
        own.showTotals = flagValue(value);
        own.range = { ...own.range, bottom: own.range.bottom + (own.showTotals ? 1 : -1) };
        host.book.tell({ kind: "layout", sheet });
      },
    },
    Style: {
      get: ({ table: own }) => own.style,
      set: ({ sheet, table: own }, value, host) => {
        requireUnprotected(host, sheet);
        own.style = textValue(value);
        host.book.tell({ kind: "layout", sheet });
      },
    },
    ShowBandedRows: { get: () => true },
    ShowBandedColumns: { get: () => false },
    ShowFilterButton: { get: () => true },
  },
  objects: {
    Columns: (target) => objectOf("TableColumnCollection", target),
    Rows: (target) => objectOf("TableRowCollection", target),
    Worksheet: ({ sheet }) => objectOf("Worksheet", sheet),
  },
  methods: {
    GetRange: ({ sheet, table: own }) => rangeOn(sheet, own.range),
    GetHeaderRowRange: (target) => rangeOn(target.sheet, headerOf(target)),
    GetDataBodyRange: (target) => rangeOn(target.sheet, bodyOf(target)),
    GetTotalRowRange: (target) => rangeOn(target.sheet, totalsOf(target)),
    ConvertToRange: (target, _args, host) => {
      remove(target, host);
      return rangeOn(target.sheet, target.table.range);
    },
    Delete: (target, _args, host) => {
      remove(target, host);
      const { sheet, table: own } = target;
      deleteCells({ sheet, range: own.range }, "Up", host);
    },
    Resize: ({ sheet, table: own }, [value], host) => {
      requireUnprotected(host, sheet);
      const { range } = rangeOrAddress(value, sheet, host.book);
      // The header row stays where it is.
      if (range.top !== own.range.top || range.left !== own.range.left) refuse("InvalidArgument");
      own.range = range;
      host.book.tell({ kind: "layout", sheet });
    },
    ...eventMethods(["TableDataChanged", "TableSelectionChanged"], (target: TableTarget) => target.table.id),
  },
});

export const tableClasses = [tableCollection, tableScopedCollection, table];

function tablesIn(scope: Scope, { book }: HostState): readonly TableTarget[] {
  const sheets = scope ? [scope] : book.sheets;
  return sheets.flatMap((sheet) => sheet.tables.map((own) => ({ sheet, table: own })));
}

function tableObject(target: TableTarget): HostObject {
  return objectOf("Table", target);
}

function found(tables: readonly TableTarget[], key: unknown): HostObject | null {
  const target = tables.find(
    ({ table: own }) => own.id === key || own.name.toLowerCase() === String(key).toLowerCase(),
  );
  return target ? tableObject(target) : null;
}

/** Headers left blank get the names Excel gives. */
function nameColumns({ sheet, table: own }: TableTarget): void {
  const { top, left, right } = own.range;
  for (let column = left; column <= right; column++) {
    const cell = sheet.cell(top, column);
    if (cell && cell.value !== null) continue;
    setCell(sheet, top, column, { value: `Column${column - left + 1}`, ...(cell && { style: cell.style }) });
  }
}

function remove({ sheet, table: own }: TableTarget, host: HostState): void {
  requireUnprotected(host, sheet);
  sheet.tables = sheet.tables.filter((other) => other !== own);
  host.book.tell({ kind: "layout", sheet });
}
