/**
 * The columns by which the rows of a blank form are known: the one with codes, the one with labels, and printed
 * columns left of the labels that group them.
 */
import { foldText } from "../text/fold-text";
import type { HeaderBlock } from "./header-block";
import { isCodeCaption, isOrdinalCaption } from "./infer-header-rows";
import { isSignatureText, rowCodeOf } from "./row-captions";
import type { SheetView } from "./sheet-view";
import type { KeyColumns } from "./table-body";

/** Longer tables are data of a register rather than rows of a form. */
const maxRows = 2_000;
/** Codes stand before the figures. */
const maxCodeColumns = 5;

export function keyColumnsOf(
  view: SheetView,
  header: HeaderBlock,
  captions: ReadonlyMap<number, readonly string[]>,
  bodyTop: number,
): KeyColumns & { readonly groupColumns: readonly number[] } {
  const body = { view, top: bodyTop, bottom: bottomOfTexts(view, header, bodyTop) };
  const codeColumn = codeColumnOf(body, header, captions);
  const others: number[] = [];
  for (let column = header.left; column <= header.right; column += 1) {
    const caption = captions.get(column)?.at(-1) ?? "";
    if (column !== codeColumn && !isOrdinalCaption(caption)) others.push(column);
  }
  const counts = new Map(others.map((column) => [column, countTexts(body, column)]));
  const most = Math.max(0, ...counts.values());
  const labelColumn = others.find((column) => {
    const count = counts.get(column) ?? 0;
    if (count === 0 || count * 5 < most * 3 || isMeasure(captions.get(column))) return false;
    const isGroup =
      hasBlocks(body, column) && others.some((other) => other > column && (counts.get(other) ?? 0) > count);
    return !isGroup;
  });
  const groupColumns = others.filter(
    (column) => labelColumn !== undefined && column < labelColumn && (counts.get(column) ?? 0) > 0,
  );
  // A list has no captions in its body; its first text column is the one after TT.
  const first = codeColumn === null ? header.left : Math.min(codeColumn + 1, header.right);
  return { codeColumn, labelColumn: labelColumn ?? first, groupColumns };
}

interface Body {
  readonly view: SheetView;
  readonly top: number;
  readonly bottom: number;
}

/** TT, unless its numbers begin anew in every section and a column of codes tells the rows apart. */
function codeColumnOf(
  body: Body,
  header: HeaderBlock,
  captions: ReadonlyMap<number, readonly string[]>,
): number | null {
  const last = Math.min(header.left + maxCodeColumns - 1, header.right);
  const named: { column: number; codes: readonly string[] }[] = [];
  for (let column = header.left; column <= last; column += 1) {
    const caption = captions.get(column)?.at(-1) ?? "";
    if (isOrdinalCaption(caption) || isCodeCaption(caption))
      named.push({ column, codes: codesIn(body, column) });
  }
  const [first, second] = named;
  if (
    first &&
    second &&
    second.codes.length >= first.codes.length &&
    hasRepeats(first.codes) &&
    !hasRepeats(second.codes)
  )
    return second.column;
  const used = named.find(({ codes }) => codes.length > 0) ?? first;
  if (used) return used.column;
  const codes = codesIn(body, header.left);
  return codes.length >= 2 && countTexts(body, header.left) <= 1 ? header.left : null;
}

function hasRepeats(codes: readonly string[]): boolean {
  return new Set(codes).size < codes.length;
}

function codesIn({ view, top, bottom }: Body, column: number): readonly string[] {
  const codes: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.top < row) continue;
    const code = rowCodeOf(view.textAt(row, column));
    if (code !== null) codes.push(code);
  }
  return codes;
}

/** Caption texts of a column; a merged block counts once, at its head. */
function countTexts({ view, top, bottom }: Body, column: number): number {
  let count = 0;
  for (let row = top; row <= bottom; row += 1) {
    const merge = view.mergeAt(row, column);
    if (merge && (merge.left !== column || merge.top !== row)) continue;
    const cell = view.cellAt(row, column);
    if (typeof cell?.value !== "string" || cell.formula !== undefined) continue;
    if (/\p{L}{2}/u.test(view.textAt(row, column))) count += 1;
  }
  return count;
}

/** Blocks merged over several rows: one caption for a group of them. */
function hasBlocks({ view, top, bottom }: Body, column: number): boolean {
  return view.grid.merges.some(
    (merge) =>
      merge.left === column && merge.bottom > merge.top && merge.top >= top && merge.bottom <= bottom,
  );
}

function isMeasure(path: readonly string[] | undefined): boolean {
  return /^(đơn vị tính|đvt)( |$|\()/u.test(foldText(path?.at(-1) ?? ""));
}

/** The last row above signatures. */
function bottomOfTexts(view: SheetView, header: HeaderBlock, top: number): number {
  const last = Math.min(view.grid.lastRow, top + maxRows);
  for (let row = top; row <= last; row += 1) {
    for (let column = header.left; column <= header.right; column += 1) {
      if (view.textAt(row, column) !== "" && isSignatureText(view.textAt(row, column))) return row - 1;
    }
  }
  return last;
}
