/** Custom XML parts put where a Book has them; those that hold the document's settings become its settings. */
import type { PackageParts } from "../../../src/xlsx/reader/ooxml/package-parts";
import type { Book } from "../book/book";
import { readCustomXml } from "./read/custom-xml";
import type { StoredWorkbook } from "./read/workbook-parts";
import { isSettings, keepSettings } from "./settings-part";

/** A part without an id gets one; the ids that the book makes later are never among those of the file. */
export function keepCustomXml(book: Book, parts: PackageParts, stored: StoredWorkbook): void {
  const documents = readCustomXml(parts, stored);
  keepSettings(
    book,
    documents.map(({ xml }) => xml),
  );
  const taken = documents.flatMap(({ id }) => (id === undefined ? [] : [id]));
  stepBehind(book, taken);
  for (const { id, xml } of documents) {
    if (!isSettings(xml)) book.customXmlParts.set(id ?? book.newId(), xml);
  }
}

/** Ids of the file that a book of the workbench made are not to be made again. */
function stepBehind(book: Book, ids: readonly string[]): void {
  const numbers = ids.flatMap((id) => numberOf(id) ?? []);
  const last = Math.min(Math.max(0, ...numbers), mostSteps);
  let made = last === 0 ? 0 : (numberOf(book.newId()) ?? last);
  while (made < last) made = numberOf(book.newId()) ?? last;
}

/** Far more than any session makes. */
const mostSteps = 1_000_000;

function numberOf(id: string): number | undefined {
  const digits = /^\{00000000-0001-0000-0000-(\d{12})\}$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
