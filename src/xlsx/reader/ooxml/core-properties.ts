/** `docProps/core.xml`: when the workbook was made and last saved, by the program's own account. */
import { XmlScanner } from "../xml/xml-scanner";

export interface FileDates {
  readonly createdAt?: string;
  readonly modifiedAt?: string;
}

/** What the part says. A part that is not well-formed says nothing: no figure depends on it. */
export function readCoreProperties(bytes: Uint8Array): FileDates {
  const scanner = new XmlScanner(bytes);
  const dates: { createdAt?: string; modifiedAt?: string } = {};
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    const key = scanner.isNamed("created")
      ? "createdAt"
      : scanner.isNamed("modified")
        ? "modifiedAt"
        : undefined;
    const text = key && scanner.elementText().trim();
    if (key && text) dates[key] = text;
  }
  return dates;
}
