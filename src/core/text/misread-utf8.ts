/**
 * Text in UTF-8 that some program took for Western European (code page 1252): "Ä‘oÃ\u00a0n viÃªn" is "đoàn viên".
 */

/** The text as it was; `undefined` where it is no such thing: only whole, valid UTF-8 that is Vietnamese is. */
export function fromMisreadUtf8(text: string): string | undefined {
  if (!lead.test(text)) return undefined;
  const bytes: number[] = [];
  for (const letter of text) {
    const byte = byteOf(letter);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  const decoded = decodeUtf8(bytes);
  return decoded !== undefined && vietnamese.test(decoded) ? decoded : undefined;
}

/** The first bytes of Vietnamese letters (C3–C6, E1) and a byte that may follow. */
const lead =
  /[ÃÄÅÆá][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]/;
const vietnamese = /[À-ỹ]/;

/** What code page 1252 shows for the bytes 80 to 9F; five of them it shows as they are. */
const shownFor80To9f = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function byteOf(letter: string): number | undefined {
  const code = letter.charCodeAt(0);
  if (code <= 0xff) return code;
  const index = shownFor80To9f.indexOf(letter);
  return index < 0 ? undefined : 0x80 + index;
}

/** Sequences of one to three bytes, which is all that Vietnamese needs. */
function decodeUtf8(bytes: readonly number[]): string | undefined {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const length =
      first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : 0;
    const rest = bytes.slice(at + 1, at + length);
    if (length === 0 || rest.length < length - 1 || rest.some((byte) => (byte & 0xc0) !== 0x80))
      return undefined;
    const start = length === 1 ? first : first & (length === 2 ? 0x1f : 0x0f);
    text += String.fromCharCode(rest.reduce((code, byte) => (code << 6) | (byte & 0x3f), start));
    at += length;
  }
  return text;
}
