/**
 * A consolidation as data: the totals in the places of the blank form, the parts each total was made of,
 * the stacked rows of lists, and by name everything that could not be added or computed.
 */
import type { CellValue } from "../model/grid";
import type { Figure } from "../model/figure";
import type { FieldId } from "../model/report-data";
import type { Template } from "../templates/template";
import type { UnitReport } from "./unit-report";

/** What one unit gave for a field, and the cell it stands in. */
export interface Part {
  readonly unitCode: string;
  readonly unitName: string;
  readonly file: string;
  /** The sheet as the unit's file names it; null where the file has no such sheet. */
  readonly sheet: string | null;
  /** A cell, or whole rows ("17:17") where only the row is known; null where the file has no such cell. */
  readonly cell: string | null;
  readonly figure: Figure;
  /** What the unit's file says, where the officer corrected the figure by hand. */
  readonly correctedFrom?: Figure;
}

/** One row of a list with the unit it is about, which in a nested consolidation is not the one that sent it. */
export interface StackedRow {
  readonly unitCode: string;
  readonly unitName: string;
  /** The unit whose file it came in. */
  readonly senderCode: string;
  /** Whether that file is itself a consolidation, so that the row stands on its stacked sheet. */
  readonly isNested: boolean;
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  /** By column id of the template. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** By column id: what the unit's file says, where the officer corrected it by hand. */
  readonly correctedFrom?: ReadonlyMap<string, Figure>;
}

/** A part the field's operator cannot use: a text or a ratio where numbers are added. */
export interface LeftOut {
  readonly field: FieldId;
  readonly part: Part;
}

export interface NotComputable {
  readonly field: FieldId;
  /**
   * `no-formula`: to be computed again, but neither the form nor a rule says how. `unknown-formula`: the
   * form's formula is beyond the calculator. `part-of-list`: it points into the middle of a list, whose
   * rows are elsewhere once stacked.
   */
  readonly reason: "no-formula" | "unknown-formula" | "part-of-list";
}

/** A formula that gives a total. */
export interface FormFormula {
  readonly sheetKey: string;
  readonly address: string;
  /** Without "=". */
  readonly formula: string;
  /** Whether it stands in the blank form, or was made from a rule of the template. */
  readonly source: "form" | "rule";
}

export interface Consolidation {
  readonly template: Template;
  /** The reports counted, in the order of the unit list. */
  readonly units: readonly UnitReport[];
  /** By sheet key and address of the blank form. */
  readonly totals: ReadonlyMap<string, ReadonlyMap<string, Figure>>;
  /** The merged figure of every input field, before formulas. */
  readonly inputs: ReadonlyMap<FieldId, Figure>;
  /** A part for each unit, also where it gave nothing; input fields only. */
  readonly parts: ReadonlyMap<FieldId, readonly Part[]>;
  /** By sheet key; a list nobody filled in has an empty entry. */
  readonly lists: ReadonlyMap<string, readonly StackedRow[]>;
  /** The formulas that give totals: the form's own, and those its rules amount to. */
  readonly formulas: ReadonlyMap<FieldId, FormFormula>;
  /** What each of these formulas shows over the totals; no entry where it is not computable. */
  readonly results: ReadonlyMap<FieldId, CellValue>;
  readonly leftOut: readonly LeftOut[];
  readonly notComputable: readonly NotComputable[];
}
