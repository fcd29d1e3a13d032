/**
 * What a workbook says of itself: whose it is, for which period, when it was sent. Only evidence is gathered
 * here; which unit it is, `units/identify-unit` decides.
 */
import { a1, parseA1 } from "../model/address";
import { type Workbook, cellAt } from "../model/grid";
import { periodId } from "../model/period";
import { isOwnSheetStamp, stampNames } from "../model/stamp";
import { findPeriod } from "../text/find-period";
import { foldText } from "../text/fold-text";
import { isoDateOf, readDateText } from "../text/read-date";
import type { UnitEvidence } from "../units/identify-unit";
import { deadlineOn } from "./deadline";
import { labelledValues } from "./header-fields";
import { readCompleteness } from "./read-stamp";
import { type SheetView, viewOf } from "./sheet-view";
import type { Template } from "./template";

export interface ReportIdentity {
  readonly evidence: readonly UnitEvidence[];
  /** As a period id, "2023-Q4"; null where the workbook names none. */
  readonly period: string | null;
  /** ISO day ("2023-12-15") of the form's own sending date, else of its place-and-date line, else of the file's own properties. */
  readonly sentAt: string | null;
  /** ISO day by which the form in the file says it is due. */
  readonly deadline: string | null;
}

/** Rows above this hold letterheads and header fields. */
const maxHeaderRows = 40;
/** Longer texts are instructions. */
const maxLineLength = 120;
/** Rows at the foot of a sheet where signatures stand. */
const maxSigningRows = 15;
/** Serials of days people send reports on; smaller numbers are something else. */
const firstPlausibleDay = 20_000;

export function identityOf(workbook: Workbook, template?: Template): ReportIdentity {
  const ownSheets = stampedSheets(workbook);
  const views = workbook.sheets
    .filter(({ name }) => !ownSheets.has(name))
    .map((grid) => viewOf(grid, workbook.formats));
  const printed = new Set(template?.sheets.flatMap(({ printedTexts }) => printedTexts) ?? []);
  const stamp = readCompleteness(workbook);
  const evidence: UnitEvidence[] =
    stamp === undefined || stamp.orgUnitCode === null
      ? []
      : [{ source: "stamp", text: stamp.orgUnitCode, sheet: null, cell: null }];
  const fields: string[] = [];
  const titles: string[] = [];
  const printedTitles: string[] = [];
  const sendingDates: string[] = [];
  const letterDates: string[] = [];
  for (const view of views) {
    const bottom = Math.min(view.grid.lastRow, maxHeaderRows);
    for (const { role, text: beside, cell } of labelledValues(view, 1, bottom)) {
      const text = beside === "" ? textFurtherRight(view, cell) : beside;
      if (role === "period") fields.push(text);
      if (text === "" || printed.has(foldText(text))) continue;
      if (role === "unit") evidence.push({ source: "field", text, sheet: view.grid.name, cell });
      if (role === "sent-date") sendingDates.push(...dayAt(view, cell, text));
    }
    for (const { text, cell } of topTexts(view, bottom)) {
      const isPrinted = printed.has(foldText(text));
      if (namesReport(text)) (isPrinted ? printedTitles : titles).push(text);
      if (isPrinted) continue;
      const day = letterDay(text);
      if (day !== undefined) letterDates.push(day);
      else evidence.push({ source: "letterhead", text, sheet: view.grid.name, cell });
    }
    if (letterDates.length === 0) letterDates.push(...signingDays(view, printed));
  }
  return {
    evidence,
    period: stamp?.period ?? namedPeriod(fields) ?? namedPeriod(titles) ?? namedPeriod(printedTitles),
    sentAt: latest(sendingDates) ?? latest(letterDates) ?? workbook.modifiedAt ?? workbook.createdAt ?? null,
    deadline: deadlineOn(views) ?? null,
  };
}

/** The sheets that DOAN itself added to a consolidation or a return copy: found by their defined names. */
export function stampedSheets(workbook: Workbook): ReadonlySet<string> {
  const names = new Set<string>();
  const isConsolidation = workbook.definedNames.some(({ name }) => name === stampNames.completeness);
  for (const { name, refersTo } of workbook.definedNames) {
    const isStamp = isConsolidation ? isOwnSheetStamp(name) : name === stampNames.slip;
    const sheet = isStamp ? /^=?'?((?:[^'!]|'')+)'?!/.exec(refersTo)?.[1] : undefined;
    if (sheet !== undefined) names.add(sheet.replaceAll("''", "'"));
  }
  return names;
}

