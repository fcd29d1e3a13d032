/**
 * How DOAN's own cells look, free of any workbook: sober, like the forms they stand beside. One look per style name,
 * with what depends on the content (number format) and on the neighbourhood (borders, wrapping).
 */
import type { CellContent, CellPatch, PatchStyle } from "./workbook-patch";

export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly red: boolean;
  /** Points above the size of the body text. */
  readonly larger: number;
  /** RGB in hexadecimal; absent for no fill. */
  readonly fill?: string;
  readonly bordered: boolean;
  readonly numberFormat: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical: "top" | "center";
  readonly wrap: boolean;
  /** Can be typed into where the sheet is protected. */
  readonly unlocked: boolean;
}

/** Where a cell stands. */
interface CellPlace {
  /** It is the first cell of merged ones, so its text does not run over into its neighbours. */
  readonly merged: boolean;
  /** A cell beside it has borders, so it is one of a table. */
  readonly inTable: boolean;
}

export function lookOf({ style, content }: CellPatch, place: CellPlace = alone): CellLook {
  const look = { ...plain, ...(style ? looks[style] : {}) };
  const isNumeric = style !== undefined && numericStyles.includes(style);
  const flagged = style === "warning" && place.inTable;
  return {
    ...look,
    numberFormat: isNumeric ? numberFormatOf(content) : look.numberFormat,
    bordered: look.bordered || flagged,
    wrap: look.wrap || place.merged || flagged,
  };
}

const alone: CellPlace = { merged: false, inTable: false };

const plain: CellLook = {
  bold: false,
  italic: false,
  red: false,
  larger: 0,
  bordered: false,
  numberFormat: "General",
  vertical: "top",
  wrap: false,
  unlocked: false,
};

const looks: Readonly<Record<PatchStyle, Partial<CellLook>>> = {
  title: { bold: true, larger: 3, vertical: "center" },
  note: { italic: true },
  header: {
    bold: true,
    fill: "E8EEF7",
    bordered: true,
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  text: { bordered: true },
  wrapped: { bordered: true, wrap: true },
  number: { bordered: true, horizontal: "right" },
  date: { bordered: true, horizontal: "center", numberFormat: "dd/mm/yyyy" },
  percent: { bordered: true, horizontal: "right", numberFormat: "0.0%" },
  input: { bordered: true, fill: "FFF8DC", unlocked: true },
  mark: { bordered: true, fill: "FFF8DC", horizontal: "center", wrap: true, unlocked: true },
  section: { bold: true, bordered: true, fill: "F2F2F2", wrap: true },
  total: { bold: true, bordered: true, fill: "F2F2F2" },
  warning: { bold: true, red: true },
};

const numericStyles: readonly PatchStyle[] = ["number", "input", "mark", "total", "warning"];

/**
 * Excel's "#,##0.##" shows a whole number as "5." with a trailing separator, so whole numbers and others get formats
 * of their own. A result that is not known yet gets General, which is right for both.
 */
function numberFormatOf(content: CellContent): string {
  const number = content.kind === "value" ? content.value : content.result;
  if (typeof number !== "number") return "General";
  return Number.isInteger(number) ? "#,##0" : "#,##0.0##";
}
