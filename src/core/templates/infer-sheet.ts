/** One sheet of a blank form, learned: what it is, its table, its fields, its formulas. */
import type { CellRange } from "../model/address";
import type { CellFormat, Grid } from "../model/grid";
import { foldText } from "../text/fold-text";
import { columnPaths } from "./column-path";
import { rowKindOf, typeByFormat } from "./field-types";
import type { HeaderBlock } from "./header-block";
import { headerFieldsOf } from "./header-fields";
import { type TableBody, tableBodyOf } from "./infer-body";
import { closedCellsOf, formulasOf, looseFieldsOf, printedTexts } from "./infer-cells";
import { learnedColumns } from "./infer-columns";
import { findHeader } from "./infer-header";
import { printedFormKey, tabFormKey, titleOf } from "./infer-title";
import { type SheetView, viewOf } from "./sheet-view";
import type { TemplateColumn, TemplateRow, TemplateSheet, TemplateTable } from "./template";

export interface LearnedSheet {
  readonly sheet: TemplateSheet;
  /** Columns where 100 % is the number 1, shown as a percent. */
  readonly percentFormats: ReadonlySet<number>;
  /** The rows are things of many kinds, each with its own measure: nothing adds them up. */
  readonly isMixed: boolean;
  /** What each row is measured in, folded, where the form prints it. */
  readonly measures: ReadonlyMap<number, string>;
  /** Where the form offers choices. */
  readonly choiceRanges: readonly CellRange[];
}

/** @param key What the sheet is called in rule ids where it prints no number of its own. */
export function inferSheet(grid: Grid, formats: readonly CellFormat[], key: string): LearnedSheet {
  const view = viewOf(grid, formats);
  const header = findHeader(view);
  const top = header?.top ?? grid.lastRow + 1;
  const named = {
    key: printedFormKey(view, top) ?? tabFormKey(grid.name) ?? key,
    title: titleOf(view, top) || grid.name.trim(),
  };
  const learned = header && learnedTable(view, header);
  if (!header || !learned)
    return {
      sheet: page(view, named),
      percentFormats: new Set(),
      isMixed: false,
      measures: new Map(),
      choiceRanges: [],
    };
  const { table, shape, body } = learned;
  const formulas = formulasOf(view, header.top);
  const below =
    shape === "list" ? Math.max(body.bodyBottom, ...table.rows.map(({ row }) => row)) : body.bodyBottom;
  const rows = table.rows.map(({ row }) => row);
  return {
    sheet: {
      ...named,
      name: grid.name,
      shape,
      isProtected: grid.isProtected,
      headerFields: headerFieldsOf(view, 1, header.top - 1),
      printedTexts: printedTexts(view, header.top, below),
      table,
      looseFields: shape === "list" ? looseFieldsOf(view, header, table, formulas) : [],
      formulas,
      givenCells: {},
      closedCells: shape === "list" ? [] : closedCellsOf(view, table, formulas),
    },
    percentFormats: new Set(
      table.columns.flatMap(({ column }) =>
        typeByFormat({ view, column, rows }) === "percent" ? column : [],
      ),
    ),
    isMixed: new Set(learned.measures.values()).size >= 2,
    measures: learned.measures,
    choiceRanges: grid.validations.flatMap(({ type, ranges }) => (type === "list" ? ranges : [])),
  };
}

function page(view: SheetView, named: Pick<TemplateSheet, "key" | "title">): TemplateSheet {
  const { grid } = view;
  return {
    ...named,
    name: grid.name,
    shape: "page",
    isProtected: grid.isProtected,
    headerFields: headerFieldsOf(view, 1, Math.min(grid.lastRow, 60)),
    printedTexts: printedTexts(view, Math.min(grid.lastRow, 200) + 1, grid.lastRow),
    looseFields: [],
    formulas: formulasOf(view, 1),
    givenCells: {},
    closedCells: [],
  };
}

interface LearnedTable {
  readonly table: TemplateTable;
  readonly body: TableBody;
  readonly shape: Exclude<TemplateSheet["shape"], "page">;
  readonly measures: ReadonlyMap<number, string>;
}

/** `undefined` where the table asks for nothing: every column is printed. */
function learnedTable(view: SheetView, header: HeaderBlock): LearnedTable | undefined {
  const captions = columnPaths(view, header);
  const body = tableBodyOf(view, header, captions);
  const { columns, printedColumns } = learnedColumns(view, header, captions, body);
  if (columns.length === 0 || (body.shape === "form" && body.rows.length === 0)) return undefined;
  const table: TemplateTable = {
    headerTop: header.top,
    headerBottom: header.bottom,
    numberRow: header.numberRow,
    bodyTop: body.bodyTop,
    bodyBottom: body.bodyBottom,
    left: header.left,
    right: header.right,
    codeColumn: body.codeColumn,
    codeCaption: captions.get(body.codeColumn ?? 0)?.join(" ") ?? "",
    labelColumn: body.labelColumn,
    labelCaption: captions.get(body.labelColumn ?? 0)?.join(" ") ?? "",
    columns: columns.map((column) =>
      view.grid.hiddenColumns.has(column.column) ? { ...column, isHidden: true } : column,
    ),
    printedColumns: [...body.groupColumns, ...printedColumns]
      .sort((one, other) => one - other)
      .map((column) => ({ column, path: [...(captions.get(column) ?? [])] })),
    rows: body.rows.map((row) => ({
      ...row,
      ...(view.grid.hiddenRows.has(row.row) ? { isHidden: true } : {}),
      ...rowKind(view, row, columns, printedColumns),
    })),
  };
  const shape = body.shape === "list" ? "list" : asksFigures(columns) ? "form" : "criteria";
  const measures = printedColumns.filter((column) => isMeasureCaption(captions.get(column)?.at(-1) ?? ""));
  return { table, body, shape, measures: measuresOf(view, body, measures) };
}

function asksFigures(columns: readonly TemplateColumn[]): boolean {
  return columns.some(({ operator }) => operator !== "none");
}

/** What the row, not the column, says is asked. */
function rowKind(
  view: SheetView,
  row: TemplateRow,
  columns: readonly TemplateColumn[],
  printedColumns: readonly number[],
): Partial<TemplateRow> {
  if (row.kind === "total") return {};
  const measures = printedColumns.map((column) => view.textAt(row.row, column));
  const kind = rowKindOf(row.label, measures);
  if (kind) return kind;
  const figures = columns.filter(({ operator }) => operator === "sum");
  const isPercent = (column: TemplateColumn) => view.formatAt(row.row, column.column)?.kind === "percent";
  return figures.length > 0 && figures.every(isPercent) ? { type: "percent", operator: "recompute" } : {};
}

function isMeasureCaption(caption: string): boolean {
  return /^(đơn vị( tính)?|đvt)$/u.test(foldText(caption));
}

function measuresOf(
  view: SheetView,
  body: TableBody,
  columns: readonly number[],
): ReadonlyMap<number, string> {
  const measures = new Map<number, string>();
  for (const { row } of body.rows) {
    const measure = columns.map((column) => view.foldedAt(row, column)).find((text) => text !== "");
    if (measure !== undefined) measures.set(row, measure);
  }
  return measures;
}
