/**
 * Parts are scanned as UTF-8 bytes. Nearly all are; one in UTF-16, or in the single-byte encoding its declaration
 * names, is rewritten first.
 */

/** The part as UTF-8 without a byte order mark; `undefined` where its declared encoding is not known. */
export function asUtf8(part: Uint8Array): Uint8Array | undefined {
  if (part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf) return part.subarray(3);
  const encoding = encodingOf(part);
  if (encoding === "utf-8") return part;
  const decoder = decoderOf(encoding);
  return decoder && new TextEncoder().encode(decoder.decode(part));
}

function encodingOf(part: Uint8Array): string {
  const [first, second] = part;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const declaration = ascii.decode(part.subarray(0, maxDeclarationBytes));
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1]?.toLowerCase();
  // The bytes are plainly not UTF-16, whatever the declaration says.
  return declared === undefined || declared.startsWith("utf-16") || declared === "us-ascii"
    ? "utf-8"
    : declared;
}

const maxDeclarationBytes = 100;

/** What is looked for is ASCII, which every byte encoding shares with UTF-8, whatever else stands around it. */
const ascii = new TextDecoder();

function decoderOf(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding);
  } catch {
    // RangeError: a label that the Encoding Standard does not know.
    return undefined;
  }
}
