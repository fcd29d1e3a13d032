/** Scorecards and files that hold them, as tests need them: all met with evidence, but for what is said. */
import { contentsOf, type CriteriaSet } from "../../src/core/scoring/criteria-set";
import { criteriaSets } from "../../src/core/scoring/index";
import { type ContentMark, type Mark, type Scorecard, unmarked } from "../../src/core/scoring/scorecard";
import type { PileEntry } from "../../src/workflows/read-pile";

export function builtInSet(id: string): CriteriaSet {
  const set = criteriaSets.get(id);
  if (!set) throw new Error(`No set ${id}.`);
  return set;
}

export const threeInitiatives = builtInSet("3cd-2023");

interface CardTerms {
  readonly kind?: Scorecard["kind"];
  readonly sheet?: string;
  readonly unitText?: string | null;
  readonly set?: CriteriaSet;
  /** By code; `null` is not marked at all. */
  readonly but?: Readonly<Record<string, Mark["kind"] | "no-evidence" | null>>;
  readonly blank?: boolean;
}

export function scorecard(terms: CardTerms = {}): Scorecard {
  const { kind = "form", sheet = "Phiếu chấm", unitText = null, set = threeInitiatives, but = {} } = terms;
  const marks = contentsOf(set).map(({ code }): [string, ContentMark] => {
    const said = terms.blank ? null : code in but ? but[code] : "met";
    const isBare = said === null || said === "no-evidence";
    return [
      code,
      {
        code,
        self: markOf(said ?? null),
        reviewed: unmarked,
        evidence: isBare || kind === "board-row" ? null : "Báo cáo số 12-BC/ĐTN",
      },
    ];
  });
  return { kind, sheet, unitText, marks: new Map(marks), judgesEvidence: kind === "form", notes: [] };
}

export function boardRow(unitText: string, terms: CardTerms = {}): Scorecard {
  return scorecard({ kind: "board-row", sheet: "Bảng điểm", unitText, ...terms });
}

interface EntryTerms extends Partial<PileEntry> {
  /** As the cover names it. */
  readonly unit?: string;
}

/** A file that was read; without cards it has no scoring form. */
export function scoredFile(file: string, cards: readonly Scorecard[], terms: EntryTerms = {}): PileEntry {
  const { unit, ...more } = terms;
  return {
    file,
    sha256: file,
    container: "xlsx",
    evidence: [
      ...(unit === undefined ? [] : [{ source: "field", text: unit, sheet: "Bìa", cell: "C9" } as const]),
      { source: "file-name", text: file, sheet: null, cell: null },
    ],
    period: "2023-Q4",
    sentAt: "2023-12-14",
    modifiedAt: null,
    findings: [],
    isBlank: false,
    scorecards: cards,
    ...more,
  };
}

function markOf(said: Mark["kind"] | "no-evidence" | null): Mark {
  switch (said) {
    case null:
    case "unmarked":
      return unmarked;
    case "not-met":
    case "exempt":
    case "met-without-evidence":
      return { kind: said };
    case "unreadable":
      return { kind: said, text: "?" };
    default:
      return { kind: "met" };
  }
}
