/** The format a cell has where the workbook gives it none, and the format of a value that brings its own kind. */
import type { CellFormat } from "../../../core/model/grid";

export const plainFormat: CellFormat = {
  kind: "general",
  numberFormat: "General",
  fontName: "",
  bold: false,
  indent: 0,
  locked: true,
  bordered: false,
  filled: false,
};

const codes = { date: "dd/mm/yyyy", time: "hh:mm:ss", percent: "0%" } as const;

/**
 * The format for a value that is a date, a time or a percent by its own type, in a cell that may be formatted
 * otherwise. A format of that kind and the same look is added to `formats` once, where there is none.
 */
export function formatShowing(formats: CellFormat[], index: number, kind: keyof typeof codes): number {
  const format = formats[index] ?? plainFormat;
  const isMoment = format.kind === "date" || format.kind === "time";
  if (format.kind === kind || (isMoment && kind !== "percent")) return index;
  const same = formats.findIndex((other) => other.kind === kind && sameLook(other, format));
  return same !== -1 ? same : formats.push({ ...format, kind, numberFormat: codes[kind] }) - 1;
}

function sameLook(one: CellFormat, other: CellFormat): boolean {
  return (
    one.fontName === other.fontName &&
    one.bold === other.bold &&
    one.indent === other.indent &&
    one.locked === other.locked &&
    one.bordered === other.bordered &&
    one.filled === other.filled
  );
}
