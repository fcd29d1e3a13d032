/**
 * Where everything of a result will stand, decided before any cell is made: names of the new sheets, and
 * the place of each field's column in its detail sheet, which the form's totals point to.
 */
import { maxColumn } from "../model/address";
import type { Workbook } from "../model/grid";
import type { FieldId } from "../model/report-data";
import { detailStampName, listStampName, stampNames } from "../model/stamp";
import type { TemplateSheet } from "../templates/template";
import type { Consolidation } from "./consolidation";
import { type InputField, mergedFields } from "../templates/input-fields";
import { sheetNamer } from "../model/sheet-names";

/** The detail of one form; a form of more fields than a sheet has columns goes on to further pages. */
export interface DetailPage {
  readonly sheet: TemplateSheet;
  readonly name: string;
  /** Counted from 1. */
  readonly number: number;
  readonly fields: readonly InputField[];
}

export interface StackedPage {
  readonly sheet: TemplateSheet;
  readonly name: string;
}

/** A column of a detail page and the rows its units stand in. */
export interface DetailColumn {
  readonly sheet: string;
  readonly column: number;
}

export interface ResultPlan {
  readonly details: readonly DetailPage[];
  readonly stacked: readonly StackedPage[];
  readonly columns: ReadonlyMap<FieldId, DetailColumn>;
  readonly statementName: string;
  readonly sourcesName: string;
  readonly logName: string;
}

/** Mã đơn vị, Đơn vị, Tệp. */
export const detailLeadColumns = 3;
/** One column stays free: cells as wide as the sheet are whole rows to Excel, and into those it takes no table. */
export const fieldsOfOnePage = maxColumn - detailLeadColumns - 1;
/** Under title, note, row captions, column captions and the addresses. */
export const firstDetailRow = 6;
/** Under title, note, captions and the column ids. */
export const firstStackedRow = 5;

/** Sheets of an earlier run that are brought up to date, by the defined name of their table, and all names taken. */
export interface PresentSheets {
  readonly names: ReadonlyMap<string, string>;
  readonly taken: readonly string[];
}

const nothingPresent: PresentSheets = { names: new Map(), taken: [] };

export function resultPlan(
  { template }: Consolidation,
  form: Workbook,
  { names, taken }: PresentSheets = nothingPresent,
): ResultPlan {
  const namer = sheetNamer([
    ...taken,
    ...form.sheets.map(({ name }) => name),
    ...template.sheets.map(({ name }) => name),
  ]);
  const nameOf = (stamp: string, wanted: string) => names.get(stamp.toUpperCase()) ?? namer.nameFor(wanted);
  const statementName = nameOf(stampNames.completeness, "Tình hình nộp");
  const sourcesName = nameOf(stampNames.sources, "Nguồn số liệu");
  const logName = nameOf(stampNames.log, "Nhật ký");
  const details = template.sheets.flatMap((sheet) =>
    chunks(mergedFields(sheet), fieldsOfOnePage).map((fields, index): DetailPage => ({
      sheet,
      name: nameOf(detailPageStamp(sheet.key, index + 1), `CT ${sheet.name}`),
      number: index + 1,
      fields,
    })),
  );
  const stacked = template.sheets
    .filter(({ shape }) => shape === "list")
    .map((sheet): StackedPage => ({
      sheet,
      name: nameOf(listStampName(sheet.key), `DS ${sheet.name}`),
    }));
  return { details, stacked, columns: columnsOf(details), statementName, sourcesName, logName };
}

/** Only the first page carries the plain stamp. */
export function detailPageStamp(sheetKey: string, page: number): string {
  const name = detailStampName(sheetKey);
  return page === 1 ? name : `${name}_${page}`;
}

function columnsOf(details: readonly DetailPage[]): ReadonlyMap<FieldId, DetailColumn> {
  return new Map(
    details.flatMap(({ name, fields }) =>
      fields.map(({ id }, index) => [id, { sheet: name, column: detailLeadColumns + index + 1 }] as const),
    ),
  );
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
