/**
 * Cells inserted and deleted: the others make room or close up, and with them go formulas that name them, merges,
 * names, tables, conditional formats, validations and the ranges an add-in keeps.
 */
import { type CellRange, maxColumn, maxRow } from "../../../../src/core/model/address";
import { cellKey, placeOfKey } from "../../../../src/core/model/grid";
import { type BookSheet, setCell } from "../../book/book";
import type { CellStyle } from "../../book/cell-style";
import { rewriteFormulaTexts } from "../../calc/formulas/formula-texts";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import type { RangeTarget } from "../targets";
import { isWholeColumns, isWholeRows } from "./address";
import { type CellShift, shiftedRange } from "./cell-shift";
import { columnCountOf, rowCountOf } from "./geometry";
import { requireAllowed } from "./guard";
import { shiftedFormula } from "./shifted-formula";

export function insertCells(target: RangeTarget, direction: string, host: HostState): void {
  const { sheet, range } = target;
  const axis = axisOf(range, direction, { Down: "row", Right: "column" });
  requireAllowed(host, sheet, axis === "row" ? "allowInsertRows" : "allowInsertColumns");
  const by = axis === "row" ? rowCountOf(range) : columnCountOf(range);
  const room = { ...range };
  carryOut(sheet, { ...bandOf(range, axis), from: axis === "row" ? range.top : range.left, by }, host);
  dressRoom(sheet, room, axis);
  tell({ sheet, range: room }, axis, "Inserted", host);
}

export function deleteCells(target: RangeTarget, direction: string, host: HostState): void {
  const { sheet, range } = target;
  const axis = axisOf(range, direction, { Up: "row", Left: "column" });
  requireAllowed(host, sheet, axis === "row" ? "allowDeleteRows" : "allowDeleteColumns");
  const by = axis === "row" ? -rowCountOf(range) : -columnCountOf(range);
  const from = (axis === "row" ? range.bottom : range.right) + 1;
  const deleted = { ...range };
  carryOut(sheet, { ...bandOf(range, axis), from, by }, host);
  tell({ sheet, range: deleted }, axis, "Deleted", host);
}

type Axis = CellShift["axis"];

function axisOf(range: CellRange, direction: string, directions: Readonly<Record<string, Axis>>): Axis {
  // Whole rows can only go up and down, whatever is asked.
  if (isWholeRows(range)) return "row";
  if (isWholeColumns(range)) return "column";
  return directions[direction] ?? refuse("InvalidArgument");
}

function bandOf(range: CellRange, axis: Axis) {
  return axis === "row"
    ? { axis, first: range.left, last: range.right }
    : { axis, first: range.top, last: range.bottom };
}

function carryOut(sheet: BookSheet, shift: CellShift, host: HostState): void {
  const fixed = [...sheet.merges, ...sheet.tables.map(({ range }) => range)];
  if (fixed.some((range) => shiftedRange(range, shift) === "cut")) refuse("InsertDeleteConflict");
  requireRoom(sheet, shift);
  emptySpills(sheet);
  moveCells(sheet, shift);
  if (shift.first === 1 && shift.last === (shift.axis === "row" ? maxColumn : maxRow)) {
    moveLines(sheet, shift);
  }
  moveAttachments(sheet, shift);
  rewriteFormulaTexts(host.book, (formula, home) => shiftedFormula(formula, home, sheet, shift));
  for (const kept of host.references.ranges()) {
    if (kept.sheet !== sheet) continue;
    const moved = shiftedRange(kept.range, shift);
    if (moved === "gone") kept.isGone = true;
    else if (moved !== "cut") kept.range = moved;
  }
}

/** Nothing that holds a value may be pushed off the sheet. */
function requireRoom(sheet: BookSheet, { axis, from, by, first, last }: CellShift): void {
  for (const [key, { value, formula }] of sheet.cells) {
    if (by < 0 || (value === null && formula === undefined)) continue;
    const { row, column } = placeOfKey(key);
    const [along, across] = axis === "row" ? [row, column] : [column, row];
    const isMoved = along >= from && across >= first && across <= last;
    if (isMoved && along + by > (axis === "row" ? maxRow : maxColumn)) refuse("InsertDeleteConflict");
  }
}

