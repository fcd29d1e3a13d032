/** "Đi cơ sở (1+2)": days in the field of the officers listed in the open workbook, and the sheet that sums them up. */
import { type FieldDays, fieldDays, usualThresholdDays } from "../../core/officers/field-days";
import { fieldDaysSheet } from "../../core/officers/field-days-sheet";
import { unitsFieldDaysSheet } from "../../core/officers/units-field-days-sheet";
import type { TripFault } from "../../core/officers/trip";
import { a1 } from "../../core/model/address";
import { absoluteRange } from "../../core/model/sheet-rows";
import { sheetNamer } from "../../core/model/sheet-names";
import { stampNames } from "../../core/model/stamp";
import type { HostFailure } from "../../host/host-failure";
import type { OpenWorkbook, Place } from "../../host/open-workbook";
import { wholeWorkbook } from "../whole-workbook";
import { officerListsIn } from "./officer-lists";
import type { UnitsFieldDays } from "./units-field-days";

const messages = {
  none: "Tệp đang mở chưa có danh sách đi cơ sở. Cần một trang có cột “Họ và tên” cùng “Từ ngày”, “Đến ngày” (hoặc “Số ngày”), mỗi chuyến một dòng; cán bộ được miễn ghi lý do vào cột “Lý do miễn”.",
  label: (officers: number) => `Tổng hợp đi cơ sở của ${officers} cán bộ`,
  unitsLabel: (units: number) => `Tổng hợp đi cơ sở của ${units} đơn vị`,
  sheet: "Tổng hợp đi cơ sở",
  unitsSheet: "Đi cơ sở theo đơn vị",
};

export interface FieldDaysHere {
  readonly outcome: "found";
  readonly days: FieldDays;
  /** Lines that could not be read or are odd, at their cells. */
  readonly faults: readonly TripFault[];
}

export interface NoLists {
  readonly outcome: "nothing";
  /** Vietnamese: what is missing, and what a list must look like. */
  readonly message: string;
}

/** @param threshold Days a year; 60 where not told. */
export async function fieldDaysHere(
  host: OpenWorkbook,
  {
    threshold = usualThresholdDays,
    year,
  }: { readonly threshold?: number; readonly year?: number | null } = {},
): Promise<FieldDaysHere | NoLists | HostFailure> {
  const opened = await host.read(wholeWorkbook);
  if (opened.outcome === "failed") return opened;
  const { trips, faults } = officerListsIn(opened.workbook);
  if (trips.length === 0) return { outcome: "nothing", message: messages.none };
  return {
    outcome: "found",
    days: fieldDays(trips, { threshold, ...(year === undefined ? {} : { year }) }),
    faults,
  };
}

export interface SheetMade {
  readonly outcome: "made";
  /** By which it is undone. */
  readonly changeId: string;
  readonly place: Place;
}

/** A sheet of its own each time: what an earlier one was changed to by hand stays. */
export async function makeFieldDays(host: OpenWorkbook, days: FieldDays): Promise<SheetMade | HostFailure> {
  const opened = await host.read(wholeWorkbook);
  if (opened.outcome === "failed") return opened;
  const name = sheetNamer(opened.workbook.sheets.map((sheet) => sheet.name)).nameFor(messages.sheet);
  return addSheet(
    host,
    fieldDaysSheet(name, days),
    stampNames.fieldDays,
    messages.label(days.officers.length),
  );
}

/** The same of units, each with its file. */
export async function makeUnitsFieldDays(
  host: OpenWorkbook,
  { units, summary }: UnitsFieldDays,
  threshold: number,
): Promise<SheetMade | HostFailure> {
  const opened = await host.read(wholeWorkbook);
  if (opened.outcome === "failed") return opened;
  const name = sheetNamer(opened.workbook.sheets.map((sheet) => sheet.name)).nameFor(messages.unitsSheet);
  const lines = units.map(({ days, ...unit }) => ({ ...unit, summary: days.summary }));
  const sheet = unitsFieldDaysSheet(name, lines, summary, threshold);
  return addSheet(host, sheet, stampNames.fieldDays, messages.unitsLabel(units.length));
}

/** Adds a sheet of results, known again as DOAN's own, and goes to it. */
export async function addSheet(
  host: OpenWorkbook,
  sheet: ReturnType<typeof fieldDaysSheet>,
  stamp: string,
  label: string,
): Promise<SheetMade | HostFailure> {
  const anchor = absoluteRange(sheet.name, 1, 1, 1, 1);
  const change = await host.change(
    {
      sheets: [],
      newSheets: [sheet],
      definedNames: [{ name: stamp, refersTo: anchor, sheet: sheet.name, hidden: true }],
    },
    { label },
  );
  if (change.outcome === "failed") return change;
  const place = { sheet: sheet.name, address: a1(1, 1) };
  const failure = await host.select(place);
  return failure ?? { outcome: "made", changeId: change.id, place };
}
