/**
 * Lists of trips ("Biểu đi công tác cơ sở", "Đăng ký đi cơ sở"), found by their captions:
 *   TT | Họ và tên cán bộ | Chức vụ | Nơi đến | Từ ngày | Đến ngày | Số ngày | Lý do miễn
 * Plans stand in a list of their own (its title says "kế hoạch" or "đăng ký"), under a caption "Kế hoạch" beside one
 * "Thực hiện", or are told by a column "Tình hình thực hiện". Days are computed from the dates, never taken as typed.
 */
import { a1 } from "../model/address";
import { cellAt, type Grid } from "../model/grid";
import { capitalised } from "../text/capitalised";
import { findPeriod } from "../text/find-period";
import { foldText } from "../text/fold-text";
import { isNotApplicable } from "../text/nothing-text";
import { readDateText } from "../text/read-date";
import { type CaptionedTable, captionedTable, textAt, textOver } from "../tables/captioned-table";
import { type DayRange, lengthOf, readDayRange } from "./day-range";
import type { Trip, TripFault } from "./trip";

const messages = {
  noDays: (text: string) =>
    `Không đọc được thời gian đi cơ sở từ “${text}” nên chưa tính. Đề nghị ghi ngày/tháng/năm vào cột “Từ ngày”, “Đến ngày”.`,
  half: "Chỉ có một trong hai ngày đi và về nên chưa tính. Đề nghị ghi đủ “Từ ngày”, “Đến ngày”.",
  backwards: "Ngày về trước ngày đi nên chưa tính. Đề nghị xem lại hai ngày này.",
  typedDiffers: (typed: number, days: number) =>
    `Ghi ${typed} ngày nhưng từ ngày đi đến ngày về là ${days} ngày; tính ${days} ngày. Đề nghị xem lại.`,
};

export interface TripsRead {
  readonly trips: readonly Trip[];
  readonly faults: readonly TripFault[];
}

/** `undefined` where the sheet is no list of trips. */
export function readTrips(grid: Grid): TripsRead | undefined {
  const table = findTable(grid);
  if (!table) return undefined;
  const heading = headingOf(grid, table);
  const isPlan = planWords.test(heading) && !doneWords.test(heading);
  const year = findPeriod(heading)?.year ?? null;
  const trips: Trip[] = [];
  const faults: TripFault[] = [];
  let officer: { name: string; post: string | null } | undefined;
  for (let row = table.firstRow; row <= grid.lastRow; row += 1) {
    const name = textIn(grid, table, row, "officer");
    if (isEnd(grid, table, row)) break;
    const post = textIn(grid, table, row, "post") || null;
    if (name !== "") officer = { name, post: post ?? (officer?.name === name ? officer.post : null) };
    if (!officer) continue;
    const line = { grid, table, row, year, tell: (fault: TripFault) => faults.push(fault) };
    const exempt = exemptReason(textIn(grid, table, row, "exempt"));
    const shared = {
      officer: officer.name,
      post: officer.post,
      place: textIn(grid, table, row, "place") || null,
      sheet: grid.name,
      row,
    };
    const done = daysOf(line, "from", "to", "span", "days");
    const planned = daysOf(line, "plannedFrom", "plannedTo", "plannedSpan", "plannedDays");
    const isPlannedLine = isPlan || planWords.test(foldText(textIn(grid, table, row, "status")));
    if (done) trips.push({ ...shared, ...done, exempt, isPlanned: isPlannedLine });
    if (planned) trips.push({ ...shared, ...planned, exempt, isPlanned: true });
    // Somebody who went nowhere is still an officer of the list.
    if (!done && !planned && name !== "")
      trips.push({ ...shared, days: null, typedDays: null, exempt, isPlanned: isPlannedLine });
  }
  return trips.length > 0 ? { trips, faults } : undefined;
}

type Column =
  | "officer"
  | "post"
  | "place"
  | "exempt"
  | "status"
  | "plannedFrom"
  | "plannedTo"
  | "plannedSpan"
  | "plannedDays"
  | "from"
  | "to"
  | "span"
  | "days";

const planWords = /kế hoạch|đăng ký|dự kiến/;
const doneWords = /thực hiện|kết quả/;
const isPlannedPath = (path: string) => planWords.test(path);
/** "Kế hoạch > từ ngày", "kế hoạch từ ngày" and "từ ngày (kế hoạch)" are one column. */
const column = (pattern: RegExp, planned: boolean) => (path: string, lowest: string) =>
  pattern.test(lowest.replace(stages, " ").trim()) && isPlannedPath(path) === planned;
const stages = /kế hoạch|đăng ký|dự kiến|thực hiện|thực tế/g;

const fromDay = /^từ( ngày)?$|^ngày (đi|bắt đầu|khởi hành)|^bắt đầu|^thời gian (đi|bắt đầu)$/;
const toDay = /^đến( hết)?( ngày)?$|^ngày (về|kết thúc)|^kết thúc/;
const span = /^thời gian|^các ngày|^ngày đi cơ sở/;
const dayCount = /^(tổng )?số ngày|^tổng ngày|^ngày công/;

/** Planned before done: a caption "Kế hoạch" tells two columns of one name apart. */
const captions = {
  officer: /^họ( và)? tên|^tên cán bộ|^cán bộ( đoàn| đi)?|^đồng chí|^người đi/,
  post: /^chức (vụ|danh)/,
  exempt: /miễn/,
  status: /^(tình (hình|trạng)|trạng thái)/,
  plannedFrom: column(fromDay, true),
  plannedTo: column(toDay, true),
  plannedDays: column(dayCount, true),
  plannedSpan: column(span, true),
  from: column(fromDay, false),
  to: column(toDay, false),
  days: column(dayCount, false),
  span: column(span, false),
  place: /^(nơi|địa (bàn|điểm|phương)|cơ sở|xã|đơn vị (đến|đi))/,
} as const;

