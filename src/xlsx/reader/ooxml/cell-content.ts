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
  Object.assign(content, emptyContent());
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
  const text = scanner.elementText().trim();
  content.formula = text.startsWith("=") ? text.slice(1) : text;
}
