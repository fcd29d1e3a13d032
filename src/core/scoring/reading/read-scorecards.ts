/**
 * The scorecards in a workbook: scoring forms of one unit and boards of many, whoever made them. Statistics with codes
 * like 1.1, lists of people and of units are none.
 */
import type { Grid, Workbook } from "../../model/grid";
import { stampNames } from "../../model/stamp";
import { foldText } from "../../text/fold-text";
import type { CriteriaSet } from "../criteria-set";
import type { Scorecard } from "../scorecard";
import { boardCardsOn } from "./board-cards";
import { roleOf } from "./column-roles";
import { formCardsOn } from "./form-cards";
import { formattedGrid } from "./formatted-grid";
import { withReviews } from "./with-reviews";
import { captionText, textAt } from "../../tables/captioned-table";

export interface ScorecardsRead {
  /** Best first: with the most contents found, then with the most of them marked; else as they stand. */
  readonly cards: readonly Scorecard[];
}

export function readScorecards(workbook: Workbook, set: CriteriaSet): ScorecardsRead {
  const others = otherOwnSheets(workbook);
  const sheets = workbook.sheets.filter(
    ({ name, visibility }) => visibility !== "very-hidden" && !others.has(name),
  );
  const cards = sheets.filter(mayHoldMarks).flatMap((grid) => {
    const sheet = formattedGrid(grid, workbook.formats);
    const forms = formCardsOn(sheet, set);
    return forms.length > 0 ? forms : boardCardsOn(sheet, set);
  });
  const hidden = new Set(sheets.filter(({ visibility }) => visibility === "hidden").map(({ name }) => name));
  const worth = new Map(cards.map((card) => [card, worthOf(card, hidden.has(card.sheet ?? ""))]));
  const bestFirst = [...cards].sort((one, other) => (worth.get(other) ?? 0) - (worth.get(one) ?? 0));
  return { cards: withReviews(bestFirst) };
}

function worthOf({ marks, kind }: Scorecard, isHidden: boolean): number {
  // Units of a board stay in its order, however much each of them is marked.
  const given = [...marks.values()].filter(
    ({ self, reviewed }) => self.kind !== "unmarked" || reviewed.kind !== "unmarked",
  );
  const isUsable = kind === "form" ? 2 * given.length + 1 : 0;
  return (isHidden ? 0 : 1e6) + marks.size * 1e3 + isUsable;
}

/** Sheets of ours that speak of criteria and units, but hold no marks. */
function otherOwnSheets({ definedNames }: Workbook): ReadonlySet<string> {
  const sheets = new Set<string>();
  for (const { name, refersTo } of definedNames) {
    if (!unscored.has(name.toUpperCase())) continue;
    const sheet = /^=?'?((?:[^'!]|'')+)'?!/.exec(refersTo)?.[1];
    if (sheet !== undefined) sheets.add(sheet.replaceAll("''", "'"));
  }
  return sheets;
}

const unscored: ReadonlySet<string> = new Set([
  stampNames.criteriaSet,
  stampNames.targets,
  stampNames.registration,
  stampNames.recognition,
]);

/** The quick look at sheets of figures, which are most: no caption of marks, nothing that says "Đạt", no row of codes. */
function mayHoldMarks(grid: Grid): boolean {
  const last = Math.min(grid.lastRow, lastRowLooked);
  for (let row = 1; row <= last; row += 1) {
    let codes = 0;
    for (let column = 1; column <= Math.min(grid.lastColumn, lastColumnLooked); column += 1) {
      const text = textAt(grid, row, column);
      if (text.length < 1 || text.length > longestCaption) continue;
      if (codeLike.test(text)) codes += 1;
      else if (saysMarks.test(foldText(text)) || marking.has(roleOf(captionText(text)) ?? "")) return true;
    }
    if (codes > 1) return true;
  }
  return false;
}

const lastRowLooked = 80;
const lastColumnLooked = 400;
const longestCaption = 80;
const saysMarks = /^(đạt|không đạt|chưa đạt|kđ|cđ)$|^(tc|nd|nội dung|tiêu chí)[ .]?\d/u;
/** "1.1" in columns: a board. */
const codeLike = /^\d{1,2}[.]\d{1,2}[.]?$/;
const marking: ReadonlySet<string> = new Set([
  "self",
  "reviewed",
  "perhaps-self",
  "self-met",
  "reviewed-met",
]);
