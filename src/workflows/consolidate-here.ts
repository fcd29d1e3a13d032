/** "Tổng hợp": fills the form in the open workbook from the files of the preflight, wholly or not at all. */
import type { Campaign } from "../core/campaign/campaign";
import { carriedCorrections } from "../core/campaign/carry-corrections";
import { handCorrectionsOf } from "../core/campaign/hand-corrections";
import { openWorkbookPatch } from "../core/campaign/open-workbook-patch";
import { confirmedNamesOf } from "../core/campaign/settled-identity";
import { campaignTextId, writeCampaign } from "../core/campaign/write-campaign";
import { withCorrections } from "../core/consolidation/corrected-report";
import { statementSentence } from "../core/consolidation/statement-words";
import type { WorkbookPatch } from "../core/model/workbook-patch";
import type { Workbook } from "../core/model/grid";
import type { HostFailure } from "../host/host-failure";
import type { Changed, OpenWorkbook } from "../host/open-workbook";
import { blankNow } from "./blank-by-template";
import { breathe } from "./breathe";
import type { CampaignResult } from "./campaign-result";
import { filledForm } from "./fill-form";
import { gathered } from "./gather-campaign";
import { notReadyReason, type PreflightInput } from "./preflight";
import { hasSameTables } from "./same-tables";
import { wholeWorkbook } from "./whole-workbook";

const messages = {
  label: (counted: number, expected: number) => `Tổng hợp ${counted}/${expected} đơn vị`,
  formChanged: "Biểu đã bị sửa trong lúc xem trước nên chưa ghi gì. Hãy đọc lại các tệp rồi tổng hợp.",
  entriesDropped: (count: number) =>
    `${count} chỗ sửa tay trong danh sách không còn dòng tương ứng ở tệp mới của đơn vị nên không giữ lại được. Hãy xem lại trang danh sách.`,
};

export interface ConsolidateHereInput extends PreflightInput {
  /** Where the unit list came from, in words: `unitSourceWords(choice.source)`. */
  readonly unitSource: string;
  /** In words, as the log tells it: "22/11/2026 14:05"; null to leave it out. */
  readonly madeAt: string | null;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ConsolidatedHere {
  readonly outcome: "consolidated";
  readonly change: Changed;
  readonly result: CampaignResult;
  /** "Đã tổng hợp 9/11 đơn vị; thiếu: …". */
  readonly sentence: string;
  readonly counted: number;
  readonly expected: number;
  /** What else to know: an own sheet that was made anew beside the old one … Vietnamese. */
  readonly notes: readonly string[];
}

export interface NotReady {
  readonly outcome: "not-ready";
  /** Vietnamese: nothing was written, and why. */
  readonly message: string;
}

export async function consolidateHere(
  input: ConsolidateHereInput,
  host: OpenWorkbook,
): Promise<ConsolidatedHere | NotReady | HostFailure> {
  const missing = notReadyReason(input);
  if (missing !== null) return { outcome: "not-ready", message: missing };
  // The officer may have gone on working in the workbook since it was looked at.
  const opened = await host.read(wholeWorkbook);
  if (opened.outcome === "failed") return opened;
  await breathe();
  const prepared = await preparedHere(input, opened.workbook);
  if (prepared.outcome === "not-ready") return prepared;
  const { patch, result, notes } = prepared;
  const { counted, expected } = result.statement;
  const change = await host.change(patch, {
    label: messages.label(counted, expected),
    ...(input.signal ? { signal: input.signal } : {}),
    ...(input.onProgress ? { onProgress: input.onProgress } : {}),
  });
  if (change.outcome === "failed") return change;
  return {
    outcome: "consolidated",
    change,
    result,
    sentence: statementSentence(result.statement),
    counted,
    expected,
    notes,
  };
}

interface Prepared {
  readonly outcome: "prepared";
  readonly patch: WorkbookPatch;
  readonly result: CampaignResult;
  readonly notes: readonly string[];
}

/** Everything that is to be written, without writing it. */
async function preparedHere(input: ConsolidateHereInput, workbook: Workbook): Promise<Prepared | NotReady> {
  const { look, units, entries, decisions, madeAt } = input;
  const { form, campaign } = look;
  if (!form) return { outcome: "not-ready", message: messages.formChanged };
  const { template } = form;
  const blank = blankNow(workbook, template, campaign);
  if (!hasSameTables(template, form.blank, blank))
    return { outcome: "not-ready", message: messages.formChanged };
  const { plan, files, counted } = gathered({ template, units, campaign, entries, decisions });
  const { corrections, dropped } = campaign
    ? carriedCorrections(campaign, handCorrectionsOf(workbook, campaign, madeAt), plan.reports, decisions)
    : { corrections: [], dropped: [] };
  await breathe();
  const reports = plan.reports.map((report) =>
    withCorrections(
      report,
      corrections.filter(({ unitCode }) => unitCode === report.unit.code),
    ),
  );
  const { consolidation, statement, result } = filledForm({
    plan: { ...plan, reports },
    template,
    units,
    form: blank,
    madeAt,
  });
  await breathe();
  const { patch, formCells, ownSheets, notes } = openWorkbookPatch(result, workbook, campaign);
  await breathe();
  const memory: Campaign = {
    template,
    period: plan.period,
    unitList: { source: input.unitSource, units },
    confirmedNames: confirmedNamesOf(files, units, decisions, campaign?.confirmedNames ?? []),
    decisions: { ...decisions, hand: {} },
    files,
    counted,
    corrections,
    formCells,
    ownSheets,
    madeAt,
  };
  return {
    outcome: "prepared",
    patch: { ...patch, storedTexts: [{ id: campaignTextId, text: writeCampaign(memory) }] },
    result: { consolidation, statement },
    notes: [...notes, ...(dropped.length > 0 ? [messages.entriesDropped(dropped.length)] : [])],
  };
}
