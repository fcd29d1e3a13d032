/** Workbooks in memory as files that were picked, and tables typed row by row. */
import { type Cell, type CellValue, cellKey, type Grid, type Workbook } from "../../src/core/model/grid";
import type { SourceFile } from "../../src/host/source-file";
import type { WorkbookReader } from "../../src/host/workbook-reader";
import { emptyGrid } from "./memory-workbook";

/** The first row is row 1; null and "" leave a cell empty. */
export function tableGrid(
  name: string,
  rows: readonly (readonly CellValue[])[],
  more: Partial<Grid> = {},
): Grid {
  const cells = new Map<number, Cell>();
  rows.forEach((row, at) =>
    row.forEach((value, across) => {
      if (value !== null && value !== "") cells.set(cellKey(at + 1, across + 1), { value });
    }),
  );
  return {
    ...emptyGrid(name),
    cells,
    lastRow: rows.length,
    lastColumn: Math.max(0, ...rows.map((row) => row.length)),
    ...more,
  };
}

export function plainWorkbook(sheets: readonly Grid[], more: Partial<Workbook> = {}): Workbook {
  return { sheets, formats: [], definedNames: [], externalLinks: [], ...more };
}

/** The same table turned: rows become columns. */
export function turned(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, across) => rows.map((row) => row[across] ?? null));
}

export interface MemoryFiles {
  readonly files: readonly SourceFile[];
  readonly reader: WorkbookReader;
}

/** Files whose bytes are their names, and the reader that knows what is in them. */
export function memoryFiles(workbooks: Readonly<Record<string, Workbook>>): MemoryFiles {
  const files = Object.keys(workbooks).map((name): SourceFile => ({
    name,
    read: () => Promise.resolve(new TextEncoder().encode(name)),
  }));
  return {
    files,
    reader: {
      read: (bytes) => {
        const workbook = workbooks[new TextDecoder().decode(bytes)];
        if (!workbook) throw new Error("No such file.");
        return Promise.resolve({ outcome: "read", container: "xlsx", workbook });
      },
    },
  };
}
