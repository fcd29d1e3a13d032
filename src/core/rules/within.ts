/** Comparing figures that have been through binary arithmetic: 0.1 + 0.2 is 0.3, and 1.0005 is within 0.0005 of 1. */
export function isWithin(left: number, right: number, tolerance: number): boolean {
  return Math.abs(left - right) <= tolerance + dustOn(Math.max(Math.abs(left), Math.abs(right)));
}

/** At most so much, but for the tolerance. */
export function isAtMost(part: number, whole: number, tolerance: number): boolean {
  return part <= whole || isWithin(part, whole, tolerance);
}

/** left − right as people would reckon it, to a millionth: 0.3 − 0.1 is 0.2. */
export function differenceOf(left: number, right: number): number {
  return Math.round((left - right) * 1e6) / 1e6;
}

/** What a sentence says of a difference: "lệch 3", whichever is the greater. */
export function distanceOf(left: number, right: number): number {
  return Math.abs(differenceOf(left, right));
}

/** Long sums go astray in the fourteenth digit: one đồng in a thousand billion is no dust yet. */
function dustOn(magnitude: number): number {
  return Math.max(1e-9, 1e-13 * magnitude);
}
