/**
 * The rows under a header of the blank form: which are rows of the form and which are lines of a list,
 * where the table ends, what stands below a list (its total row, its summary lines).
 */
import { type HeaderBlock } from "./header-block";
import { codeLevel, isRemarkText, isSignatureText, isTotalLabel, rowCodeOf } from "./row-captions";
import type { SheetView } from "./sheet-view";
import type { TemplateRow } from "./template";

export interface KeyColumns {
  readonly codeColumn: number | null;
  readonly labelColumn: number | null;
}

export interface TableBody extends KeyColumns {
  readonly shape: "form" | "list";
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly rows: readonly TemplateRow[];
}

interface BodyLine {
  readonly row: number;
  readonly code: string | null;
  readonly label: string;
  /** Without borders or figures, below a gap: a summary line under a list rather than part of the table. */
  readonly isEmpty: boolean;
}

const maxGapRows = 2;

export function tableBodyOf(
  view: SheetView,
  header: HeaderBlock,
  captions: ReadonlyMap<number, readonly string[]>,
): TableBody {
  const bodyTop = (header.numberRow ?? header.bottom) + 1;
  const keys = keyColumnsOf(view, header, captions, bodyTop);
  const lines = linesOf(view, header, keys, bodyTop);
  const labelled = lines.filter((line) => line.label !== "");
  const entries = labelled.filter((line) => !isTotalLabel(line.label));
  const firstTotal = labelled.find((line) => isTotalLabel(line.label));
  const emptyBefore = lines.filter(
    (line) => line.label === "" && (!firstTotal || line.row < firstTotal.row),
  ).length;
  const entriesBefore = entries.filter(
    (line) => !firstTotal || line.row < firstTotal.row || firstTotal.row === bodyTop,
  ).length;
  const isForm =
    entriesBefore >= 2
      ? entriesBefore >= emptyBefore
      : entriesBefore === 1 && emptyBefore === 0 && lines.length > 1;
  if (isForm) {
    const rows = labelled.map((line) => line);
    const last = rows.at(-1)?.row ?? bodyTop;
    return { ...keys, shape: "form", bodyTop, bodyBottom: last, rows: templateRows(view, header, rows) };
  }
  // A list: entries until the first caption below; at least one line, even where the form drew none.
  const firstBelow = labelled.find((line) => line.row > bodyTop || isTotalLabel(line.label));
  const lastLine = lines.filter((line) => line.label === "").map((line) => line.row);
  const bodyBottom = firstBelow ? firstBelow.row - 1 : Math.max(bodyTop, ...lastLine);
  const below = labelled.filter((line) => line.row > bodyBottom);
  const trimmed = Math.max(bodyTop, lastBodyRow(view, header, bodyTop, bodyBottom));
  return { ...keys, shape: "list", bodyTop, bodyBottom: trimmed, rows: templateRows(view, header, below) };
}

function keyColumnsOf(
  view: SheetView,
  header: HeaderBlock,
  captions: ReadonlyMap<number, readonly string[]>,
  bodyTop: number,
): KeyColumns {
  let codeColumn: number | null = null;
  for (let column = header.left; column <= Math.min(header.left + 2, header.right); column += 1) {
    const caption = (captions.get(column)?.at(-1) ?? "").normalize("NFC").toLowerCase();
    if (/^(tt|stt|số tt|số thứ tự|mã số|mã|ms|ký hiệu)$/u.test(caption)) {
      codeColumn = column;
      break;
    }
  }
  if (codeColumn === null && countCodes(view, header.left, bodyTop) >= 2) codeColumn = header.left;
  let labelColumn: number | null = null;
  let best = 0;
  for (let column = header.left; column <= header.right; column += 1) {
    if (column === codeColumn) continue;
    const count = countTexts(view, column, bodyTop);
    if (count > best) {
      best = count;
      labelColumn = column;
    }
  }
  // A list has no captions in its body; its first text column is the one after TT.
  if (labelColumn === null)
    labelColumn = codeColumn === null ? header.left : Math.min(codeColumn + 1, header.right);
  return { codeColumn, labelColumn };
}

function countCodes(view: SheetView, column: number, top: number): number {
  let count = 0;
  for (let row = top; row <= view.grid.lastRow; row += 1)
    if (rowCodeOf(view.textAt(row, column)) !== null) count += 1;
  return count;
}

/** Caption texts of a column below the header, signatures left out; a merged block counts once, at its head. */
function countTexts(view: SheetView, column: number, top: number): number {
  let count = 0;
  for (let row = top; row <= view.grid.lastRow; row += 1) {
    const merge = view.mergeAt(row, column);
    if (merge && (merge.left !== column || merge.top !== row)) continue;
    const cell = view.cellAt(row, column);
    const text = view.textAt(row, column);
    if (typeof cell?.value !== "string" || cell.formula !== undefined) continue;
    if (isSignatureText(text)) break;
    if (/\p{L}{2}/u.test(text)) count += 1;
  }
  return count;
}

