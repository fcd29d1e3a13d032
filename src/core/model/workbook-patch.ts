/**
 * Everything a writer is asked to do to a workbook, as data. `core` makes it; `xlsx` (bytes) and `excel` (the open
 * workbook) carry it out and decide nothing. What a patch does not name stays as it is.
 */

import type { LookPatch } from "./look-change";
import type { NewSheetCondition, SheetLayout, ValidationRule } from "./sheet-layout";

/** What is written into one cell. */
export type CellContent =
  /** A typed value. Text is always text, also where it begins with "=", "+", "-" or "@"; null empties the cell. */
  | { readonly kind: "value"; readonly value: number | string | boolean | null }
  /** A formula without its "=", and its result so that programs that do not calculate show it too.
   *  `result: undefined` means it could not be computed here: the workbook is then told to recalculate on opening. */
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly result: FormulaResult | undefined;
      /** The block that the formula fills, this cell its first ("C5:D9"), in workbooks as bytes only. */
      readonly fills?: string;
    }
  /** The cell keeps the formula it has; only the stored result is brought up to date. */
  | { readonly kind: "result"; readonly result: FormulaResult | undefined };

export type FormulaResult = number | string | boolean | { readonly error: string };

export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Style for a cell on a new sheet. On an existing sheet the cell keeps the style it has and this is ignored
   *  unless the cell did not exist at all. */
  readonly style?: PatchStyle;
}

/** The few looks that DOAN's own sheets use. The writer maps each to one cell format of the workbook. */
export type PatchStyle =
  | "title"
  | "note"
  | "header"
  | "text"
  | "wrapped"
  | "number"
  | "date"
  | "percent"
  | "input"
  /** A short word or number in a narrow column: a mark, a code; centred, and free to be typed over. */
  | "mark"
  /** The heading of some rows of a table. */
  | "section"
  | "total"
  | "warning";

/** What is changed on a sheet that exists, found by its name. */
export interface SheetPatch {
  readonly sheet: string;
  readonly cells: readonly CellPatch[];
  /** Looks given to cells whatever they hold; in the open workbook number formats only. */
  readonly looks?: readonly LookPatch[];
  /** All else of the sheet, in workbooks as bytes only. */
  readonly layout?: SheetLayout;
}

export interface NewSheet {
  /** Already legal and unique: at most 31 characters, none of []:*?/\ , no leading or trailing apostrophe. */
  readonly name: string;
  readonly cells: readonly CellPatch[];
  /** Widths in characters, by column number. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly merges: readonly string[];
  /** Rows that only programs read. */
  readonly hiddenRows?: readonly number[];
  /** Rows and columns kept in view; 0 for none. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Rows repeated at the top of every printed page, e.g. [3, 5]. */
  readonly printTitleRows?: readonly [number, number];
  readonly landscape: boolean;
  /** Drop-downs and limits of its cells. */
  readonly validations?: readonly ValidationRule[];
  /** The first has the highest priority. */
  readonly conditions?: readonly NewSheetCondition[];
}

export interface NameToDefine {
  readonly name: string;
  /** Without "=", e.g. `'Nguồn số liệu'!$A$4:$H$20`. A name that exists is replaced. */
  readonly refersTo: string;
  /** The sheet it belongs to; absent for a name of the whole workbook. */
  readonly sheet?: string;
  /** Not shown in the list of names. */
  readonly hidden?: boolean;
  readonly comment?: string;
}

export type RemovedName = Pick<NameToDefine, "name" | "sheet">;

/**
 * A sheet of ours that exists already and is brought up to date: `name` is what it is called now. Only the cells
 * inside `clears` are emptied (contents and looks) before `cells` are written; everything else on it is the user's.
 */
export interface RewrittenSheet extends NewSheet {
  /** What we wrote last time, e.g. ["A1:AB16"]. */
  readonly clears: readonly string[];
}

/** A text the workbook carries with it, unseen by the user: `id` is permanent, kebab-case; null removes it. */
export interface StoredText {
  readonly id: string;
  readonly text: string | null;
}

/** A custom XML part of anyone: `itemId` is its GUID in braces; null removes it. In workbooks as bytes only. */
export interface CustomXmlPatch {
  readonly itemId: string;
  readonly xml: string | null;
}

/** Sheets are named as they are called before the patch. */
export interface WorkbookPatch {
  readonly sheets: readonly SheetPatch[];
  /** Appended after the workbook's own sheets, in this order. */
  readonly newSheets: readonly NewSheet[];
  readonly definedNames: readonly NameToDefine[];
  /** Sheets of an earlier run, in the open workbook only. */
  readonly rewrittenSheets?: readonly RewrittenSheet[];
  /** Kept in custom XML parts, see `stored-text.ts`. */
  readonly storedTexts?: readonly StoredText[];
  readonly customXml?: readonly CustomXmlPatch[];
  readonly removedNames?: readonly RemovedName[];
  /** Sheets whose formulas become the results they show. */
  readonly valuesOnly?: readonly string[];
  /** Formulas elsewhere that point to them become #REF!. One visible sheet must stay. */
  readonly removedSheets?: readonly string[];
  /** The order of tabs, of all sheets that have cells. */
  readonly sheetOrder?: readonly string[];
  /** The sheet shown on opening. */
  readonly activeSheet?: string;
  /** Whether sheets can be added, removed and renamed. */
  readonly structureProtected?: boolean;
}
