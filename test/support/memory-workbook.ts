/** An open workbook held in memory: our own interface over a plain `Workbook`, with what a test does to it by hand. */

import { replaceReferences } from "../../src/core/formula/references";
import { a1, contains, parseA1, parseRange } from "../../src/core/model/address";
import {
  type Cell,
  cellAt,
  cellKey,
  type CellValue,
  type Grid,
  type Workbook,
} from "../../src/core/model/grid";
import type { CellContent, CellPatch, WorkbookPatch } from "../../src/core/model/workbook-patch";
import type { HostFailure } from "../../src/host/host-failure";
import type { OpenWorkbook, Place } from "../../src/host/open-workbook";

export interface MemoryWorkbook extends OpenWorkbook {
  /** What stands there now. */
  now(): Workbook;
  valueAt(sheet: string, address: string): CellValue;
  cell(sheet: string, address: string): Cell | undefined;
  /** What a person does: types into a cell. */
  type(sheet: string, address: string, value: CellValue): void;
  renameSheet(from: string, to: string): void;
  deleteSheet(name: string): void;
  addSheet(grid: Grid): void;
  /** Puts an empty row above the row, as Excel does: what names cells below names them where they are now. */
  insertRow(sheet: string, row: number): void;
  /** The patches carried out, the latest last. */
  readonly patches: readonly WorkbookPatch[];
  stored(id: string): string | null;
  store(id: string, text: string | null): void;
  /** What a person does: goes to another sheet or selects cells. */
  goTo(sheet: string, address?: string): void;
  /** Which sheets each reading asked for; null for all. */
  readonly readings: readonly (readonly string[] | null)[];
  /** The next change is refused. */
  failNext(failure: HostFailure): void;
}

export function memoryWorkbook(
  start: Workbook,
  fileName: string | null = "mau-bao-cao.xlsx",
): MemoryWorkbook {
  let workbook = start;
  const texts = new Map<string, string>();
  const patches: WorkbookPatch[] = [];
  const readings: (readonly string[] | null)[] = [];
  const editListeners = new Set<(place: Place) => void>();
  let active: Place = { sheet: start.sheets[0]?.name ?? "", address: "A1" };
  let failure: HostFailure | undefined;
  const gridOf = (name: string) => workbook.sheets.find((grid) => grid.name === name);
  const unsupported = () => Promise.reject(new Error("Not part of these tests."));
  const withSheets = (change: (grid: Grid) => Grid) => {
    workbook = { ...workbook, sheets: workbook.sheets.map(change) };
  };
  return {
    patches,
    readings,
    goTo: (sheet, address = "A1") => {
      active = { sheet, address };
    },
    now: () => workbook,
    cell: (sheet, address) => {
      const grid = gridOf(sheet);
      const at = parseA1(address);
      if (!grid || !at) throw new Error(`No ${sheet}!${address}.`);
      return cellAt(grid, at.row, at.column);
    },
    valueAt(sheet, address) {
      return this.cell(sheet, address)?.value ?? null;
    },
    type: (sheet, address, value) => {
      const at = parseA1(address);
      if (!at || !gridOf(sheet)) throw new Error(`No ${sheet}!${address}.`);
      const content: CellContent = { kind: "value", value: value as string };
      withSheets((grid) =>
        grid.name === sheet ? withCells(grid, [{ ...at, content }], workbook.formats.length) : grid,
      );
      for (const listener of editListeners) listener({ sheet, address });
    },
    renameSheet: (from, to) => {
      const quoted = `'${from.replaceAll("'", "''")}'!`;
      const renamed = `'${to.replaceAll("'", "''")}'!`;
      withSheets((grid) => ({
        ...grid,
        name: grid.name === from ? to : grid.name,
        cells: new Map(
          [...grid.cells].map(([key, cell]) => [
            key,
            cell.formula === undefined
              ? cell
              : { ...cell, formula: cell.formula.replaceAll(quoted, renamed) },
          ]),
        ),
      }));
      workbook = {
        ...workbook,
        definedNames: workbook.definedNames.map((name) => ({
          ...name,
          refersTo: name.refersTo.replaceAll(quoted, renamed),
        })),
      };
    },
    deleteSheet: (name) => {
      workbook = {
        ...workbook,
        sheets: workbook.sheets.filter((grid) => grid.name !== name),
        definedNames: workbook.definedNames.map((defined) =>
          defined.refersTo.startsWith(`'${name}'!`) ? { ...defined, refersTo: "#REF!" } : defined,
        ),
      };
    },
    addSheet: (grid) => {
      workbook = { ...workbook, sheets: [...workbook.sheets, grid] };
    },
    insertRow: (sheet, row) => {
      const moved = (on: string, formula: string) =>
        replaceReferences(formula, ({ sheet: named, range, text }) => {
          if ((named ?? on) !== sheet || range.bottom < row) return undefined;
          const prefix = text.slice(0, text.lastIndexOf("!") + 1);
          const corner = (at: number, column: number) => a1(at >= row ? at + 1 : at, column);
          const from = corner(range.top, range.left);
          return prefix + (text.includes(":") ? `${from}:${corner(range.bottom, range.right)}` : from);
        });
      withSheets((grid) => ({
        ...grid,
        cells: new Map(
          [...grid.cells].map(([key, cell]) => [
            grid.name === sheet && key >= cellKey(row, 1) ? key + cellKey(1, 1) : key,
            cell.formula === undefined ? cell : { ...cell, formula: moved(grid.name, cell.formula) },
          ]),
        ),
        merges: grid.merges.map((merge) =>
          grid.name === sheet && merge.top >= row
            ? { ...merge, top: merge.top + 1, bottom: merge.bottom + 1 }
            : merge,
        ),
        lastRow: grid.name === sheet ? grid.lastRow + 1 : grid.lastRow,
      }));
      workbook = {
        ...workbook,
        definedNames: workbook.definedNames.map((name) => ({
          ...name,
          refersTo: movedName(name.refersTo, sheet, row),
        })),
      };
    },
    stored: (id) => texts.get(id) ?? null,
    store: (id, text) => {
      if (text === null) texts.delete(id);
      else texts.set(id, text);
    },
    failNext: (next) => {
      failure = next;
    },
    read: ({ wantsSheet } = {}) => {
      const wanted = wantsSheet && workbook.sheets.map(({ name }) => name).filter(wantsSheet);
      readings.push(wanted ?? null);
      return Promise.resolve({
        outcome: "read",
        workbook: wanted ? withOnly(workbook, wanted) : workbook,
        fileName,
      });
    },
    activePlace: () => Promise.resolve({ outcome: "place", place: active }),
    onEdit: (listener) => {
      editListeners.add(listener);
      return Promise.resolve(() => void editListeners.delete(listener));
    },
    change: (patch, run) => {
      if (failure) {
        const refused = failure;
        failure = undefined;
        return Promise.resolve(refused);
      }
      if (run.signal?.aborted)
        return Promise.resolve({ outcome: "failed", kind: "cancelled", message: "Đã huỷ." });
      workbook = changed(workbook, patch);
      for (const { id, text } of patch.storedTexts ?? []) {
        if (text === null) texts.delete(id);
        else texts.set(id, text);
      }
      patches.push(patch);
      return Promise.resolve({ outcome: "changed", id: String(patches.length) });
    },
    storedText: (id) => Promise.resolve({ outcome: "text", text: texts.get(id) ?? null }),
    pastChanges: unsupported,
    undoLast: unsupported,
    interruptedChange: unsupported,
    recover: unsupported,
    forgetInterrupted: unsupported,
    select: ({ sheet, address }) => {
      active = { sheet, address };
      return Promise.resolve(null);
    },
    onSelection: unsupported,
    bytes: unsupported,
  };
}

