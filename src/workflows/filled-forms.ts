/** Where the totals of each form begin: the officer is led to the first when a consolidation is done. */
import { parseA1 } from "../core/model/address";
import type { Place } from "../host/open-workbook";
import type { CampaignResult } from "./campaign-result";

/** One place a form, in the order of the forms; a form that nobody gave a number for has none. */
export function filledForms({ consolidation }: CampaignResult): readonly Place[] {
  const { template, totals } = consolidation;
  return template.sheets.flatMap(({ key, name }): readonly Place[] => {
    const numbers = [...(totals.get(key) ?? [])].flatMap(([address, { kind }]) => {
      const at = kind === "number" ? parseA1(address) : undefined;
      return at ? [{ address, ...at }] : [];
    });
    const [first] = numbers.sort((one, other) => one.row - other.row || one.column - other.column);
    return first ? [{ sheet: name, address: first.address }] : [];
  });
}
