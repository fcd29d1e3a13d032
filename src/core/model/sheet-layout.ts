/** What is changed on a sheet besides its cells. What is absent stays as it is; a list that is there is the whole list. */
import type { Grid } from "./grid";
import type { LookChange } from "./look-change";

export interface SheetLayout {
  /** A new name, legal and unique; formulas, names and charts that point to the sheet follow it. */
  readonly name?: string;
  readonly visibility?: Grid["visibility"];
  readonly columns?: readonly ColumnLayout[];
  readonly rows?: readonly RowLayout[];
  readonly merges?: readonly string[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** RGB in hexadecimal; null for none. */
  readonly tabColor?: string | null;
  readonly showGridlines?: boolean;
  readonly validations?: readonly (KeptItem | ValidationRule)[];
  /** The first has the highest priority. */
  readonly conditionalFormats?: readonly (KeptItem | KeptOthers | ConditionalFormatRule | DataBarRule)[];
  /** null unprotects the sheet, whatever password it had. */
  readonly protection?: SheetProtectionRule | null;
  readonly page?: PageLayout;
}

export interface ColumnLayout {
  readonly column: number;
  /** The last of a row of columns that all change alike. */
  readonly last?: number;
  /** In characters; null for the sheet's own width. */
  readonly width?: number | null;
  readonly hidden?: boolean;
  /** Of the places where there is no cell. */
  readonly look?: LookChange;
}

export interface RowLayout {
  readonly row: number;
  /** Points; null lets Excel fit the row. */
  readonly height?: number | null;
  readonly hidden?: boolean;
  /** Of the places where there is no cell. */
  readonly look?: LookChange;
}

/** The rule that is there already as number `kept`, counted from 0 in the order of the sheet's part. */
export interface KeptItem {
  readonly kept: number;
}

/** All rules that are there already, in the order of their priorities, but those whose formula holds this text. */
export interface KeptOthers {
  readonly keptWithout: string;
}

export interface ValidationRule {
  /** Ranges with spaces between: "C5:D9 F5". */
  readonly ranges: string;
  readonly type: "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";
  readonly operator?:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "greaterThan"
    | "greaterThanOrEqual"
    | "lessThan"
    | "lessThanOrEqual";
  /** Without "="; choices typed into the rule in quotes: `"Đạt,Chưa đạt"`. */
  readonly formula1: string;
  readonly formula2?: string;
  readonly ignoreBlanks: boolean;
  /** A list without its arrow. */
  readonly hidesList?: boolean;
  readonly alert?: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** Laid over the cells where a formula says so. */
export interface ConditionalFormatRule {
  /** Ranges with spaces between: "C5:D9 F5". */
  readonly ranges: string;
  /** Without "=", relative to the first cell of the first range. */
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly look: LookChange;
}

/** Bars behind the numbers of cells, from 0 on: solid, in one colour. */
export interface DataBarRule {
  readonly kind: "bars";
  /** Ranges with spaces between: "C5:D9 F5". */
  readonly ranges: string;
  /** RGB in hexadecimal. */
  readonly color: string;
  /** The number with the whole cell as its bar; absent for the largest of the ranges. */
  readonly max?: number;
}

/** What a new sheet of ours shows by itself: a look where a formula says so, or bars as long as the numbers. */
export type NewSheetCondition =
  | { readonly kind: "look"; readonly ranges: string; readonly formula: string; readonly tone: ConditionTone }
  | DataBarRule;

/** The few tones of our own sheets; each differs by more than its colour (bold, italic). */
export type ConditionTone = "good" | "bad" | "doubtful" | "muted";

/** What may be done although the sheet is protected. */
export interface SheetProtectionRule {
  readonly allowed: Readonly<Partial<Record<ProtectedAction, boolean>>>;
  readonly selects: "all" | "unlocked" | "none";
  readonly password?: string;
  /** The sheet keeps the password it has. */
  readonly keepsPassword?: boolean;
}

export type ProtectedAction =
  | "autoFilter"
  | "deleteColumns"
  | "deleteRows"
  | "objects"
  | "scenarios"
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertHyperlinks"
  | "insertRows"
  | "pivotTables"
  | "sort";

export interface PageLayout {
  readonly orientation?: "portrait" | "landscape";
  /** The number of files: 9 is A4. */
  readonly paperSize?: number;
  /** Percent, or as many pages wide and high; 0 pages: as many as it takes. */
  readonly zoom?: { readonly scale: number } | { readonly pagesWide: number; readonly pagesHigh: number };
  /** Inches. */
  readonly margins?: Readonly<
    Partial<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>
  >;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printGridlines?: boolean;
  readonly printHeadings?: boolean;
}
