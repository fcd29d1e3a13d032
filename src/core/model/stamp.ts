/**
 * The defined names by which DOAN finds its own sheets again, whatever they were renamed to or moved to:
 * when a consolidation is opened next year, or is itself sent up as a report.
 */
export const stampNames = {
  /** The cell with the code of the unit that consolidated. */
  orgUnitCode: "DOAN_DON_VI",
  /** The cell with the period id ("2023-Q4"). */
  period: "DOAN_KY",
  /** The cell with the template's id and version ("mvd-tv-2023-04/1"). */
  template: "DOAN_MAU",
  /** The completeness table, its header row included: one row for each expected unit. */
  completeness: "DOAN_TINH_HINH",
  /** The sources table, its header row included. */
  sources: "DOAN_NGUON",
  /** The log table, its header row included. */
  log: "DOAN_NHAT_KY",
  /** The findings of a return copy ("Phiếu phản hồi"), their header row included. */
  slip: "DOAN_PHIEU",
  /** The board of scores, its row of codes included: one row for each unit. */
  board: "DOAN_BANG_DIEM",
  /** The criteria set written in a sheet, its header row included. */
  criteriaSet: "DOAN_BO_TIEU_CHI",
  /** The assigned targets, their header row included. */
  targets: "DOAN_CHI_TIEU",
  /** The register of units that registered, its header row included. */
  registration: "DOAN_SO_DANG_KY",
  /** The register of units that are recognised, its header row included. */
  recognition: "DOAN_SO_CONG_NHAN",
} as const;

/** The table of a scoring form, its header row included; forms are numbered from 1: `DOAN_PHIEU_CHAM_1`. */
export function scoringFormStampName(number: number): string {
  return `DOAN_PHIEU_CHAM_${number}`;
}

/** Sheets about officers (days in the field, who is over age, ages by post), numbered from 1: `DOAN_DI_CO_SO_1`. */
export function officerStampName(kind: "DI_CO_SO" | "QUA_TUOI" | "BANG_TUOI", number: number): string {
  return `DOAN_${kind}_${number}`;
}

/** A sheet of ours that was left as it is when another was made in its place: `DOAN_CU_1`. */
export function leftBehindStampName(number: number): string {
  return `DOAN_CU_${number}`;
}

/**
 * Whether a sheet with this name on it is DOAN's own. Anchors on sheets of the user's (`DOAN_TRANG_1`) are not among
 * them; `DOAN_CU_1` stands on a sheet of ours that the user made his own, so that it was left and another made.
 */
export function isOwnSheetStamp(name: string): boolean {
  return /^DOAN_(DON_VI|KY|MAU|TINH_HINH|NGUON|NHAT_KY|PHIEU|DS_.+|CT_.+|CU_\d+|PHIEU_CHAM_\d+|BANG_DIEM|BO_TIEU_CHI|CHI_TIEU|SO_DANG_KY|SO_CONG_NHAN|(DI_CO_SO|QUA_TUOI|BANG_TUOI)_\d+)$/i.test(
    name,
  );
}

/** The line under a form that says how complete it is, e.g. `DOAN_DONG_B1`. */
export function formStatementStampName(sheetKey: string): string {
  return `DOAN_DONG_${sheetKey}`;
}

/** The stacked rows of a list sheet, the row of column ids included, e.g. `DOAN_DS_B4`. */
export function listStampName(sheetKey: string): string {
  return `DOAN_DS_${sheetKey}`;
}

/** The detail table of a form sheet (rows = units, columns = fields), the row of addresses included. */
export function detailStampName(sheetKey: string): string {
  return `DOAN_CT_${sheetKey}`;
}
