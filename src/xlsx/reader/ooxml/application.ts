/** `docProps/app.xml`: the program that saved the workbook, by its own account. */
import { XmlScanner } from "../xml/xml-scanner";

/** `undefined` where the part does not say; one that is not well-formed says nothing, for no figure depends on it. */
export function applicationOf(bytes: Uint8Array): string | undefined {
  const scanner = new XmlScanner(bytes);
  while (scanner.next()) {
    if (scanner.isOpen && scanner.isNamed("Application")) return scanner.elementText().trim() || undefined;
  }
  return undefined;
}
