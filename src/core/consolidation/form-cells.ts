/**
 * What is written into the form itself: totals into its input cells, results under its own formulas, and in
 * an emptied list the sentence that says where its rows are. Every other cell stays as it is.
 */
import { parseA1 } from "../model/address";
import { cellAt, type CellValue, type Workbook } from "../model/grid";
import type { Figure } from "../model/figure";
import { fieldId, type FieldId } from "../model/report-data";
import type { CellContent, CellPatch, FormulaResult, SheetPatch } from "../model/workbook-patch";
import type { TemplateSheet } from "../templates/template";
import type { Consolidation } from "./consolidation";
import { dashesThatDisturb } from "./disturbing-dashes";
import { notApplicableSign, ratioText } from "./figure-text";
import { type InputField, mergedFields } from "../templates/input-fields";
import { unitCount } from "./list-sheet";
import { repointed } from "./repoint";
import { firstDetailRow, type ResultPlan } from "./result-plan";
import { rangeAddress } from "../model/sheet-rows";

const words = {
  /** In pieces, for the lines of a form are narrow. */
  pointer: (rows: number, units: number, page: string) => [
    `${rows} dòng của ${units} đơn vị:`,
    "xem danh sách ở trang",
    `“${page}”`,
  ],
};

export function formPatches(
  consolidation: Consolidation,
  plan: ResultPlan,
  form: Workbook,
): readonly SheetPatch[] {
  const disturbing = dashesThatDisturb(consolidation, form);
  return consolidation.template.sheets.flatMap((sheet): readonly SheetPatch[] => {
    const cells = [
      ...mergedFields(sheet).flatMap((field) => inputCell(field, consolidation, plan, form, disturbing)),
      ...formulaCells(sheet, consolidation, plan, form),
      ...pointerCell(sheet, consolidation, plan),
    ].sort((one, other) => one.row - other.row || one.column - other.column);
    return cells.length > 0 ? [{ sheet: sheet.name, cells }] : [];
  });
}

function inputCell(
  field: InputField,
  consolidation: Consolidation,
  plan: ResultPlan,
  form: Workbook,
  disturbing: ReadonlySet<FieldId>,
): readonly CellPatch[] {
  // Written with the formulas, below.
  if (consolidation.formulas.has(field.id)) return [];
  const { row, column } = field;
  const total = consolidation.totals.get(field.sheetKey)?.get(field.address);
  const content = total && totalContent(total, field, consolidation, plan, disturbing);
  if (content) return [{ row, column, content, style: "input" }];
  const sheetName = consolidation.template.sheets.find(({ key }) => key === field.sheetKey)?.name;
  const grid = form.sheets.find(({ name }) => name === sheetName);
  // A sample figure left in the blank form would pass for a total.
  const isSample = grid && typeof cellAt(grid, row, column)?.value === "number" && field.operator !== "none";
  return isSample ? [{ row, column, content: { kind: "value", value: null } }] : [];
}

function totalContent(
  total: Figure,
  field: InputField,
  { units }: Consolidation,
  plan: ResultPlan,
  disturbing: ReadonlySet<FieldId>,
): CellContent | undefined {
  switch (total.kind) {
    case "number": {
      const place = plan.columns.get(field.id);
      if (!place) return { kind: "value", value: total.number };
      const { sheet, column } = place;
      const range = rangeAddress(sheet, {
        top: firstDetailRow,
        left: column,
        bottom: firstDetailRow + units.length - 1,
        right: column,
      });
      return { kind: "formula", formula: `SUM(${range})`, result: total.number };
    }
    case "ratio":
      return { kind: "value", value: ratioText(total) };
    case "not-applicable":
      return disturbing.has(field.id) ? undefined : { kind: "value", value: notApplicableSign };
    default:
      return undefined;
  }
}

function formulaCells(
  sheet: TemplateSheet,
  consolidation: Consolidation,
  plan: ResultPlan,
  form: Workbook,
): readonly CellPatch[] {
  const grid = form.sheets.find(({ name }) => name === sheet.name);
  return [...consolidation.formulas.values()].flatMap((cell): readonly CellPatch[] => {
    const place = parseA1(cell.address);
    if (cell.sheetKey !== sheet.key || !place) return [];
    const formula = repointed(cell.formula, sheet.key, plan.stacked, consolidation);
    const result = formulaResult(consolidation.results.get(fieldId(sheet.key, cell.address)));
    const standsThere = grid && cellAt(grid, place.row, place.column)?.formula !== undefined;
    const keepsItsOwn = standsThere === true && formula === cell.formula;
    return [
      {
        ...place,
        content: keepsItsOwn ? { kind: "result", result } : { kind: "formula", formula, result },
        style: "input",
      },
    ];
  });
}

function formulaResult(value: CellValue | undefined): FormulaResult | undefined {
  return value ?? undefined;
}

/** Stands in the first line meant for entries, in its first column of words. */
function pointerCell(
  sheet: TemplateSheet,
  { lists }: Consolidation,
  { stacked }: ResultPlan,
): readonly CellPatch[] {
  const rows = lists.get(sheet.key) ?? [];
  const page = stacked.find((candidate) => candidate.sheet === sheet);
  const open = sheet.table?.columns.filter(({ formula }) => formula === undefined) ?? [];
  const column = open.find(({ type }) => type === "text") ?? open[0];
  if (!page || !sheet.table || !column || rows.length === 0) return [];
  const { bodyTop, bodyBottom } = sheet.table;
  const pieces = words.pointer(rows.length, unitCount(rows), page.name);
  const lines = bodyBottom - bodyTop + 1 >= pieces.length ? pieces : [pieces.join(" ")];
  return lines.map((value, index) => ({
    row: bodyTop + index,
    column: column.column,
    content: { kind: "value", value },
    style: "note",
  }));
}
