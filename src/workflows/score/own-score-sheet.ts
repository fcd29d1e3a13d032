/** A sheet of scoring of ours that is there already, and names for the ones to come. */
import type { Grid, Workbook } from "../../core/model/grid";
import { sheetAddress } from "../../core/model/address";
import { leftBehindStampName } from "../../core/model/stamp";
import type { NameToDefine } from "../../core/model/workbook-patch";

/** The sheet that a set is written on; null for a built-in set, or where the sheet is gone. */
export function writtenGrid(workbook: Workbook, sheet: string | null): Grid | null {
  return workbook.sheets.find(({ name }) => name === sheet) ?? null;
}

/** By this name a sheet that another was made beside is still known as one of ours. */
export function leftBehindStamp({ definedNames }: Workbook, sheet: string): NameToDefine {
  const numbers = definedNames.map(({ name }) => Number(/^DOAN_CU_(\d+)$/i.exec(name)?.[1] ?? 0));
  return {
    name: leftBehindStampName(Math.max(0, ...numbers) + 1),
    refersTo: sheetAddress(sheet, "$A$1"),
  };
}
