/**
 * The reason a unit or officer gave for something unusual but right ("Cần giải trình"): kept in the workbook, and
 * offered again next period for the same unit, rule and place.
 */
export interface Explanation {
  /** Null where the workbook is one unit's own. */
  readonly unitCode: string | null;
  /** As a period id; null where the report names none. */
  readonly period: string | null;
  readonly ruleId: string;
  /** The finding's `field`, else "sheet!cell" as found. */
  readonly place: string;
  readonly text: string;
  /** ISO moment. */
  readonly madeAt: string;
}
