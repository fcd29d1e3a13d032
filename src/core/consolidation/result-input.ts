/** Everything a result is made of; the same input always makes the same patch. */
import type { Workbook } from "../model/grid";
import type { OrgUnit } from "../units/org-unit";
import type { CompletenessStatement } from "./completeness";
import type { PresentSheets } from "./result-plan";
import type { Consolidation } from "./consolidation";

export interface ResultInput {
  readonly consolidation: Consolidation;
  /** Who is in it and every file that was picked. */
  readonly statement: CompletenessStatement;
  /** The blank form that is filled: its sheets' names and what its cells hold already. */
  readonly form: Workbook;
  /** The unit the consolidation is a report of. */
  readonly receiver: OrgUnit | null;
  /** Its id ("2023-Q4") and its name ("Quý IV năm 2023"). */
  readonly period: { readonly id: string; readonly words: string } | null;
  /** When it was made, in words; core has no clock. */
  readonly madeAt: string | null;
  /** In the open workbook: what an earlier run left there. */
  readonly present?: PresentSheets;
}
