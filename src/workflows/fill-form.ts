/** From what counts to what is written: the totals, who is in them, and the patch that fills the form. */
import { type CompletenessStatement, completenessOf } from "../core/consolidation/completeness";
import { consolidate } from "../core/consolidation/consolidate";
import type { Consolidation } from "../core/consolidation/consolidation";
import type { ResultInput } from "../core/consolidation/result-input";
import { periodWords } from "../core/model/period";
import type { Workbook } from "../core/model/grid";
import type { Template } from "../core/templates/template";
import type { OrgUnit } from "../core/units/org-unit";
import type { ConsolidationPlan } from "./plan-consolidation";

export interface FormToFill {
  readonly plan: ConsolidationPlan;
  readonly template: Template;
  readonly units: readonly OrgUnit[];
  /** The blank form. */
  readonly form: Workbook;
  /** When it was made, as the result's statement says it; null to leave it out. */
  readonly madeAt: string | null;
}

export interface FilledForm {
  readonly consolidation: Consolidation;
  readonly statement: CompletenessStatement;
  /** What `resultPatch` makes the patch of. */
  readonly result: ResultInput;
}

export function filledForm({ plan, template, units, form, madeAt }: FormToFill): FilledForm {
  const { reports, expected, choice, receiver, period } = plan;
  const consolidation = consolidate({ template, reports, order: units, form });
  const statement = completenessOf({ expected, outcomes: choice.outcomes, reports });
  return {
    consolidation,
    statement,
    result: {
      consolidation,
      statement,
      form,
      receiver,
      period: period === null ? null : { id: period, words: periodWords(period) },
      madeAt,
    },
  };
}
