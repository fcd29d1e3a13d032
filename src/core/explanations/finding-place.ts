/**
 * What a finding is about, in words that outlast a re-check: the form's field ("B1!C14") wherever it was moved to, else
 * the cell as found ("Biểu 4!E17"). Entries of a list all share their column's field, so there the cell counts.
 */
import { parseA1 } from "../model/address";
import type { Finding } from "../model/finding";

export function findingPlace({ field, sheet, cell }: Pick<Finding, "field" | "sheet" | "cell">): string {
  const isOfForm = field !== undefined && parseA1(field.slice(field.lastIndexOf("!") + 1)) !== undefined;
  return isOfForm ? field : `${sheet ?? ""}!${cell ?? ""}`;
}
