/** What protection forbids. Excel answers `AccessDenied` to all of it. */
import type { CellRange } from "../../../../src/core/model/address";
import type { BookSheet } from "../../book/book";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import { stylesIn } from "./styles-in-range";

/** A workbook open for reading only takes no change. */
export function requireWritable(host: HostState): void {
  if (host.book.isReadOnly) refuse("AccessDenied");
}

/** Contents of these cells may be changed: none of them is locked on a protected sheet. */
export function requireEditable(host: HostState, sheet: BookSheet, range: CellRange): void {
  requireWritable(host);
  if (sheet.protection && hasLockedCell(sheet, range)) refuse("AccessDenied");
}

/** The sheet is not protected, or its protection allows this: "allowFormatCells", "allowInsertRows" … */
export function requireAllowed(host: HostState, sheet: BookSheet, option: string): void {
  requireWritable(host);
  if (sheet.protection && sheet.protection.options[option] !== true) refuse("AccessDenied");
}

/** Merging, validation, tables: never on a protected sheet. */
export function requireUnprotected(host: HostState, sheet: BookSheet): void {
  requireWritable(host);
  if (sheet.protection) refuse("AccessDenied");
}

/** Sheets may be added, removed, renamed, moved, hidden. */
export function requireOpenStructure(host: HostState): void {
  requireWritable(host);
  if (host.book.isStructureProtected) refuse("AccessDenied");
}

function hasLockedCell(sheet: BookSheet, range: CellRange): boolean {
  for (const { locked } of stylesIn(sheet, range)) if (locked) return true;
  return false;
}
