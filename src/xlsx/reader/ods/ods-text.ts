/** The text of a cell: paragraphs, with spaces, tabs and line breaks written as elements. */
import type { XmlScanner } from "../xml/xml-scanner";

/** Reads `<text:p>` whose opening tag was just reached, up to its closing tag. */
export function readParagraph(scanner: XmlScanner): string {
  if (scanner.isEmpty) return "";
  const outside = scanner.depth - 1;
  let text = "";
  let isAfterSpace = true;
  const add = (piece: string): void => {
    // Runs of blanks count as one, and none at the start: `<text:s/>` says where more are meant.
    const collapsed = piece.replace(/[ \t\r\n]+/g, " ");
    text += isAfterSpace ? collapsed.replace(/^ /, "") : collapsed;
    if (collapsed !== "") isAfterSpace = collapsed.endsWith(" ");
  };
  while (scanner.next()) {
    if (scanner.textEnd > scanner.textStart) add(scanner.text());
    if (scanner.depth <= outside) break;
    if (!scanner.isOpen) continue;
    const special = specialText(scanner);
    if (special !== undefined) {
      text += special;
      isAfterSpace = false;
      scanner.skipElement();
    } else if (notes.has(scanner.name())) {
      scanner.skipElement();
    }
  }
  return text;
}

function specialText(scanner: XmlScanner): string | undefined {
  switch (scanner.name()) {
    case "s":
      return " ".repeat(Math.min(scanner.digits("c") ?? 1, maxSpaces));
    case "tab":
      return "\t";
    case "line-break":
      return "\n";
    default:
      return undefined;
  }
}

const maxSpaces = 1_000;

/** What stands inside a paragraph and is not part of its text. */
const notes = new Set(["annotation", "annotation-end", "note", "ruby-text"]);
