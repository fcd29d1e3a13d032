/**
 * The places in a formula where a sheet is named: `'Biểu 1'!C14`, `Bieu1!C14`, `'C:\bc\[Thạnh Lộc.xlsx]Biểu 1'!C14`.
 * Quoted text is left alone.
 */

export interface SheetReference {
  /** Without quotes and without the file: "Biểu 1". */
  readonly sheet: string;
  /** The file in brackets, with its folder in front where there is one; absent for a sheet of the same workbook. */
  readonly file?: { readonly folder: string; readonly name: string };
}

/** The formula with each sheet prefix replaced; `undefined` leaves it as it stands. */
export function replaceSheetReferences(
  formula: string,
  replacement: (reference: SheetReference) => string | undefined,
): string {
  return formula.replace(prefixes, (whole: string, quoted?: string, plain?: string) => {
    const name = quoted === undefined ? plain : quoted.replaceAll("''", "'");
    return name === undefined ? whole : (replacement(referenceOf(name)) ?? whole);
  });
}

/** `'Biểu 1'!`, quoted always: what Excel reads either way. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** Texts first, so that what looks like a sheet inside one is passed over. */
const prefixes = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|((?:\[[^\]'"]+\])?[\p{L}\p{M}\p{N}_.\\]+)!/gu;

function referenceOf(name: string): SheetReference {
  const match = /^([^[]*)\[([^\]]+)\](.*)$/s.exec(name);
  if (!match) return { sheet: name };
  const [, folder = "", file = "", sheet = ""] = match;
  return { sheet, file: { folder, name: file } };
}
