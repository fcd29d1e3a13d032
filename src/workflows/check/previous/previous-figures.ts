/**
 * What the period before this one closed with, by unit and field of today's form: what "đầu kỳ" has to agree with.
 */
import type { Figure } from "../../../core/model/figure";
import type { FieldId } from "../../../core/model/report-data";

export interface PreviousFigures {
  /** As a period id; null where no file names it. */
  readonly period: string | null;
  /** Codes of the units it has figures of. */
  readonly unitCodes: readonly string[];
  /**
   * `undefined` where it is not known, which is not the same as a cell left blank.
   * @param unitCode Null for the one unit of a workbook that belongs to no list.
   */
  figureOf(unitCode: string | null, field: FieldId): Figure | undefined;
}

/** The figures of one unit. */
export type UnitFigures = (field: FieldId) => Figure | undefined;

/** What was understood of one file. */
export interface PreviousPart {
  readonly file: string;
  readonly period: string | null;
  /** By which of two files of a unit the later is told. */
  readonly sentAt: string | null;
  readonly modifiedAt: string | null;
  /** By unit code; "" where there is no list of units and the file is one unit's own. */
  readonly units: ReadonlyMap<string, UnitFigures>;
  /** Vietnamese: what of it could not be used. */
  readonly notes: readonly string[];
}
