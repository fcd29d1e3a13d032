/** Which unit a row of targets is about, by its code or name; what is unclear is told, never guessed. */
import type { Grid } from "../../model/grid";
import { a1 } from "../../model/address";
import { textAt } from "../../tables/captioned-table";
import { unaccented } from "../../text/fold-text";
import { matchUnit } from "../../units/match-unit";
import type { OrgUnit } from "../../units/org-unit";
import type { UnitMatch } from "../../units/unit-match";

const words = {
  unknown: (text: string) =>
    `Không có đơn vị “${text}” trong danh sách đơn vị nên dòng này chưa được dùng. Đề nghị ghi mã hoặc tên như trong danh sách.`,
  ambiguous: (text: string, names: readonly string[]) =>
    `“${text}” có thể là ${names.map((name) => `“${name}”`).join(" hoặc ")} nên dòng này chưa được dùng. Đề nghị ghi mã đơn vị hoặc tên đầy đủ.`,
  differ: (code: string, name: string) =>
    `Mã “${code}” và tên “${name}” là của hai đơn vị khác nhau nên dòng này chưa được dùng. Đề nghị sửa một trong hai.`,
};

export type RowUnit =
  | { readonly outcome: "unit"; readonly code: string }
  /** A total, a heading, a blank row. */
  | { readonly outcome: "none" }
  | { readonly outcome: "unclear"; readonly ruleId: string; readonly cell: string; readonly message: string };

export function rowUnit(
  grid: Grid,
  row: number,
  columns: { readonly unit: number; readonly unitCode: number | undefined },
  units: readonly OrgUnit[],
): RowUnit {
  const name = textAt(grid, row, columns.unit);
  const code = columns.unitCode === undefined ? "" : textAt(grid, row, columns.unitCode);
  if (code === "" && (name === "" || isTotal(name))) return { outcome: "none" };
  // Without a list a unit is what the row calls it.
  if (units.length === 0) return { outcome: "unit", code: code === "" ? name : code };
  const cell = a1(row, name === "" ? (columns.unitCode ?? columns.unit) : columns.unit);
  const byCode = code === "" ? undefined : exactOf(matchUnit(code, units));
  const byName: UnitMatch = name === "" ? { outcome: "unknown" } : matchUnit(name, units);
  if (byCode) {
    const named = exactOf(byName);
    return named && named !== byCode
      ? { outcome: "unclear", ruleId: "CTG.DONVI.LECH", cell, message: words.differ(code, name) }
      : { outcome: "unit", code: byCode.code };
  }
  const said = name === "" ? code : name;
  switch (byName.outcome) {
    case "exact":
    case "likely":
      return { outcome: "unit", code: byName.unit.code };
    case "ambiguous": {
      const names = byName.candidates.map((unit) => unit.name);
      return { outcome: "unclear", ruleId: "CTG.DONVI.NHIEU", cell, message: words.ambiguous(said, names) };
    }
    case "unknown":
      return { outcome: "unclear", ruleId: "CTG.DONVI", cell, message: words.unknown(said) };
  }
}

function exactOf(match: UnitMatch): OrgUnit | undefined {
  return match.outcome === "exact" ? match.unit : undefined;
}

function isTotal(text: string): boolean {
  return /^(tong( cong| so)?|cong|toan (tinh|thanh pho|huyen|xa)|cum( thi dua)?( so)? .*|khoi .*)( .{0,20})?:?$/.test(
    unaccented(text),
  );
}
