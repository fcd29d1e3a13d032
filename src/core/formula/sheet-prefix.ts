/** The sheet part of a reference, as typed: `'Biểu 2 Tổ chức'!`, `Quy1:Quy4!`, `'[1]Biểu 1'!`, `'D:\bc\[a.xlsx]Biểu 1'!`. */

export interface SheetPrefix {
  /** Whether it points to another file. */
  readonly external: boolean;
  /** The sheet, without quotes; null where none is named. */
  readonly sheet: string | null;
  /** The last sheet of a row of sheets (`Quy1:Quy4!`); null otherwise. */
  readonly lastSheet: string | null;
}

const ownSheet: SheetPrefix = { external: false, sheet: null, lastSheet: null };

export function sheetPrefixOf(prefix: string): SheetPrefix {
  if (prefix === "") return ownSheet;
  const typed = prefix.slice(0, -1);
  const plain = typed.startsWith("'") ? typed.slice(1, -1).replaceAll("''", "'") : typed;
  // No sheet's name may hold a bracket or a colon, so these always belong to a file or to a row of sheets.
  if (plain.includes("[")) return { external: true, sheet: plain, lastSheet: null };
  const [sheet = plain, lastSheet = null] = plain.split(":");
  return { external: false, sheet, lastSheet };
}
