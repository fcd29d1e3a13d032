/** "Bản nộp Trà Cú" → "Bản nộp Trà Cú (2)" where that name is taken; never over the 31 characters of a sheet's name. */
import { sameSheet } from "../anchors";

export function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((other) => sameSheet(other, name));
  let name = cut(wanted, maxNameLength);
  for (let number = 2; isTaken(name); number++) {
    const suffix = ` (${number})`;
    name = cut(wanted, maxNameLength - suffix.length) + suffix;
  }
  return name;
}

const maxNameLength = 31;

/** Without half a character, a space or an apostrophe at the end. */
function cut(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/[\s']+$/, "");
}
