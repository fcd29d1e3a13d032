/**
 * The workbook that stands in for Excel's: the only truth of the workbench. Values, formulas as typed, styles, names,
 * settings, protection. It holds data and tells listeners what changed; calculating, Office.js and the grid on the
 * screen are others' work.
 */
import type { CellRange } from "../../../src/core/model/address";
import { cellKey, type CellValue } from "../../../src/core/model/grid";
import { type CellStyle, plainStyle } from "./cell-style";

export interface BookCell {
  /** What was typed, or what the formula gives; null while nothing is known. */
  readonly value: CellValue;
  /** As typed, with "="; absent for a constant. */
  readonly formula?: string;
  readonly style: CellStyle;
  /** Where the cell shows a part of another cell's spilled result: that cell's key. */
  readonly spilledFrom?: number;
}

export interface SheetProtection {
  /** By the names of Excel.WorksheetProtectionOptions: allowFormatCells … */
  readonly options: Readonly<Record<string, boolean | string>>;
  /** As typed; of a file that was opened its hash, which nobody can type. */
  readonly password?: string;
}

export interface BookValidation {
  readonly ranges: readonly CellRange[];
  /** Office.js words: "WholeNumber", "Decimal", "List", "Date", "Time", "TextLength", "Custom". */
  readonly type: string;
  /** The rule, error alert and prompt as Office.js writes them. */
  readonly rule: unknown;
  readonly errorAlert?: unknown;
  readonly prompt?: unknown;
  /** Blank cells are always valid. Absent: they are. */
  readonly ignoreBlanks?: boolean;
}

export type ConditionalSettings = Readonly<Record<string, unknown>>;

export interface BookConditionalFormat {
  readonly id: string;
  readonly ranges: readonly CellRange[];
  /** Office.js words: "Custom", "CellValue", "ContainsText" … */
  readonly type: string;
  readonly stopIfTrue: boolean;
  /** With "=", relative to the first cell; "" where no formula decides it: colour scales, data bars, icons, ranks. */
  readonly formula: string;
  /** What a type has of its own, by the names of the wire: { Rule: { operator: "GreaterThan", formula1: "=5" } }. */
  readonly settings?: ConditionalSettings;
  /** What it lays over the cell's own style. */
  readonly overlay: Partial<CellStyle>;
}

export interface BookTable {
  readonly id: string;
  name: string;
  range: CellRange;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}

export interface BookName {
  name: string;
  /** With "=": "='Nguồn số liệu'!$A$4:$H$20". */
  formula: string;
  visible: boolean;
  comment: string;
}

export class BookSheet {
  /** By `cellKey`; a cell that is blank and plain is absent. */
  readonly cells = new Map<number, BookCell>();
  readonly rowHeights = new Map<number, number>();
  /** Points, as Office.js gives them. */
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Points, of rows and columns that have no height or width of their own. */
  defaultRowHeight = 15;
  defaultColumnWidth = 48;
  /** How cells look that are not there: by row where the row has a style, else by column, else this. */
  defaultStyle: CellStyle = plainStyle;
  readonly rowStyles = new Map<number, CellStyle>();
  readonly columnStyles = new Map<number, CellStyle>();
  merges: CellRange[] = [];
  validations: BookValidation[] = [];
  /** The first has the highest priority. */
  conditionalFormats: BookConditionalFormat[] = [];
  tables: BookTable[] = [];
  names: BookName[] = [];
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  protection: SheetProtection | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  tabColor = "";
  showGridlines = true;
  /** Excel.PageLayout's plain properties: orientation, paperSize … */
  pageLayout: Record<string, unknown> = {};
  /** "$3:$5" or "". */
  printTitleRows = "";
  printArea = "";
  /** `worksheet.customProperties`, by key. */
  readonly customProperties = new Map<string, string>();
  /** Where the file it was opened from calls it; null for a sheet made here. */
  readonly storedName: string | null;

  constructor(
    readonly id: string,
    public name: string,
    storedName: string | null = null,
  ) {
    this.storedName = storedName;
  }

  cell(row: number, column: number): BookCell | undefined {
    return this.cells.get(cellKey(row, column));
  }

  /** The style of a place, whether a cell is there or not. */
  styleAt(row: number, column: number): CellStyle {
    return this.cell(row, column)?.style ?? this.inheritedStyle(row, column);
  }

