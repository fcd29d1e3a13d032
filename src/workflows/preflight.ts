/**
 * "Xem trước": what every file is and what will become of it, problems first, before anything is written. Pure: it
 * is told again after each decision.
 */
import { carriedCorrections } from "../core/campaign/carry-corrections";
import type { Decisions } from "../core/campaign/decisions";
import { handCorrectionsOf } from "../core/campaign/hand-corrections";
import { sentFileKey } from "../core/campaign/sent-file";
import type { HandCorrection } from "../core/consolidation/hand-correction";
import type { OrgUnit } from "../core/units/org-unit";
import { gathered, type Gathered } from "./gather-campaign";
import type { WorkbookLook } from "./look-at-workbook";
import type { PreflightRow } from "./preflight/preflight-row";
import { rowsOf } from "./preflight/preflight-rows";
import type { PileEntry } from "./read-pile";

const words = {
  counts: (added: number, replaced: number, kept: number) => `mới ${added} · thay ${replaced} · giữ ${kept}`,
  noForm: "Chưa có biểu để tổng hợp. Hãy mở biểu mẫu trắng.",
  noUnits: "Chưa có danh sách đơn vị. Hãy chọn trang danh sách, hoặc lập danh sách từ các tệp.",
  noReports: "Chưa có tệp nào tổng hợp được. Hãy xem các tệp ở trên, trả lời chỗ còn hỏi hoặc chọn thêm tệp.",
};

export interface PreflightInput {
  readonly look: WorkbookLook;
  readonly units: readonly OrgUnit[];
  /** Newly read files and unit sheets; those remembered come from `look.campaign`. */
  readonly entries: readonly PileEntry[];
  readonly decisions: Decisions;
}

export interface Preflight {
  /** Problems first, then by the unit list. */
  readonly rows: readonly PreflightRow[];
  /** Units whose figures are in for the first time, come from another file than before, stay as they are. */
  readonly counts: { readonly added: number; readonly replaced: number; readonly kept: number };
  /** "mới 12 · thay 3 · giữ 98". */
  readonly countWords: string;
  readonly expected: number;
  readonly counted: number;
  readonly ready: boolean;
  /** Vietnamese: why it cannot be consolidated yet; null where it can. */
  readonly notReady: string | null;
}

export function preflightOf(input: PreflightInput): Preflight {
  const { look, units, entries, decisions } = input;
  const { form, campaign } = look;
  if (!form || units.length === 0) return emptyPreflight(notReadyReason(input));
  const pile = gathered({ template: form.template, units, campaign, entries, decisions });
  const rows = rowsOf({
    template: form.template,
    units,
    pile,
    entries,
    decisions,
    campaign,
    corrections: openCorrections(look, pile, decisions),
  });
  const counts = countsOf(pile, campaign?.counted ?? {});
  const expectedCodes = new Set(pile.plan.expected.map(({ code }) => code));
  const notReady = pile.plan.reports.length === 0 ? words.noReports : null;
  return {
    rows,
    counts,
    countWords: words.counts(counts.added, counts.replaced, counts.kept),
    expected: expectedCodes.size,
    counted: pile.plan.reports.filter(({ unit }) => expectedCodes.has(unit.code)).length,
    ready: notReady === null,
    notReady,
  };
}

/** Vietnamese; null where it can be consolidated. */
export function notReadyReason(input: PreflightInput): string | null {
  const { look, units, entries, decisions } = input;
  if (!look.form) return words.noForm;
  if (units.length === 0) return words.noUnits;
  const { template } = look.form;
  const { plan } = gathered({ template, units, campaign: look.campaign, entries, decisions });
  return plan.reports.length === 0 ? words.noReports : null;
}

/**
 * The decisions after more files were read: which of a unit's files counts, and whether corrections by hand stay, is
 * asked again where the unit sent another file since that was decided.
 * @param fresh Those of the entries that were read just now.
 */
export function decisionsAfterReading(input: PreflightInput, fresh: readonly PileEntry[]): Decisions {
  const { look, units, entries, decisions } = input;
  const { campaign, form } = look;
  if (!form) return decisions;
  const before = new Set((campaign?.files ?? []).map(sentFileKey));
  const news = new Set(fresh.map(sentFileKey).filter((key) => !before.has(key)));
  const { submissions } = gathered({ template: form.template, units, campaign, entries, decisions });
  const withNews = new Set(
    submissions.flatMap((sent) =>
      sent.identity.outcome === "identified" && news.has(sentFileKey(sent)) ? [sent.identity.unit.code] : [],
    ),
  );
  const still = <Answer>(answers: Readonly<Record<string, Answer>>) =>
    Object.fromEntries(Object.entries(answers).filter(([unitCode]) => !withNews.has(unitCode)));
  return { ...decisions, fileOf: still(decisions.fileOf), hand: still(decisions.hand) };
}

function emptyPreflight(notReady: string | null): Preflight {
  const counts = { added: 0, replaced: 0, kept: 0 };
  return {
    rows: [],
    counts,
    countWords: words.counts(0, 0, 0),
    expected: 0,
    counted: 0,
    ready: false,
    notReady,
  };
}

/** Corrections by hand in units whose file changed: they are asked about. Those of the other units simply stay. */
function openCorrections(
  { workbook, campaign }: WorkbookLook,
  { plan, counted }: Gathered,
  decisions: Decisions,
): readonly HandCorrection[] {
  if (!campaign) return [];
  const changed = Object.entries(campaign.counted).filter(
    ([unitCode, key]) => counted[unitCode] !== undefined && counted[unitCode] !== key,
  );
  if (changed.length === 0) return [];
  const before = { ...campaign, counted: Object.fromEntries(changed) };
  const found = handCorrectionsOf(workbook, before, null).filter(
    ({ unitCode }) => unitCode in before.counted,
  );
  const carried = carriedCorrections(campaign, found, plan.reports, { ...decisions, hand: {} }).corrections;
  return found.filter(({ unitCode, field, row }) =>
    carried.some((one) => one.unitCode === unitCode && one.field === field && one.row === row),
  );
}

function countsOf({ counted }: Gathered, before: Readonly<Record<string, string>>): Preflight["counts"] {
  const counts = { added: 0, replaced: 0, kept: 0 };
  for (const [unitCode, key] of Object.entries(counted)) {
    const was = before[unitCode];
    if (was === undefined) counts.added += 1;
    else if (was === key) counts.kept += 1;
    else counts.replaced += 1;
  }
  return counts;
}
