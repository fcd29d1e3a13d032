/**
 * What is changed in the look of a cell. What a change does not name stays as the cell has it, and so does all that
 * cannot be said here (a theme's colour, a diagonal border): the change is laid over the cell's own format.
 */

/** In the words of .xlsx files. */
export type LineStyle =
  | "hair"
  | "thin"
  | "medium"
  | "thick"
  | "double"
  | "dashed"
  | "mediumDashed"
  | "dotted"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot";

export interface EdgeLine {
  readonly style: LineStyle;
  /** RGB in hexadecimal: "C00000". */
  readonly color: string;
}

export interface LookChange {
  /** In the English spelling of files: "#,##0". */
  readonly numberFormat?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "none" | "single" | "double" | "singleAccounting" | "doubleAccounting";
  readonly strikethrough?: boolean;
  /** RGB in hexadecimal. */
  readonly fontColor?: string;
  /** RGB in hexadecimal; null for no fill. */
  readonly fill?: string | null;
  /** Only the edges named; null takes the line away. */
  readonly borders?: Readonly<Partial<Record<"left" | "right" | "top" | "bottom", EdgeLine | null>>>;
  readonly horizontal?:
    "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Degrees, upwards above 0, from -90 to 90; "stacked" for letters below one another. */
  readonly rotation?: number | "stacked";
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

export interface LookPatch {
  readonly row: number;
  readonly column: number;
  readonly look: LookChange;
}
