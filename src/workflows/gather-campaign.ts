/**
 * Everything that counts towards a consolidation in the open workbook: the files it remembers and those just read, as
 * one pile. Which were read when makes no difference: many runs come to the same as one.
 */
import type { Campaign } from "../core/campaign/campaign";
import type { Decisions } from "../core/campaign/decisions";
import { type SentFile, sentFileKey } from "../core/campaign/sent-file";
import { settledIdentity } from "../core/campaign/settled-identity";
import type { Template } from "../core/templates/template";
import type { OrgUnit } from "../core/units/org-unit";
import { type ConsolidationPlan, planConsolidation } from "./plan-consolidation";
import type { PileEntry } from "./read-pile";
import { type Submission, withIdentity } from "./read-submission";

export interface GatherInput {
  readonly template: Template;
  readonly units: readonly OrgUnit[];
  readonly campaign: Campaign | null;
  readonly entries: readonly PileEntry[];
  readonly decisions: Decisions;
}

export interface Gathered {
  /** Remembered files first, then new ones; a file read again stands where it stood. Lists of units are not among them. */
  readonly files: readonly SentFile[];
  readonly submissions: readonly Submission[];
  readonly plan: ConsolidationPlan;
  /** Unit code → `sentFileKey` of the file that counts. */
  readonly counted: Readonly<Record<string, string>>;
}

export function gathered({ template, units, campaign, entries, decisions }: GatherInput): Gathered {
  const files = new Map<string, SentFile>(
    [...(campaign?.files ?? []), ...entries.filter(({ unitList }) => unitList === undefined)].map((sent) => [
      sentFileKey(sent),
      sent,
    ]),
  );
  const all = [...files.values()];
  const confirmed = campaign?.confirmedNames ?? [];
  const submissions = all.map((sent) =>
    withIdentity(sent, settledIdentity(sent, units, decisions, confirmed), units, { template }),
  );
  const plan = planConsolidation({ template, units, submissions, decisions });
  return {
    files: all,
    submissions,
    plan,
    counted: Object.fromEntries(plan.reports.map((report) => [report.unit.code, sentFileKey(report)])),
  };
}
