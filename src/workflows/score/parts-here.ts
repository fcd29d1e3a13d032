/**
 * The scorecards of the open workbook: forms, each on its sheet, and rows of boards. A sheet tells its unit by itself;
 * where there is one form only, the rest of the workbook (its cover) speaks for it too.
 */
import type { SentFile } from "../../core/campaign/sent-file";
import type { Workbook } from "../../core/model/grid";
import { stampNames } from "../../core/model/stamp";
import type { Scorecard } from "../../core/scoring/scorecard";
import { stampedRange } from "../../core/templates/stamped-range";
import { identifyUnit, type UnitEvidence } from "../../core/units/identify-unit";
import type { OrgUnit } from "../../core/units/org-unit";
import { sentFileOf } from "../read-sent-file";
import { type CardPart, unitTextOf } from "./card-parts";

const words = {
  sheet: (name: string) => `Trang “${name}”`,
  row: (sheet: string, unit: string) => `Trang “${sheet}”, dòng “${unit}”`,
};

/** All sheets are of one file; what is settled about one is told from the others by its place. */
const origin = "";

export interface OpenSheets {
  readonly workbook: Workbook;
  /** As the title bar names it; null for a workbook never saved. */
  readonly fileName: string | null;
  readonly units: readonly OrgUnit[];
}

export function partsHere(cards: readonly Scorecard[], open: OpenSheets): readonly CardPart[] {
  const ownBoard = stampedRange(open.workbook, stampNames.board)?.grid.name;
  const forms = cards.filter(({ kind }) => kind === "form");
  const rows = cards.filter(({ kind }) => kind === "board-row");
  const boards = new Map(
    rows.map(({ sheet }) => [sheet, sentOf(open, (name) => name === sheet, sheet ?? "")]),
  );
  return [
    ...forms.map((card) => formPart(card, open, forms.length === 1)),
    ...rows.flatMap((card) => {
      const board = boards.get(card.sheet);
      return board ? rowPart(card, board, card.sheet !== null && card.sheet === ownBoard) : [];
    }),
  ];
}

function formPart(card: Scorecard, open: OpenSheets, isOnly: boolean): CardPart {
  const sheet = card.sheet ?? "";
  const place = words.sheet(sheet);
  const alone = withUnitText(
    sentOf(open, (name) => name === sheet, sheet),
    card,
  );
  const isSilent = isOnly && identifyUnit(alone.evidence, open.units).outcome === "unknown";
  const sent = isSilent
    ? withUnitText(
        sentOf(open, () => true, open.fileName ?? sheet),
        card,
      )
    : alone;
  return { sent: { ...sent, sha256: place }, origin, label: place, place, card, notes: [] };
}

function rowPart(card: Scorecard, board: SentFile, isResult: boolean): CardPart {
  const sheet = card.sheet ?? "";
  const text = card.unitText ?? "";
  const label = words.row(sheet, text);
  return {
    sent: withUnitText({ ...board, sha256: label, evidence: [] }, card),
    origin,
    label,
    place: words.sheet(sheet),
    card,
    ...(isResult && { isResult }),
    notes: [],
  };
}

/** What these sheets say of themselves; stamps are of the whole workbook. */
function sentOf({ workbook }: OpenSheets, wants: (sheet: string) => boolean, name: string): SentFile {
  const only: Workbook = {
    ...workbook,
    sheets: workbook.sheets.filter((grid) => wants(grid.name)),
    definedNames: workbook.definedNames.filter((defined) => !defined.name.startsWith("DOAN_")),
  };
  return sentFileOf({ file: name, sha256: "", container: "xlsx", workbook: only }, undefined);
}

function withUnitText(sent: SentFile, card: Scorecard): SentFile {
  const text = unitTextOf(card);
  if (text === null || sent.evidence.some(({ source }) => source === "field")) return sent;
  const field: UnitEvidence = { source: "field", text, sheet: card.sheet, cell: null };
  return { ...sent, evidence: [field, ...sent.evidence] };
}
