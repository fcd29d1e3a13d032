/** The text of an XML part and its bytes again, in the encoding it came in: UTF-8 or UTF-16, which is all OPC allows. */
import { WriteRefused, damaged } from "../write-refused";

type PartEncoding = "utf-8" | "utf-16le" | "utf-16be";

export interface PartText {
  /** A byte order mark, where there is one, stays as the first character. */
  readonly text: string;
  readonly encoding: PartEncoding;
}

export function decodePart(bytes: Uint8Array): PartText {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  // A part that says it is in another encoding would show what we add as garbage.
  if (text === undefined || (encoding === "utf-8" && !saysUtf8(text))) throw new WriteRefused(damaged);
  return { text, encoding };
}

export function encodePart({ text, encoding }: PartText): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), encoding === "utf-16le");
  }
  return bytes;
}

/** By the byte order mark, or by the zero byte beside the first "<". */
function encodingOf(bytes: Uint8Array): PartEncoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

function decoded(bytes: Uint8Array, encoding: PartEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The decoder throws for bytes that are no text in that encoding.
    return undefined;
  }
}

function saysUtf8(text: string): boolean {
  const declared = /^\uFEFF?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
  return declared === undefined || /^utf-?8$/i.test(declared);
}
