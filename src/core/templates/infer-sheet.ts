/** One sheet of a blank form, learned: what it is, its table, its fields, its formulas. */
import { a1 } from "../model/address";
import { cellAt } from "../model/grid";
import { foldText } from "../text/fold-text";
import { columnPaths } from "./column-path";
import { columnTypeOf, operatorOf, typeByCaption } from "./field-types";
import { headerFieldsOf } from "./header-fields";
import { type HeaderBlock, findHeader } from "./header-block";
import { type SheetView, viewOf } from "./sheet-view";
import { type TableBody, tableBodyOf } from "./table-body";
import type { TemplateColumn, TemplateRow, TemplateSheet, TemplateTable } from "./template";
import type { Grid, CellFormat } from "../model/grid";

export function inferSheet(grid: Grid, formats: readonly CellFormat[], key: string): TemplateSheet {
  const view = viewOf(grid, formats);
  const header = findHeader(view);
  const title = titleOf(view, header?.top ?? grid.lastRow + 1) || grid.name;
  if (!header) return page(view, key, title);
  const captions = columnPaths(view, header);
  const body = tableBodyOf(view, header, captions);
  const table = tableOf(view, header, captions, body);
  if (table.columns.length === 0 || (body.shape === "form" && table.rows.length === 0))
    return page(view, key, title);
  const below = body.shape === "form" ? body.bodyBottom : (table.rows.at(-1)?.row ?? body.bodyBottom);
  const formulas = formulasOf(view, header.top);
  return {
    key,
    name: grid.name,
    title,
    shape: shapeOf(body, table, formulas),
    headerFields: headerFieldsOf(view, 1, header.top - 1),
    printedTexts: printedTexts(view, header.top, below),
    table,
    looseFields: body.shape === "list" ? looseFieldsOf(view, header, table, formulas) : [],
    formulas,
    givenCells: {},
    closedCells: closedCellsOf(view, table, body, formulas),
  };
}

function page(view: SheetView, key: string, title: string): TemplateSheet {
  const { grid } = view;
  return {
    key,
    name: grid.name,
    title,
    shape: "page",
    headerFields: headerFieldsOf(view, 1, Math.min(grid.lastRow, 60)),
    printedTexts: printedTexts(view, Math.min(grid.lastRow, 200) + 1, grid.lastRow),
    looseFields: [],
    formulas: formulasOf(view, 1),
    givenCells: {},
    closedCells: [],
  };
}

/** The line that names the form: "BIỂU 1: TÌNH HÌNH ĐOÀN VIÊN"; else the longest bold line above the table. */
function titleOf(view: SheetView, headerTop: number): string {
  let best = "";
  for (let row = 1; row < Math.min(headerTop, 40); row += 1) {
    for (let column = 1; column <= view.grid.lastColumn; column += 1) {
      const merge = view.mergeAt(row, column);
      if (merge && (merge.left !== column || merge.top !== row)) continue;
      const text = view.textAt(row, column);
      if (formKeyOf(text) !== undefined && text.length > 8) return text;
      const isHeading =
        view.formatAt(row, column)?.bold === true && merge !== undefined && merge.right - merge.left >= 2;
      if (
        isHeading &&
        text.length > best.length &&
        text === text.toUpperCase() &&
        !/^(đoàn tncs|cộng h)/iu.test(text)
      )
        best = text;
    }
  }
  return best;
}

/** "BIỂU 1: …" → "B1", "Phụ lục 2a" → "PL2a", "Mẫu số 03" → "M3"; `undefined` where the text names no form. */
export function formKeyOf(text: string): string | undefined {
  const match = /^(biểu|phụ lục|mẫu|bảng)( mẫu| số liệu| số)?\s*[.:]?\s*0*(\d{1,2}[a-zđ]?)(?![\d/])/u.exec(
    foldText(text),
  );
  if (!match?.[1] || !match[3]) return undefined;
  const prefix = { biểu: "B", "phụ lục": "PL", mẫu: "M", bảng: "BG" }[match[1]];
  return prefix === undefined ? undefined : prefix + match[3];
}

function tableOf(
  view: SheetView,
  header: HeaderBlock,
  captions: ReadonlyMap<number, readonly string[]>,
  body: TableBody,
): TemplateTable {
  const bodyRows =
    body.shape === "form" ? body.rows.map(({ row }) => row) : range(body.bodyTop, body.bodyBottom);
  const candidates = range(header.left, header.right).filter(
    (column) =>
      column !== body.codeColumn &&
      (body.shape === "list" || column !== body.labelColumn) &&
      !isTail(view, header, column),
  );
  const printedColumns =
    body.shape === "form" ? candidates.filter((column) => isDescriptor(view, column, bodyRows)) : [];
  const valueColumns = candidates.filter((column) => !printedColumns.includes(column));
  const numbers = valueColumns.map((column) => header.numbers.get(column)?.number ?? null);
  const columns = valueColumns.map((column, index): TemplateColumn => {
    const path = [...(captions.get(column) ?? [])];
    const printed = header.numbers.get(column);
    const number = printed?.number ?? null;
    const isUnique = number !== null && numbers.filter((other) => other === number).length === 1;
    const { type, choices } = columnTypeOf({ view, column, rows: bodyRows, path, shape: body.shape });
    const formula = body.shape === "list" ? cellAt(view.grid, body.bodyTop, column)?.formula : undefined;
    return {
      id: isUnique ? (numbers[index] ?? "") : a1(1, column).slice(0, -1),
      column,
      number,
      ...(printed?.expression === undefined ? {} : { expression: printed.expression }),
      path,
      type,
      operator: body.shape === "list" ? "none" : operatorOf(type),
      ...(choices === undefined ? {} : { choices }),
      ...(formula === undefined ? {} : { formula }),
    };
  });
  return {
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
    columns,
    rows: body.rows.map((row) => ({ ...row, ...rowType(view, row, printedColumns) })),
  };
}

