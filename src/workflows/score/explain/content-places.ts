/** The cell of each content's mark: where the officer goes to see it, or to mend it. */
import { a1, parseA1 } from "../../../core/model/address";
import { contentsOf, type CriteriaSet, nodesOf } from "../../../core/scoring/criteria-set";
import type { ContentMark } from "../../../core/scoring/scorecard";
import type { Place } from "../../../host/open-workbook";
import type { SheetRange } from "./score-call";

/** The missing evidence, else the mark that counts. */
export function placeOnSheet(sheet: string, mark: ContentMark, isUnproven: boolean): Place | undefined {
  const { selfCell, reviewedCell, evidenceCell, reviewed } = mark;
  const marked = reviewed.kind === "unmarked" ? (selfCell ?? reviewedCell) : (reviewedCell ?? selfCell);
  const address = (isUnproven ? evidenceCell : undefined) ?? marked;
  return address === undefined ? undefined : { sheet, address };
}

/** A block of marks tells its cells, counted from its first; a line of them goes by the order of the set. */
export function placeInRange(
  { sheet, range }: SheetRange,
  { code, selfCell }: ContentMark,
  set: CriteriaSet,
): Place | undefined {
  const at = parseA1(selfCell ?? "");
  if (at) return { sheet, address: a1(range.top + at.row - 1, range.left + at.column - 1) };
  const isRow = range.top === range.bottom;
  const length = isRow ? range.right - range.left + 1 : range.bottom - range.top + 1;
  const contents = contentsOf(set);
  const lines = length === contents.length ? contents : nodesOf(set);
  const index = lines.findIndex((node) => node.code === code);
  if (index < 0) return undefined;
  return {
    sheet,
    address: isRow ? a1(range.top, range.left + index) : a1(range.top + index, range.left),
  };
}
