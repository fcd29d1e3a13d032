/**
 * One unit's filled-in workbook after matching and reading: figures by field, in the form's own addresses,
 * each with the cell of the unit's file it came from. This is what rules judge and consolidation adds.
 */
import type { Figure } from "./figure";

/** A field is named by the form's sheet key and its address in the blank form: `B1!C14`. */
export type FieldId = string;

export function fieldId(sheetKey: string, address: string): FieldId {
  return `${sheetKey}!${address}`;
}

/** Cells of one entry of a list: by the template's column ids and the row in the unit's file. */
export interface ListCells {
  /** The sheet key of the template, e.g. "B4". */
  readonly list: string;
  readonly row: number;
  readonly columns: readonly string[];
}

/** What a rule can speak of: a field of a form, or cells of an entry of a list. */
export type CellRef = FieldId | ListCells;

export interface FieldReading {
  /** What a careful reader recovers: text numbers repaired; calculated cells recomputed from their inputs. */
  readonly figure: Figure;
  /** What the file shows in that cell (repaired text counts as its number); an error keeps its name. */
  readonly shown: Figure | { readonly kind: "error"; readonly error: string };
  /** The cell in the unit's file, e.g. "C15"; null where the file has no such row, column or sheet. */
  readonly address: string | null;
}

/** One row of a list, by column id of the template. */
export interface ListRow {
  /** The row in the unit's file. */
  readonly row: number;
  readonly figures: ReadonlyMap<string, Figure>;
  /** What stands in its TT column; absent where the list has none, or where it was not kept. */
  readonly ordinal?: Figure;
  /** The unit the row came from, where the file is itself a consolidation of several units. */
  readonly origin?: {
    readonly code: string;
    readonly name: string;
    /** The sheet the row stands on, where it is not the list's own. */
    readonly sheet?: string;
  };
}

export interface SheetReport {
  /** The sheet key of the template, e.g. "B1". */
  readonly key: string;
  /** The sheet as it is named in the unit's file; null where it was not found. */
  readonly sheetName: string | null;
  readonly fields: ReadonlyMap<FieldId, FieldReading>;
  /** The filled rows of a list sheet; empty for a form. */
  readonly rows: readonly ListRow[];
}

/** How many units a report speaks for, where it is itself a consolidation: "10/12". */
export interface Completeness {
  readonly counted: number;
  readonly expected: number;
}

export interface ReportData {
  /** Present only where the file is a consolidation that DOAN stamped. */
  readonly completeness?: Completeness;
  readonly sheets: ReadonlyMap<string, SheetReport>;
}
