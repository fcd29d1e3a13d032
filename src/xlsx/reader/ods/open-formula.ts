/**
 * Formulas of OpenDocument in Excel's notation:
 * `of:=IF([.L12]=0;"";[.M12]/[$'Biểu 2'.L12])` → `IF(L12=0,"",M12/'Biểu 2'!L12)`.
 * Source: OpenDocument 1.3 part 4 (OpenFormula), 5.8 (references), 5.13 (inline arrays).
 */

/** Numbers the files that formulas point to; the same file always gets the same number, from 1. */
export type LinkNumber = (file: string) => number;

/** The formula without "="; text in quotes stays as typed. */
export function excelFormula(stored: string, linkNumber: LinkNumber): string {
  // "msoxl:" is Excel's own notation, as Excel writes it into .ods files.
  const native = /^msoxl:=?/.exec(stored);
  if (native) return stored.slice(native[0].length);
  const formula = stored.replace(/^[a-z]+:/i, "").replace(/^\{?=/, "");
  return formula.replace(token, (piece) => {
    if (piece.startsWith('"')) return piece;
    if (piece.startsWith("[")) return excelReference(piece.slice(1, -1), linkNumber);
    return punctuation.get(piece) ?? piece;
  });
}

/** `$'Biểu 1'.$A$1:.B2` → `'Biểu 1'!$A$1:B2`; an address of a named range has the same form. */
export function excelReference(reference: string, linkNumber: LinkNumber): string {
  if (reference === "#REF!") return reference;
  const match =
    /^(?:'((?:[^']|'')*)'#)?(?:\$?('(?:[^']|'')*'|[^.'#]*))?\.([^:]+)(?::(?:.*\.)?([^:.]+))?$/.exec(
      reference,
    );
  if (!match) return reference;
  const [, file, sheet = "", from = "", to] = match;
  const cells = to === undefined ? from : `${from}:${to}`;
  const book = file === undefined ? "" : `[${linkNumber(file.replaceAll("''", "'"))}]`;
  return sheet === "" && book === "" ? cells : `${sheetPrefix(book, sheet)}!${cells}`;
}

/** Quoted text, a reference in brackets, an error, or a sign that Excel writes otherwise (`~` unites ranges, `|` ends a row). */
const token = /"(?:[^"]|"")*"|\[(?:'(?:[^']|'')*'|[^\]'])*\]|#(?:[A-Z0-9/]+[!?]|N\/A)|[;|~!]/g;

const punctuation = new Map([
  [";", ","],
  ["|", ";"],
  ["~", ","],
  ["!", " "],
]);

function sheetPrefix(book: string, sheet: string): string {
  const name = sheet.startsWith("'") ? sheet.slice(1, -1) : sheet.replaceAll("'", "''");
  const needsQuotes = !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  return needsQuotes ? `'${book}${name}'` : book + name;
}
