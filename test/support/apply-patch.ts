/** A patch applied to a workbook in memory, so that a result can be read again without writing a file. */
import {
  type Cell,
  type CellFormat,
  cellKey,
  type CellValue,
  type Grid,
  type Workbook,
} from "../../src/core/model/grid";
import type { CellContent, CellPatch, WorkbookPatch } from "../../src/core/model/workbook-patch";

const plainFormat: CellFormat = {
  kind: "general",
  numberFormat: "General",
  fontName: "Times New Roman",
  bold: false,
  indent: 0,
  locked: true,
  bordered: false,
  filled: false,
};

export function applyPatch(workbook: Workbook, patch: WorkbookPatch): Workbook {
  const dateFormat = workbook.formats.length;
  const formats = [
    ...workbook.formats,
    { ...plainFormat, kind: "date" as const, numberFormat: "dd/mm/yyyy" },
  ];
  const filled = (grid: Grid, cells: readonly CellPatch[]) => withCells(grid, cells, dateFormat);
  return {
    ...workbook,
    formats,
    sheets: [
      ...workbook.sheets.map((grid) =>
        filled(grid, patch.sheets.find(({ sheet }) => sheet === grid.name)?.cells ?? []),
      ),
      ...patch.newSheets.map(({ name, cells }) => filled(gridOf(name), cells)),
    ],
    definedNames: [...workbook.definedNames, ...patch.definedNames],
  };
}

export function gridOf(name: string, cells: Readonly<Record<number, Cell>> = {}): Grid {
  return {
    name,
    visibility: "visible",
    cells: new Map(Object.entries(cells).map(([key, cell]) => [Number(key), cell] as const)),
    lastRow: 1_000,
    lastColumn: 100,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    validations: [],
    isProtected: false,
  };
}

export function workbookOf(sheets: readonly Grid[], more: Partial<Workbook> = {}): Workbook {
  return { sheets, formats: [plainFormat], definedNames: [], externalLinks: [], ...more };
}

function withCells(grid: Grid, patches: readonly CellPatch[], dateFormat: number): Grid {
  const cells = new Map(grid.cells);
  for (const { row, column, content, style } of patches) {
    const key = cellKey(row, column);
    const format = style === "date" ? dateFormat : 0;
    const cell = written(content, cells.get(key));
    cells.set(key, { ...cell, format: cells.get(key)?.format ?? format });
  }
  return { ...grid, cells };
}

function written(content: CellContent, before: Cell | undefined): Cell {
  if (content.kind === "value") return { value: content.value };
  const result: CellValue = content.result ?? null;
  const formula = content.kind === "formula" ? content.formula : before?.formula;
  if (formula === undefined) throw new Error("A result was written into a cell without a formula.");
  return { value: result, formula };
}
