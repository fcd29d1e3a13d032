/** The fix of a single cell, where whoever found the fault said what should stand there (`Finding.mend`). */
import { contains, parseA1 } from "../model/address";
import type { CellMend } from "../model/finding";
import { formatKindOf } from "../model/format-kind";
import { cellAt, type Grid, type Workbook } from "../model/grid";
import { referencesOf } from "../formula/references";
import type { Fix, KeyedFinding } from "./fix";
import { fixChange } from "./fix-change";

const labels = {
  formula: "Trả lại công thức",
  number: "Ghi lại bằng số",
  date: "Ghi lại bằng ngày",
  ratio: "Ghi lại tỷ lệ",
  unicode: "Đổi sang Unicode",
  space: "Bỏ dấu cách thừa",
  emptied: "Xoá trống ô",
  text: "Sửa cách ghi chữ",
};

const warnings = {
  readsFaulty: (cells: readonly string[]) =>
    `Công thức lấy số từ ô ${cells.join(", ")} đang có lỗi ghi số; hãy sửa cả ${cells.length === 1 ? "ô đó" : "các ô đó"} để kết quả đúng.`,
};

/** None where the finding says nothing of the kind, or its sheet or cell is gone. */
export function mendFix(
  workbook: Workbook,
  finding: KeyedFinding,
  all: readonly KeyedFinding[],
): readonly Fix[] {
  const { mend } = finding;
  const grid = workbook.sheets.find(({ name }) => name === finding.sheet);
  const place = parseA1(finding.cell ?? "");
  if (!mend || !grid || !place) return [];
  const content =
    mend.kind === "formula"
      ? ({ kind: "formula", formula: mend.formula, result: undefined } as const)
      : ({ kind: "value", value: mend.value === "" ? null : mend.value } as const);
  const change = fixChange(workbook, grid, place, content, formatFor(workbook, grid, place, mend));
  const warning = mend.kind === "formula" ? faultyInputs(grid.name, mend.formula, finding, all) : null;
  return [
    {
      key: finding.key,
      ruleId: finding.ruleId,
      mends: [finding.key],
      label: labelOf(finding, mend),
      sheet: grid.name,
      changes: [change],
      warning,
    },
  ];
}

function labelOf({ ruleId }: KeyedFinding, mend: CellMend): string {
  if (mend.kind === "formula") return labels.formula;
  if (typeof mend.value === "number") {
    const isDate = mend.numberFormat !== undefined && formatKindOf(mend.numberFormat) === "date";
    return isDate || ruleId.startsWith("CH.NGAY") ? labels.date : labels.number;
  }
  if (ruleId.startsWith("CH.TYLE")) return labels.ratio;
  if (mend.value === "") return labels.emptied;
  if (ruleId === "CH.CHU.CACH") return labels.space;
  return /^CH\.CHU\.(TCVN3|VNI|TOHOP|ETH)$/.test(ruleId) ? labels.unicode : labels.text;
}

/** In a cell formatted as text a number or formula would become text again. */
function formatFor(
  workbook: Workbook,
  grid: Grid,
  { row, column }: { readonly row: number; readonly column: number },
  mend: CellMend,
): string | undefined {
  if (mend.kind === "value" && mend.numberFormat !== undefined) return mend.numberFormat;
  if (mend.kind === "value" && typeof mend.value === "string") return undefined;
  const formatAt = (at: number) => workbook.formats[cellAt(grid, at, column)?.format ?? -1];
  const own = formatAt(row);
  const isSpoilt = own?.kind === "text" || (mend.kind === "formula" && own?.kind === "date");
  if (!isSpoilt) return undefined;
  const nearby = [1, -1, 2, -2, 3, -3].map((step) => formatAt(row + step));
  return nearby.find((format) => format && /^(number|percent)$/.test(format.kind))?.numberFormat ?? "General";
}

/** Cells the formula reads whose figures are typed so that Excel does not count them. */
function faultyInputs(
  sheet: string,
  formula: string,
  { key }: KeyedFinding,
  all: readonly KeyedFinding[],
): string | null {
  const ranges = referencesOf(formula).map(({ sheet: named, range }) => ({ sheet: named ?? sheet, range }));
  const faulty = all.flatMap((other) => {
    const at = parseA1(other.cell ?? "");
    if (other.key === key || other.severity !== "error" || !at || !other.ruleId.startsWith("CH.")) return [];
    const isRead = ranges.some(
      ({ sheet: on, range }) => on === other.sheet && contains(range, at.row, at.column),
    );
    return isRead ? [other.sheet === sheet ? (other.cell ?? "") : `${other.sheet}!${other.cell}`] : [];
  });
  return faulty.length === 0 ? null : warnings.readsFaulty([...new Set(faulty)]);
}
