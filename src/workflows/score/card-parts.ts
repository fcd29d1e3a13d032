/**
 * The scorecards of one file, each with what tells whose it is. A file of one unit tells it anywhere (cover, letterheads,
 * its name); in a file of several units each form, or row of a board, speaks for itself.
 */
import type { SentFile } from "../../core/campaign/sent-file";
import type { Scorecard } from "../../core/scoring/scorecard";
import { foldText } from "../../core/text/fold-text";
import { identifyUnit, type UnitEvidence } from "../../core/units/identify-unit";
import { matchUnit, namesNothing } from "../../core/units/match-unit";
import { matchUnitInFileName } from "../../core/units/match-unit-in-file-name";
import type { OrgUnit } from "../../core/units/org-unit";
import type { UnitMatch } from "../../core/units/unit-match";
import { differingContents } from "./form-differences";

const words = {
  onSheet: (file: string, sheet: string) => `${file}, trang “${sheet}”`,
  row: (place: string, unit: string) => `${place}, dòng “${unit}”`,
  severalForms: (used: string, others: readonly string[]) =>
    `Có nhiều phiếu chấm trong một tệp; đã dùng trang “${used}”, không dùng trang “${others.join("”, “")}”.`,
  differs: (sheet: string, codes: readonly string[]) =>
    `Phiếu ở trang “${sheet}” ghi khác ở nội dung ${codes.join(", ")}. Đề nghị hỏi lại đơn vị phiếu nào đúng.`,
};

export interface CardPart {
  /** The file, with the evidence of this part alone. */
  readonly sent: SentFile;
  /** Parts of one file have one origin. */
  readonly origin: string;
  /** What lists of files call it. */
  readonly label: string;
  /** The same without the row of a board. */
  readonly place: string;
  /** Null where the file has no scoring form, or cannot be read. */
  readonly card: Scorecard | null;
  /** A row of a board that DOAN made: it gives way to any other. */
  readonly isResult?: true;
  /** Vietnamese. */
  readonly notes: readonly string[];
}

/** @param units The unit list; empty where there is none. */
export function cardParts(
  sent: SentFile,
  cards: readonly Scorecard[],
  units: readonly OrgUnit[],
): readonly CardPart[] {
  const forms = cards.filter(({ kind }) => kind === "form");
  const rows = cards.filter(({ kind }) => kind === "board-row").map((card) => rowPart(sent, card));
  if (forms.length === 0) {
    return rows.length > 0
      ? rows
      : [{ sent, origin: sent.file, label: sent.file, place: sent.file, card: null, notes: [] }];
  }
  const ofForms = areOfSeveral(sent, forms, units)
    ? forms.map((card) => ownPart(sent, card))
    : [bestPart(sent, forms)];
  return [...ofForms, ...rows];
}

/** Nothing is marked on it but what comes marked ("Miễn"), and no evidence is given. */
export function isUnmarked({ marks }: Scorecard): boolean {
  const all = [...marks.values()];
  const isUntouched = all.every(
    ({ self, reviewed, evidence }) =>
      evidence === null && [self, reviewed].every(({ kind }) => kind === "unmarked" || kind === "exempt"),
  );
  const isOpen = all.some(({ self, reviewed }) => self.kind === "unmarked" && reviewed.kind === "unmarked");
  return isUntouched && (isOpen || all.length === 0);
}

/** The unit as a form's own line or a board's row names it; null where that says nothing. */
export function unitTextOf({ unitText }: Scorecard): string | null {
  return unitText === null || namesNothing(unitText) ? null : unitText;
}

/** A form in a file of several units. */
function ownPart(sent: SentFile, card: Scorecard): CardPart {
  const sheet = card.sheet ?? "";
  const place = words.onSheet(sent.file, sheet);
  return {
    sent: narrowed(sent, `${sheet} ${card.unitText ?? ""}`, [
      ...fieldEvidence(card),
      // Of several forms on one sheet each has its own line; what stands above the first is not said of the others.
      ...(unitTextOf(card) === null ? letterheadsOn(sent, card) : []),
      { source: "file-name", text: sheet, sheet: null, cell: null },
    ]),
    origin: sent.file,
    label: place,
    place,
    card,
    notes: [],
  };
}

function rowPart(sent: SentFile, card: Scorecard): CardPart {
  const sheet = card.sheet ?? "";
  const text = card.unitText ?? "";
  const place = words.onSheet(sent.file, sheet);
  return {
    sent: narrowed(sent, `${sheet} ${text}`, fieldEvidence(card)),
    origin: sent.file,
    label: words.row(place, text),
    place,
    card,
    notes: [],
  };
}

/** Of forms of one unit the first that has marks: they come best first. */
function bestPart(sent: SentFile, forms: readonly Scorecard[]): CardPart {
  const card = forms.find((form) => !isUnmarked(form)) ?? forms[0] ?? null;
  const used = card?.sheet ?? "";
  const others = [...new Set(forms.flatMap(({ sheet }) => (sheet === null || sheet === used ? [] : sheet)))];
  return {
    sent,
    origin: sent.file,
    label: sent.file,
    place: sent.file,
    card,
    notes: others.length > 0 ? [words.severalForms(used, others), ...differenceNotes(card, forms)] : [],
  };
}

function differenceNotes(used: Scorecard | null, forms: readonly Scorecard[]): readonly string[] {
  return forms.flatMap((form) => {
    if (!used || form === used || isUnmarked(form)) return [];
    const codes = differingContents(used, form);
    return codes.length > 0 ? [words.differs(form.sheet ?? "", codes)] : [];
  });
}

/** What is told of one part must not be taken for what is told of another. */
function narrowed(sent: SentFile, part: string, evidence: readonly UnitEvidence[]): SentFile {
  return { ...sent, sha256: `${sent.sha256} ${part}`, evidence };
}

function fieldEvidence(card: Scorecard): readonly UnitEvidence[] {
  const text = unitTextOf(card);
  return text === null ? [] : [{ source: "field", text, sheet: card.sheet, cell: null }];
}

function areOfSeveral(sent: SentFile, forms: readonly Scorecard[], units: readonly OrgUnit[]): boolean {
  const named = forms.flatMap((form) => unitKey(form, units) ?? []);
  if (new Set(named).size > 1) return true;
  // A letterhead may have stayed from another unit's form: it is only asked where the file as a whole names no unit.
  if (identifyUnit(sent.evidence, units).outcome === "identified") return false;
  const headed = forms.flatMap((form) => {
    const identity = identifyUnit(letterheadsOn(sent, form), units);
    return identity.outcome === "identified" ? identity.unit.code : [];
  });
  return new Set(headed).size > 1;
}

function letterheadsOn(sent: SentFile, card: Scorecard): readonly UnitEvidence[] {
  return sent.evidence.filter(({ source, sheet }) => source === "letterhead" && sheet === card.sheet);
}

/** By its line "Đơn vị:", else by the name of its sheet; `undefined` where neither tells one unit. */
function unitKey(card: Scorecard, units: readonly OrgUnit[]): string | undefined {
  const text = unitTextOf(card);
  if (text === null) return codeOf(matchUnitInFileName(card.sheet ?? "", units));
  const match = matchUnit(text, units);
  return match.outcome === "unknown" ? foldText(text) : codeOf(match);
}

function codeOf(match: UnitMatch): string | undefined {
  return match.outcome === "exact" || match.outcome === "likely" ? match.unit.code : undefined;
}
