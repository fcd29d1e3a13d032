/** The sheets a record speaks of, each with its anchor. */
import type { Anchors } from "../anchors";
import { sameSheet } from "../anchors";
import type { CellCode } from "../cell-code";
import { replaceSheetReferences } from "../formulas/sheet-references";
import type { SheetKey } from "../formulas/same-formula";
import type { RecordedSheet } from "./change-record";

export interface RecordSheets {
  /** Its place in the record. */
  placeOf(name: string): number;
  /** Takes in every sheet of the workbook that a formula among the codes names. */
  addReferenced(codes: readonly (readonly CellCode[])[], isSheet: (name: string) => boolean): void;
  keyOf: SheetKey;
  list(): readonly RecordedSheet[];
}

export function recordSheets(anchors: Anchors): RecordSheets {
  const sheets: RecordedSheet[] = [];
  const find = (name: string) => sheets.findIndex((sheet) => sameSheet(sheet.name, name));
  const placeOf = (name: string) => {
    const at = find(name);
    return at >= 0 ? at : sheets.push({ anchor: anchors.of(name), name }) - 1;
  };
  return {
    placeOf,
    addReferenced: (codes, isSheet) => {
      for (const code of codes.flat()) {
        if (typeof code !== "string" || !code.startsWith("=")) continue;
        replaceSheetReferences(code, ({ sheet, file }) => {
          if (!file && isSheet(sheet)) placeOf(sheet);
          return undefined;
        });
      }
    },
    keyOf: (name) => sheets[find(name)]?.anchor,
    list: () => sheets,
  };
}
