/**
 * A formula over the body of a list, pointed to the stacked sheet that holds the rows now:
 *   COUNTA(C12:C21) → COUNTA('DS Biểu 4 Cán bộ'!G5:G95)
 */
import { replaceReferences } from "../formula/references";
import type { Consolidation } from "./consolidation";
import { type BodyReference, bodyReference } from "./list-body";
import { firstStackedRow, type StackedPage } from "./result-plan";
import { rangeAddress } from "../model/sheet-rows";
import { stackedColumns } from "./stacked-columns";

/** The formula itself where it names no list, or the list is empty and its own body says as much. */
export function repointed(
  formula: string,
  sheetKey: string,
  pages: readonly StackedPage[],
  { lists }: Consolidation,
): string {
  return replaceReferences(formula, ({ sheet: name, range, external, text }) => {
    const page = external
      ? undefined
      : pages.find(({ sheet }) =>
          name === null ? sheet.key === sheetKey : sheet.name.toLowerCase() === name.toLowerCase(),
        );
    const count = page && (lists.get(page.sheet.key)?.length ?? 0);
    if (!page || !count) return undefined;
    const reference = bodyReference(page.sheet, range, !text.includes(":"));
    return reference.kind === "whole" ? stackedAddress(page, reference, count) : undefined;
  });
}

function stackedAddress(
  page: StackedPage,
  { columns }: Extract<BodyReference, { kind: "whole" }>,
  count: number,
): string {
  const ids = stackedColumns(page.sheet).map(({ id }) => id);
  const places = columns.map(({ id }) => ids.indexOf(id) + 1);
  return rangeAddress(page.name, {
    top: firstStackedRow,
    left: Math.min(...places),
    bottom: firstStackedRow + count - 1,
    right: Math.max(...places),
  });
}
