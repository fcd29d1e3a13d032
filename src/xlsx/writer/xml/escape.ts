/** Text going into XML and coming out of it, with Excel's own `_xHHHH_` for what XML 1.0 cannot carry. */

/** For an element's content. A carriage return would be read back as a line feed, so it is spelt out. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => entities[character] ?? character);
}

/** For an attribute's value between double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (character) => entities[character] ?? character);
}

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/g,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return named[String(name)] ?? String(whole);
      const code = hex !== undefined ? parseInt(String(hex), 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : String(whole);
    },
  );
}

/**
 * Text of a cell as Excel's "xstring": characters that XML forbids become `_xHHHH_`, and text that already looks
 * like that (`_x0041_`) gets its underscore escaped, or it would be read back as "A".
 */
export function escapeCellText(text: string): string {
  return escapeText(
    text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(forbiddenInXml, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    }),
  );
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Control characters but tab and line feed, the two non-characters, and halves of a surrogate pair left alone. */
const forbiddenInXml =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