/** Results that fill cells are worked out anew, where they then belong. */
function emptySpills(sheet: BookSheet): void {
  for (const [key, { spilledFrom, style }] of [...sheet.cells]) {
    if (spilledFrom === undefined) continue;
    const { row, column } = placeOfKey(key);
    setCell(sheet, row, column, { value: null, style });
  }
}

function moveCells(sheet: BookSheet, { axis, from, by, first, last }: CellShift): void {
  const inBand = [...sheet.cells]
    .map(([key, cell]) => ({ key, cell, ...placeOfKey(key) }))
    .filter(({ row, column }) => {
      const [along, across] = axis === "row" ? [row, column] : [column, row];
      return across >= first && across <= last && along >= Math.min(from, from + by);
    });
  for (const { key } of inBand) sheet.cells.delete(key);
  for (const { cell, row, column } of inBand) {
    if ((axis === "row" ? row : column) < from) continue;
    const [toRow, toColumn] = axis === "row" ? [row + by, column] : [row, column + by];
    if (toRow <= maxRow && toColumn <= maxColumn) sheet.cells.set(cellKey(toRow, toColumn), cell);
  }
}

function moveLines(sheet: BookSheet, shift: CellShift): void {
  const [sizes, styles, hidden] =
    shift.axis === "row"
      ? [sheet.rowHeights, sheet.rowStyles, sheet.hiddenRows]
      : [sheet.columnWidths, sheet.columnStyles, sheet.hiddenColumns];
  moveKeys(sizes, shift);
  moveKeys(styles, shift);
  const hiddenLines = new Map([...hidden].map((line) => [line, true]));
  moveKeys(hiddenLines, shift);
  hidden.clear();
  for (const line of hiddenLines.keys()) hidden.add(line);
}

function moveKeys<Value>(lines: Map<number, Value>, { from, by }: CellShift): void {
  const before = [...lines];
  lines.clear();
  for (const [line, value] of before) {
    if (line >= from) lines.set(line + by, value);
    else if (line < from + Math.min(by, 0)) lines.set(line, value);
  }
}

function moveAttachments(sheet: BookSheet, shift: CellShift): void {
  const kept = (range: CellRange): readonly CellRange[] => {
    const moved = shiftedRange(range, shift);
    return moved === "gone" ? [] : [moved === "cut" ? range : moved];
  };
  sheet.merges = sheet.merges.flatMap(kept);
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, ranges: validation.ranges.flatMap(kept) }))
    .filter(({ ranges }) => ranges.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, ranges: format.ranges.flatMap(kept) }))
    .filter(({ ranges }) => ranges.length > 0);
  sheet.tables = sheet.tables.filter((table) => {
    const [range] = kept(table.range);
    if (range) table.range = range;
    return range !== undefined;
  });
}

/** New cells look like those above them, or to their left. */
function dressRoom(sheet: BookSheet, room: CellRange, axis: Axis): void {
  const before = (axis === "row" ? room.top : room.left) - 1;
  if (before < 1) return;
  const models = [...sheet.cells].flatMap(([key, { style }]): { across: number; style: CellStyle }[] => {
    const { row, column } = placeOfKey(key);
    const [along, across] = axis === "row" ? [row, column] : [column, row];
    const [first, last] = axis === "row" ? [room.left, room.right] : [room.top, room.bottom];
    return along === before && across >= first && across <= last ? [{ across, style }] : [];
  });
  for (const { across, style } of models) {
    for (let along = before + 1; along <= (axis === "row" ? room.bottom : room.right); along++) {
      const [row, column] = axis === "row" ? [along, across] : [across, along];
      setCell(sheet, row, column, { value: null, style });
    }
  }
}

function tell({ sheet, range }: RangeTarget, axis: Axis, what: "Inserted" | "Deleted", host: HostState) {
  const isWhole = axis === "row" ? isWholeRows(range) : isWholeColumns(range);
  const subject = isWhole ? (axis === "row" ? "Row" : "Column") : "Cell";
  const direction = what === "Inserted" ? { row: "Down", column: "Right" } : { row: "Up", column: "Left" };
  host.book.tell({
    kind: "cells",
    sheet,
    range,
    by: "add-in",
    changeType: subject + what,
    shiftDirection: `ShiftCell${direction[axis]}`,
  });
  host.book.tell({ kind: "layout", sheet });
}
