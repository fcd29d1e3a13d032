/**
 * Writes a patch into the text of a worksheet part. Only the `<c>` elements that the patch names change; rows and
 * cells that are missing are made where they belong. All else of the part stays as it is, character for character.
 */
import { a1, contains, type CellRange } from "../../../core/model/address";
import { cellKey } from "../../../core/model/grid";
import type { LookPatch } from "../../../core/model/look-change";
import { leavesTrace } from "../../../core/model/styled-cells";
import type { CellPatch } from "../../../core/model/workbook-patch";
import type { StyleBook } from "../styles/style-book";
import type { XmlElement } from "../xml/elements";
import { spliced, type Splice } from "../xml/splice";
import { arrayRanges, refuseBrokenArrays } from "./array-formulas";
import { createdCells } from "./created-cells";
import { widenedDimension } from "./extent";
import { byPlace, indexLooks, indexPatches } from "./patch-index";
import { restyledCell, rewrittenCell } from "./rewritten-cell";
import { detachedFormulas } from "./shared-formulas";
import { placeCells, type PlacedCell } from "./sheet-cells";

interface PatchedSheet {
  readonly text: string;
  /** Whether a cell gained, lost or changed a formula. */
  readonly formulasChanged: boolean;
}

export function patchSheet(
  sheet: string,
  text: string,
  cells: readonly CellPatch[],
  styles: StyleBook,
  changedLooks: readonly LookPatch[] = [],
): PatchedSheet {
  const patches = indexPatches(sheet, cells);
  const looks = indexLooks(sheet, changedLooks);
  const placed = placeCells(text);
  const existing = new Map(placed.rows.flatMap(({ cells }) => cells.map((cell) => [keyOf(cell), cell])));
  const overwriting = [...patches.values()].filter(({ content }) => content.kind !== "result");
  const arrays = arrayRanges(text, placed);
  refuseBrokenArrays(sheet, arrays, overwriting);
  const detached = detachedFormulas(text, placed, new Set(overwriting.map(keyOf)));

  const rewritten = [...patches].flatMap(([key, { content }]) => {
    const cell = existing.get(key);
    if (!cell) return [];
    if (content.kind === "result") checkFormula(sheet, cell, arrays);
    const formula = detached.get(key) ?? sourceOf(text, cell.formula);
    const cellToRewrite = { text, element: cell.element, content, formula, look: looks.get(key) };
    return [replacement(cell.element, rewrittenCell(cellToRewrite, styles))];
  });
  const detachedOnly = [...detached].flatMap(([key, formula]) => {
    const element = existing.get(key)?.formula;
    return element && !patches.has(key) ? [replacement(element, formula)] : [];
  });
  const restyled = [...looks].flatMap(([key, look]) => {
    const element = existing.get(key)?.element;
    return element && !patches.has(key) ? [restyledCell(text, element, look, styles)] : [];
  });
  const missing = missingCells(patches, changedLooks).filter((patch) => {
    return !existing.has(keyOf(patch)) && (leavesTrace(patch) || looks.has(keyOf(patch)));
  });
  const created = createdCells(text, placed, missing, looks, styles);
  const extent = widenedDimension(text, placed.worksheet, missing);

  return {
    text: spliced(text, [...rewritten, ...detachedOnly, ...restyled, ...created, ...extent]),
    formulasChanged: overwriting.some(
      (patch) => patch.content.kind === "formula" || existing.get(keyOf(patch))?.formula !== undefined,
    ),
  };
}

/** A look given to a cell that is not there makes an empty one. */
function missingCells(
  patches: ReadonlyMap<number, CellPatch>,
  looks: readonly LookPatch[],
): readonly CellPatch[] {
  const blanks = looks
    .filter((look) => !patches.has(keyOf(look)))
    .map(({ row, column }): CellPatch => ({ row, column, content: { kind: "value", value: null } }));
  return blanks.length === 0 ? [...patches.values()] : [...patches.values(), ...blanks].sort(byPlace);
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): number {
  return cellKey(row, column);
}

/** A new result belongs to a formula; the cells of an array formula behind its first have it from there. */
function checkFormula(sheet: string, cell: PlacedCell, arrays: readonly CellRange[]): void {
  if (cell.formula || arrays.some((range) => contains(range, cell.row, cell.column))) return;
  throw new Error(`${a1(cell.row, cell.column)} of "${sheet}" has no formula to keep.`);
}

function sourceOf(text: string, element: XmlElement | undefined): string {
  return element ? text.slice(element.start, element.end) : "";
}

function replacement({ start, end }: XmlElement, text: string): Splice {
  return { start, end, text };
}
