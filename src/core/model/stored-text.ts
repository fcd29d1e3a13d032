/**
 * A text that a workbook carries with it unseen, as custom XML parts: one document for each half million characters,
 * so that none is too large for one request to Excel on the web.
 *
 *   <doan xmlns="urn:doan:run-log" part="1" of="2" xml:space="preserve">{"madeAt": …</doan>
 *
 * Whatever the text holds comes back: what XML forbids or may reformat is written `_x000A_`, as Excel does in cells.
 */

/** Of text, before escaping. */
const maxPartCharacters = 500_000;

/** The namespace by which the documents of one text are found (`customXmlParts.getByNamespace`). */
export function storedTextNamespace(id: string): string {
  return namespaceStart + id;
}

/** The documents that hold the text; one even where it is empty. `id` is kebab-case. */
export function storedTextXml(id: string, text: string): readonly string[] {
  const count = Math.max(1, Math.ceil(text.length / maxPartCharacters));
  return Array.from({ length: count }, (_, index) => {
    const chunk = text.slice(index * maxPartCharacters, (index + 1) * maxPartCharacters);
    const attributes = `xmlns="${storedTextNamespace(id)}" part="${index + 1}" of="${count}"`;
    return `<doan ${attributes} xml:space="preserve">${escaped(chunk)}</doan>`;
  });
}

/** The id of the text that a document belongs to; `undefined` for a custom XML part of someone else. */
export function storedTextId(xml: string): string | undefined {
  return partOf(xml)?.id;
}

/** The text that these documents of one id hold, in any order; `undefined` where one is missing or not ours. */
export function storedTextOf(documents: readonly string[]): string | undefined {
  const parts = documents.map(partOf);
  const count = parts.at(-1)?.of ?? 0;
  const chunks = new Map(parts.map((part) => [part?.number, part?.text]));
  const ordered = Array.from({ length: count }, (_, index) => chunks.get(index + 1));
  return ordered.length === 0 || ordered.includes(undefined) ? undefined : ordered.join("");
}

const namespaceStart = "urn:doan:";

interface StoredPart {
  readonly id: string;
  readonly number: number;
  readonly of: number;
  readonly text: string;
}

/** Reads our own simple form, also after a program has rewritten it with a declaration, a prefix or other quotes. */
function partOf(xml: string): StoredPart | undefined {
  const root = /<((?:[\w.-]+:)?doan)(\s[^>]*?)(\/?)>/.exec(xml);
  const [opening = "", name = "", attributes = "", closed] = root ?? [];
  const id = /\sxmlns(?::[\w.-]+)?\s*=\s*["']urn:doan:([a-z0-9-]+)["']/.exec(attributes)?.[1];
  const number = Number(/\spart\s*=\s*["'](\d+)["']/.exec(attributes)?.[1]);
  const of = Number(/\sof\s*=\s*["'](\d+)["']/.exec(attributes)?.[1]);
  if (!root || id === undefined || !(number >= 1 && number <= of && of <= maxParts)) return undefined;
  const start = root.index + opening.length;
  const end = closed === "/" ? start : xml.lastIndexOf(`</${name}`);
  return end < start ? undefined : { id, number, of, text: unescaped(xml.slice(start, end)) };
}

/** Above any text of ours; a document that claims more was not written here. */
const maxParts = 1000;

/** Spaces are spelt out where they stand first or last: programs that indent XML put some of their own there. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-F]{4}_)/g, "_x005F_")
    .replace(unsafe, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    })
    .replace(/[&<>]/g, (character) => entities[character] ?? character);
}

function unescaped(xml: string): string {
  return xml
    .trim()
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => characters[name] ?? "")
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Control characters, the non-characters, halves of a pair of surrogates left alone, and space at either end. */
const unsafe =
  /[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|^\s|\s$/g;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