  /** The style that a cell made here begins with. */
  inheritedStyle(row: number, column: number): CellStyle {
    return this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? this.defaultStyle;
  }
}

export type BookChange =
  | {
      readonly kind: "cells";
      readonly sheet: BookSheet;
      readonly range: CellRange;
      readonly by: "user" | "add-in" | "calculation";
      /** Where cells were inserted or deleted rather than filled, in the words of `Excel.DataChangeType`. */
      readonly changeType?: string;
      /** Which way the others went, in the words of `Excel.InsertDeleteCellsShiftDirection`. */
      readonly shiftDirection?: string;
    }
  | { readonly kind: "format"; readonly sheet: BookSheet; readonly range: CellRange }
  | { readonly kind: "layout"; readonly sheet: BookSheet }
  | {
      readonly kind: "sheet-added" | "sheet-removed" | "sheet-renamed" | "sheet-activated" | "sheet-moved";
      readonly sheet: BookSheet;
    }
  | { readonly kind: "selection"; readonly sheet: BookSheet; readonly ranges: readonly CellRange[] }
  /** Protected or no longer so; shown or hidden. */
  | { readonly kind: "sheet-protection" | "sheet-visibility"; readonly sheet: BookSheet }
  | { readonly kind: "names" };

export interface BookCommentReply {
  readonly id: string;
  content: string;
  readonly authorName: string;
}

/** A comment with its answers ("Nhận xét"), not a note. */
export interface BookComment {
  readonly id: string;
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  content: string;
  readonly authorName: string;
  resolved: boolean;
  replies: BookCommentReply[];
}

export class Book {
  sheets: BookSheet[] = [];
  /** What a new sheet looks like before anything is on it. */
  defaultStyle: CellStyle = plainStyle;
  names: BookName[] = [];
  /** `Office.context.document.settings`: JSON texts by key. */
  readonly settings = new Map<string, string>();
  /** By id: the XML text. */
  readonly customXmlParts = new Map<string, string>();
  comments: BookComment[] = [];
  /** Title, author …: `Excel.DocumentProperties` by the names of the wire. */
  readonly properties = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  active: BookSheet | undefined;
  selection: readonly CellRange[] = [{ top: 1, left: 1, bottom: 1, right: 1 }];
  isStructureProtected = false;
  structurePassword: string | null = null;
  isReadOnly = false;
  /** True while the user types in a cell: Excel then refuses requests. */
  isCellBeingEdited = false;
  fileName: string | null = null;
  /** The bytes it was opened from, which saving patches; null for a new workbook. */
  source: Uint8Array | null = null;
  private readonly listeners = new Set<(change: BookChange) => void>();
  private lastId = 0;

  /** Hears every change; the answer stops it. */
  listen(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: BookChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  /** Excel compares names of sheets without regard to case. */
  sheetNamed(name: string): BookSheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  addSheet(name: string, storedName: string | null = null): BookSheet {
    const sheet = new BookSheet(this.newId(), name, storedName);
    sheet.defaultStyle = this.defaultStyle;
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.tell({ kind: "sheet-added", sheet });
    return sheet;
  }

  removeSheet(sheet: BookSheet): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    if (this.active === sheet) this.active = this.sheets.find(({ visibility }) => visibility === "Visible");
    this.tell({ kind: "sheet-removed", sheet });
  }

  /** In the shape of Excel's: "{00000000-0001-0000-0000-000000000000}". */
  newId(): string {
    this.lastId += 1;
    return `{00000000-0001-0000-0000-${String(this.lastId).padStart(12, "0")}}`;
  }
}

/** Puts a cell, keeping its style where none is given; a blank cell that looks like its surroundings leaves no trace. */
export function setCell(
  sheet: BookSheet,
  row: number,
  column: number,
  cell: {
    readonly value: CellValue;
    readonly formula?: string;
    readonly style?: CellStyle;
    readonly spilledFrom?: number;
  },
): void {
  const key = cellKey(row, column);
  const inherited = sheet.inheritedStyle(row, column);
  const style = cell.style ?? sheet.cells.get(key)?.style ?? inherited;
  if (cell.value === null && cell.formula === undefined && style === inherited) sheet.cells.delete(key);
  else sheet.cells.set(key, { ...cell, style });
}
