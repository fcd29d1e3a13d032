/**
 * CRC-32 as zip uses it (polynomial 0xEDB88320, reflected), sixteen bytes a step.
 * `fflate` computes it only while it compresses, and a reader has to check what it inflated.
 */

/** The checksum of the bytes, as an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  if (bytes.length < 2 * stepBytes) return ~byByte(-1, bytes, 0, bytes.length) >>> 0;
  // Whole words are read four bytes at once, which is possible from a place divisible by four on.
  const firstWord = -bytes.byteOffset & 3;
  const wordBytes = (bytes.length - firstWord) & ~(stepBytes - 1);
  let crc = byByte(-1, bytes, 0, firstWord);
  crc = byWords(crc, new Int32Array(bytes.buffer, bytes.byteOffset + firstWord, wordBytes >> 2));
  return ~byByte(crc, bytes, firstWord + wordBytes, bytes.length) >>> 0;
}

const stepBytes = 16;

function byByte(start: number, bytes: Uint8Array, from: number, to: number): number {
  let crc = start;
  for (let at = from; at < to; at++) crc = table[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return crc;
}

/** Four words a step. JavaScript runs on machines that put the lowest byte of a word first, and so does zip. */
function byWords(start: number, words: Int32Array): number {
  let crc = start;
  for (let at = 0; at < words.length; at += 4) {
    const one = words[at]! ^ crc;
    const two = words[at + 1]!;
    const three = words[at + 2]!;
    const four = words[at + 3]!;
    crc =
      table[0xf00 + (one & 0xff)]! ^
      table[0xe00 + ((one >>> 8) & 0xff)]! ^
      table[0xd00 + ((one >>> 16) & 0xff)]! ^
      table[0xc00 + (one >>> 24)]! ^
      table[0xb00 + (two & 0xff)]! ^
      table[0xa00 + ((two >>> 8) & 0xff)]! ^
      table[0x900 + ((two >>> 16) & 0xff)]! ^
      table[0x800 + (two >>> 24)]! ^
      table[0x700 + (three & 0xff)]! ^
      table[0x600 + ((three >>> 8) & 0xff)]! ^
      table[0x500 + ((three >>> 16) & 0xff)]! ^
      table[0x400 + (three >>> 24)]! ^
      table[0x300 + (four & 0xff)]! ^
      table[0x200 + ((four >>> 8) & 0xff)]! ^
      table[0x100 + ((four >>> 16) & 0xff)]! ^
      table[four >>> 24]!;
  }
  return crc;
}

/** Sixteen tables of 256 in one array: entry `256 * k + n` is the checksum of byte n followed by k zero bytes. */
const table = tables();

function tables(): Int32Array {
  const all = new Int32Array(stepBytes * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    all[byte] = crc;
  }
  for (let entry = 256; entry < all.length; entry++) {
    const shorter = all[entry - 256]!;
    all[entry] = all[shorter & 0xff]! ^ (shorter >>> 8);
  }
  return all;
}
