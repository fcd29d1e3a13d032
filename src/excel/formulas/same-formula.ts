/**
 * A formula as Excel may give it back: with functions in capitals, without quotes it does not need, and with the new
 * name of a sheet that was renamed since. Two that are the same to Excel get the same text here.
 */
import { replaceSheetReferences } from "./sheet-references";

/** Some lasting name of a sheet, by what it is called; `undefined` for a sheet nobody keeps track of. */
export type SheetKey = (name: string) => string | undefined;

export function comparableFormula(formula: string, keyOf: SheetKey = () => undefined): string {
  const keyed = replaceSheetReferences(formula, ({ sheet, file }) => {
    const name = file ? `[${file.name}]${sheet}` : (keyOf(sheet) ?? sheet);
    return `'${name.toUpperCase().replaceAll("'", "''")}'!`;
  });
  return keyed.replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|_xlfn\.|_xlws\.|\s+|[^"'\s]/gi,
    (part, kept?: string) => {
      if (kept !== undefined) return kept;
      return /^(?:_xlfn\.|_xlws\.|\s+)$/i.test(part) ? "" : part.toUpperCase();
    },
  );
}

/** The formula with sheets called what they are called now; `undefined` keeps a name. */
export function withSheetNames(formula: string, nameNow: (name: string) => string | undefined): string {
  return replaceSheetReferences(formula, ({ sheet, file }) => {
    const name = file ? undefined : nameNow(sheet);
    return name === undefined || name === sheet ? undefined : `'${name.replaceAll("'", "''")}'!`;
  });
}
