/**
 * Which columns of a form hold the marks. A caption like "Tự chấm" says so; "Kết quả" or an unknown caption ("Quý IV") is
 * believed only if what stands there reads as marks: a report on figures has results, too.
 */
import { cellAt, type CellValue, type Grid, isCellError } from "../../model/grid";
import { type Content, contentsOf, type CriteriaSet, isGroup } from "../criteria-set";
import { haveTitlesOfSet } from "./alike-titles";
import type { FormColumns, MarkSource } from "./form-columns";
import type { FormattedGrid } from "./formatted-grid";
import { markOfWords } from "./mark-words";
import type { PlacedLine } from "./placed-lines";
import { columnsOf, isFilled } from "./read-source";

export interface FormSources {
  readonly self: readonly MarkSource[];
  readonly reviewed: readonly MarkSource[];
}

/** `undefined` where the form has no marks, nor a place for them. */
export function formSources(
  sheet: FormattedGrid,
  columns: FormColumns,
  placed: readonly PlacedLine[],
  set: CriteriaSet,
): FormSources | undefined {
  const { self, reviewed } = columns;
  if (self.length > 0) return { self, reviewed };
  const perhaps = columns.perhapsSelf.filter((source) => readsAsMarks(sheet, columns, source, placed, set));
  const isReviewed = reviewed.some((source) => readsAsMarks(sheet, columns, source, placed, set));
  const isSelf = (isReviewed || isOfSet(columns, placed, set)) && perhaps.length > 0;
  if (isSelf) return { self: perhaps, reviewed };
  const other = [...columns.others, ...unclaimed(sheet.grid, columns)].find((source) =>
    saysMet(sheet, source, placed),
  );
  if (isReviewed || (other && isOfSet(columns, placed, set))) return { self: other ? [other] : [], reviewed };
  if (perhaps.length > 0) return undefined;
  // A blank form: somebody has still to fill it in.
  const isBlank = (source: MarkSource) => placed.every(({ line }) => !isFilled(sheet, source, line.row));
  const blank = columns.perhapsSelf.filter(isBlank).slice(0, 1);
  const isForm = columns.evidence.length > 0 && [...blank, ...reviewed].length > 0 && reviewed.every(isBlank);
  return isForm ? { self: blank, reviewed } : undefined;
}

/** A report on figures may say "Đạt" of each of them: then it asks for no evidence, and is about other things. */
function isOfSet(columns: FormColumns, placed: readonly PlacedLine[], set: CriteriaSet): boolean {
  if (columns.evidence.length > 0 || columns.title === undefined || haveTitlesOfSet(placed)) return true;
  const found = new Set(placed.flatMap(({ node }) => (isGroup(node) ? [] : [node])));
  return found.size === contentsOf(set).length;
}

/** Columns that lost their caption, or have one that says something else. */
function unclaimed(grid: Grid, columns: FormColumns): readonly MarkSource[] {
  const { code, group, title, maxPoints, evidence, reviewed, perhapsSelf } = columns;
  const claimed = new Set([
    ...[code, group, title, maxPoints],
    ...evidence,
    ...[...reviewed, ...perhapsSelf].flatMap(columnsOf),
  ]);
  return Array.from({ length: Math.min(grid.lastColumn, mostColumns) }, (_, index) => index + 1)
    .filter((column) => !claimed.has(column))
    .map((column) => ({ kind: "column", column, asksPoints: false }));
}

const mostColumns = 40;

function readsAsMarks(
  sheet: FormattedGrid,
  columns: FormColumns,
  source: MarkSource,
  placed: readonly PlacedLine[],
  set: CriteriaSet,
): boolean {
  const filled = filledCells(sheet, source, placed);
  if (filled.length === 0) return false;
  const hasPoints = columns.maxPoints !== undefined || set.maxPoints !== undefined;
  const marks = filled.filter(
    ({ value, content }) =>
      isWord(value) || (hasPoints && source.kind === "column" && areItsPoints(value, content)),
  );
  return marks.length * 2 > filled.length || areAnswers(columns, filled, placed);
}

/** Also 1 and 0, beside evidence and titles of the set: figures of a report may happen to be 1, too. */
function areAnswers(
  { evidence }: FormColumns,
  filled: readonly FilledCell[],
  placed: readonly PlacedLine[],
): boolean {
  const isAnswer = ({ value, content }: FilledCell) =>
    content.judge.by === "met" && (/^[01]$/.test(textOf(value)) || markOfWords(textOf(value)) !== undefined);
  return evidence.length > 0 && filled.every(isAnswer) && haveTitlesOfSet(placed);
}

function textOf(value: CellValue): string {
  return isCellError(value) ? value.error : String(value ?? "").trim();
}

/** Under an unknown caption only the very words count; a cross may mean anything. */
function saysMet(sheet: FormattedGrid, source: MarkSource, placed: readonly PlacedLine[]): boolean {
  const filled = filledCells(sheet, source, placed);
  const said = filled.filter(({ value }) => isWord(value) && /đ/iu.test(String(value)));
  return said.length > 1 && said.length * 2 > filled.length;
}

interface FilledCell {
  readonly value: CellValue;
  readonly content: Content;
}

function filledCells(
  { grid }: FormattedGrid,
  source: MarkSource,
  placed: readonly PlacedLine[],
): readonly FilledCell[] {
  return placed.flatMap(({ line, node }) => {
    if (isGroup(node)) return [];
    return columnsOf(source).flatMap((column) => {
      const value = cellAt(grid, line.row, column)?.value ?? null;
      return value === null || value === "" ? [] : [{ value, content: node }];
    });
  });
}

function isWord(value: CellValue): boolean {
  if (typeof value === "boolean") return true;
  if (typeof value !== "string" || /^\s*\d+\s*$/.test(value)) return false;
  const mark = markOfWords(value);
  return mark !== undefined && mark.kind !== "unmarked";
}

function areItsPoints(value: CellValue, { maxPoints, judge }: Content): boolean {
  if (typeof value !== "number" || judge.by === "set") return false;
  return maxPoints !== undefined && Math.abs(value) <= maxPoints;
}
