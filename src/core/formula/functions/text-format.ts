/**
 * TEXT for the formats forms use: whole and decimal numbers with or without groups of three, percent, days.
 * `TEXT(C5,"00")`, `TEXT(C5,"#.##0,0")` (Vietnamese settings), `TEXT(E12,"dd/mm/yyyy")`.
 * The marks in the format follow the machine's settings as those in numbers do; any other format is not guessed at.
 */
import { numberFromText, textFromNumber } from "../evaluation/number-text";
import { calendarDay, lastSerial } from "../../model/date-serial";
import { decimalOf, rounded, shifted } from "../evaluation/decimal";
import { excelErrors, type Scalar } from "../evaluation/operand";
import type { Run } from "../evaluation/run";

export function formattedText(
  [value, format]: readonly [number | string | boolean | null, string],
  run: Run,
): Scalar {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const number = typeof value === "string" ? numberFromText(value, run.decimalSeparator) : (value ?? 0);
  if (number === "uncertain") return run.refuse("uncertain");
  if (number === undefined) return value;
  if (format === "@" || /^general$/i.test(format)) return textFromNumber(number, run.decimalSeparator);
  if (format === "") return run.refuse("uncertain");
  return (
    numberText(number, format, run.decimalSeparator) ?? dayText(number, format) ?? run.refuse("uncertain")
  );
}

const numberFormats = { ",": numberFormat("\\.", ","), ".": numberFormat(",", "\\.") };

function numberFormat(group: string, decimal: string): RegExp {
  return new RegExp(`^(#${group}##)?(0+|#+0*)(?:${decimal}(0+))?(%?)$`);
}

function numberText(number: number, format: string, decimal: "," | "."): string | undefined {
  const match = numberFormats[decimal].exec(format);
  if (!match) return undefined;
  const [, grouping, wholePart = "", fractionPart = "", percent = ""] = match;
  const scaled = percent ? shifted(number, 2) : number;
  const { digits, point, negative } = decimalOf(rounded(scaled, fractionPart.length));
  // Versions of Excel differ on whether -0.3 written as a whole number keeps its sign.
  if (number < 0 && digits === "") return undefined;
  const minimum = wholePart.replaceAll("#", "").length;
  const whole = (point > 0 ? digits.slice(0, point).padEnd(point, "0") : "").padStart(minimum, "0");
  const fraction = (point > 0 ? digits.slice(point) : digits && "0".repeat(-point) + digits).padEnd(
    fractionPart.length,
    "0",
  );
  const grouped = grouping ? whole.replace(/\B(?=(\d{3})+$)/g, decimal === "," ? "." : ",") : whole;
  return (negative ? "-" : "") + grouped + (fraction ? decimal + fraction : "") + percent;
}

const dayFormat = /^(?:(?:(?<!d)d{1,2}(?!d)|(?<!m)m{1,2}(?!m)|(?<!y)(?:yy|yyyy)(?!y))|[-/. ])+$/i;

/** Days only. "m" alone would be minutes beside hours, and hours are not written here. */
function dayText(serial: number, format: string): Scalar | undefined {
  if (!dayFormat.test(format)) return undefined;
  if (serial < 0 || serial >= lastSerial + 1) return excelErrors.value;
  const { year, month, day } = calendarDay(serial);
  return format.replace(/d+|m+|y+/gi, (part) => {
    const letter = part.charAt(0).toLowerCase();
    if (letter === "y") return part.length === 2 ? String(year % 100).padStart(2, "0") : String(year);
    return String(letter === "d" ? day : month).padStart(part.length, "0");
  });
}
