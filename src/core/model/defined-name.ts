/** What a defined name stands for, found as Excel finds it: without regard to case. */
import type { Workbook } from "./grid";

/** A name of the sheet itself goes before one of the whole workbook. */
export function refersToOf(workbook: Workbook, name: string, sheet: string): string | undefined {
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const named = workbook.definedNames.filter((candidate) => same(candidate.name, name));
  const own = named.find((candidate) => candidate.sheet !== undefined && same(candidate.sheet, sheet));
  return (own ?? named.find((candidate) => candidate.sheet === undefined))?.refersTo;
}
