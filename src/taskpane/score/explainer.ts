/**
 * Tells the score in a selected cell. The workbook is read whole only where a cell may hold a score and something was
 * edited since: whoever types figures elsewhere is not kept waiting.
 */
import { parseRange } from "../../core/model/address";
import { cellAt, type Workbook } from "../../core/model/grid";
import type { OpenWorkbook, Place } from "../../host/open-workbook";
import { explainAt, type ExplainTerms } from "../../workflows/score/explain-here";
import { wholeWorkbook } from "../../workflows/whole-workbook";
import type { SelectedScore } from "./score-state";
import { whyOfCell } from "./why-of";

export interface Explainer {
  /** Null where the cell is no score, or Excel does not let it be read now. */
  explain(place: Place, terms: ExplainTerms): Promise<SelectedScore | null>;
  /** What was read says nothing any more. */
  forget(): void;
}

/** @param read The workbook as it was looked at. */
export function createExplainer(host: Pick<OpenWorkbook, "read">, read: Workbook): Explainer {
  let whole: Workbook | null = read;
  let edits = 0;
  return {
    async explain(place, terms) {
      const before = edits;
      let known = whole;
      if (!known) {
        const sheet = await host.read({ ...wholeWorkbook, wantsSheet: (name) => name === place.sheet });
        if (sheet.outcome === "failed" || !mayHoldScore(sheet.workbook, place, terms)) return null;
        const opened = await host.read(wholeWorkbook);
        if (opened.outcome === "failed") return null;
        known = opened.workbook;
        // What was edited while it was read may not be in it.
        if (edits === before) whole = known;
      }
      const answer = explainAt(known, place, terms);
      return answer.outcome === "explained" ? { place, why: whyOfCell(place, answer) } : null;
    },
    forget() {
      edits += 1;
      whole = null;
    },
  };
}

/** @param workbook Other sheets than that of the cell are empty in it. */
function mayHoldScore(workbook: Workbook, place: Place, terms: ExplainTerms): boolean {
  const grid = workbook.sheets.find(({ name }) => name === place.sheet);
  const range = parseRange(place.address);
  if (!grid || !range) return false;
  const formula = cellAt(grid, range.top, range.left)?.formula ?? "";
  return /DOAN[._]/i.test(formula) || explainAt(workbook, place, terms).outcome === "explained";
}