type Table = CaptionedTable<Column>;

function findTable(grid: Grid): Table | undefined {
  const table = captionedTable<Column>(grid, captions, ["officer"]);
  const hasDays =
    table && ["from", "span", "days", "plannedFrom", "plannedSpan"].some((one) => has(table, one));
  return hasDays && saysTrips(grid, table) ? table : undefined;
}

function has({ columns }: Table, name: string): boolean {
  return columns.has(name as Column);
}

/** A list of officers with dates (of terms, of courses) is none unless it speaks of going to the grass roots. */
function saysTrips(grid: Grid, table: Table): boolean {
  const captionsTold = [...table.paths.values()].join(" ");
  return /cơ sở|1 ?\+ ?2|công tác/.test(`${foldText(grid.name)} ${headingOf(grid, table)} ${captionsTold}`);
}

function headingOf(grid: Grid, { headerTop }: Table): string {
  const texts = [grid.name];
  for (let row = 1; row < headerTop; row += 1) {
    for (let at = 1; at <= grid.lastColumn; at += 1) texts.push(textAt(grid, row, at));
  }
  return foldText(texts.filter((text) => text !== "").join(" "));
}

/** The total line, or what follows the list: signatures, sums in words. */
function isEnd(grid: Grid, table: Table, row: number): boolean {
  const column = table.columns.get("officer") ?? 1;
  for (let at = 1; at <= column; at += 1) {
    if (/^(tổng|cộng|người lập|nơi nhận|ghi chú|tm\.)/.test(foldText(textAt(grid, row, at)))) return true;
  }
  return false;
}

function textIn(grid: Grid, { columns }: Table, row: number, name: Column): string {
  const at = columns.get(name);
  return at === undefined ? "" : textOver(grid, row, at);
}

function exemptReason(text: string): string | null {
  return text === "" || isNotApplicable(text) ? null : capitalised(text);
}

interface Line {
  readonly grid: Grid;
  readonly table: Table;
  readonly row: number;
  readonly year: number | null;
  readonly tell: (fault: TripFault) => void;
}

/** `undefined` where the line says nothing of days. */
function daysOf(
  line: Line,
  from: Column,
  to: Column,
  whole: Column,
  count: Column,
): { readonly days: DayRange | null; readonly typedDays: number | null } | undefined {
  const typed = numberIn(line, count);
  const days = rangeOf(line, from, to) ?? spanOf(line, whole);
  if (days === "unreadable") return { days: null, typedDays: null };
  if (!days) return typed === null ? undefined : { days: null, typedDays: typed };
  if (typed !== null && typed !== lengthOf(days))
    tellAt(line, count, messages.typedDiffers(typed, lengthOf(days)));
  return { days, typedDays: null };
}

function rangeOf(line: Line, from: Column, to: Column): DayRange | "unreadable" | undefined {
  const [start, end] = [dayIn(line, from), dayIn(line, to)];
  if (start === undefined && end === undefined) return undefined;
  if (start === "unreadable" || end === "unreadable") return "unreadable";
  if (start === undefined || end === undefined) {
    // One caption "Từ ngày" over cells that hold both ends.
    const both = spanOf(line, from);
    if (both && both !== "unreadable" && both.to > both.from) return both;
    if (!line.table.columns.has(to) && start !== undefined) return { from: start, to: start };
    tellAt(line, start === undefined ? from : to, messages.half);
    return "unreadable";
  }
  if (end < start) {
    tellAt(line, to, messages.backwards);
    return "unreadable";
  }
  return { from: start, to: end };
}

function dayIn(line: Line, name: Column): number | "unreadable" | undefined {
  const { grid, table, row, year } = line;
  const at = table.columns.get(name);
  const value = at === undefined ? null : (cellAt(grid, row, at)?.value ?? null);
  if (typeof value === "number") return Math.floor(value);
  const text = textIn(grid, table, row, name);
  if (text === "" || isNotApplicable(text)) return undefined;
  const range = readDayRange(text, year);
  const day = readDateText(text)?.serial ?? (name === "to" || name === "plannedTo" ? range?.to : range?.from);
  if (day !== undefined) return day;
  tellAt(line, name, messages.noDays(text));
  return "unreadable";
}

function spanOf(line: Line, name: Column): DayRange | "unreadable" | undefined {
  const { grid, table, row, year } = line;
  const at = table.columns.get(name);
  const value = at === undefined ? null : (cellAt(grid, row, at)?.value ?? null);
  if (typeof value === "number") return { from: Math.floor(value), to: Math.floor(value) };
  const text = textIn(grid, table, row, name);
  if (text === "" || isNotApplicable(text)) return undefined;
  const range = readDayRange(text, year);
  if (range) return range;
  tellAt(line, name, messages.noDays(text));
  return "unreadable";
}

function numberIn({ grid, table, row }: Line, name: Column): number | null {
  const at = table.columns.get(name);
  const value = at === undefined ? null : cellAt(grid, row, at)?.value;
  if (typeof value === "number") return value;
  const text = /^(\d{1,3})( ngày)?$/.exec(foldText(textIn(grid, table, row, name)));
  return text ? Number(text[1]) : null;
}

function tellAt({ grid, table, row, tell }: Line, name: Column, message: string): void {
  tell({ sheet: grid.name, cell: a1(row, table.columns.get(name) ?? 1), message });
}