/** A column that a caption and its figures share with the column before (value cells merged across). */
function isTail(view: SheetView, header: HeaderBlock, column: number): boolean {
  const merge = view.mergeAt(header.bottom, column);
  const printed = header.numberRow === null ? undefined : view.mergeAt(header.numberRow, column);
  return (
    merge !== undefined &&
    merge.left < column &&
    (header.numberRow === null || (printed !== undefined && printed.left < column))
  );
}

/** A column the form has filled with text for most rows (measures, notes on how to count): nothing is asked there. */
function isDescriptor(view: SheetView, column: number, rows: readonly number[]): boolean {
  const filled = rows.filter((row) => {
    const cell = cellAt(view.grid, row, column);
    return typeof cell?.value === "string" && cell.formula === undefined && /\p{L}{2}|%/u.test(cell.value);
  });
  return rows.length > 0 && filled.length * 2 >= rows.length;
}

/** A row measured in "%", or whose label is a rate, is not added whatever its column says. */
function rowType(view: SheetView, row: TemplateRow, printedColumns: readonly number[]): Partial<TemplateRow> {
  const measures = printedColumns.map((column) => view.foldedAt(row.row, column));
  const isRate =
    measures.some((measure) => /^(%|phần trăm)$/u.test(measure)) ||
    typeByCaption([row.label], "form") === "percent";
  return isRate && row.kind !== "total" ? { type: "percent", operator: "recompute" } : {};
}

function shapeOf(
  body: TableBody,
  table: TemplateTable,
  formulas: Readonly<Record<string, string>>,
): TemplateSheet["shape"] {
  if (body.shape === "list") return "list";
  const asksFigures = table.columns.some(
    (column) => !["text", "choice", "mark", "date"].includes(column.type),
  );
  const computes = table.columns.some((column) =>
    table.rows.some((row) => a1(row.row, column.column) in formulas && column.type !== "choice"),
  );
  return asksFigures || computes ? "form" : "criteria";
}

function formulasOf(view: SheetView, top: number): Record<string, string> {
  const formulas: Record<string, string> = {};
  for (const [key, cell] of view.grid.cells) {
    const row = Math.floor(key / 16_384);
    if (cell.formula !== undefined && row >= top) formulas[a1(row, (key % 16_384) + 1)] = cell.formula;
  }
  return formulas;
}

/** Beside a line below a list ("Tổng số cán bộ (a)") the empty cell to fill in. */
function looseFieldsOf(
  view: SheetView,
  header: HeaderBlock,
  table: TemplateTable,
  formulas: Readonly<Record<string, string>>,
): TemplateSheet["looseFields"] {
  const columnsWithFormula = new Set(
    table.rows.flatMap((row) =>
      range(header.left, header.right).filter((column) => a1(row.row, column) in formulas),
    ),
  );
  return table.rows.flatMap((row) => {
    if (row.kind === "total") return [];
    const column = range(header.left, header.right).find((candidate) => {
      const cell = cellAt(view.grid, row.row, candidate);
      const isOpen =
        cell !== undefined &&
        cell.value === null &&
        cell.formula === undefined &&
        view.mergeAt(row.row, candidate) === undefined;
      return (
        isOpen &&
        (view.formatAt(row.row, candidate)?.bordered === true || columnsWithFormula.has(candidate)) &&
        candidate > (table.labelColumn ?? 0)
      );
    });
    if (
      column === undefined ||
      range(header.left, header.right).some((other) => a1(row.row, other) in formulas)
    )
      return [];
    const type =
      typeByCaption([row.label], "form") ??
      (view.formatAt(row.row, column)?.kind === "percent" ? "percent" : "number");
    return [{ cell: a1(row.row, column), label: row.label, type, operator: operatorOf(type) }];
  });
}

/** Input cells the form closes: crossed out ("x", "-"), locked on a protected sheet, or the tail of a merged block. */
function closedCellsOf(
  view: SheetView,
  table: TemplateTable,
  body: TableBody,
  formulas: Readonly<Record<string, string>>,
): string[] {
  if (body.shape === "list") return [];
  const closed: string[] = [];
  const inputs = table.rows.flatMap((row) =>
    table.columns.map((column) => ({ row: row.row, column: column.column })),
  );
  const locks =
    view.grid.isProtected && inputs.some(({ row, column }) => view.formatAt(row, column)?.locked === false);
  for (const { row, column } of inputs) {
    const address = a1(row, column);
    if (address in formulas) continue;
    const merge = view.mergeAt(row, column);
    const isTailCell = merge !== undefined && (merge.top !== row || merge.left !== column);
    const isCrossed = /^([x×]|-|–|\/+)$/iu.test(view.textAt(row, column));
    const isLocked = locks && view.formatAt(row, column)?.locked !== false;
    if (isTailCell || isCrossed || isLocked) closed.push(address);
  }
  return closed;
}

/** Texts around the table, folded: what a unit's sheet has beyond them was filled in. */
function printedTexts(view: SheetView, headerTop: number, tableBottom: number): string[] {
  const texts = new Set<string>();
  for (const [key, cell] of view.grid.cells) {
    const row = Math.floor(key / 16_384);
    if (typeof cell.value === "string" && (row < headerTop || row > tableBottom)) {
      const folded = foldText(cell.value);
      if (folded !== "") texts.add(folded);
    }
  }
  return [...texts];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);
}
