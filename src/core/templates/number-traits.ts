/** What a number tells beside its value: that Excel took thousands for decimals, and how it must be shown. */
import type { CellFormat } from "../model/grid";
import type { NumberRepair } from "../text/read-number";

/** Excel set to decimal points takes a typed "1.234" for one and a bit; no other number of a count has three decimals. */
export function isThousandsTurnedDecimal(value: number): boolean {
  const thousandfold = Math.abs(value) * 1000;
  return (
    !Number.isInteger(value) &&
    Math.abs(value) < 1000 &&
    Math.abs(thousandfold - Math.round(thousandfold)) < 1e-6 &&
    Math.round(thousandfold) % 10 !== 0
  );
}

/** "67%" became 0.67: without a percent format it would read as less than one. */
export function formatOfNumber(
  repair: NumberRepair,
  number: number,
  format: CellFormat | undefined,
): string | undefined {
  if (repair !== "percent-sign" || format?.kind === "percent") return undefined;
  const decimals = /\.(\d+)/.exec(String(Math.round(number * 1e8) / 1e6))?.[1]?.length ?? 0;
  return decimals === 0 ? "0%" : `0.${"0".repeat(Math.min(decimals, 2))}%`;
}
