/**
 * Widths of columns are counted in digits of the workbook's default font, drawn on whole pixels.
 * Source: ECMA-376 part 1, 18.3.1.13 (col) and 18.3.1.81 (sheetFormatPr).
 */

/** Points. */
export const pixelPoints = 0.75;

/** Pixels of the widest digit: it is about half as wide as the font is high, which is given in points. */
export function digitPixels(fontSize: number): number {
  return Math.max(1, Math.floor((fontSize * 0.507) / pixelPoints));
}

/** Characters of a column that nobody set: eight and some padding, up to the next multiple of eight pixels. */
export function defaultColumnCharacters(fontSize: number): number {
  const digit = digitPixels(fontSize);
  return (Math.ceil((8 * digit + 5) / 8) * 8) / digit;
}
