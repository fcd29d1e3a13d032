/** One `<table:table-cell>`: its value by its own type, its formula, its format. */
import type { Cell, CellValue } from "../../../core/model/grid";
import { formatShowing } from "../formats/cell-format";
import { serialOfIsoDate, serialOfIsoDuration } from "../formats/serial-date";
import type { XmlScanner } from "../xml/xml-scanner";
import { excelFormula, type LinkNumber } from "./open-formula";
import type { OdsStyles } from "./ods-styles";
import { readParagraph } from "./ods-text";

export interface OdsCellSource {
  readonly styles: OdsStyles;
  readonly linkNumber: LinkNumber;
  readonly keepsFormats: boolean;
}

/** Reads the cell whose opening tag was just reached, up to its closing tag. `style` is what it is drawn in. */
export function readOdsCell(scanner: XmlScanner, style: string | undefined, source: OdsCellSource): Cell {
  const type = scanner.attribute("value-type");
  const attribute = valueAttributes.get(type ?? "");
  const stored = attribute && scanner.attribute(attribute);
  const storedFormula = scanner.attribute("formula");
  const text = readText(scanner);

  const value = valueOf(type, stored, text, storedFormula !== undefined);
  const formula = storedFormula && excelFormula(storedFormula, source.linkNumber);
  return {
    value,
    ...(formula && { formula }),
    ...(formula && value === null && { resultMissing: true as const }),
    ...(source.keepsFormats && { format: formatOf(type, style, source.styles) }),
  };
}

/** Where each type keeps its value. */
const valueAttributes = new Map([
  ["float", "value"],
  ["currency", "value"],
  ["percentage", "value"],
  ["date", "date-value"],
  ["time", "time-value"],
  ["boolean", "boolean-value"],
  ["string", "string-value"],
]);

/** The paragraphs shown, one a line; `undefined` where there is none. Notes and drawings are passed over. */
function readText(scanner: XmlScanner): string | undefined {
  let text: string | undefined;
  scanner.eachInside(() => {
    if (scanner.isNamed("p") || scanner.isNamed("h")) {
      const paragraph = readParagraph(scanner);
      text = text === undefined ? paragraph : `${text}\n${paragraph}`;
    } else {
      scanner.skipElement();
    }
  });
  return text;
}

function valueOf(
  type: string | undefined,
  stored: string | undefined,
  text: string | undefined,
  isFormula: boolean,
): CellValue {
  switch (type) {
    case "float":
    case "currency":
    case "percentage":
      return numberOf(stored) ?? text ?? null;
    case "date":
      return (stored && serialOfIsoDate(stored)) ?? text ?? null;
    case "time":
      return (stored && serialOfIsoDuration(stored)) ?? text ?? null;
    case "boolean":
      return stored === "true";
    default: {
      const error = isFormula && text !== undefined ? errorOf(text) : undefined;
      return error ? { error } : (stored ?? text ?? (type === "string" ? "" : null));
    }
  }
}

function numberOf(stored: string | undefined): number | undefined {
  const number = stored === undefined || stored.trim() === "" ? NaN : Number(stored);
  return Number.isFinite(number) ? number : undefined;
}

/** LibreOffice stores an error as the text it shows; some errors have a number there and a name in Excel. */
function errorOf(text: string): string | undefined {
  if (/^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/.test(text)) return text;
  const number = /^Err:(\d+)$/.exec(text)?.[1];
  return number === undefined ? undefined : (numberedErrors.get(number) ?? "#VALUE!");
}

const numberedErrors = new Map([
  ["502", "#VALUE!"],
  ["503", "#NUM!"],
  ["519", "#VALUE!"],
  ["524", "#REF!"],
  ["525", "#NAME?"],
  ["532", "#DIV/0!"],
]);

function formatOf(type: string | undefined, style: string | undefined, styles: OdsStyles): number {
  const index = styles.indexOf(style ?? "Default");
  switch (type) {
    case "date":
    case "time":
      return formatShowing(styles.formats, index, type);
    case "percentage":
      return formatShowing(styles.formats, index, "percent");
    default:
      return index;
  }
}
