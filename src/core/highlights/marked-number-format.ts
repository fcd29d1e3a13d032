/**
 * The cell's own number format with a sign before what it shows: `#,##0` → `"⚠ "#,##0;"⚠ "-#,##0;"⚠ "@`.
 * Every section gets the sign, and text gets a section of its own where it has none: number and text are marked alike.
 * In the English spelling of files. Source: ECMA-376 part 1, 18.8.30 (numFmt) and 18.8.31 (numFmts).
 */
import { formatKindOf } from "../model/format-kind";
import { maxSections, numberAndText, sectionsOf } from "../model/format-sections";

export function markedNumberFormat(format: string, sign: string): string {
  const mark = `"${sign}"`;
  const sections = sectionsOf(format.trim() === "" ? "General" : format);
  const marked = markedSections(sections, mark).join(";");
  // Too much for Excel: the cell's own format stays, and the line around the cell is its mark.
  return marked.length <= maxFormatCharacters && sections.length <= maxSections ? marked : format;
}

/** Source: Excel specifications and limits, support.microsoft.com. */
const maxFormatCharacters = 255;

function markedSections(sections: readonly string[], mark: string): readonly string[] {
  const { numbers, text = "@" } = numberAndText(sections);
  // A format of text alone shows numbers as they are.
  return [...numberSections(numbers.length === 0 ? ["General"] : numbers, mark), withMark(text, mark)];
}

/** With one section for all numbers Excel puts the minus before the sign; a section of their own puts it behind. */
function numberSections(sections: readonly string[], mark: string): readonly string[] {
  const [only = "", ...others] = sections;
  const marked = sections.map((section) => withMark(section, mark));
  const isPlainNumber = others.length === 0 && /^(?:general|number|percent)$/.test(formatKindOf(only));
  if (!isPlainNumber || leadingCodes(only) !== "") return marked;
  return [...marked, `${mark}-${only}`];
}

/** Colours and conditions must stand first in a section. */
function withMark(section: string, mark: string): string {
  const codes = leadingCodes(section);
  return codes + mark + section.slice(codes.length);
}

function leadingCodes(section: string): string {
  return (
    /^(?:\s*\[(?:[A-Za-z]+ ?\d*|[<>=]+ *-?[\d.]+(?:E[+-]?\d+)?)\])*/i.exec(withoutElapsed(section))?.[0] ?? ""
  );
}

/** `[h]` counts hours and is no colour: nothing from there on is a leading code. */
function withoutElapsed(section: string): string {
  const at = section.search(/\[(?:h+|m+|s+)\]/i);
  return at < 0 ? section : section.slice(0, at);
}
