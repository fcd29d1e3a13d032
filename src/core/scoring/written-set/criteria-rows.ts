/**
 * The rows of the table of a criteria set that say something: criteria and contents with their cells. What is spread over
 * several rows is gathered, codes written before titles are taken off, totals, notes and signatures are told apart.
 */
import { unaccented } from "../../text/fold-text";
import type { Grid } from "../../model/grid";
import type { CriteriaColumn, CriteriaTable } from "./criteria-table";
import { type OutlineCode, outlineCode, splitCode, wordCode } from "./outline-code";
import { pointsIn } from "./number-words";
import { sheetCell, type SheetCell } from "./sheet-cell";

export interface CriteriaRow {
  readonly row: number;
  /** Null where none is written. */
  readonly code: OutlineCode | null;
  readonly codeCell: SheetCell;
  readonly title: string;
  readonly titleCell: SheetCell;
  /** It opens a criterion that has a column of its own; the rows after it, down to the next, are its contents. */
  readonly opensCriterion: boolean;
  at(column: CriteriaColumn): SheetCell;
  /** Of its own cell and of the rows below it that only go on with it: a step a line. */
  readonly conditions: readonly string[];
  /** The largest of the points that stand beside such lines. */
  readonly stepPoints?: number;
}

export interface CriteriaRows {
  readonly rows: readonly CriteriaRow[];
  /** Title alone, without a code, among rows that have one: a heading, a remark, a slip. */
  readonly loose: readonly SheetCell[];
  /** Points of a row "Tổng cộng". */
  readonly total: SheetCell | null;
}

export function criteriaRows(grid: Grid, table: CriteriaTable, lastRow: number): CriteriaRows {
  const rows: CriteriaRow[] = [];
  let total: SheetCell | null = null;
  const contentsHaveCodes = haveContentsCodes(grid, table, lastRow);
  for (let row = table.firstRow; row <= lastRow; row += 1) {
    const cells = cellsOf(grid, table, row);
    if (cells.filled.length === 0) continue;
    const kind = kindOf(cells);
    if (kind === "signature") break;
    if (kind === "remark") continue;
    if (kind === "total") {
      total ??= cells.at("max-points");
      continue;
    }
    const before = rows.at(-1);
    if (kind === "more" && before) rows[rows.length - 1] = withMore(before, cells);
    else rows.push(...rowsOf(cells, contentsHaveCodes));
  }
  const hasCodes = rows.some(({ code }) => code !== null);
  const isLoose = (row: CriteriaRow) =>
    hasCodes && row.code === null && !row.opensCriterion && saysNothing(row);
  return {
    rows: rows.filter((row) => !isLoose(row)),
    loose: rows.filter(isLoose).map(({ titleCell }) => titleCell),
    total,
  };
}

interface RowCells {
  readonly row: number;
  readonly code: SheetCell;
  readonly content: SheetCell;
  readonly criterion: SheetCell;
  readonly filled: readonly SheetCell[];
  at(column: CriteriaColumn): SheetCell;
}

const ownColumns: readonly CriteriaColumn[] = [
  "judge",
  "max-points",
  "weight",
  "condition",
  "evidence",
  "except",
  "combine",
  "cap",
  "at-least",
  "adds",
];

function cellsOf(grid: Grid, { columns }: CriteriaTable, row: number): RowCells {
  const at = (column: CriteriaColumn) => {
    const cell = sheetCell(grid, row, columns.get(column));
    return ownColumns.includes(column) && /^[-–—.…_]+$/u.test(cell.text) ? blankOf(cell) : cell;
  };
  const hasBoth = columns.has("content") && columns.has("criterion");
  const blank = blankOf(at("content"));
  const code = columns.has("code") ? at("code") : at("order");
  return {
    row,
    at,
    code: columns.has("code") || columns.has("order") ? code : blank,
    content: columns.has("content") ? at("content") : at("criterion"),
    criterion: hasBoth ? at("criterion") : blank,
    filled: [...columns.values()]
      .map((column) => sheetCell(grid, row, column))
      .filter(({ text }) => text !== ""),
  };
}

/** Dashes and dots stand for nothing, but for the dash that begins a part of a content. */
function blankOf({ address }: SheetCell): SheetCell {
  return { address, text: "", lines: [] };
}