function linesOf(
  view: SheetView,
  header: HeaderBlock,
  keys: KeyColumns,
  bodyTop: number,
): readonly BodyLine[] {
  const lines: BodyLine[] = [];
  const drawsBorders = isBordered(view, header, bodyTop);
  let gap = 0;
  const lastStyled = lastStyledRow(view);
  for (let row = bodyTop; row <= Math.max(view.grid.lastRow, lastStyled); row += 1) {
    const line = lineAt(view, header, keys, row);
    if (line.code === null && isEndOfTable(view, header, row)) break;
    const belongs = line.label !== "" || line.code !== null || isBordered(view, header, row);
    const isRow = belongs && (!drawsBorders || isBordered(view, header, row) || line.label !== "");
    if (!isRow) {
      gap += 1;
      if (gap > maxGapRows) break;
      continue;
    }
    if (gap > 0 && !isSummaryLine(view, header, row, line)) break;
    gap = 0;
    lines.push(line);
  }
  return lines;
}

/** After a gap only lines that ask for or compute a figure go on; loose text is a remark. */
function isSummaryLine(view: SheetView, header: HeaderBlock, row: number, line: BodyLine): boolean {
  if (line.label === "") return isBordered(view, header, row);
  for (let column = header.left; column <= header.right; column += 1) {
    const format = view.formatAt(row, column);
    if (view.cellAt(row, column)?.formula !== undefined || format?.bordered) return true;
  }
  return false;
}

function isEndOfTable(view: SheetView, header: HeaderBlock, row: number): boolean {
  for (let column = header.left; column <= header.right; column += 1) {
    const text = view.textAt(row, column);
    if (text !== "" && typeof view.cellAt(row, column)?.value === "string") {
      if (isSignatureText(text) || isRemarkText(text)) return true;
    }
  }
  return false;
}

function lineAt(view: SheetView, header: HeaderBlock, keys: KeyColumns, row: number): BodyLine {
  const { code, label } = rowKeyAt(view, keys, row);
  return { row, code, label, isEmpty: label === "" && code === null && !isBordered(view, header, row) };
}

/** The code and the label of a row; a total merged over both columns, or standing in the code column, is its label. */
export function rowKeyAt(
  view: SheetView,
  keys: KeyColumns,
  row: number,
): { code: string | null; label: string } {
  const codeText = keys.codeColumn === null ? "" : ownText(view, row, keys.codeColumn);
  const labelText = keys.labelColumn === null ? "" : ownText(view, row, keys.labelColumn);
  const code = rowCodeOf(codeText);
  if (code !== null || codeText === "") return { code, label: isPlaceholder(labelText) ? "" : labelText };
  return { code: null, label: labelText === "" || labelText === codeText ? codeText : labelText };
}

/** Text of the row's own cell: a block merged down from an earlier row is that row's. */
function ownText(view: SheetView, row: number, column: number): string {
  const merge = view.mergeAt(row, column);
  if (merge && merge.top < row) return "";
  const text = view.textAt(row, column);
  return /\p{L}|\d|^[-+*]$/u.test(text) ? text : "";
}

function isPlaceholder(text: string): boolean {
  return /^[.…\s]*$/u.test(text);
}

function isBordered(view: SheetView, header: HeaderBlock, row: number): boolean {
  for (let column = header.left; column <= header.right; column += 1) {
    if (view.formatAt(row, column)?.bordered) return true;
  }
  return false;
}

function lastStyledRow(view: SheetView): number {
  let last = 0;
  for (const key of view.grid.cells.keys()) last = Math.max(last, Math.floor(key / 16_384));
  return last;
}

/** The last bordered or numbered line of a list's body. */
function lastBodyRow(view: SheetView, header: HeaderBlock, top: number, bottom: number): number {
  let last = top;
  for (let row = top; row <= bottom; row += 1) {
    const hasText = Array.from(
      { length: header.right - header.left + 1 },
      (_, offset) => header.left + offset,
    ).some((column) => view.textAt(row, column) !== "");
    if (hasText || isBordered(view, header, row)) last = row;
  }
  return last;
}

function templateRows(
  view: SheetView,
  header: HeaderBlock,
  lines: readonly BodyLine[],
): readonly TemplateRow[] {
  const codeCounts = new Map<string, number>();
  for (const { code } of lines) if (code !== null) codeCounts.set(code, (codeCounts.get(code) ?? 0) + 1);
  const ancestors: { level: number; label: string }[] = [];
  return lines.map((line) => {
    const isTotal = isTotalLabel(line.label);
    const level = codeLevel(line.code);
    if (level > 0) while ((ancestors.at(-1)?.level ?? 0) >= level) ancestors.pop();
    const path = isTotal ? [] : ancestors.map(({ label }) => label);
    if (level > 0) ancestors.push({ level, label: line.label });
    return {
      id:
        line.code !== null && codeCounts.get(line.code) === 1 && !/^[-+*]$/.test(line.code)
          ? line.code
          : `d${line.row}`,
      row: line.row,
      code: line.code,
      label: line.label,
      path,
      kind: isTotal ? "total" : isSection(view, header, line) ? "section" : "data",
    };
  });
}

/** A row whose figures are all formulas, or that has none at all under a roman number or a letter, heads a section. */
function isSection(view: SheetView, header: HeaderBlock, line: BodyLine): boolean {
  let formulas = 0;
  let others = 0;
  for (let column = header.left; column <= header.right; column += 1) {
    const cell = view.grid.cells.get(line.row * 16_384 + column - 1);
    if (cell?.formula !== undefined && /(^|[^A-Z])SUM\(|\+/i.test(cell.formula)) formulas += 1;
    else others += 1;
  }
  return codeLevel(line.code) === 1 && (formulas > 0 || others === header.right - header.left + 1);
}
