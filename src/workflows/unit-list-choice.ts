/** A list of units to consolidate by, with the words that offer it: "Trang “Đơn vị” · 11 đơn vị". */
import { expectedUnits } from "../core/units/expected-units";
import type { OrgUnit } from "../core/units/org-unit";

const words = {
  count: (units: number) => `${units} đơn vị`,
  sheet: (name: string) => `Trang “${name}”`,
  file: (name: string) => `Tệp “${name}”`,
  files: "Lập từ các tệp",
};

export interface UnitListChoice {
  readonly source: UnitListSource;
  /** "Trang “Đơn vị” · 11 đơn vị": those that must report. */
  readonly label: string;
  readonly units: readonly OrgUnit[];
  /** What is odd about the list, Vietnamese. */
  readonly notes: readonly string[];
}

export type UnitListSource =
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "file"; readonly file: string }
  /** Built from what the files say of themselves. */
  | { readonly kind: "files" }
  /** The list of the last consolidation, which is in no sheet of this workbook any more; `was`: its words then. */
  | { readonly kind: "remembered"; readonly was: string };

export function unitListChoice(
  source: UnitListSource,
  { units, notes = [] }: { readonly units: readonly OrgUnit[]; readonly notes?: readonly string[] },
): UnitListChoice {
  const label = `${unitSourceWords(source)} · ${words.count(expectedUnits(units, null).length)}`;
  return { source, label, units, notes };
}

/** "Trang “Đơn vị”", as the workbook remembers where its list came from. */
export function unitSourceWords(source: UnitListSource): string {
  switch (source.kind) {
    case "sheet":
      return words.sheet(source.sheet);
    case "file":
      return words.file(source.file.replace(/^.*[/\\]/, ""));
    case "files":
      return words.files;
    case "remembered":
      return source.was;
  }
}
