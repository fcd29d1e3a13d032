/**
 * Number formats of OpenDocument, which are trees (`<number:date-style><number:day/>…`), as Excel's codes.
 * Source: OpenDocument 1.3 part 3, 16.29.
 */
import type { XmlScanner } from "../xml/xml-scanner";

const styleNames = new Set([
  "number-style",
  "currency-style",
  "percentage-style",
  "date-style",
  "time-style",
  "boolean-style",
  "text-style",
]);

export function isNumberStyle(name: string): boolean {
  return styleNames.has(name);
}

/** Reads the style whose opening tag was just reached, up to its closing tag; gives its code. */
export function readNumberStyle(scanner: XmlScanner): string {
  // Elapsed time, "[h]:mm": hours go on counting beyond a day.
  const isElapsed = scanner.attribute("truncate-on-overflow") === "false";
  let code = "";
  scanner.eachInside(() => (code += pieceOf(scanner, isElapsed && !code.includes("["))));
  return code === "" ? "General" : code;
}

function pieceOf(scanner: XmlScanner, isElapsed: boolean): string {
  const isLong = scanner.attribute("style") === "long";
  switch (scanner.name()) {
    case "day":
      return isLong ? "dd" : "d";
    case "month":
      return (scanner.flag("textual") ? "mmm" : "m") + (isLong ? "m" : "");
    case "year":
    case "era":
      return isLong ? "yyyy" : "yy";
    case "day-of-week":
      return isLong ? "dddd" : "ddd";
    case "quarter":
    case "week-of-year":
      return "m";
    case "hours":
      return elapsed(isLong ? "hh" : "h", isElapsed);
    case "minutes":
      return elapsed(isLong ? "mm" : "m", isElapsed);
    case "seconds": {
      const decimals = zeros(scanner.digits("decimal-places"));
      return elapsed(isLong ? "ss" : "s", isElapsed) + (decimals && `.${decimals}`);
    }
    case "am-pm":
      return "AM/PM";
    case "number":
      return numberCode(scanner);
    case "scientific-number":
      return `${numberCode(scanner)}E+00`;
    case "fraction":
      return "# ?/?";
    case "text-content":
      return "@";
    case "boolean":
      return "General";
    case "text":
    case "currency-symbol":
      return literal(scanner.elementText());
    default:
      return "";
  }
}

function elapsed(letters: string, isElapsed: boolean): string {
  return isElapsed ? `[${letters}]` : letters;
}

function numberCode(scanner: XmlScanner): string {
  const decimals = scanner.digits("decimal-places");
  const digits = scanner.digits("min-integer-digits") ?? 0;
  const isGrouped = scanner.flag("grouping");
  // No number of decimals at all is how "General" is written.
  if (decimals === undefined && !isGrouped && digits <= 1) return "General";
  const whole = isGrouped ? (digits > 0 ? "#,##0" : "#,###") : zeros(digits) || "#";
  return decimals ? `${whole}.${zeros(decimals)}` : whole;
}

function zeros(count: number | undefined): string {
  return "0".repeat(Math.min(count ?? 0, 30));
}

/** Signs that stand for themselves in a code; other text is quoted. */
function literal(text: string): string {
  return /^[ %\-/:.,()]*$/.test(text) ? text : `"${text.replaceAll('"', "")}"`;
}
