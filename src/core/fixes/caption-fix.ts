/** A renamed row or column gets the form's caption back. What else stands in the caption's cell stays. */
import { contains, parseA1 } from "../model/address";
import type { Finding } from "../model/finding";
import { cellAt, type Workbook } from "../model/grid";
import type { Fix, KeyedFinding, Unfixable } from "./fix";
import { fixChange } from "./fix-change";

const labels = { row: "Ghi lại tên dòng", column: "Ghi lại tên cột" };

const reasons = {
  added: "Biểu mẫu không có dòng chữ này ở đầu cột; hãy xem lại rồi xoá bằng tay nếu đúng là ghi thêm.",
  unplaced: (was: string) =>
    `Chưa biết chắc ô đầu cột nào thiếu “${was}”; hãy ghi lại bằng tay theo biểu mẫu.`,
  changed: "Ô tên không còn như lúc kiểm tra; hãy kiểm tra lại rồi sửa.",
};

const warning =
  "Chỉ sửa tên theo biểu mẫu, số liệu giữ nguyên; hãy chắc rằng số liệu ở đây đúng là của nội dung này.";

export function isRenamed({ ruleId }: Finding): boolean {
  return ruleId === "CT.DONG.TEN" || ruleId === "CT.COT.TEN";
}

export function captionFix(workbook: Workbook, finding: KeyedFinding): Fix | Unfixable {
  const { key, ruleId, sheet, cell, found, expected } = finding;
  const grid = workbook.sheets.find(({ name }) => name === sheet);
  const place = parseA1(cell ?? "");
  const unfixable = (reason: string): Unfixable => ({ key, reason });
  if (!grid || !place || typeof expected !== "string") return unfixable(reasons.changed);
  if (expected === "") return unfixable(reasons.added);
  if (typeof found !== "string" || found === "") return unfixable(reasons.unplaced(expected));
  const merge = grid.merges.find((range) => contains(range, place.row, place.column));
  const head = merge ? { row: merge.top, column: merge.left } : place;
  const present = cellAt(grid, head.row, head.column);
  const value = present?.formula === undefined ? renamed(present?.value, found, expected) : undefined;
  if (value === undefined) return unfixable(reasons.changed);
  return {
    key,
    ruleId,
    mends: [key],
    label: ruleId === "CT.DONG.TEN" ? labels.row : labels.column,
    sheet: grid.name,
    changes: [fixChange(workbook, grid, head, { kind: "value", value })],
    warning,
  };
}

/** The printed number behind a caption ("Tổng số (7)") is no part of it and stays. */
function renamed(present: unknown, found: string, expected: string): string | undefined {
  if (typeof present !== "string") return undefined;
  const shown = present.replace(/[\s\u00a0]+/g, " ").trim();
  return shown.startsWith(found) ? expected + shown.slice(found.length) : undefined;
}
