/**
 * What a workbook says of itself: whose it is, for which period, when it was sent. Only evidence is gathered
 * here; which unit it is, `units/identify-unit` decides.
 */
import { a1, parseA1 } from "../model/address";
import { type Workbook, cellAt } from "../model/grid";
import { type Period, periodId } from "../model/period";
import { stampNames } from "../model/stamp";
import { findPeriod } from "../text/find-period";
import { foldText } from "../text/fold-text";
import { isoDateOf, readDateText } from "../text/read-date";
import type { UnitEvidence } from "../units/identify-unit";
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
}

/** Rows above this hold letterheads and header fields. */
const maxHeaderRows = 40;

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
  const periods: Period[] = [];
  const sendingDates: string[] = [];
  const letterDates: string[] = [];
  for (const view of views) {
    const bottom = Math.min(view.grid.lastRow, maxHeaderRows);
    for (const { role, text, cell } of labelledValues(view, 1, bottom)) {
      if (text === "" || printed.has(foldText(text))) {
        if (role === "period") pushPeriod(periods, text);
        continue;
      }
      if (role === "unit") evidence.push({ source: "field", text, sheet: view.grid.name, cell });
      if (role === "period") pushPeriod(periods, text);
      if (role === "sent-date") {
        const day = dayAt(view, cell, text);
        if (day !== undefined) sendingDates.push(day);
      }
    }
    for (const { text, cell } of letterheadTexts(view, bottom, printed)) {
      const date = /ngày/iu.test(text) ? readDateText(text) : undefined;
      if (date) letterDates.push(isoDateOf(date.serial));
      else evidence.push({ source: "letterhead", text, sheet: view.grid.name, cell });
    }
  }
  return {
    evidence,
    period: stamp?.period ?? mostNamed(periods),
    sentAt: latest(sendingDates) ?? latest(letterDates) ?? workbook.modifiedAt ?? workbook.createdAt ?? null,
  };
}

/** The sheets that DOAN itself added to a consolidation: found by their defined names. */
export function stampedSheets(workbook: Workbook): ReadonlySet<string> {
  const names = new Set<string>();
  if (!workbook.definedNames.some(({ name }) => name === stampNames.completeness)) return names;
  for (const { name, refersTo } of workbook.definedNames) {
    const sheet = /^DOAN_/.test(name) ? /^=?'?((?:[^'!]|'')+)'?!/.exec(refersTo)?.[1] : undefined;
    if (sheet !== undefined) names.add(sheet.replaceAll("''", "'"));
  }
  return names;
}

function pushPeriod(periods: Period[], text: string): void {
  const period = findPeriod(text);
  if (period) periods.push(period);
}

/** Texts of the letterhead that the blank form does not print: what the unit wrote there. */
function letterheadTexts(
  view: SheetView,
  bottom: number,
  printed: ReadonlySet<string>,
): readonly { text: string; cell: string }[] {
  const texts: { text: string; cell: string }[] = [];
  for (let row = 1; row <= Math.min(bottom, headerStart(view, bottom) - 1); row += 1) {
    for (let column = 1; column <= view.grid.lastColumn; column += 1) {
      const cell = cellAt(view.grid, row, column);
      if (typeof cell?.value !== "string") continue;
      const text = view.textAt(row, column);
      if (text !== "" && text.length <= 120 && !printed.has(foldText(text)))
        texts.push({ text, cell: a1(row, column) });
    }
  }
  return texts;
}

/** The first row that looks like a table: four texts or more side by side. */
function headerStart(view: SheetView, bottom: number): number {
  for (let row = 1; row <= bottom; row += 1) {
    let count = 0;
    for (let column = 1; column <= view.grid.lastColumn; column += 1)
      if (
        cellAt(view.grid, row, column)?.value !== undefined &&
        cellAt(view.grid, row, column)?.value !== null
      )
        count += 1;
    if (count >= 4) return row;
  }
  return Math.min(bottom, 15) + 1;
}

function dayAt(view: SheetView, cell: string, text: string): string | undefined {
  const at = parseA1(cell);
  const value = at && view.cellAt(at.row, at.column)?.value;
  if (typeof value === "number" && value > 20_000) return isoDateOf(value);
  const date = readDateText(text);
  return date && isoDateOf(date.serial);
}

function latest(days: readonly string[]): string | undefined {
  return [...days].sort().at(-1);
}

function mostNamed(periods: readonly Period[]): string | null {
  const counts = new Map<string, number>();
  for (const period of periods) counts.set(periodId(period), (counts.get(periodId(period)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