/** People leave a cell between a label and its value; more than one and it is something else. */
function textFurtherRight(view: SheetView, cell: string): string {
  const at = parseA1(cell);
  if (!at) return "";
  const right = view.mergeAt(at.row, at.column)?.right ?? at.column;
  const text = view.textAt(at.row, right + 1);
  return text.endsWith(":") ? "" : text;
}

/** Texts above the table: letterhead, title, lines under it. */
function topTexts(view: SheetView, bottom: number): readonly { text: string; cell: string }[] {
  const texts: { text: string; cell: string }[] = [];
  const end = Math.min(bottom, headerStart(view, bottom) - 1);
  for (let row = 1; row <= end; row += 1) {
    for (let column = 1; column <= view.grid.lastColumn; column += 1) {
      if (typeof cellAt(view.grid, row, column)?.value !== "string") continue;
      const text = view.textAt(row, column);
      if (text !== "" && text.length <= maxLineLength) texts.push({ text, cell: a1(row, column) });
    }
  }
  return texts;
}

/** A title or the line under it: it may name the period. "Kèm theo Công văn …", "Hạn nộp …" name other times. */
function namesReport(text: string): boolean {
  return /^\(?\s*(báo cáo|biểu|bảng|phụ lục|mẫu|kết quả|tình hình|thống kê|tổng hợp|danh sách|số liệu|kỳ|tháng|quý|năm|học kỳ|(6|9|sáu|chín) tháng)(?!\p{L})/u.test(
    foldText(text),
  );
}

/** "Ia Grai, ngày 5 tháng 9 năm 2025": place and date of a letter; dates of other documents are not its own. */
function letterDay(text: string): string | undefined {
  const folded = foldText(text);
  if (
    !/(^|, ?)ngày/u.test(folded) ||
    /(kèm theo|công văn|quyết định|hướng dẫn|hạn |trước ngày|đến ngày)/u.test(folded)
  )
    return undefined;
  const date = readDateText(text);
  return date && isoDateOf(date.serial);
}

/** Place and date over the signatures. */
function signingDays(view: SheetView, printed: ReadonlySet<string>): readonly string[] {
  const days: string[] = [];
  for (const [row, captions] of view.captionsByRow()) {
    if (row < view.grid.lastRow - maxSigningRows || captions.length > 2) continue;
    for (const { text, key } of captions) {
      if (!placeAndDate.test(key) || text.length > maxLineLength || printed.has(foldText(text))) continue;
      const day = letterDay(text);
      if (day !== undefined) days.push(day);
    }
  }
  return days;
}

const placeAndDate = /^\p{L}[^,\d]{1,40}, ?ngày/u;

/** The first row that looks like a table: four texts or more side by side. */
function headerStart(view: SheetView, bottom: number): number {
  for (let row = 1; row <= bottom; row += 1) {
    let count = 0;
    for (let column = 1; column <= view.grid.lastColumn; column += 1) {
      if ((cellAt(view.grid, row, column)?.value ?? null) !== null) count += 1;
    }
    if (count >= 4) return row;
  }
  return Math.min(bottom, 15) + 1;
}

function dayAt(view: SheetView, cell: string, text: string): readonly string[] {
  const at = parseA1(cell);
  const value = at && view.cellAt(at.row, at.column)?.value;
  if (typeof value === "number" && value > firstPlausibleDay) return [isoDateOf(value)];
  const date = readDateText(text);
  return date ? [isoDateOf(date.serial)] : [];
}

function latest(days: readonly string[]): string | undefined {
  return [...days].sort().at(-1);
}

/** The period most of the texts name. "Năm 2025" beside "quý III năm 2025" says less, not otherwise. */
function namedPeriod(texts: readonly string[]): string | null {
  const periods = texts.flatMap((text) => findPeriod(text) ?? []);
  const parts = periods.filter(({ kind }) => kind !== "year" && kind !== "term");
  const telling = periods.filter(
    (period) =>
      parts.includes(period) || !parts.some(({ year }) => year === period.year || period.kind === "term"),
  );
  const counts = new Map<string, number>();
  for (const period of telling) counts.set(periodId(period), (counts.get(periodId(period)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
