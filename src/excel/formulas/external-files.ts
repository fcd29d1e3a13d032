/**
 * Other files that formulas point to. Excel writes their names into the formula, `'C:\bc\[Thạnh Lộc.xlsx]Biểu 1'!C14`;
 * a `Workbook` numbers them, as files do: `'[1]Biểu 1'!C14`.
 */
import { replaceSheetReferences, sheetPrefix } from "./sheet-references";

export interface ExternalFiles {
  /** The formula with numbers for the files it points to. */
  numbered(formula: string): string;
  /** Names in the order of their numbers. */
  names(): readonly string[];
}

export function externalFiles(): ExternalFiles {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return number;
  };
  return {
    numbered: (formula) =>
      formula.includes("[")
        ? replaceSheetReferences(formula, ({ sheet, file }) =>
            // A bare number is a number already: no saved file is called that.
            file && !/^\d+$/.test(file.name)
              ? sheetPrefix(`[${numberOf(file.folder + file.name)}]${sheet}`)
              : undefined,
          )
        : formula,
    names: () => [...numbers.keys()],
  };
}
