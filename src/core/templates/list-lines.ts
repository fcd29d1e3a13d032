/**
 * Which rows below a list's header are its entries. A list has no known end: entries may skip rows, go on below the
 * total, carry no ordinal, and bear names that look like something else; what stands below them is totals, summary
 * lines, remarks and signatures.
 */
import { cellAt } from "../model/grid";
import { foldText } from "../text/fold-text";
import { codeLevel, isRemarkText, isSignatureText, isTotalLabel } from "./row-captions";
import type { SheetView } from "./sheet-view";
import { type KeyColumns, rowKeyAt } from "./table-body";

export interface ListLines {
  readonly entries: ReadonlySet<number>;
  /** Lines of the list that are about nobody: how to fill it in, the heading of a section ("II  Kiêm nhiệm"). */
  readonly besides: ReadonlySet<number>;
  /** The last row meant for entries, filled or not; bodyTop − 1 where there is none. */
  readonly end: number;
}

export interface ListSearch {
  readonly keys: KeyColumns;
  readonly bodyTop: number;
  /** The columns a person fills in: without ordinals and formulas. */
  readonly columns: readonly number[];
  /** Whether a label is printed below the list in the blank form. */
  isFooter(label: string): boolean;
}

/** Empty rows after which a lone text is a note rather than an entry. */
const gapBeforeNotes = 1;

export function listLines(view: SheetView, search: ListSearch): ListLines {
  const entries = new Set<number>();
  const besides = new Set<number>();
  let footer: number | undefined;
  let last = search.bodyTop - 1;
  for (let row = search.bodyTop; row <= view.grid.lastRow; row += 1) {
    const { code, label } = rowKeyAt(view, search.keys, row);
    const filled = search.columns.filter((column) => isOwnText(view, row, column)).length;
    if (code === null && isBelowList(view, row, label, filled)) break;
    if (isExample(view, search, row) || isHeading(search, code, filled)) {
      besides.add(row);
      continue;
    }
    if (code === null && (search.isFooter(label) || isTotalLabel(firstText(view, search, row)))) {
      footer ??= row;
      continue;
    }
    if (filled === 0) {
      if (code !== null && footer === undefined) last = row;
      continue;
    }
    // Below the total only what is filled in like an entry is one.
    if (footer !== undefined && filled < (code === null ? 3 : 2)) continue;
    if (code === null && filled === 1 && search.columns.length > 1 && row > last + gapBeforeNotes) continue;
    entries.add(row);
    last = row;
  }
  return { entries, besides, end: footer === undefined ? last : Math.max(last, footer - 1) };
}

/** Signatures and remarks. An entry has its number or its name; the posts in it ("Bí thư") are no signatures. */
function isBelowList(view: SheetView, row: number, label: string, filled: number): boolean {
  if (label !== "" && isRemarkText(label)) return true;
  if ((label === "" || isSignatureText(label)) && signs(view, row)) return true;
  return filled === 0 && label !== "" && isSignatureText(label);
}

function signs(view: SheetView, row: number): boolean {
  for (let column = 1; column <= view.grid.lastColumn; column += 1) {
    const value = cellAt(view.grid, row, column)?.value;
    if (typeof value === "string" && isSignatureText(value)) return true;
  }
  return false;
}

/** Entries are counted 1, 2, 3; a line under a roman number or a capital letter with one text and no more heads a section. */
function isHeading(search: ListSearch, code: string | null, filled: number): boolean {
  return code !== null && codeLevel(code) === 1 && filled === 1 && search.columns.length > 1;
}

/** A line that the form filled in to show how: "Ví dụ", "VD: Nguyễn Văn A", or nothing but hints in brackets. */
function isExample(view: SheetView, search: ListSearch, row: number): boolean {
  const { codeColumn } = search.keys;
  const texts = [...(codeColumn === null ? [] : [codeColumn]), ...search.columns]
    .filter((column) => isOwnText(view, row, column))
    .map((column) => view.textAt(row, column));
  return (
    texts.slice(0, 2).some((text) => /^\(?(ví dụ|vd|mẫu)\s*(\d+\s*)?[:.)]?(\s|$)/u.test(foldText(text))) ||
    (texts.length > 0 && texts.every((text) => /^\([^()]*\p{L}[^()]*\)$/u.test(text)))
  );
}

/** The text the row opens with: where a total's label is not in the label column. */
function firstText(view: SheetView, search: ListSearch, row: number): string {
  const { codeColumn } = search.keys;
  for (const column of [...(codeColumn === null ? [] : [codeColumn]), ...search.columns]) {
    const text = isOwnText(view, row, column) ? view.textAt(row, column) : "";
    if (text !== "") return text;
  }
  return "";
}

/** Text of the cell itself: the tail of a merged block holds nothing of its own. */
function isOwnText(view: SheetView, row: number, column: number): boolean {
  if (!cellAt(view.grid, row, column) || view.textAt(row, column) === "") return false;
  const merge = view.mergeAt(row, column);
  return merge === undefined || (merge.top === row && merge.left === column);
}