/** The others keep their names and have no cells, as a reader leaves them. */
function withOnly(workbook: Workbook, wanted: readonly string[]): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((grid) =>
      wanted.includes(grid.name) ? grid : { ...emptyGrid(grid.name), visibility: grid.visibility },
    ),
  };
}

function movedName(refersTo: string, sheet: string, row: number): string {
  if (!refersTo.startsWith(`'${sheet}'!`)) return refersTo;
  return refersTo.replace(/\$(\d+)/g, (text, at: string) =>
    Number(at) >= row ? `$${Number(at) + 1}` : text,
  );
}

function changed(workbook: Workbook, patch: WorkbookPatch): Workbook {
  const rewritten = new Map((patch.rewrittenSheets ?? []).map((sheet) => [sheet.name, sheet]));
  const names = new Set(workbook.sheets.map(({ name }) => name));
  for (const { name } of patch.newSheets) if (names.has(name)) throw new Error(`“${name}” is taken.`);
  for (const { sheet } of patch.sheets) if (!names.has(sheet)) throw new Error(`No “${sheet}”.`);
  for (const name of rewritten.keys()) if (!names.has(name)) throw new Error(`No “${name}”.`);
  const dateFormat = workbook.formats.length;
  const plain = workbook.formats[0];
  const formats = plain
    ? [...workbook.formats, { ...plain, kind: "date" as const, numberFormat: "dd/mm/yyyy" }]
    : workbook.formats;
  const replaced = new Set(patch.definedNames.map(({ name }) => name.toLowerCase()));
  return {
    ...workbook,
    formats,
    sheets: [
      ...workbook.sheets.map((grid) => {
        const again = rewritten.get(grid.name);
        if (again) return withCells(cleared(grid, again.clears), again.cells, dateFormat);
        const cells = patch.sheets
          .filter(({ sheet }) => sheet === grid.name)
          .flatMap(({ cells: all }) => all);
        return withCells(grid, cells, dateFormat);
      }),
      ...patch.newSheets.map(({ name, cells }) => withCells(emptyGrid(name), cells, dateFormat)),
    ],
    definedNames: [
      ...workbook.definedNames.filter(({ name }) => !replaced.has(name.toLowerCase())),
      ...patch.definedNames,
    ],
  };
}

export function emptyGrid(name: string): Grid {
  return {
    name,
    visibility: "visible",
    cells: new Map(),
    lastRow: 0,
    lastColumn: 0,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    validations: [],
    isProtected: false,
  };
}

function cleared(grid: Grid, ranges: readonly string[]): Grid {
  const areas = ranges.flatMap((range) => parseRange(range) ?? []);
  const cells = [...grid.cells].filter(([key]) => {
    const row = Math.floor(key / 16_384);
    return !areas.some((area) => contains(area, row, (key % 16_384) + 1));
  });
  return { ...grid, cells: new Map(cells) };
}

function withCells(grid: Grid, patches: readonly CellPatch[], dateFormat: number): Grid {
  const cells = new Map(grid.cells);
  let { lastRow, lastColumn } = grid;
  for (const { row, column, content, style } of patches) {
    const key = cellKey(row, column);
    const before = cells.get(key);
    const format = before?.format ?? (style === "date" ? dateFormat : 0);
    cells.set(key, { ...written(content, before), format });
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return { ...grid, lastRow, lastColumn, cells: new Map([...cells].sort(([one], [other]) => one - other)) };
}

function written(content: CellContent, before: Cell | undefined): Cell {
  if (content.kind === "value") return { value: content.value };
  const formula = content.kind === "formula" ? content.formula : before?.formula;
  if (formula === undefined) throw new Error("A result was written into a cell without a formula.");
  return { value: content.result ?? null, formula };
}
