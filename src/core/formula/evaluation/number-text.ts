/**
 * Numbers out of text and into text, as Excel does by itself: `"5"+1` is 6, `5&""` is "5".
 * With "," as the decimal mark (Vietnamese settings) "2.243" is 2243 and "2,5" is 2.5.
 */
import { serialOf } from "../../model/date-serial";
import { decimalOf } from "./decimal";

/**
 * The number a text stands for: `undefined` where Excel says #VALUE!, "uncertain" where that depends on
 * more settings than the decimal mark ("11/12" is a day of the current year).
 */
export function numberFromText(text: string, decimal: "," | "."): number | "uncertain" | undefined {
  // Excel passes over ordinary spaces only; a no-break space makes it no number.
  const trimmed = text.replace(/^ +| +$/g, "");
  if (!/\d/.test(trimmed)) return undefined;
  return (
    plainNumber(trimmed, decimal) ?? dayNumber(trimmed, decimal) ?? timeNumber(trimmed) ?? doubtful(trimmed)
  );
}

/** As the General format writes it, up to 15 significant digits. */
export function textFromNumber(number: number, decimal: "," | "."): string {
  const { negative, digits, point } = decimalOf(number);
  const sign = negative && digits !== "" ? "-" : "";
  if (digits === "") return "0";
  if (point > 15 || point < -8) {
    const tail = digits.length > 1 ? decimal + digits.slice(1) : "";
    const exponent = String(Math.abs(point - 1)).padStart(2, "0");
    return `${sign}${digits.charAt(0)}${tail}E${point > 0 ? "+" : "-"}${exponent}`;
  }
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  const fraction = point > 0 ? digits.slice(point) : "0".repeat(-point) + digits;
  return sign + whole + (fraction ? decimal + fraction : "");
}

const plainPatterns = { ",": plainPattern("\\.", ","), ".": plainPattern(",", "\\.") };

function plainPattern(group: string, decimal: string): RegExp {
  return new RegExp(
    `^([+-]?)(\\()?((?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?)(?:${decimal}(\\d*))?(e[+-]?\\d+)?( ?%)?(\\))?$`,
    "i",
  );
}

function plainNumber(text: string, decimal: "," | "."): number | undefined {
  const match = plainPatterns[decimal].exec(text);
  if (!match) return undefined;
  const [, sign = "", open, whole = "", fraction = "", exponent = "", percent, close] = match;
  if (whole + fraction === "" || (open === undefined) !== (close === undefined)) return undefined;
  if (open && sign) return undefined;
  const size = Number(`${whole.replaceAll(/[.,]/g, "") || "0"}.${fraction || "0"}${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  const number = percent ? size / 100 : size;
  return sign === "-" || open ? -number : number;
}

/** Year first everywhere; day first where the decimal mark says Vietnamese settings. */
function dayNumber(text: string, decimal: "," | "."): number | undefined {
  const yearFirst = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) return serialOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const dayFirst = decimal === "," ? /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/.exec(text) : null;
  return dayFirst ? serialOf(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1])) : undefined;
}

function timeNumber(text: string): number | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) > 23) return undefined;
  return (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
}

/** Ordinary words make it no number. Without them it may still be a date, a fraction or money to some machine. */
function doubtful(text: string): "uncertain" | undefined {
  const rest = text.replace(/\p{L}+/gu, (word) => (machineWords.test(word) ? "" : "?word?"));
  return rest.includes("?word?") || !/^[\d\s.,:/()+%$₫-]*$/.test(rest) ? undefined : "uncertain";
}

/** Words that do occur in dates, times, money and numbers. */
const machineWords =
  /^(?:e|am|pm|a|p|sa|ch|đ|d|vnd|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|thg|tháng)$/i;
