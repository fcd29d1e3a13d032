/**
 * `<dataValidation>`, in the sheet proper and in its extension (`x14:`), which newer Excel uses when a rule looks at
 * another sheet. There the ranges are a child element instead of an attribute.
 */
import { maxColumn, maxRow, columnName, parseRange, type CellRange } from "../../../core/model/address";
import type { CellValidation } from "../../../core/model/grid";
import type { XmlScanner } from "../xml/xml-scanner";

/** Reads the element whose opening tag was just reached, up to its closing tag. */
export function readValidation(scanner: XmlScanner): CellValidation {
  const type = typeOf(scanner.attribute("type"));
  let ranges = scanner.attribute("sqref") ?? "";
  let formula = "";
  scanner.eachInside(() => {
    if (scanner.isNamed("sqref")) ranges = scanner.elementText();
    else if (scanner.isNamed("formula1")) formula = scanner.elementText().trim();
  });
  const choices = type === "list" ? typedChoices(formula) : undefined;
  return { ranges: rangesOf(ranges), type, ...(choices && { choices }) };
}

function typeOf(stored: string | undefined): CellValidation["type"] {
  switch (stored) {
    case "whole":
    case "decimal":
    case "list":
    case "date":
    case "time":
    case "textLength":
    case "custom":
      return stored;
    default:
      return "any";
  }
}

/** `"Đạt,Chưa đạt"` → its choices; `undefined` for a list that is a range or a formula. */
function typedChoices(formula: string): string[] | undefined {
  if (!/^"[^]*"$/.test(formula)) return undefined;
  const text = formula.slice(1, -1).replaceAll('""', '"');
  return text.split(",").map((choice) => choice.trim());
}

function rangesOf(text: string): CellRange[] {
  return text.split(/\s+/).flatMap((range) => parseRange(cornersOf(range)) ?? []);
}

/** Whole columns and rows by their corners: "A:B" → "A1:B1048576", "$2:$3" → "A2:XFD3"; other text as it stands. */
function cornersOf(range: string): string {
  return range
    .replace(/^\$?([A-Za-z]+):\$?([A-Za-z]+)$/, `$11:$2${maxRow}`)
    .replace(/^\$?([0-9]+):\$?([0-9]+)$/, `A$1:${columnName(maxColumn)}$2`);
}
