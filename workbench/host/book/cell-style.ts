/**
 * The style of a cell, as Office.js can ask for it. Styles are values: a change makes a new one, so that two cells
 * that look alike never share a fate.
 */

export type BorderEdge = "left" | "right" | "top" | "bottom";

export interface BorderLine {
  /** Office.js words: "Continuous", "Dash", "Double" …; a side without a line is absent. */
  readonly style: string;
  /** Office.js words: "Hairline", "Thin", "Medium", "Thick". */
  readonly weight: string;
  /** "#RRGGBB". */
  readonly color: string;
}

export interface CellStyle {
  /** In the English spelling that files use: "#,##0", "General". */
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Office.js words: "None", "Single", "Double" … */
  readonly underline: string;
  readonly strikethrough: boolean;
  /** "#RRGGBB". */
  readonly fontColor: string;
  /** "#RRGGBB"; null for no fill. */
  readonly fillColor: string | null;
  readonly borders: Readonly<Partial<Record<BorderEdge, BorderLine>>>;
  /** Office.js words: "General", "Left", "Center", "Right", "Justify" … */
  readonly horizontalAlignment: string;
  /** Office.js words: "Top", "Center", "Bottom". */
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const plainStyle: CellStyle = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  fillColor: null,
  borders: {},
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
};
