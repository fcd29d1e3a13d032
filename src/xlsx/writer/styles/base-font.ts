/**
 * The font that a form is written in: the one most of its cell formats use. Forms made by programs often leave
 * "Calibri" as font 0 and format every cell in Times New Roman; where the formats are even, font 0 decides.
 */
import { attributeOf, childOf, rootOf } from "../xml/elements";

export interface BaseFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

/** `fonts` and `formats` are the `<font>` and `<xf>` elements of the style sheet, as written. */
export function baseFontOf(fonts: readonly string[], formats: readonly string[]): BaseFont {
  const read = fonts.map((font) => ({ name: valueOf(font, "name"), size: Number(valueOf(font, "sz")) }));
  const used = formats.flatMap(
    (format) => read[Number(attributeOf(format, rootOf(format), "fontId") ?? 0)] ?? [],
  );
  const name = mostFrequent([read[0]?.name, ...used.map((font) => font.name)]) ?? fallback.name;
  const sizes = [...read.slice(0, 1), ...used].filter((font) => font.name === name && font.size > 0);
  const size = mostFrequent(sizes.map((font) => font.size)) ?? fallback.size;
  return { name, size: Math.min(Math.max(size, smallest), largest) };
}

/** Points; 11, as in Calibri 11, where the font does not say. */
export function fontSizeOf(font: string | undefined): number {
  return (font === undefined ? 0 : Number(valueOf(font, "sz") ?? 0)) || 11;
}

const fallback: BaseFont = { name: "Times New Roman", size: 12 };
/** What reads well in a table, whatever the form's headings do. */
const smallest = 10;
const largest = 13;

function valueOf(font: string, property: string): string | undefined {
  const element = childOf(font, rootOf(font), property);
  return element && attributeOf(font, element, "val");
}

/** Of those that occur equally often, the one that comes first. */
function mostFrequent<T>(items: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) if (item !== undefined) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].reduce<[T | undefined, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [undefined, 0],
  )[0];
}
