/** A text with or without runs: `<si>`, `<is>`. Readings of East Asian names (`rPh`) are notes on it, not part of it. */
import type { XmlScanner } from "../xml/xml-scanner";
import { unescapeExcelText } from "../xml/xml-text";

/** The text of the element whose opening tag was just reached, up to its closing tag. */
export function readRichText(scanner: XmlScanner): string {
  let text = "";
  scanner.eachInside(() => {
    if (scanner.isNamed("t")) text += scanner.elementText();
    else if (scanner.isNamed("rPh")) scanner.skipElement();
  });
  return unescapeExcelText(text);
}
