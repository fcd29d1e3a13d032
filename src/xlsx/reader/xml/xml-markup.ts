/** Markup that is no tag: `<!-- … -->`, `<![CDATA[ … ]]>`, `<? … ?>`, `<!DOCTYPE … [ … ]>`. */

/** Where the CDATA section or other markup that begins at `at` ends; the end of the part where it never does. */
export function endOfMarkup(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === question) return behind(bytes, at + 2, "?>");
  if (startsWith(bytes, at, "<!--")) return behind(bytes, at + 4, "-->");
  if (startsWith(bytes, at, cdataStart)) return behind(bytes, at + cdataStart.length, cdataEnd);
  return endOfDocumentType(bytes, at);
}

export function isCdata(bytes: Uint8Array, at: number): boolean {
  return startsWith(bytes, at, cdataStart);
}

export const cdataStart = "<![CDATA[";
export const cdataEnd = "]]>";

const question = 0x3f;

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

function behind(bytes: Uint8Array, from: number, text: string): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, at, text)) return at + text.length;
  }
  return bytes.length;
}

/** Its internal subset may hold ">" in quotes and in declarations of its own. */
function endOfDocumentType(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const char = String.fromCharCode(bytes[at]!);
    if (char === '"' || char === "'") {
      const close = bytes.indexOf(bytes[at]!, at + 1);
      if (close === -1) return bytes.length;
      at = close;
    } else if (char === "<") {
      depth++;
    } else if (char === ">" && --depth === 0) {
      return at + 1;
    }
  }
  return bytes.length;
}
