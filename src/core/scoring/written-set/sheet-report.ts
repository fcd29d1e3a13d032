/** The findings of a sheet that is being read: told where they stand, in the order of its cells. */
import type { Finding, Severity } from "../../model/finding";

export interface SheetReport {
  error(ruleId: string, cell: string | null, message: string): void;
  note(ruleId: string, cell: string | null, message: string): void;
  readonly findings: readonly Finding[];
}

export function sheetReport(sheet: string | null): SheetReport {
  const findings: Finding[] = [];
  const tell = (severity: Severity) => (ruleId: string, cell: string | null, message: string) => {
    findings.push({ ruleId, severity, sheet, cell, message, blocking: false });
  };
  return { error: tell("error"), note: tell("note"), findings };
}
