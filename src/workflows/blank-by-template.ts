/**
 * The form of a known template as it is when blank, from a workbook where totals may stand in it: input cells and
 * lists emptied, formulas as the template has them, DOAN's own sheets away.
 */
import { blankFormOf } from "../core/campaign/blank-form";
import type { Campaign } from "../core/campaign/campaign";
import { ownSheetNames } from "../core/consolidation/own-sheets";
import { parseA1 } from "../core/model/address";
import { type Cell, cellKey, type Grid, placeOfKey, type Workbook } from "../core/model/grid";
import { formStatementStampName } from "../core/model/stamp";
import { mergedFields } from "../core/templates/input-fields";
import { isInBody } from "../core/templates/list-body";
import { stampedRange } from "../core/templates/stamped-range";
import type { Template, TemplateSheet } from "../core/templates/template";

/** The blank form in a workbook, whether it was never filled, is remembered, or can only be emptied by its template. */
export function blankNow(workbook: Workbook, template: Template, campaign: Campaign | null): Workbook {
  return campaign ? blankFormOf(workbook, campaign) : blankByTemplate(workbook, template);
}

/** A workbook that never was filled comes back as it is. */
export function blankByTemplate(workbook: Workbook, template: Template): Workbook {
  const own = ownSheetNames(workbook);
  if (own.size === 0) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets
      .filter(({ name }) => !own.has(name))
      .map((grid) => {
        const sheet = template.sheets.find(({ name }) => name === grid.name);
        return sheet ? emptied(grid, sheet, statementLine(workbook, sheet)) : grid;
      }),
  };
}

/** Where the line under the form stands that says how complete it is. */
function statementLine(workbook: Workbook, sheet: TemplateSheet): readonly number[] {
  const line = stampedRange(workbook, formStatementStampName(sheet.key));
  return line?.grid.name === sheet.name ? [cellKey(line.range.top, line.range.left)] : [];
}

function emptied(grid: Grid, sheet: TemplateSheet, lines: readonly number[]): Grid {
  const cells = new Map(grid.cells);
  const inputs = mergedFields(sheet).map(({ row, column }) => cellKey(row, column));
  const inList = [...grid.cells.keys()].filter((key) => isEntry(sheet, key));
  for (const key of [...inputs, ...inList, ...lines]) {
    const cell = cells.get(key);
    if (cell) cells.set(key, withContent(cell, { value: null }));
  }
  for (const [address, formula] of Object.entries(sheet.formulas)) {
    const place = parseA1(address);
    const key = place && cellKey(place.row, place.column);
    const cell = key === undefined ? undefined : cells.get(key);
    if (key !== undefined && cell?.formula !== undefined && cell.formula !== formula)
      cells.set(key, withContent(cell, { value: null, formula }));
  }
  return { ...grid, cells };
}

/** A cell meant for entries, in a column that is filled in by hand. */
function isEntry(sheet: TemplateSheet, key: number): boolean {
  const { row, column } = placeOfKey(key);
  return (
    isInBody(sheet, row) &&
    (sheet.table?.columns.some((one) => one.column === column && one.formula === undefined) ?? false)
  );
}

function withContent({ format }: Cell, content: Pick<Cell, "value" | "formula">): Cell {
  return format === undefined ? content : { ...content, format };
}
