/** Defined names as a file has them: without "=", and Excel's own with their prefix. */
import type { DefinedName } from "../../core/model/grid";
import type { ExternalFiles } from "../formulas/external-files";

export interface NameFound {
  readonly name: string;
  /** With "=". */
  readonly formula: unknown;
  /** The sheet it belongs to, where it is not the workbook's. */
  readonly sheet?: string;
}

export function readDefinedNames(names: readonly NameFound[], files: ExternalFiles): readonly DefinedName[] {
  return names.map(({ name, formula, sheet }) => ({
    name: ownNames.includes(name) ? `_xlnm.${name}` : name,
    refersTo: files.numbered(String(formula ?? "").replace(/^=/, "")),
    ...(sheet === undefined ? {} : { sheet }),
  }));
}

/** Source: ECMA-376 part 1, 18.2.5. */
const ownNames = ["Print_Area", "Print_Titles", "_FilterDatabase", "Criteria", "Extract"];
