/**
 * What a cell shows, by its number format: `Range.text`. For the formats that forms use: General, digits with or
 * without groups and decimals, percent, days and times, text, sections for negative numbers and zero.
 * "#,##0.0" with Vietnamese settings: 1234.5 → "1.234,5".
 */
import { type CellValue, isCellError } from "../../../../src/core/model/grid";
import type { ExcelProfile } from "../../profiles";
import { numberAndText, sectionsOf } from "../../../../src/core/model/format-sections";
import { dayText, isDayFormat } from "./shown-day";

export function shownText(value: CellValue, format: string, profile: ExcelProfile): string {
  if (value === null) return "";
  if (typeof value === "string") return textSection(value, format);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  const { section, amount } = sectionFor(value, format);
  const plain = bare(section);
  if (plain === "" && section !== "") return literal(section);
  if (plain === "" || /general|@/i.test(plain)) return literal(section, generalText(amount, profile));
  return isDayFormat(plain) ? dayText(value, section) : numberText(amount, section, profile);
}

/** The part of "positive;negative;zero;text" that a number is shown by; a negative section brings its own sign. */
function sectionFor(value: number, format: string): { readonly section: string; readonly amount: number } {
  const [positive = "", negative, zero] = numberAndText(sectionsOf(format)).numbers;
  if (value < 0 && negative !== undefined) return { section: negative, amount: -value };
  if (value === 0 && zero !== undefined) return { section: zero, amount: value };
  return { section: positive, amount: value };
}

function textSection(value: string, format: string): string {
  const section = numberAndText(sectionsOf(format)).text;
  return section === undefined ? value : literal(section, value);
}

/** The section without colours, conditions, quoted and escaped text. */
function bare(section: string): string {
  return section
    .replace(/\[(h+|m+|s+)\]/gi, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/"[^"]*"/g, "")
    .replace(/[\\_*]./g, "")
    .trim();
}

/** The section's own words, with what it stands for put where "General" or "@" is. */
function literal(section: string, content = ""): string {
  return section
    .replace(/\[[^\]]*\]/g, "")
    .replace(/_./g, " ")
    .replace(/\*./g, "")
    .replace(
      /"([^"]*)"|\\(.)|general|@/gi,
      (_part, quoted?: string, escaped?: string) => quoted ?? escaped ?? content,
    )
    .replace(/^$/, section === "" ? content : "");
}

/** Eleven digits at most, as in a cell of ordinary width. */
function generalText(value: number, { decimalSeparator }: ExcelProfile): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
    const power = Number(exponent);
    const shown = mantissa.replace(/\.?0+$/, "").replace(".", decimalSeparator);
    return `${shown}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const wholeDigits = Math.max(1, Math.trunc(size).toString().length);
  const shown = value.toFixed(Math.max(0, 10 - wholeDigits));
  const trimmed = shown.includes(".") ? shown.replace(/\.?0+$/, "") : shown;
  return (trimmed === "-0" ? "0" : trimmed).replace(".", decimalSeparator);
}

function numberText(value: number, section: string, profile: ExcelProfile): string {
  const pattern = bare(section);
  const percents = pattern.split("%").length - 1;
  const digits = /[0#?][0#?.,]*/.exec(pattern)?.[0] ?? "";
  const [whole = "", fraction = ""] = digits.split(".");
  const thousands = /,+$/.exec(digits)?.[0].length ?? 0;
  const scaled = (Math.abs(value) * 100 ** percents) / 1000 ** thousands;
  const places = fraction.replace(/[^0#?]/g, "").length;
  const [wholeDigits = "0", fractionDigits = ""] = fixed(scaled, places).split(".");
  const least = whole.replace(/[^0]/g, "").length;
  const shownWhole = (wholeDigits === "0" && least === 0 ? "" : wholeDigits).padStart(least, "0");
  const grouped = /[#0?],[#0?]/.test(whole)
    ? shownWhole.replace(/\B(?=(\d{3})+$)/g, profile.thousandsSeparator)
    : shownWhole;
  const kept = fraction.replace(/[^0#?]/g, "").replace(/[#?]+$/, "").length;
  const shownFraction = fractionDigits.slice(0, kept) + fractionDigits.slice(kept).replace(/0+$/, "");
  // Excel keeps the mark of a format that has one, whatever stands behind it.
  const mark = digits.includes(".") ? profile.decimalSeparator : "";
  const number = grouped + mark + shownFraction;
  const isNothing = !/[1-9]/.test(number);
  return (value < 0 && !isNothing ? "-" : "") + withWords(section, number);
}

/** Rounded as Excel does: half away from zero, in the decimal digits of the number. */
function fixed(value: number, places: number): string {
  const shifted = Number(`${value.toPrecision(15)}e${places}`);
  const rounded = Math.round(Number(shifted.toPrecision(15)));
  return (rounded / 10 ** places).toFixed(places);
}

function withWords(section: string, number: string): string {
  let isPut = false;
  return section
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .replace(
      /"([^"]*)"|\\(.)|_(.)|\*(.)|[0#?][0#?.,]*/g,
      (_part, quoted?: string, escaped?: string, space?: string) => {
        if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
        if (space !== undefined) return " ";
        if (isPut) return "";
        isPut = true;
        return number;
      },
    );
}
