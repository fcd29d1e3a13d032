/** A consolidation as the pane shows it: made just now, or remembered by the workbook that was opened. */
import { statementSentence } from "../../core/consolidation/statement-words";
import type { Place } from "../../host/open-workbook";
import type { CampaignResult } from "../../workflows/campaign-result";
import type { ConsolidatedHere } from "../../workflows/consolidate-here";
import { filledForms } from "../../workflows/filled-forms";
import type { CampaignCaption } from "../tabs/pane-tab";

export interface ShownResult {
  readonly result: CampaignResult;
  readonly caption: CampaignCaption;
  /** "Tổng hợp xong: 9/11 đơn vị". */
  readonly title: string;
  /** "Đã tổng hợp 9/11 đơn vị; thiếu: …". */
  readonly sentence: string;
  /** What else to know, Vietnamese. */
  readonly notes: readonly string[];
  /** Where the totals of each form begin. */
  readonly forms: readonly Place[];
  /** The total that was brought into view; null where the user's own selection was left alone. */
  readonly inView: Place | null;
}

export function madeNow(
  { result, sentence, counted, expected, notes }: ConsolidatedHere,
  caption: CampaignCaption,
): ShownResult {
  const forms = filledForms(result);
  const title = `Tổng hợp xong: ${counted}/${expected} đơn vị`;
  return { result, caption, title, sentence, notes, forms, inView: forms[0] ?? null };
}

/** @param notes What looking at the workbook had to say. */
export function remembered(
  result: CampaignResult,
  caption: CampaignCaption,
  notes: readonly string[],
): ShownResult {
  const { counted, expected } = result.statement;
  return {
    result,
    caption,
    title: `Đã tổng hợp ${counted}/${expected} đơn vị`,
    sentence: statementSentence(result.statement),
    notes,
    forms: filledForms(result),
    inView: null,
  };
}
