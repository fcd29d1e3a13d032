/** What stands inside `<c>…</c>`: where its value is, its formula, its inline text. */
import type { XmlScanner } from "../xml/xml-scanner";
import { readRichText } from "./rich-text";

/** One object is filled again and again, so that a cell costs no object of its own. */
export interface CellContent {
  /** Of the text between `<v>` and `</v>`; -1 where there is no such element. */
  valueStart: number;
  valueEnd: number;
  inlineText: string | undefined;
  /** The text of `<f>`, without "="; "" where the element has none. */
  formula: string | undefined;
  /** The number of a shared formula, which this cell owns (`formula` is its text) or uses. */
  sharedIndex: string | undefined;
}

export function emptyContent(): CellContent {
  return { valueStart: -1, valueEnd: -1, inlineText: undefined, formula: undefined, sharedIndex: undefined };
}

/** Fills `content` from the cell whose opening tag was just reached, up to its closing tag. */
export function readCellContent(scanner: XmlScanner, content: CellContent): void {
  content.valueStart = -1;
  content.valueEnd = -1;
  content.inlineText = undefined;
  content.formula = undefined;
  content.sharedIndex = undefined;
  if (scanner.isEmpty) return;
  const outside = scanner.depth - 1;
  while (scanner.next() && scanner.depth > outside) {
    if (!scanner.isOpen) continue;
    if (scanner.isNamed("v")) readValuePlace(scanner, content);
    else if (scanner.isNamed("f")) readFormula(scanner, content);
    else if (scanner.isNamed("is")) content.inlineText = readRichText(scanner);
    else scanner.skipElement();
  }
}

/** A formula as it is kept, from the text of its element: some programs write "=" in front or spaces around it. */
export function formulaText(stored: string): string {
  const text = stored.trim();
  return text.startsWith("=") ? text.slice(1) : text;
}

function readValuePlace(scanner: XmlScanner, content: CellContent): void {
  if (scanner.isEmpty) {
    content.valueStart = content.valueEnd = scanner.position;
    return;
  }
  scanner.next();
  content.valueStart = scanner.textStart;
  content.valueEnd = scanner.textEnd;
}

function readFormula(scanner: XmlScanner, content: CellContent): void {
  if (scanner.attributeCount > 0 && scanner.attribute("t") === "shared") {
    content.sharedIndex = scanner.attribute("si");
  }
  content.formula = formulaText(scanner.elementText());
}
