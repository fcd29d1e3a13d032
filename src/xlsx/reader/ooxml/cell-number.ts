/** A stored number from its bytes, without a string in between: most cells of a report are numbers. */

/** The number written from `start` to `end`; NaN where the bytes are not a number as XML writes it. */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === minus;
  if (negative) at++;
  let digits = 0;
  let decimals = 0;
  let inDecimals = false;
  let whole = 0;
  for (; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= zero && byte <= nine) {
      whole = whole * 10 + (byte - zero);
      if (whole > 0) digits++;
      if (inDecimals) decimals++;
    } else if (byte === point && !inDecimals) {
      inDecimals = true;
    } else {
      return parseSlowly(bytes, start, end);
    }
  }
  // Whole numbers of 15 digits and powers of ten up to 22 are exact, so one division rounds correctly.
  if (digits > 15 || decimals > 22) return parseSlowly(bytes, start, end);
  const signs = (negative ? 1 : 0) + (inDecimals ? 1 : 0);
  if (end - start === signs) return NaN;
  const value = decimals === 0 ? whole : whole / powersOfTen[decimals]!;
  return negative && value !== 0 ? -value : value;
}

const [minus, point, zero, nine] = [0x2d, 0x2e, 0x30, 0x39];

const powersOfTen = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > maxNumberBytes) return NaN;
  const text = String.fromCharCode(...bytes.subarray(start, end)).trim();
  const value = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : NaN;
}

/** Doubles are written with 17 digits; some programs write many more, none this many. */
const maxNumberBytes = 1_000;
