/** The unit that a line above a table names: "Đơn vị: Đoàn xã Hòa Bình", or "Đơn vị:" with the name in the next cell. */
import type { Grid } from "../../model/grid";
import { textAt } from "../../tables/captioned-table";
import { foldText } from "../../text/fold-text";

/** Null where no line says so, or nothing but dots stands there. */
export function unitLineAbove(grid: Grid, top: number, bottom: number): string | null {
  for (let row = Math.max(top, bottom - mostLines); row < bottom; row += 1) {
    for (let column = 1; column <= grid.lastColumn; column += 1) {
      const text = textAt(grid, row, column);
      const label = labelOf(text);
      if (label === undefined) continue;
      const name = text.slice(label.length).trim() || nextText(grid, row, column);
      if (!onlyDots.test(name)) return name;
    }
  }
  return null;
}

const mostLines = 40;
const onlyDots = /^[\s.…_-]*$/;

function labelOf(text: string): string | undefined {
  const colon = text.indexOf(":");
  if (colon === -1 || measure.test(foldText(text))) return undefined;
  return label.test(foldText(text.slice(0, colon))) ? text.slice(0, colon + 1) : undefined;
}

const label =
  /^(tên )?(đơn vị|cơ sở đoàn|đoàn cơ sở|tổ chức đoàn|chi đoàn)( (báo cáo|tự chấm|tự đánh giá|được chấm|chấm điểm|đánh giá|gửi|nộp|lập))*$/u;
/** "Đơn vị tính: người", "Đơn vị: triệu đồng". */
const measure = /^đơn vị( tính|\s*:\s*(người|đồng|nghìn|triệu|tỷ|%|điểm|lượt|công trình))/u;

/** A cell or two may be left between a label and its name. */
function nextText(grid: Grid, row: number, column: number): string {
  for (let next = column + 1; next <= Math.min(column + 3, grid.lastColumn); next += 1) {
    const text = textAt(grid, row, next);
    if (text !== "") return text.includes(":") ? "" : text;
  }
  return "";
}
