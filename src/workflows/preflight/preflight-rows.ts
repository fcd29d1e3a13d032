/** The lines of the preflight: every new file, every remembered one that counts or asks, every unit still missing. */
import { sentFileKey } from "../../core/campaign/sent-file";
import type { FileOutcome } from "../../core/consolidation/file-outcome";
import { dateWords } from "../../core/consolidation/statement-words";
import type { Finding } from "../../core/model/finding";
import { periodWords } from "../../core/model/period";
import type { PileEntry } from "../read-pile";
import { isBlankForm, type Submission } from "../read-submission";
import type { PreflightQuestion, PreflightRow, RowStatus } from "./preflight-row";
import { correctedQuestionOf, questionOf } from "./row-questions";
import { isProblemStatus, rankOf, statusWords } from "./row-status";
import type { RowsInput } from "./rows-input";
import { unitMessage } from "./unit-message";

const words = {
  unitList: "Đây là danh sách đơn vị, không phải báo cáo, nên được để riêng.",
  missing: "Chưa có tệp nào của đơn vị này.",
  forms: (read: number, all: number) => (read === all ? `${all} biểu` : `${read}/${all} biểu`),
  kept: "Giữ nguyên từ lần tổng hợp trước.",
};

export function rowsOf(input: RowsInput): readonly PreflightRow[] {
  const { pile, entries, units } = input;
  const fresh = new Set(entries.map(sentFileKey));
  const rows = pile.submissions.flatMap((submission, index): readonly PreflightRow[] => {
    const outcome = pile.plan.choice.outcomes[index];
    return outcome ? fileRow(submission, outcome, fresh.has(sentFileKey(submission)), input) : [];
  });
  const lists = entries.filter(({ unitList }) => unitList !== undefined).map(listRow);
  const order = new Map(units.map(({ code }, index) => [code, index]));
  const place = ({ unit }: PreflightRow) => order.get(unit?.code ?? "") ?? units.length;
  return [...rows, ...lists, ...missingRows(input)].sort(
    (one, other) =>
      Number(other.isProblem) - Number(one.isProblem) ||
      rankOf(one.status) - rankOf(other.status) ||
      place(one) - place(other) ||
      (one.id < other.id ? -1 : 1),
  );
}

/** Of remembered files those that neither count nor ask are not listed again. */
function fileRow(
  submission: Submission,
  outcome: FileOutcome,
  isFresh: boolean,
  input: RowsInput,
): readonly PreflightRow[] {
  const { template, pile, campaign } = input;
  const question = questionOf(submission, outcome, input);
  const correctedQuestion = correctedQuestionOf(question, outcome, input);
  const told = statusOf(submission, outcome, question);
  const isKept =
    outcome.use === "counted" &&
    campaign?.counted[outcome.unit?.code ?? ""] === sentFileKey(submission) &&
    !isAskedAnew(question, input);
  if (!isFresh && !isKept && !isProblemStatus(told)) return [];
  const status = isKept && !isFresh ? "kept" : told;
  const isOpen = question === undefined || question.decided === undefined;
  const { findings } = outcome;
  const tables = template.sheets.filter(({ shape }) => shape !== "page").length;
  return [
    {
      id: sentFileKey(submission),
      file: submission.file,
      sha256: submission.sha256,
      unit: outcome.unit,
      formWords: submission.reading ? words.forms(submission.reading.layouts.length, tables) : null,
      periodWords: submission.period === null ? null : periodWords(submission.period),
      sentWords: dateWords(submission.sentAt),
      status,
      statusWords: statusWords[status],
      reason: status === "kept" ? words.kept : outcome.reason,
      ...(question ? { question } : {}),
      ...(correctedQuestion ? { correctedQuestion } : {}),
      message: unitMessage({ status, outcome, template, period: pile.plan.period }),
      findings,
      findingCounts: countsOf(findings),
      isCounted: outcome.use === "counted",
      isProblem: isOpen && isProblemStatus(status) && !isSettledDuplicate(status, question),
    },
  ];
}

/** Which of two files counts was settled by consolidating; another file since then opens the question again. */
function isAskedAnew(question: PreflightQuestion | undefined, { entries }: RowsInput): boolean {
  if (question?.kind !== "which-file") return question !== undefined;
  const fresh = new Set(entries.map(({ sha256 }) => sha256));
  return question.candidates.some(({ sha256 }) => fresh.has(sha256));
}

/** A copy or an earlier version that nothing is asked about. */
function isSettledDuplicate(status: RowStatus, question: PreflightQuestion | undefined): boolean {
  return status === "duplicate" && question === undefined;
}

function statusOf(
  submission: Submission,
  { use, findings, reason }: FileOutcome,
  question: PreflightQuestion | undefined,
): RowStatus {
  if (use === "unreadable") return "unreadable";
  if (isBlankForm(submission)) return "not-a-report";
  if (use === "superseded" || use === "identical") return "duplicate";
  if (use === "counted") {
    if (question !== undefined) return "duplicate";
    if (findings.some(({ severity }) => severity === "error")) return "has-errors";
    return findings.some(({ severity }) => severity === "explain") ? "needs-explanation" : "ready";
  }
  const has = (ruleId: string) =>
    findings.some((finding) => finding.ruleId === ruleId && finding.message === reason);
  if (has("TEP.KHACMAU")) return "other-form";
  if (has("KY.KHAC")) return "other-period";
  if (question?.kind !== "which-unit" || question.decided === null) return "left-out";
  return submission.identity.outcome === "ambiguous" ? "ambiguous-unit" : "unknown-unit";
}

function listRow(entry: PileEntry): PreflightRow {
  return {
    ...emptyRow,
    id: sentFileKey(entry),
    file: entry.file,
    sha256: entry.sha256,
    status: "not-a-report",
    statusWords: statusWords["not-a-report"],
    reason: words.unitList,
    isProblem: false,
  };
}

/** Units that must report and of which there is no file at all, read or not. */
function missingRows({ pile, template }: RowsInput): readonly PreflightRow[] {
  const { expected, choice, period } = pile.plan;
  const sent = new Set(choice.outcomes.map(({ unit }) => unit?.code));
  return expected
    .filter(({ code }) => !sent.has(code))
    .map((unit) => ({
      ...emptyRow,
      id: `thiếu ${unit.code}`,
      unit,
      status: "missing",
      statusWords: statusWords.missing,
      reason: words.missing,
      message: unitMessage({ status: "missing", unit, template, period }),
    }));
}

const emptyRow: Omit<PreflightRow, "id" | "status" | "statusWords"> = {
  file: null,
  sha256: null,
  unit: null,
  formWords: null,
  periodWords: null,
  sentWords: "",
  reason: null,
  message: null,
  findings: [],
  findingCounts: { error: 0, explain: 0, note: 0 },
  isCounted: false,
  isProblem: true,
};

function countsOf(findings: readonly Finding[]): PreflightRow["findingCounts"] {
  const counts = { error: 0, explain: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
