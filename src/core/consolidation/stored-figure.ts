/** Between figures and what cells of the consolidated form hold. */
import { blank, type Figure, numberFigure } from "../model/figure";
import type { CellValue } from "../model/grid";
import type { FieldType } from "../templates/template";
import { notApplicableSign, ratioText } from "./figure-text";

/** How a merged input stands in its cell as formulas see it; `withDash`: as it is printed, a dash as text. */
export function storedInput(figure: Figure, withDash: boolean): CellValue {
  switch (figure.kind) {
    case "number":
      return figure.number;
    case "ratio":
      return ratioText(figure);
    case "not-applicable":
      return withDash ? notApplicableSign : null;
    default:
      return null;
  }
}

/**
 * What a formula shows, as a figure: "" and errors (#DIV/0! over zero inputs) are blank, and numbers keep the
 * 15 digits that Excel shows, without the dust of binary fractions.
 */
export function computedFigure(value: CellValue | undefined, type: FieldType | undefined): Figure {
  if (typeof value === "number") return numberFigure(Number(value.toPrecision(15)));
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  if (typeof value !== "string" || value.trim() === "") return blank;
  const ratio = type === "ratio" ? /^\s*(\d+)\s*\/\s*(\d+)\s*$/.exec(value) : null;
  if (!ratio) return { kind: "text", text: value };
  return { kind: "ratio", numerator: Number(ratio[1]), denominator: Number(ratio[2]) };
}
