/**
 * Adding without binary dust and without regard to order: 0.1 + 0.2 is 0.3, and so is 0.2 + 0.1.
 *
 * Each number is taken as the decimal of 15 significant digits that Excel shows for it; these decimals
 * are added exactly, as whole numbers of the smallest unit among them, and the sum is turned back into
 * the nearest number once, at the end. Exact addition is associative, so as long as sums have no more
 * than 15 significant digits (all that Excel keeps), adding communes or their clusters gives the same.
 */

/** The sum of finite numbers; 0 for none. */
export function exactSum(numbers: readonly number[]): number {
  return wholeSum(numbers, 1) ?? wholeSum(numbers, 100) ?? decimalSum(numbers);
}

/**
 * Counts, and points or amounts of at most two decimals, the usual cases: in whole units (or hundredths) every partial
 * sum is a safe integer, so ordinary addition is already exact.
 */
function wholeSum(numbers: readonly number[], scale: 1 | 100): number | undefined {
  let sum = 0;
  let reach = 0;
  for (const number of numbers) {
    const whole = Math.round(number * scale);
    if (whole / scale !== number || Math.abs(whole) >= 1e15) return undefined;
    sum += whole;
    reach += Math.abs(whole);
  }
  return reach <= Number.MAX_SAFE_INTEGER ? sum / scale : undefined;
}

interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

function decimalSum(numbers: readonly number[]): number {
  const decimals = numbers.filter((number) => number !== 0).map(decimalOf);
  const unit = decimals.reduce((least, { exponent }) => Math.min(least, exponent), 0);
  const sum = decimals.reduce(
    (total, { digits, exponent }) => total + digits * 10n ** BigInt(exponent - unit),
    0n,
  );
  return Number(`${sum}e${unit}`);
}

/** 12.5 → 125 × 10⁻¹. */
function decimalOf(number: number): Decimal {
  const [mantissa = "0", exponent = "0"] = number.toExponential(14).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const places = fraction.replace(/0+$/, "");
  return { digits: BigInt(whole + places), exponent: Number(exponent) - places.length };
}
