/** Rectangles as addresses with commas between, none longer than Excel takes: "C5:C9,E7". */
import { type CellRange, rangeText } from "../model/address";
import { maxAddressCharacters } from "./highlight";

export function addressLists(ranges: readonly CellRange[]): readonly string[] {
  const lists: string[] = [];
  for (const text of ranges.map(rangeText)) {
    const longer = `${lists.at(-1) ?? ""},${text}`;
    if (lists.length > 0 && longer.length <= maxAddressCharacters) lists[lists.length - 1] = longer;
    else lists.push(text);
  }
  return lists;
}
