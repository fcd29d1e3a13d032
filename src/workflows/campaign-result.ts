/** A consolidation as it stands in the open workbook, made now or remembered: what a selected cell is traced through. */
import type { Campaign } from "../core/campaign/campaign";
import type { CompletenessStatement } from "../core/consolidation/completeness";
import type { Consolidation } from "../core/consolidation/consolidation";
import { withCorrections } from "../core/consolidation/corrected-report";
import type { Workbook } from "../core/model/grid";
import { filledForm } from "./fill-form";
import { gathered } from "./gather-campaign";
import type { WorkbookLook } from "./look-at-workbook";

export interface CampaignResult {
  readonly consolidation: Consolidation;
  readonly statement: CompletenessStatement;
}

/** From what the workbook remembers; null where it remembers no figures. */
export function rememberedResult({ campaign, form }: WorkbookLook): CampaignResult | null {
  if (!campaign || !form || campaign.files.length === 0) return null;
  return resultOf(campaign, form.blank);
}

function resultOf(campaign: Campaign, form: Workbook): CampaignResult {
  const { template, unitList, decisions, corrections, madeAt } = campaign;
  const { plan } = gathered({ template, units: unitList.units, campaign, entries: [], decisions });
  const reports = plan.reports.map((report) =>
    withCorrections(
      report,
      corrections.filter(({ unitCode }) => unitCode === report.unit.code),
    ),
  );
  const { consolidation, statement } = filledForm({
    plan: { ...plan, reports },
    template,
    units: unitList.units,
    form,
    madeAt,
  });
  return { consolidation, statement };
}
