/** "Trực thuộc" as codes: the list may give the parent's code ("TV") or its name ("Tỉnh đoàn Trà Vinh"). */
import { matchUnit } from "../match-unit";
import type { OrgUnit } from "../org-unit";
import { codeKey } from "../unit-index";
import type { UnitRow } from "./distinct-units";

const messages = {
  unknownParent: (row: number, name: string, parent: string) =>
    `Dòng ${row} “${name}” ghi trực thuộc “${parent}” nhưng danh sách không có đơn vị này. Đề nghị kiểm tra lại.`,
};

/** A parent that is not in the list keeps its text: it stands above the list. */
export function withParentCodes(rows: readonly UnitRow[]): {
  readonly units: readonly OrgUnit[];
  readonly notes: readonly string[];
} {
  const listed = rows.map(({ unit }) => ({ ...unit, parentCode: null }));
  const codes = new Map(listed.map(({ code }) => [codeKey(code), code]));
  const parentOf = ({ code, parentCode }: OrgUnit): string | null | undefined => {
    if (parentCode === null) return null;
    const byName = matchUnit(parentCode, listed);
    const parent =
      codes.get(codeKey(parentCode)) ?? (byName.outcome === "exact" ? byName.unit.code : undefined);
    return parent === code ? null : parent;
  };
  const parents = rows.map(({ unit }) => parentOf(unit));
  const areInside = parents.some((parent) => typeof parent === "string");
  // Who has units below it may well report to an office above the list, and its neighbours with it.
  const above = new Set(
    rows.filter(({ unit }) => parents.includes(unit.code)).map(({ unit }) => unit.parentCode),
  );
  return {
    units: rows.map(({ unit }, index) => ({
      ...unit,
      parentCode: parents[index] === undefined ? unit.parentCode : parents[index],
    })),
    notes: rows.flatMap(({ row, unit }, index) =>
      areInside && parents[index] === undefined && !above.has(unit.parentCode)
        ? [messages.unknownParent(row, unit.name, unit.parentCode ?? "")]
        : [],
    ),
  };
}
