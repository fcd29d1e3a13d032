/** The sheet a formula points to, in the formulas of a book: renamed along with it, lost along with it. */
import { sheetPrefixOf } from "../../../../src/core/formula/sheet-prefix";
import { tokenize, type Token } from "../../../../src/core/formula/tokenize";
import { sheetAddress } from "../../../../src/core/model/address";
import type { Book } from "../../book/book";
import { rewriteFormulaTexts } from "./formula-texts";

/** `Biểu1!A1` follows its sheet: `'Biểu 1'!A1`. */
export function renameInFormulas(book: Book, before: string, after: string): void {
  const wanted = before.toLowerCase();
  rewritePrefixes(book, before, (token, prefix, body) => {
    const { external, sheet, lastSheet } = sheetPrefixOf(prefix);
    const names = [sheet, lastSheet].flatMap((name) => (name === null ? [] : [name]));
    if (external || !names.some((name) => name.toLowerCase() === wanted)) return token.text;
    return prefixOf(names.map((name) => (name.toLowerCase() === wanted ? after : name))) + body;
  });
}

/** `'Biểu 1'!A1` of a deleted sheet is `#REF!A1`, as Excel writes it. */
export function loseInFormulas(book: Book, name: string): void {
  rewritePrefixes(book, name, (token, prefix, body) => {
    const { external, sheet, lastSheet } = sheetPrefixOf(prefix);
    const isMeant = !external && lastSheet === null && sheet?.toLowerCase() === name.toLowerCase();
    return isMeant ? `#REF!${body.replace(/^#REF!/, "")}` : token.text;
  });
}

function rewritePrefixes(
  book: Book,
  mentioned: string,
  anew: (token: Token, prefix: string, body: string) => string,
): void {
  const quoted = mentioned.replaceAll("'", "''").toLowerCase();
  rewriteFormulaTexts(book, (formula) => {
    if (!formula.toLowerCase().includes(quoted)) return formula;
    return tokenize(formula)
      .map((token) => {
        if (token.kind !== "reference" && token.kind !== "name" && token.kind !== "error") return token.text;
        const at = prefixEnd(token);
        return at === 0 ? token.text : anew(token, token.text.slice(0, at), token.text.slice(at));
      })
      .join("");
  });
}

/** Behind the "!" of the sheet; 0 where no sheet is named. An error has a "!" of its own. */
function prefixEnd(token: Token): number {
  if (token.kind === "reference") return token.prefix.length;
  const end = token.kind === "error" ? token.text.lastIndexOf("#") : token.text.length;
  return token.text.slice(0, end).lastIndexOf("!") + 1;
}

/** Quotes only where the name needs them, as Excel does. */
function prefixOf(names: readonly string[]): string {
  const isPlain = names.every(
    (name) => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name),
  );
  if (isPlain && !names.some((name) => /^r\d*(?:c\d*)?$|^c\d*$/i.test(name))) return `${names.join(":")}!`;
  return sheetAddress(names.join(":"), "");
}
