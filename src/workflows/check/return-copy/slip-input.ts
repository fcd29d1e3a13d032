/** What a slip is made from. */
import type { CheckedReport, JudgedFinding } from "../checked-report";

export interface SlipInput {
  /** What this sheet will be called. */
  readonly name: string;
  readonly report: CheckedReport;
  readonly fileName: string;
  readonly formTitle: string | null;
  /** What the unit must know of this copy; null where it is its own workbook, to be mended and sent again. */
  readonly remark: string | null;
  /** The unit's sheets as this copy names them, in the order of its tabs, by their own names. */
  readonly sheets: ReadonlyMap<string, string>;
  /** What the unit answered before, by finding. */
  readonly answerTo: (finding: JudgedFinding) => string | null;
}
