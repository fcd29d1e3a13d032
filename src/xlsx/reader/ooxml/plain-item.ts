/**
 * The short way through the shared texts: nearly every item is `<si><t>…</t></si>` to the letter, in LibreOffice and
 * where a text begins with a space `<si><t xml:space="preserve">…</t></si>`. Anything else is left to the scanner.
 */

/** The place behind the item at `start`; 0 where what stands there is not that plain. */
export function endOfPlainItem(bytes: Uint8Array, start: number): number {
  if (!stands(bytes, start, itemStart)) return 0;
  let at = start + itemStart.length;
  if (bytes[at] !== greaterThan) {
    if (!stands(bytes, at, keepSpace)) return 0;
    at += keepSpace.length;
    if (bytes[at] !== greaterThan) return 0;
  }
  while (at < bytes.length && bytes[at] !== lessThan) at++;
  return stands(bytes, at, itemEnd) ? at + itemEnd.length : 0;
}

/** What ends each plain item. */
export const plainItemEnd = "</t></si>";

const itemStart = bytesOf("<si><t");
const keepSpace = bytesOf(' xml:space="preserve"');
const itemEnd = bytesOf(plainItemEnd);
const [lessThan, greaterThan] = [0x3c, 0x3e];

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function stands(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index++) {
    if (bytes[at + index] !== expected[index]) return false;
  }
  return true;
}
