/** A consolidation as the pane shows it: made just now, or remembered by the workbook that was opened. */
import { statementSentence } from "../../core/consolidation/statement-words";
import type { CampaignResult } from "../../workflows/campaign-result";
import type { ConsolidatedHere } from "../../workflows/consolidate-here";
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
}

export function madeNow(
  { result, sentence, counted, expected, notes }: ConsolidatedHere,
  caption: CampaignCaption,
): ShownResult {
  return { result, caption, title: `Tổng hợp xong: ${counted}/${expected} đơn vị`, sentence, notes };
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
  };
}
