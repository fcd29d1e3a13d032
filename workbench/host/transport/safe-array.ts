/** How the Windows bridge hands arrays over: as an object with `toArray()`, one dimension at a time. */

export interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
  ubound(dimension: number): number;
  lbound(dimension: number): number;
}

/** Arrays inside arrays are wrapped too; everything else passes as it is. */
export function safeArray(values: readonly unknown[]): SafeArray {
  const wrapped = values.map((value) => (Array.isArray(value) ? safeArray(value) : value));
  return {
    toArray: () => wrapped,
    dimensions: () => 1,
    lbound: () => 0,
    ubound: () => wrapped.length - 1,
  };
}
