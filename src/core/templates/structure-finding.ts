/**
 * What all faults of structure have in common: the difference between the form that was sent down and the sheet that
 * came back. `blocking` marks those for which `--only-clean` leaves the unit out.
 */
import type { Finding, Severity } from "../model/finding";

export function structureFinding(
  ruleId: string,
  severity: Severity,
  blocking: boolean,
  sheet: string | null,
  cell: string | null,
  message: string,
  details: Partial<Finding> = {},
): Finding {
  return { ruleId, severity, sheet, cell, message, blocking, ...details };
}
