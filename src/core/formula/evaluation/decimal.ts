/**
 * Numbers as their 15 significant decimal digits, which is how Excel rounds, compares and writes them:
 * 1.005 is stored a little below 1.005, and still ROUND(1.005,2) is 1.01.
 */

export interface Decimal {
  readonly negative: boolean;
  /** Without zeros at either end; "" for 0. */
  readonly digits: string;
  /** The number is 0.digits × 10^point. */
  readonly point: number;
}

const significantDigits = 15;

export function decimalOf(number: number): Decimal {
  const [mantissa = "0", exponent = "0"] = Math.abs(number)
    .toExponential(significantDigits - 1)
    .split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  return { negative: number < 0, digits, point: digits === "" ? 0 : Number(exponent) + 1 };
}

/** The number with 15 significant digits kept. */
export function tidy(number: number): number {
  return Number(number.toPrecision(significantDigits));
}

/** number × 10^places, without the error a multiplication would add. */
export function shifted(number: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = number.toExponential().split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Half away from zero: 2.5 → 3, −1.5 → −2. `places` may be negative. */
export function rounded(number: number, places: number): number {
  const size = shifted(Math.abs(tidy(number)), places);
  const whole = Math.floor(size);
  return signed(shifted(size - whole >= 0.5 ? whole + 1 : whole, -places), number);
}

/**
 * Rounded towards zero ("down") or away from it ("up"). `undefined` where the digits behind the 15th decide,
 * as in ROUNDDOWN(4.35*100, 0): what Excel answers there is written nowhere.
 */
export function truncated(number: number, places: number, direction: "up" | "down"): number | undefined {
  const cut = direction === "up" ? Math.ceil : Math.floor;
  const asStored = cut(shifted(Math.abs(number), places));
  const asShown = cut(shifted(Math.abs(tidy(number)), places));
  return asStored === asShown ? signed(shifted(asStored, -places), number) : undefined;
}

function signed(size: number, like: number): number {
  return like < 0 && size !== 0 ? -size : size;
}
