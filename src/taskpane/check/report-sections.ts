/** The reports of a pile in the order of the screen: what cannot be read or is wrong first, what is right last. */
import { unaccented } from "../../core/text/fold-text";
import type { CheckedReport } from "../../workflows/check/checked-report";
import { reportName, sourceWords } from "./report-words";

export type ReportStatus = "unreadable" | "error" | "explain" | "note" | "clean";

/** A line of the list: the head of a section, or a report of an open one. */
export type SectionLine =
  | { readonly kind: "section"; readonly id: SectionId; readonly title: string; readonly isOpen: boolean }
  | { readonly kind: "report"; readonly report: CheckedReport; readonly status: ReportStatus };

export type SectionId = "problems" | "fine";

const titles: Readonly<Record<SectionId, (count: number) => string>> = {
  problems: (count) => `Cần xem (${count})`,
  fine: (count) => `Không có lỗi (${count})`,
};

const gravity: Readonly<Record<ReportStatus, number>> = {
  unreadable: 0,
  error: 1,
  explain: 2,
  note: 3,
  clean: 4,
};

export function statusOf({ refusal, counts }: CheckedReport): ReportStatus {
  if (refusal !== null) return "unreadable";
  if (counts.error > 0) return "error";
  if (counts.explain > 0) return "explain";
  return counts.note > 0 ? "note" : "clean";
}

/** Sections without reports are left out; within one the gravest come first, else they stay in their order. */
export function sectionLines(
  reports: readonly CheckedReport[],
  open: ReadonlySet<SectionId>,
): readonly SectionLine[] {
  const ranked = reports
    .map((report) => ({ kind: "report", report, status: statusOf(report) }) as const)
    .sort((one, other) => gravity[one.status] - gravity[other.status]);
  return (["problems", "fine"] as const).flatMap((id): readonly SectionLine[] => {
    const own = ranked.filter(({ status }) => isProblem(status) === (id === "problems"));
    if (own.length === 0) return [];
    const isOpen = open.has(id);
    const head: SectionLine = { kind: "section", id, title: titles[id](own.length), isOpen };
    return isOpen ? [head, ...own] : [head];
  });
}

/** By letters of the unit's name or the file's, marks and case left out of account. */
export function reportsFound(reports: readonly CheckedReport[], sought: string): readonly CheckedReport[] {
  const key = unaccented(sought.trim());
  if (key === "") return reports;
  return reports.filter((report) =>
    [reportName(report), sourceWords(report)].some((text) => unaccented(text).includes(key)),
  );
}

function isProblem(status: ReportStatus): boolean {
  return status === "unreadable" || status === "error" || status === "explain";
}
