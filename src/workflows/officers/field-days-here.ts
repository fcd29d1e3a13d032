/** "Đi cơ sở (1+2)": days in the field of the officers listed in the open workbook, and the sheet that sums them up. */
import { type FieldDays, fieldDays, usualThresholdDays } from "../../core/officers/field-days";
import { fieldDaysSheet } from "../../core/officers/field-days-sheet";
import { unitsFieldDaysSheet } from "../../core/officers/units-field-days-sheet";
import type { TripFault } from "../../core/officers/trip";
import type { HostFailure } from "../../host/host-failure";
import type { OpenWorkbook } from "../../host/open-workbook";
import { wholeWorkbook } from "../whole-workbook";
import { addOfficerSheet, type SheetMade } from "./add-officer-sheet";
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

/** Of the officers listed in the open workbook. */
export function makeFieldDays(host: OpenWorkbook, days: FieldDays): Promise<SheetMade | HostFailure> {
  return addOfficerSheet(host, {
    kind: "DI_CO_SO",
    wanted: messages.sheet,
    label: messages.label(days.officers.length),
    make: (name) => fieldDaysSheet(name, days),
  });
}

/** Of units, each with its file. */
export function makeUnitsFieldDays(
  host: OpenWorkbook,
  { units, summary }: UnitsFieldDays,
  threshold: number,
): Promise<SheetMade | HostFailure> {
  const lines = units.map(({ days, ...unit }) => ({ ...unit, summary: days.summary }));
  return addOfficerSheet(host, {
    kind: "DI_CO_SO",
    wanted: messages.unitsSheet,
    label: messages.unitsLabel(units.length),
    make: (name) => unitsFieldDaysSheet(name, lines, summary, threshold),
  });
}
