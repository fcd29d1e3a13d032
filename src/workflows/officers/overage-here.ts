/** "Cán bộ quá tuổi": officers listed in the open workbook held against a dated table of ages, and the sheet of it. */
import { ageTableSheet, type CheckedOfficer, overageSheet } from "../../core/officers/age-sheets";
import { knownAgeLimits } from "../../core/officers/known-age-limits";
import { overageOf } from "../../core/officers/overage";
import type { Officer } from "../../core/officers/read-officers";
import type { AgeLimit } from "../../core/officers/age-limit";
import type { HostFailure } from "../../host/host-failure";
import type { OpenWorkbook } from "../../host/open-workbook";
import { wholeWorkbook } from "../whole-workbook";
import { addOfficerSheet, type SheetMade } from "./add-officer-sheet";
import type { NoLists } from "./field-days-here";
import { type AgeTableHere, ageTableIn, officerListsIn } from "./officer-lists";

const messages = {
  none: "Tệp đang mở chưa có danh sách cán bộ. Cần một trang có cột “Họ và tên”, “Ngày, tháng, năm sinh” và “Chức vụ”, mỗi cán bộ một dòng.",
  label: (officers: number) => `Rà soát tuổi ${officers} cán bộ`,
  tableLabel: "Tạo bảng tuổi",
  sheet: "Cán bộ quá tuổi",
  tableSheet: "Bảng tuổi",
};

export interface OverageHere {
  readonly outcome: "found";
  readonly officers: readonly CheckedOfficer[];
  readonly over: readonly CheckedOfficer[];
  /** Those of whom nothing can be said yet, each with its reason on the sheet. */
  readonly unsettled: readonly CheckedOfficer[];
  /** Where the ages were taken from; null for the built-in table, which ends on 14/5/2026. */
  readonly table: AgeTableHere | null;
  /** The serial of the day they are judged at. */
  readonly on: number;
}

/** @param on A serial; the built-in table of ages is used where the workbook keeps none. */
export async function overageHere(
  host: OpenWorkbook,
  { on }: { readonly on: number },
): Promise<OverageHere | NoLists | HostFailure> {
  const opened = await host.read(wholeWorkbook);
  if (opened.outcome === "failed") return opened;
  const { officers } = officerListsIn(opened.workbook);
  if (officers.length === 0) return { outcome: "nothing", message: messages.none };
  const table = ageTableIn(opened.workbook) ?? null;
  const checked = officers.map((officer) => checkedOfficer(officer, table?.limits ?? knownAgeLimits, on));
  return {
    outcome: "found",
    officers: checked,
    over: checked.filter(({ overage }) => overage?.outcome === "over"),
    unsettled: checked.filter(({ overage }) => overage?.outcome !== "over" && overage?.outcome !== "within"),
    table,
    on,
  };
}

export function makeOverage(
  host: OpenWorkbook,
  { officers, on }: OverageHere,
): Promise<SheetMade | HostFailure> {
  return addOfficerSheet(host, {
    kind: "QUA_TUOI",
    wanted: messages.sheet,
    label: messages.label(officers.length),
    make: (name) => overageSheet(name, officers, on),
  });
}

/** A table to be kept up to date by the officer, begun with the one that is known. */
export function makeAgeTable(host: OpenWorkbook): Promise<SheetMade | HostFailure> {
  return addOfficerSheet(host, {
    kind: "BANG_TUOI",
    wanted: messages.tableSheet,
    label: messages.tableLabel,
    make: ageTableSheet,
  });
}

/** "Bí thư" says no level: the unit beside it does. */
function checkedOfficer(officer: Officer, limits: readonly AgeLimit[], on: number): CheckedOfficer {
  const { birth, post, unit } = officer;
  if (!birth || post === null) return { ...officer, overage: null };
  const byPost = overageOf(birth, post, limits, on);
  const isOpen = unit !== null && byPost.outcome === "no-limit";
  return { ...officer, overage: isOpen ? overageOf(birth, `${post} ${unit}`, limits, on) : byPost };
}
