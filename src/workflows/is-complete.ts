/** Whether a consolidation leaves nothing to see to: what tells exit code 0 from 1. */
import { filesOf } from "../core/consolidation/completeness";
import type { FileOutcome } from "../core/consolidation/file-outcome";
import type { Consolidated } from "./consolidate-files";

/**
 * Every expected unit is counted, without errors, and no file waits for someone to look at it. A letter in Word
 * beside a unit's report is nobody's submission and changes nothing; a damaged workbook might be the later one.
 */
export function isComplete({ statement, consolidation, choice, receiver }: Consolidated): boolean {
  const repeated = new Set(choice.duplicates.flatMap(({ files }) => files));
  const isOpen = ({ use, findings, file, unit }: FileOutcome): boolean => {
    switch (use) {
      case "counted":
        return findings.some(({ severity }) => severity === "error");
      case "unreadable":
        return unit === null || repeated.has(file);
      case "left-out":
        return unit === null || unit.code !== receiver?.code;
      case "superseded":
      case "identical":
        return false;
    }
  };
  return (
    statement.counted === statement.expected &&
    consolidation.leftOut.length === 0 &&
    !filesOf(statement).some(isOpen)
  );
}
