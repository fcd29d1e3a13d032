/**
 * A cell that is no field of any form, as a figure: what stands in a page, an ordinary table or a line of text. Nobody
 * says what is asked there, so "34.581" is a count as in most reports, and "Tổng số: 60 đơn vị" is 60.
 */
import { blank, type Figure, notApplicable, numberFigure } from "../../model/figure";
import { type Cell, type CellFormat, isCellError } from "../../model/grid";
import { isBlankText, isNotApplicable } from "../../text/nothing-text";
import { readDateText } from "../../text/read-date";
import { readNumberText } from "../../text/read-number";
import { readRatioText } from "../../text/read-ratio";

export function cellFigure(cell: Cell | undefined, format?: CellFormat): Figure {
  const value = cell?.value ?? null;
  if (value === null) return blank;
  if (isCellError(value)) return { kind: "text", text: value.error };
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  if (typeof value === "number")
    return format?.kind === "date" && value >= 1 ? { kind: "date", serial: value } : numberFigure(value);
  if (isBlankText(value)) return blank;
  if (isNotApplicable(value)) return notApplicable;
  return (
    figureIn(value) ?? figureIn(value.slice(value.lastIndexOf(":") + 1)) ?? { kind: "text", text: value }
  );
}

function figureIn(text: string): Figure | undefined {
  const reading = readNumberText(text, "integer");
  if (reading.outcome === "number") return numberFigure(reading.number);
  const day = /\d[/.-]\d+[/.-]\d/.test(text) ? readDateText(text) : undefined;
  if (day) return { kind: "date", serial: day.serial };
  const ratio = readRatioText(text);
  return ratio && { kind: "ratio", ...ratio };
}
