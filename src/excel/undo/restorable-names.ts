/** Which defined names of a record are given back what they stood for. */
import { comparableFormula, withSheetNames } from "../formulas/same-formula";
import type { Survey } from "../survey";
import type { ChangeRecord, RestoreExtent } from "./change-record";
import type { FoundSheets } from "./find-sheets";

export interface NameToRestore {
  readonly name: string;
  /** With "="; null for a name to be taken away. */
  readonly formula: string | null;
}

export function readRestorableNames(
  { names }: ChangeRecord,
  survey: Survey,
  { keyNow, keyThen, renamed }: FoundSheets,
  extent: RestoreExtent,
): readonly NameToRestore[] {
  return names.flatMap(({ name, before, after }) => {
    const found = survey.nameNamed(name);
    if (!found) return [];
    const isOurs = comparableFormula(found.formula, keyNow) === comparableFormula(after, keyThen);
    // A name of ours whose sheet was deleted stands for nothing.
    const isIdle = before === null && found.formula.includes("#REF!");
    if (extent !== "everything" && !isOurs && !isIdle) return [];
    return [{ name: found.name, formula: before === null ? null : withSheetNames(before, renamed) }];
  });
}
