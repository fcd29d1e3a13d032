/**
 * Formulas that point to sheets which get another name or go: in cells, names, validations, conditional formats,
 * tables and charts, in whatever part they stand. A reference to a sheet that goes becomes #REF!, as in Excel.
 */
import { sheetPrefixOf } from "../../../core/formula/sheet-prefix";
import { tokenize } from "../../../core/formula/tokenize";
import { reachableParts } from "../package/reachable-parts";
import { escapeAttribute, escapeText, unescapeXml } from "../xml/escape";
import type { OpenedBook } from "./opened-book";

/** The new name by the old one, in lower case; null for a sheet that goes. */
export type SheetChanges = ReadonlyMap<string, string | null>;

export function changeReferences({ edit }: OpenedBook, changes: SheetChanges): void {
  if (changes.size === 0) return;
  for (const part of reachableParts(edit)) {
    // Custom XML is nobody's formulas.
    if (!/\.xml$/i.test(part) || /^customXml\//i.test(part)) continue;
    const text = edit.text(part);
    if (text !== undefined) edit.setText(part, withReferencesChanged(text, changes));
  }
}

/** The formula with its sheets called what they are called now. */
export function changedFormula(formula: string, changes: SheetChanges): string {
  return tokenize(formula)
    .map(({ kind, text }) => {
      const end = text.lastIndexOf("!") + 1;
      if (end === 0 || (kind !== "reference" && kind !== "name" && kind !== "error")) return text;
      // In `'Biểu 1'!#REF!` the last mark is the error's own.
      const prefixEnd =
        kind === "error" ? text.indexOf("!", text.startsWith("'") ? text.lastIndexOf("'") : 0) + 1 : end;
      const prefix = changedPrefix(text.slice(0, prefixEnd), changes);
      return prefix === undefined ? text : prefix === null ? "#REF!" : prefix + text.slice(prefixEnd);
    })
    .join("");
}

/** `undefined` where it stays; null where a sheet of it goes. */
function changedPrefix(prefix: string, changes: SheetChanges): string | null | undefined {
  const { external, sheet, lastSheet } = sheetPrefixOf(prefix);
  if (external || sheet === null) return undefined;
  const named = lastSheet === null ? [sheet] : [sheet, lastSheet];
  const changed = named.map((name) => changes.get(name.toLowerCase()));
  if (changed.every((name) => name === undefined)) return undefined;
  if (changed.includes(null)) return null;
  const names = named.map((name, index) => changed[index] ?? name);
  return `'${names.join(":").replaceAll("'", "''")}'!`;
}

const formulaElements =
  /(<(?:\w+:)?(f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?(?<!\/)>)([^<]+)(?=<\/)/g;
/** A hyperlink into the workbook, and the source of a pivot table. */
const formulaAttributes = /(<(?:\w+:)?hyperlink\s[^>]*?\blocation=)("[^"]*"|'[^']*')/g;
const sheetAttributes = /(<(?:\w+:)?worksheetSource\s[^>]*?\bsheet=)("[^"]*"|'[^']*')/g;

function withReferencesChanged(text: string, changes: SheetChanges): string {
  const inFormulas = text.replace(formulaElements, (whole, tag: string, _name: string, stored: string) => {
    const formula = unescapeXml(stored);
    const changed = formula.includes("!") ? changedFormula(formula, changes) : formula;
    return changed === formula ? whole : tag + escapeText(changed);
  });
  const inLinks = inFormulas.replace(formulaAttributes, (whole, tag: string, quoted: string) => {
    const location = unescapeXml(quoted.slice(1, -1));
    const changed = changedFormula(location, changes);
    return changed === location ? whole : `${tag}"${escapeAttribute(changed)}"`;
  });
  return inLinks.replace(sheetAttributes, (whole, tag: string, quoted: string) => {
    const changed = changes.get(unescapeXml(quoted.slice(1, -1)).toLowerCase());
    return changed ? `${tag}"${escapeAttribute(changed)}"` : whole;
  });
}
