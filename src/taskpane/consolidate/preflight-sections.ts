/**
 * The rows of the preview in the order of the screen: what needs a look, what is ready, what stays, what is no report.
 * Units that sent nothing are among what needs a look; where they are many they get a section of their own, so that
 * they do not bury the questions.
 */
import type { PreflightRow } from "../../workflows/preflight/preflight-row";

export type SectionId = "problems" | "missing" | "ready" | "kept" | "aside";

export interface PreflightSection {
  readonly id: SectionId;
  /** "Cần xem (4)". */
  readonly title: string;
  readonly rows: readonly PreflightRow[];
}

/** A line of the list on the screen: the head of a section, or a row of an open one. */
export type PreflightLine =
  | { readonly kind: "section"; readonly section: PreflightSection; readonly isOpen: boolean }
  | { readonly kind: "row"; readonly row: PreflightRow };

const titles: Readonly<Record<SectionId, string>> = {
  problems: "Cần xem",
  missing: "Chưa nộp",
  ready: "Sẵn sàng",
  kept: "Giữ nguyên",
  aside: "Không tính",
};

const mostMissingAmongProblems = 10;

/** Sections without rows are left out. */
export function preflightSections(rows: readonly PreflightRow[]): readonly PreflightSection[] {
  const ids: readonly SectionId[] = ["problems", "missing", "ready", "kept", "aside"];
  const missing = rows.filter(({ status }) => status === "missing");
  const partsMissing = missing.length > mostMissingAmongProblems;
  return ids
    .map((id) => ({ id, rows: rows.filter((row) => sectionOf(row, partsMissing) === id) }))
    .filter((section) => section.rows.length > 0)
    .map(({ id, rows: own }) => ({ id, rows: own, title: `${titles[id]} (${own.length})` }));
}

export function preflightLines(
  sections: readonly PreflightSection[],
  open: ReadonlySet<SectionId>,
): readonly PreflightLine[] {
  return sections.flatMap((section): PreflightLine[] => {
    const isOpen = open.has(section.id);
    const head: PreflightLine = { kind: "section", section, isOpen };
    return isOpen ? [head, ...section.rows.map((row): PreflightLine => ({ kind: "row", row }))] : [head];
  });
}

function sectionOf({ isProblem, status, isCounted }: PreflightRow, partsMissing: boolean): SectionId {
  if (partsMissing && status === "missing") return "missing";
  if (isProblem) return "problems";
  if (status === "kept") return "kept";
  return isCounted ? "ready" : "aside";
}
