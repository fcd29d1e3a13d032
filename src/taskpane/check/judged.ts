/** What a check begins with, what it was asked for, and what it gave. */
import type { Template } from "../../core/templates/template";
import type { OrgUnit } from "../../core/units/org-unit";
import type { CheckedReport } from "../../workflows/check/checked-report";
import type { CheckedHere, HereScope } from "../../workflows/check/here";
import type { PreviousFigures } from "../../workflows/check/previous/previous-figures";
import type { WorkbookLook } from "../../workflows/look-at-workbook";
import type { PickedFile } from "../picked-files";
import type { CampaignCaption } from "../tabs/pane-tab";

/** The open workbook before anything is judged. */
export interface CheckStart {
  readonly look: WorkbookLook;
  /** By which files are checked, rules written in the workbook included; null where it holds no form. */
  readonly template: Template | null;
  /** The sheet in front; followed from there by what is selected. */
  readonly activeSheet: string | null;
  /** What the period before closed with; null where no file was chosen. */
  readonly previous: PreviousChoice | null;
  /** Sheets that still hold our colours from before. */
  readonly colouredSheets: readonly string[];
}

export interface PreviousChoice {
  readonly figures: PreviousFigures;
  /** Names of the files it came from. */
  readonly files: readonly string[];
  /** Vietnamese: another period than the one before, a file that could not be used … */
  readonly notes: readonly string[];
}

export type CheckScope =
  { readonly kind: HereScope } | { readonly kind: "files"; readonly files: readonly PickedFile[] };

export interface Judged {
  readonly scope: CheckScope;
  readonly reports: readonly CheckedReport[];
  /** What to know of the check as a whole: the previous period is not known … Vietnamese. */
  readonly notes: readonly string[];
  /** Of what stands in the open workbook, where it can be coloured, mended and checked again; null for files. */
  readonly here: CheckedHere | null;
  /** The list by which units are known; empty where there is none. */
  readonly units: readonly OrgUnit[];
}

/** By which the reports were judged. */
export function templateOf({ here }: Judged, { template }: CheckStart): Template | undefined {
  return here?.template ?? template ?? undefined;
}

export function captionOfReport(report: CheckedReport): CampaignCaption {
  return { receiver: report.unit?.name ?? report.unitText, period: report.period };
}
