/**
 * One code for one unit. A code may stand on several rows where their validity does not overlap (a unit renamed,
 * or moved to another parent in mid-year); any other repetition is mended as far as can be, and noted.
 */
import { foldText } from "../../text/fold-text";
import type { OrgUnit } from "../org-unit";

const messages = {
  repeated: (row: number, name: string, before: number) =>
    `Dòng ${row} “${name}” lặp lại dòng ${before} nên chỉ tính một lần.`,
  sameCode: (row: number, code: string, name: string, before: number, other: string, made: string) =>
    `Dòng ${row} “${name}” dùng mã ${code} đã có ở dòng ${before} “${other}”; tạm đặt mã ${made}. Đề nghị sửa lại mã trong danh sách.`,
  sameName: (row: number, name: string, before: number) =>
    `Dòng ${row} và dòng ${before} cùng tên “${name}” nhưng khác mã; tệp chỉ ghi tên này sẽ không biết là của đơn vị nào. Đề nghị ghi rõ tên.`,
};

export interface UnitRow {
  readonly row: number;
  readonly unit: OrgUnit;
}

export function distinctUnits(rows: readonly UnitRow[]): {
  readonly rows: readonly UnitRow[];
  readonly notes: readonly string[];
} {
  const kept: UnitRow[] = [];
  const notes: string[] = [];
  for (const { row, unit } of rows) {
    const sameCode = kept.find((other) => sameText(other.unit.code, unit.code) && overlaps(other.unit, unit));
    const sameName = kept.find((other) => sameText(other.unit.name, unit.name) && overlaps(other.unit, unit));
    if (sameCode && sameText(sameCode.unit.name, unit.name)) {
      notes.push(messages.repeated(row, unit.name, sameCode.row));
      continue;
    }
    if (!sameCode) {
      kept.push({ row, unit });
    } else {
      const code = freeCode(unit.code, rows, kept);
      kept.push({ row, unit: { ...unit, code } });
      notes.push(messages.sameCode(row, unit.code, unit.name, sameCode.row, sameCode.unit.name, code));
    }
    if (sameName) notes.push(messages.sameName(row, unit.name, sameName.row));
  }
  return { rows: kept, notes };
}

function sameText(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}

function overlaps(one: OrgUnit, other: OrgUnit): boolean {
  const open = Number.POSITIVE_INFINITY;
  return (
    (one.validFrom ?? -open) <= (other.validTo ?? open) && (other.validFrom ?? -open) <= (one.validTo ?? open)
  );
}

/** "TV05-2", or the next number that no row of the list uses. */
function freeCode(code: string, ...taken: readonly (readonly UnitRow[])[]): string {
  const codes = new Set(taken.flat().map(({ unit }) => foldText(unit.code)));
  let number = 2;
  while (codes.has(foldText(`${code}-${number}`))) number += 1;
  return `${code}-${number}`;
}
