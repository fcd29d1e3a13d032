/**
 * What a number format shows: a date, a time, a percent, text or a number.
 * Examples: `dd/mm/yyyy;@` date · `[$-42A]d mmmm` date · `[h]:mm` time · `0.0%` percent · `#,##0 "đ"` number · `@` text.
 * Source: ECMA-376 part 1, 18.8.30 (numFmt) and 18.8.31 (numFmts).
 */
import type { CellFormat } from "./grid";

export type FormatKind = CellFormat["kind"];

/** The kind of a format code, judged by its first section: the one that shows positive numbers. */
export function formatKindOf(code: string): FormatKind {
  const tokens = firstSectionTokens(code).toLowerCase();
  // Seconds may carry decimals, which are no digits of a number: "mm:ss.0".
  const letters = tokens.replace(/s[.,]0+/g, "s");
  if (letters.includes("general")) return "general";
  if (/[0#?]/.test(letters)) return letters.includes("%") ? "percent" : "number";
  if (/[ydgbe]/.test(letters)) return "date";
  if (/[hs]|am\/pm|a\/p/.test(letters)) return "time";
  if (letters.includes("m")) return "date";
  if (letters.includes("@")) return "text";
  if (letters.includes("%")) return "percent";
  return code === "" ? "general" : "number";
}

/**
 * The section up to the first ";" without what is shown as it stands: quoted text, the character behind "\",
 * "_" (a space as wide) and "*" (fill), colours, conditions, and currency or locale in brackets. Elapsed time
 * (`[h]`, `[mm]`, `[ss]`) stays as "h" or "s".
 */
function firstSectionTokens(code: string): string {
  let tokens = "";
  for (const [part] of code.matchAll(/"[^"]*"?|[\\_*][^]?|\[[^\]]*\]?|[^]/g)) {
    if (part === ";") break;
    if (/^\[(h+|m+)\]$/i.test(part)) tokens += "h";
    else if (/^\[s+\]$/i.test(part)) tokens += "s";
    else if (part.length === 1) tokens += part;
  }
  return tokens;
}
