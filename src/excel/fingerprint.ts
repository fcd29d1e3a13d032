/** A short text that two different contents do not share, for telling whether something still is what was written. */
import { comparableCode, type CellCode } from "./cell-code";
import type { SheetKey } from "./formulas/same-formula";

export function fingerprint(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2_654_435_761);
    other = Math.imul(other ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & other) + (one >>> 0)).toString(36);
}

/** Of one row, from its first column on; "" for a row without anything in it. */
export function rowFingerprint(codes: readonly CellCode[], firstColumn: number, keyOf: SheetKey): string {
  const held = codes.flatMap((code, index) =>
    code === null ? [] : [[firstColumn + index, comparableCode(code, keyOf)]],
  );
  return held.length === 0 ? "" : fingerprint(JSON.stringify(held));
}
