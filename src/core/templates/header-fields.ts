/**
 * The lines to fill in around the tables: "Đơn vị báo cáo:", "Kỳ báo cáo:", "Ngày gửi:". The value stands in
 * the next cell to the right, or after the colon in the same cell.
 */
import { a1, parseA1 } from "../model/address";
import { foldText } from "../text/fold-text";
import type { SheetView } from "./sheet-view";
import type { HeaderField } from "./template";

type Role = HeaderField["role"];

const roles: readonly (readonly [Role, RegExp])[] = [
  ["unit", /^(tên )?(đơn vị|cơ sở đoàn|tổ chức đoàn)( báo cáo| gửi| nộp| lập)?\s*(\(.*\))?\s*[:.]/u],
  ["unit", /^(tên đơn vị|đơn vị báo cáo|đơn vị gửi|đơn vị lập|đơn vị nộp)$/u],
  ["period", /^(kỳ báo cáo|kỳ số liệu|thời kỳ|quý báo cáo|tháng báo cáo|năm báo cáo|kỳ)\s*[:.]?/u],
  ["sent-date", /^(ngày gửi|ngày nộp|ngày báo cáo|ngày lập|ngày lập báo cáo)\s*[:.]?/u],
  ["deadline", /^(hạn nộp|hạn gửi|thời hạn)\s*[:.]?/u],
  ["template-code", /^(mã mẫu|mã biểu|ký hiệu biểu|mẫu số)\s*[:.]?/u],
  ["prepared-by", /^(người lập( biểu)?|người báo cáo|người tổng hợp|cán bộ lập)\s*:/u],
];

export interface LabelledValue {
  readonly role: Role;
  readonly label: string;
  /** Where the value is: the cell beside the label, or the label's own. */
  readonly cell: string;
  readonly text: string;
}

/** Every line of the kinds above within rows top..bottom, with what stands there now. */
export function labelledValues(view: SheetView, top: number, bottom: number): readonly LabelledValue[] {
  const found: LabelledValue[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = 1; column <= view.grid.lastColumn; column += 1) {
      const merge = view.mergeAt(row, column);
      if (merge && (merge.left !== column || merge.top !== row)) continue;
      const cell = view.cellAt(row, column);
      if (typeof cell?.value !== "string") continue;
      const label = view.textAt(row, column);
      const role = roleOf(label);
      if (!role) continue;
      const after = /:\s*(.*)$/u.exec(label)?.[1]?.trim() ?? "";
      if (after !== "" && !/^[.…_\s]+$/u.test(after)) {
        found.push({
          role,
          label: label.slice(0, label.indexOf(":") + 1),
          cell: a1(row, column),
          text: after,
        });
        continue;
      }
      const valueColumn = (merge?.right ?? column) + 1;
      found.push({ role, label, cell: a1(row, valueColumn), text: view.textAt(row, valueColumn) });
    }
  }
  return found;
}

export function headerFieldsOf(view: SheetView, top: number, bottom: number): HeaderField[] {
  return labelledValues(view, top, bottom)
    .filter(({ cell }) => parseA1(cell) !== undefined)
    .map(({ role, label, cell }) => ({ role, label, cell }));
}

function roleOf(text: string): Role | undefined {
  const folded = foldText(text);
  // "Đơn vị tính: người" is a measure, not a unit that reports.
  if (/^(đơn vị tính|đvt)/u.test(folded)) return undefined;
  return roles.find(([, pattern]) => pattern.test(folded))?.[0];
}
