/** A name for a new sheet that the workbook does not have yet: "Bộ tiêu chí", else "Bộ tiêu chí (2)". */
import { foldText } from "./fold-text";

export function freeSheetName(wanted: string, sheetNames: Iterable<string>): string {
  const taken = new Set([...sheetNames].map(foldText));
  let name = wanted;
  for (let copy = 2; taken.has(foldText(name)); copy += 1) name = `${wanted} (${copy})`;
  return name;
}
