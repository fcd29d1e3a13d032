/** The tree on a scoring form: groups in bold, under each its contents with what is marked already. */
import type { CellPatch } from "../../model/workbook-patch";
import { type Content, type CriteriaNode, type CriteriaSet, isGroup } from "../criteria-set";
import type { ContentMark } from "../scorecard";
import type { FormColumn, FormLayout } from "./form-layout";
import { markText, markWords, officialMark } from "./mark-words";
import { formulaCell, placedCells, type ScoreCell, valueCell } from "./score-cells";

const words = {
  hint: (hint: string) => `(Minh chứng: ${hint})`,
};

export function formRows(
  set: CriteriaSet,
  layout: FormLayout,
  marks: ReadonlyMap<string, ContentMark>,
): readonly CellPatch[] {
  return layout.nodes.flatMap(({ node, row }) =>
    placedCells(
      row,
      layout.columns.map(({ id }) =>
        isGroup(node) ? groupCell(node, id) : contentCell(set, node, marks.get(node.code), id, layout, row),
      ),
    ),
  );
}

function groupCell(node: CriteriaNode, column: FormColumn): ScoreCell {
  if (column === "code") return valueCell(node.code, "total");
  if (column === "title") return valueCell(titleOf(node), "section");
  return valueCell(column === "maxPoints" ? (node.maxPoints ?? null) : null, "total");
}

function contentCell(
  set: CriteriaSet,
  node: Content,
  mark: ContentMark | undefined,
  column: FormColumn,
  layout: FormLayout,
  row: number,
): ScoreCell {
  switch (column) {
    case "code":
      return valueCell(node.code, "text");
    case "title":
      return valueCell(titleOf(node), "wrapped");
    case "maxPoints":
      return valueCell(node.maxPoints ?? null, "number");
    case "self":
      // Of what only the reviewer marks the unit says nothing.
      return node.judge.by === "reviewer"
        ? valueCell(null, "text")
        : valueCell(mark ? markText(mark.self, markWords.notMet) : null, "mark");
    case "evidence":
      return valueCell(mark?.evidence ?? null, "wrapped");
    case "reviewed":
      return valueCell(mark ? markText(mark.reviewed, markWords.notMet) : null, "mark");
    case "reviewer":
      return valueCell(mark?.reviewer ?? null, "wrapped");
    case "reviewedOn":
      return valueCell(mark?.reviewedOn ?? null, "date");
    case "remark":
      return valueCell(mark?.remark ?? null, "wrapped");
    case "mendBy":
      return valueCell(mark?.mendBy ?? null, "date");
    case "official":
      return officialCell(set, node, mark, layout, row);
  }
}

/**
 * The mark that counts, so that the totals and whoever checks them see one column. A cell that is empty is 0 to a
 * formula that points to it, and a mark that is missing is not 0.
 */
function officialCell(
  set: CriteriaSet,
  node: Content,
  mark: ContentMark | undefined,
  layout: FormLayout,
  row: number,
): ScoreCell {
  const self = layout.cell("self", row);
  const reviewed = layout.cell("reviewed", row);
  // The unit cannot exempt itself.
  const ofUnit = `IF(OR(${self}="",${self}="${markWords.exempt}"),"",${self})`;
  const isReviewersAlone = set.counts === "reviewed" || node.judge.by === "reviewer";
  const formula = isReviewersAlone
    ? `IF(${reviewed}<>"",${reviewed},"")`
    : `IF(${reviewed}${set.counts === "self" ? `="${markWords.exempt}"` : '<>""'},${reviewed},${ofUnit})`;
  const result = mark ? (markText(officialMark(node, mark, set.counts), markWords.notMet) ?? "") : "";
  return formulaCell(formula, result, "text");
}

function titleOf({ title, remark, evidenceHint }: CriteriaNode): string {
  return [title, remark ?? "", evidenceHint === undefined ? "" : words.hint(evidenceHint)]
    .filter((line) => line !== "")
    .join("\n");
}
