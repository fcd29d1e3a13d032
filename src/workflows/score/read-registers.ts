/**
 * The register of registrations, read back from wherever it stands, ours or another's: which units registered, with which
 * plan and when, and who of the upper level follows each.
 */
import { isCellError, cellAt, type Grid, type Workbook } from "../../core/model/grid";
import { stampNames } from "../../core/model/stamp";
import { type CaptionedTable, captionedTable, textAt } from "../../core/tables/captioned-table";
import { stampedRange } from "../../core/templates/stamped-range";
import { isBlankText, isNotApplicable } from "../../core/text/nothing-text";
import { readDateText } from "../../core/text/read-date";
import { matchUnit } from "../../core/units/match-unit";
import type { OrgUnit } from "../../core/units/org-unit";

const messages = {
  unknownUnit: (row: number, text: string) =>
    `Dòng ${row}: “${text}” không có trong danh sách đơn vị nên chưa tính vào sổ đăng ký.`,
  twice: (row: number, unit: string) =>
    `Dòng ${row}: “${unit}” đã có ở dòng trên; lấy dòng ghi trước, dòng này chưa tính.`,
  badDay: (row: number, text: string) => `Dòng ${row}: không đọc được ngày đăng ký “${text}”.`,
};

export interface RegistrationEntry {
  readonly row: number;
  readonly unitText: string;
  /** Null where the list has no such unit, or where it stands on the register twice. */
  readonly unit: OrgUnit | null;
  readonly planNumber: string | null;
  /** Serial of the day. */
  readonly registeredOn: number | null;
  readonly officer: string | null;
  /** It has a plan or a day; a line by itself is no registration. */
  readonly isRegistered: boolean;
}

export interface RegistrationRead {
  readonly sheet: string;
  readonly entries: readonly RegistrationEntry[];
  /** Units of the list that registered. */
  readonly registered: number;
  /** The last row of the table. */
  readonly lastRow: number;
  /** Vietnamese. */
  readonly notes: readonly string[];
}

type Column = "unit" | "code" | "planNumber" | "planDate" | "registeredOn" | "officer";

const captions = {
  registeredOn: /^ngày (gửi |nộp )?đăng ký/,
  planNumber: /^(số|số,? ký hiệu) (kế hoạch|kh|văn bản|đăng ký)|^kế hoạch( số)?$/,
  planDate: /^ngày (ban hành )?(kế hoạch|kh|văn bản)/,
  officer: /^(cán bộ|người|đồng chí).*(theo dõi|phụ trách|phân công)|^(theo dõi|phụ trách)$/,
  code: /^mã( đơn vị)?$/,
  unit: /^(tên )?(đơn vị|cơ sở đoàn|đoàn cơ sở)/,
};

/** The stamped one, else the first sheet with such captions; null where there is none. */
export function readRegistration(workbook: Workbook, units: readonly OrgUnit[]): RegistrationRead | null {
  const own = stampedRange(workbook, stampNames.registration)?.grid;
  for (const grid of own ? [own] : workbook.sheets) {
    const table = registrationTable(grid);
    if (table) return registrationOf(grid, table, units);
  }
  return null;
}

/** The units with who follows them, where the register says; else as the list has it. */
export function withFollowers(
  units: readonly OrgUnit[],
  register: RegistrationRead | null,
): readonly OrgUnit[] {
  const officers = new Map(
    register?.entries.flatMap(({ unit, officer }) =>
      unit && officer !== null ? [[unit.code, officer] as const] : [],
    ),
  );
  return units.map((unit) => {
    const follower = officers.get(unit.code);
    return follower === undefined ? unit : { ...unit, follower };
  });
}

/** A list of units with their followers is no register: it must say when or with what they registered. */
function registrationTable(grid: Grid): CaptionedTable<Column> | undefined {
  return (
    captionedTable<Column>(grid, captions, ["unit", "registeredOn"]) ??
    captionedTable<Column>(grid, captions, ["unit", "planNumber"])
  );
}

function registrationOf(
  grid: Grid,
  { columns, firstRow }: CaptionedTable<Column>,
  units: readonly OrgUnit[],
): RegistrationRead {
  const entries: RegistrationEntry[] = [];
  const notes: string[] = [];
  const seen = new Set<string>();
  const textOf = (row: number, column: Column) => {
    const at = columns.get(column);
    const text = at === undefined ? "" : textAt(grid, row, at);
    return isBlankText(text) || isNotApplicable(text) ? null : text;
  };
  for (let row = firstRow; row <= grid.lastRow; row += 1) {
    const unitText = textOf(row, "unit");
    if (unitText === null) continue;
    const found = unitOf(unitText, textOf(row, "code"), units);
    if (!found) notes.push(messages.unknownUnit(row, unitText));
    else if (seen.has(found.code)) notes.push(messages.twice(row, found.name));
    const unit = found && !seen.has(found.code) ? found : null;
    if (unit) seen.add(unit.code);
    const day = dayAt(grid, row, columns.get("registeredOn"));
    const dayText = textOf(row, "registeredOn");
    if (day === null && dayText !== null) notes.push(messages.badDay(row, dayText));
    const planNumber = textOf(row, "planNumber");
    entries.push({
      row,
      unitText,
      unit,
      planNumber,
      registeredOn: day,
      officer: textOf(row, "officer"),
      isRegistered: dayText !== null || planNumber !== null,
    });
  }
  return {
    sheet: grid.name,
    entries,
    registered: entries.filter(({ unit, isRegistered }) => unit !== null && isRegistered).length,
    lastRow: entries.at(-1)?.row ?? firstRow - 1,
    notes,
  };
}

/** A code decides; by its name a unit must be the only one that it can be. */
function unitOf(name: string, code: string | null, units: readonly OrgUnit[]): OrgUnit | null {
  const byCode = code === null ? undefined : matchUnit(code, units);
  if (byCode?.outcome === "exact") return byCode.unit;
  const match = matchUnit(name, units);
  return match.outcome === "exact" || match.outcome === "likely" ? match.unit : null;
}

function dayAt(grid: Grid, row: number, column: number | undefined): number | null {
  const value = column === undefined ? null : (cellAt(grid, row, column)?.value ?? null);
  if (typeof value === "number") return value > firstPlausibleDay ? Math.floor(value) : null;
  if (value === null || typeof value === "boolean" || isCellError(value)) return null;
  return readDateText(value)?.serial ?? null;
}

/** Serials of days people register on; smaller numbers are something else. */
const firstPlausibleDay = 20_000;
