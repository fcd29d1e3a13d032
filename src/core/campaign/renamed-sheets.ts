/** The memory of a campaign after the user renamed sheets of the form: the same fields under the sheets' new names. */
import { sheetAddress } from "../model/address";
import { replaceReferences } from "../formula/references";
import type { Campaign, CellBefore } from "./campaign";

/** @param names Old name → new name, of the sheets that were renamed. */
export function withRenamedSheets(campaign: Campaign, names: ReadonlyMap<string, string>): Campaign {
  if (names.size === 0) return campaign;
  const byFolded = new Map([...names].map(([old, name]) => [old.toLowerCase(), name]));
  const newName = (old: string) => byFolded.get(old.toLowerCase()) ?? old;
  const moved = (formula: string) =>
    replaceReferences(formula, ({ sheet, external, text }) => {
      const name = sheet === null || external ? undefined : byFolded.get(sheet.toLowerCase());
      return name === undefined ? undefined : sheetAddress(name, text.slice(text.lastIndexOf("!") + 1));
    });
  return {
    ...campaign,
    template: {
      ...campaign.template,
      sheets: campaign.template.sheets.map((sheet) => ({
        ...sheet,
        name: newName(sheet.name),
        formulas: mapped(sheet.formulas, moved),
      })),
    },
    formCells: Object.fromEntries(
      Object.entries(campaign.formCells).map(([sheet, cells]) => [
        newName(sheet),
        mapped(cells, (cell: CellBefore) =>
          cell.formula === undefined ? cell : { ...cell, formula: moved(cell.formula) },
        ),
      ]),
    ),
  };
}

function mapped<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
