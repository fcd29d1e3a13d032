/**
 * One `<table:table>`. Equal rows and cells that follow one another are stored once with a count; the empty rest of
 * a sheet is a million rows stored so, and must cost nothing.
 */
import { maxColumn, maxRow, type CellRange } from "../../../core/model/address";
import { cellKey, type Cell, type Grid } from "../../../core/model/grid";
import type { ReadRefusal } from "../../../host/workbook-reader";
import { maxCells } from "../limits";
import { tooBig } from "../refusals";
import type { XmlScanner } from "../xml/xml-scanner";
import { readOdsCell, type OdsCellSource } from "./ods-cell";
import { isCollapsed, OdsColumns } from "./ods-columns";
import type { OdsValidations } from "./ods-validations";

export interface OdsTableSource extends OdsCellSource {
  readonly validations: OdsValidations;
  readonly keepsStyledBlanks: boolean;
  readonly wantsValidations: boolean;
  /** Called for a name defined inside the table. */
  readonly takeName: (scanner: XmlScanner, sheet: string) => void;
  /** Cells kept so far, in all tables. */
  cellCount: number;
}

/** Reads the table whose opening tag was just reached, up to its closing tag. */
export function readOdsTable(scanner: XmlScanner, source: OdsTableSource): Grid | ReadRefusal {
  const reading = new TableReading(source);
  const name = scanner.attribute("name") ?? "";
  const isHidden = source.styles.isHidden(scanner.attribute("style-name"));
  const isProtected = scanner.flag("protected");
  scanner.eachInside(() => {
    switch (scanner.name()) {
      case "table-column":
        reading.columns.add(scanner, source.styles);
        break;
      case "table-row":
        reading.readRow(scanner);
        break;
      case "named-range":
      case "named-expression":
        source.takeName(scanner, name);
        break;
      // Drawings, forms and tables inside tables hold paragraphs and cells of their own.
      case "shapes":
      case "forms":
      case "table":
        scanner.skipElement();
        break;
    }
  });
  if (source.cellCount > maxCells) return tooBig;
  return { name, visibility: isHidden ? "hidden" : "visible", ...reading.content(), isProtected };
}

/** Styled blanks in longer runs are whole rows and columns that were formatted, not places to fill in. */
const maxBlankColumns = 256;
const maxBlankRows = 2_000;

/** Cells of one row that are the same, from `column` on. */
interface CellRun {
  readonly cell: Cell;
  readonly column: number;
  readonly count: number;
}

class TableReading {
  readonly columns = new OdsColumns();
  readonly #cells = new Map<number, Cell>();
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows: { from: number; to: number }[] = [];
  readonly #validated = new Map<string, CellRange[]>();
  #row = 1;
  #lastRow = 0;
  #lastColumn = 0;

  constructor(readonly source: OdsTableSource) {}

  readRow(scanner: XmlScanner): void {
    const count = Math.min(scanner.digits("number-rows-repeated") ?? 1, maxRow + 1 - this.#row);
    const style = scanner.attribute("default-cell-style-name");
    const isHidden = isCollapsed(scanner) || this.source.styles.isHidden(scanner.attribute("style-name"));
    if (isHidden) this.#hiddenRows.push({ from: this.#row, to: this.#row + count - 1 });
    const runs: CellRun[] = [];
    let column = 1;
    scanner.eachInside(() => {
      if (!scanner.isNamed("table-cell") && !scanner.isNamed("covered-table-cell"))
        return scanner.skipElement();
      column += this.#readRun(scanner, column, count, style, runs);
    });
    // Hostile files repeat a full row a million times: nothing is kept of it, and the caller refuses the file.
    this.source.cellCount += count * runs.reduce((cells, run) => cells + run.count, 0);
    if (this.source.cellCount > maxCells) return;
    for (let row = this.#row; row < this.#row + count && runs.length > 0; row++) this.#keep(row, runs);
    this.#row += count;
  }

  content(): Omit<Grid, "name" | "visibility" | "isProtected"> {
    return {
      cells: this.#cells,
      lastRow: this.#lastRow,
      lastColumn: this.#lastColumn,
      merges: this.#merges,
      hiddenRows: this.#rowsHiddenAmongCells(),
      hiddenColumns: this.columns.hidden,
      validations: this.source.validations.validations(this.#validated),
    };
  }

  /** Reads one run of cells into `runs`; gives how many columns it takes. */
  #readRun(
    scanner: XmlScanner,
    column: number,
    rows: number,
    rowStyle: string | undefined,
    runs: CellRun[],
  ): number {
    const count = Math.min(scanner.digits("number-columns-repeated") ?? 1, maxColumn + 1 - column);
    const ownStyle = scanner.attribute("style-name");
    const style = ownStyle ?? rowStyle ?? this.columns.cellStyle(column);
    if (scanner.isNamed("table-cell")) this.#takeMerge(scanner, column);
    if (this.source.wantsValidations) this.#takeValidation(scanner, column, count, rows);
    const cell = readOdsCell(scanner, style, this.source);
    const isBlank = cell.value === null && cell.formula === undefined;
    const isPlaceToFill = ownStyle !== undefined && count <= maxBlankColumns && rows <= maxBlankRows;
    if (!isBlank || (this.source.keepsStyledBlanks && isPlaceToFill)) runs.push({ cell, column, count });
    return count;
  }

  #keep(row: number, runs: readonly CellRun[]): void {
    for (const { cell, column, count } of runs) {
      for (let at = column; at < column + count; at++) this.#cells.set(cellKey(row, at), cell);
      if (cell.value === null && cell.formula === undefined) continue;
      this.#lastRow = row;
      this.#lastColumn = Math.max(this.#lastColumn, column + count - 1);
    }
  }

  #takeMerge(scanner: XmlScanner, column: number): void {
    const columns = scanner.digits("number-columns-spanned") ?? 1;
    const rows = scanner.digits("number-rows-spanned") ?? 1;
    if (columns <= 1 && rows <= 1) return;
    const bottom = Math.min(this.#row + rows - 1, maxRow);
    this.#merges.push({
      top: this.#row,
      left: column,
      bottom,
      right: Math.min(column + columns - 1, maxColumn),
    });
  }

  #takeValidation(scanner: XmlScanner, column: number, columns: number, rows: number): void {
    const name = scanner.attribute("content-validation-name");
    if (name === undefined) return;
    const range = { top: this.#row, left: column, bottom: this.#row + rows - 1, right: column + columns - 1 };
    const ranges = this.#validated.get(name);
    if (ranges) ranges.push(range);
    else this.#validated.set(name, [range]);
  }

  /** The unused end of a sheet is often hidden; nobody asks for a million numbers. */
  #rowsHiddenAmongCells(): Set<number> {
    const rows = new Set<number>();
    for (const { from, to } of this.#hiddenRows) {
      for (let row = from; row <= Math.min(to, this.#lastRow); row++) rows.add(row);
    }
    return rows;
  }
}
