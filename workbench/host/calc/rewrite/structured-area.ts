/**
 * Part of a table as formulas name it: `BangDiem[Điểm]`, `[@Điểm]`, `BangDiem[[#Headers],[Quý 1]:[Quý 4]]`.
 * Source: "Using structured references with Excel tables", support.microsoft.com.
 */
import { type CellRange, contains } from "../../../../src/core/model/address";
import type { Book, BookSheet, BookTable } from "../../book/book";
import type { SheetArea } from "./sheet-area";

export interface FormulaPlace {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** The cells meant; `undefined` where there is no such table or column, or no such row of it. */
export function structuredArea(text: string, place: FormulaPlace, book: Book): SheetArea | undefined {
  const at = text.indexOf("[");
  const found = tableNamed(text.slice(0, at), place, book);
  if (!found) return undefined;
  const parts = partsOf(text.slice(at + 1, -1));
  const rows = rowsOf(parts.items, found.table, place.row);
  const columns = columnsOf(parts.columns, found);
  return rows && columns && { sheet: found.sheet, range: { ...rows, ...columns } };
}

interface FoundTable {
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

function tableNamed(name: string, place: FormulaPlace, book: Book): FoundTable | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of book.sheets) {
    for (const table of sheet.tables) {
      const isMeant = wanted
        ? table.name.toLowerCase() === wanted
        : sheet === place.sheet && contains(table.range, place.row, place.column);
      if (isMeant) return { sheet, table };
    }
  }
  return undefined;
}

interface Parts {
  /** "#all", "#data", "#headers", "#totals", "@". */
  readonly items: readonly string[];
  /** None, one, or the first and the last. */
  readonly columns: readonly string[];
}

/** From what stands between the outer brackets. */
function partsOf(inner: string): Parts {
  const isThisRow = inner.trimStart().startsWith("@");
  const rest = isThisRow ? inner.trimStart().slice(1) : inner;
  const bracketed = [...rest.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map(([, word = ""]) => word);
  const words = (bracketed.length > 0 ? bracketed : [rest]).filter((word) => word.trim() !== "");
  const special = words.filter((word) => word.startsWith("#")).map((word) => word.toLowerCase());
  return {
    items: [...(isThisRow ? ["@"] : []), ...special.map((word) => (word === "#this row" ? "@" : word))],
    columns: words.filter((word) => !word.startsWith("#")).map((word) => word.replace(/'(.)/g, "$1")),
  };
}

function rowsOf(
  items: readonly string[],
  { range, showHeaders, showTotals }: BookTable,
  row: number,
): Pick<CellRange, "top" | "bottom"> | undefined {
  const firstData = range.top + (showHeaders ? 1 : 0);
  const lastData = range.bottom - (showTotals ? 1 : 0);
  if (items.includes("@")) return row >= firstData && row <= lastData ? { top: row, bottom: row } : undefined;
  if (items.includes("#all")) return { top: range.top, bottom: range.bottom };
  const wanted = items.length > 0 ? items : ["#data"];
  const spans = wanted.flatMap((item) => {
    if (item === "#data") return [{ top: firstData, bottom: lastData }];
    if (item === "#headers" && showHeaders) return [{ top: range.top, bottom: range.top }];
    if (item === "#totals" && showTotals) return [{ top: range.bottom, bottom: range.bottom }];
    return [];
  });
  if (spans.length === 0) return undefined;
  return {
    top: Math.min(...spans.map(({ top }) => top)),
    bottom: Math.max(...spans.map(({ bottom }) => bottom)),
  };
}

function columnsOf(
  names: readonly string[],
  { sheet, table }: FoundTable,
): Pick<CellRange, "left" | "right"> | undefined {
  const { range } = table;
  if (names.length === 0) return { left: range.left, right: range.right };
  const columns = names.map((name) => {
    for (let column = range.left; column <= range.right; column++) {
      const header = sheet.cell(range.top, column)?.value ?? "";
      if (String(header).toLowerCase() === name.toLowerCase()) return column;
    }
    return 0;
  });
  if (columns.includes(0)) return undefined;
  return { left: Math.min(...columns), right: Math.max(...columns) };
}
