/**
 * One unit's workbook against a template: matched, read, recomputed. What it yields is all that rules judge and
 * consolidation adds; every difference and repair is a finding.
 */
import type { CellValue, Workbook } from "../model/grid";
import type { Figure } from "../model/figure";
import type { Finding } from "../model/finding";
import {
  type FieldId,
  fieldId,
  type FieldReading,
  type ListRow,
  type ReportData,
  type SheetReport,
} from "../model/report-data";
import { isNotComputable } from "../formula/formula-value";
import { lostCells } from "./lost-cells";
import { matchWorkbook, type MatchedSheet } from "./match-workbook";
import { pageTextFindings } from "./page-texts";
import { readCalculated, recomputeTypedTotals } from "./read-calculated";
import { inputFields } from "./input-fields";
import { readFields } from "./read-fields";
import { readList } from "./read-list";
import { readCompleteness } from "./read-stamp";
import { readStackedLists } from "./read-stacked-lists";
import { fileCalculator, formCalculator, type ParsedFormulas } from "./recompute";
import { stampedSheets } from "./report-identity";
import { sheetFaults } from "./sheet-faults";
import type { SheetLayout } from "./sheet-layout";
import * as onSheet from "./sheet-findings";
import type { Template, TemplateSheet } from "./template";
import { placedForm, unitFormula } from "./unit-formula";

export interface ReportReading {
  readonly report: ReportData;
  readonly layouts: readonly SheetLayout[];
  readonly findings: readonly Finding[];
}

/** A reader of one form's reports: what can be worked out once for the form is, however many units sent it. */
export function reportReader(template: Template): (workbook: Workbook) => ReportReading {
  const formulas: ParsedFormulas = new Map();
  return (workbook) => readReport(workbook, template, formulas);
}

function readReport(workbook: Workbook, template: Template, formulas: ParsedFormulas): ReportReading {
  const matched = matchWorkbook(workbook, template, stampedSheets(workbook));
  const findings: Finding[] = [...matched.findings];
  const ownResults = fileCalculator(workbook);
  const resultOf =
    (sheetName: string) =>
    (row: number, column: number): CellValue => {
      const value = ownResults.valueOf(sheetName, row, column);
      return isNotComputable(value) ? null : value;
    };
  const stacked = readStackedLists(workbook, template);
  const readings = new Map<FieldId, FieldReading>();
  const rows = new Map<string, readonly ListRow[]>();
  const found = new Map<TemplateSheet, MatchedSheet>(matched.sheets.map((sheet) => [sheet.template, sheet]));
  const figureSheets = template.sheets.filter(({ shape }) => shape !== "page");

  for (const sheet of figureSheets) {
    const at = found.get(sheet);
    const layout = at?.match?.layout;
    const fields = readFields(sheet, at?.view, layout, resultOf(at?.view.grid.name ?? ""));
    for (const [id, reading] of fields.readings) readings.set(id, reading);
    findings.push(...fields.findings);
    const stackedRows = stacked.get(sheet.key);
    if (stackedRows) rows.set(sheet.key, stackedRows);
    else if (sheet.shape === "list" && sheet.table && at?.match && layout) {
      const list = readList(
        at.view,
        sheet.table,
        { layout, entries: at.match.entries, codeColumn: at.match.keys.codeColumn },
        resultOf(at.view.grid.name),
      );
      rows.set(sheet.key, list.rows);
      findings.push(...list.findings);
    }
    if (at?.match) findings.push(...sheetFaults(sheet, at.view, at.match, workbook.externalLinks));
  }
  findings.push(...matched.sheets.flatMap(pageTextFindings));

  recomputeTypedTotals(readings, figureSheets, template.rules);
  const figures = new Map<FieldId, Figure>([...readings].map(([id, { figure }]) => [id, figure]));
  const calculator = formCalculator(
    template,
    {
      figureOf: (field) => figures.get(field),
      rowsOf: (key) => rows.get(key) ?? [],
    },
    formulas,
  );
  const isLost = lostCells(
    template,
    figures,
    (sheet) => found.get(sheet)?.match !== undefined || sheet.shape === "page",
  );
  const placed = placedForm(matched, workbook);
  for (const sheet of figureSheets) {
    const at = found.get(sheet);
    if (!at?.match) continue;
    const { view } = at;
    const calculated = readCalculated(
      {
        sheet,
        view,
        layout: at.match.layout,
        resultOf: resultOf(view.grid.name),
        formulaHere: (formula) => unitFormula(placed, sheet, formula),
      },
      calculator,
      template.rules,
      (address) => isLost(sheet, address),
    );
    for (const [id, reading] of calculated.readings) readings.set(id, reading);
    findings.push(...calculated.findings);
    if (view.grid.isProtected && !sheet.isProtected) findings.push(onSheet.sheetProtected(view.grid.name));
  }

  const completeness = readCompleteness(workbook)?.completeness;
  return {
    report: {
      ...(completeness === undefined ? {} : { completeness }),
      sheets: new Map(
        figureSheets.map((sheet) => [
          sheet.key,
          sheetReport(sheet, found.get(sheet), readings, rows.get(sheet.key) ?? []),
        ]),
      ),
    },
    layouts: matched.sheets.flatMap(({ match }) => (match ? [match.layout] : [])),
    findings,
  };
}

function sheetReport(
  sheet: TemplateSheet,
  at: MatchedSheet | undefined,
  readings: ReadonlyMap<FieldId, FieldReading>,
  rows: readonly ListRow[],
): SheetReport {
  const ids = [
    ...inputFields(sheet).map(({ id }) => id),
    ...Object.keys(sheet.formulas).map((address) => fieldId(sheet.key, address)),
  ];
  const fields = new Map<FieldId, FieldReading>();
  for (const id of ids) {
    const reading = readings.get(id);
    if (reading) fields.set(id, reading);
  }
  return { key: sheet.key, sheetName: at?.match ? at.view.grid.name : null, fields, rows };
}