type RowKind = "row" | "more" | "total" | "remark" | "signature";

function kindOf({ code, content, criterion, filled, at }: RowCells): RowKind {
  if (outlineCode(code.text) && (content.text !== "" || criterion.text !== "")) return "row";
  const first = unaccented(filled[0]?.text ?? "");
  if (/^(noi nhan|nguoi (lap|cham|tong hop|thuc hien)|tm |t\/m|thu truong|xac nhan cua)/.test(first))
    return "signature";
  if (filled.some(({ text }) => /(^|, ?)ngay[ .…\d]*thang[ .…\d]*nam/.test(unaccented(text))))
    return "signature";
  if (/^(tong|cong)( cong| so)?( diem)?( toi da| chung)?( \(?(i|a|1).*)?:?$/.test(first)) return "total";
  if (/^(ghi chu|luu y|chu thich|chu y|huong dan|\*|(cac |bang )?(muc( xep loai)?|xep loai)$)/.test(first))
    return "remark";
  const goesOn = content.text === "" && criterion.text === "" && code.text === "";
  if (goesOn) return at("condition").text !== "" || at("max-points").text !== "" ? "more" : "remark";
  return "row";
}

/** "có CT, không hội nghị | 3" below the first line of an item: a step more. */
function withMore(before: CriteriaRow, { at }: RowCells): CriteriaRow {
  const condition = at("condition");
  const points = pointsIn(at("max-points").text);
  if (points === undefined || condition.text === "")
    return { ...before, conditions: [...before.conditions, ...condition.lines] };
  const firstPoints = before.stepPoints ?? pointsIn(before.at("max-points").text);
  const isFirstMore = before.stepPoints === undefined && firstPoints !== undefined;
  const own = before.conditions.join(" ");
  const first = isFirstMore && own !== "" ? [`${own}: ${firstPoints}`] : before.conditions;
  return {
    ...before,
    conditions: [...first, `${condition.text}: ${points}`],
    stepPoints: Math.max(points, firstPoints ?? points),
  };
}

/** Whether the order numbers run through the contents, where criteria have a column of their own. */
function haveContentsCodes(grid: Grid, table: CriteriaTable, lastRow: number): boolean {
  if (!table.columns.has("content") || !table.columns.has("criterion")) return false;
  for (let row = table.firstRow; row <= lastRow; row += 1) {
    const { code, content, criterion } = cellsOf(grid, table, row);
    if (criterion.text === "" && content.text !== "" && outlineCode(code.text)) return true;
  }
  return false;
}

/** One row for the criterion and one for its first content, where both stand side by side. */
function rowsOf(cells: RowCells, contentsHaveCodes: boolean): readonly CriteriaRow[] {
  const { criterion, content, code } = cells;
  if (criterion.text === "") return [rowOf(cells, content, code, false)];
  if (content.text === "") return [rowOf(cells, criterion, code, true)];
  const none = blankOf(code);
  const isOfContent = contentsHaveCodes || (outlineCode(code.text)?.parts.length ?? 0) > 1;
  const group = rowOf(cells, criterion, isOfContent ? none : code, true);
  const blankAt = (column: CriteriaColumn) => blankOf(cells.at(column));
  return [{ ...group, at: blankAt, conditions: [] }, rowOf(cells, content, isOfContent ? code : none, false)];
}

function rowOf(
  cells: RowCells,
  titleCell: SheetCell,
  codeCell: SheetCell,
  opensCriterion: boolean,
): CriteriaRow {
  const title = titleCell.text;
  const code = outlineCode(codeCell.text) ?? wordCode(codeCell.text);
  const apart = code ? undefined : splitCode(title === "" ? codeCell.text : title);
  return {
    row: cells.row,
    code: code ?? outlineCode(apart?.code ?? "") ?? null,
    codeCell: codeCell.text === "" && apart ? titleCell : codeCell,
    title: apart?.title ?? (title === "" && !code ? codeCell.text : title),
    titleCell: title === "" && !code ? codeCell : titleCell,
    opensCriterion,
    at: cells.at,
    conditions: cells.at("condition").lines,
  };
}

function saysNothing({ at }: CriteriaRow): boolean {
  return ownColumns.every((column) => at(column).text === "");
}
