/**
 * What tells a sheet of criteria from a form that a unit fills in by them: it is called so ("Bộ tiêu chí …"), or says how
 * contents are judged; nobody's name stands on it, and nobody has marked anything.
 */
import type { Grid } from "../../model/grid";
import { foldText, unaccented } from "../../text/fold-text";
import type { CriteriaTable } from "./criteria-table";
import { sheetCell } from "./sheet-cell";

export function saysCriteriaSheet(grid: Grid, table: CriteriaTable): boolean {
  const { columns } = table;
  const isNamed = isCalledCriteria(unaccented(grid.name)) || headIs(grid, table, isCalledCriteria);
  const tellsHow = columns.has("judge") || columns.has("max-points");
  if (!isNamed && !tellsHow) return false;
  if (isMarked(grid, table) || headIs(grid, table, isOfOneUnit)) return false;
  // A blank form has a place for marks; a set has one only where it is printed as its own form.
  return !columns.has("mark") || (!isCalledForm(unaccented(grid.name)) && !headIs(grid, table, isCalledForm));
}

function headIs(grid: Grid, { headerTop }: CriteriaTable, is: (line: string) => boolean): boolean {
  for (let row = 1; row < headerTop; row += 1) {
    const texts: string[] = [];
    for (let column = 1; column <= grid.lastColumn; column += 1) {
      const { text } = sheetCell(grid, row, column);
      if (text !== "") texts.push(unaccented(text));
    }
    if (texts.some(is) || is(texts.join(" "))) return true;
  }
  return false;
}

/** "BỘ TIÊU CHÍ ĐÁNH GIÁ …", "Bộ tiêu chí: Chi đoàn mạnh"; a sheet "Tiêu chí 2026". */
function isCalledCriteria(line: string): boolean {
  return (
    /^(phu luc .{0,30})?(ten |cac )?(bo|bang|he thong|khung) tieu chi/.test(line) ||
    /^tieu chi( \d{4}| chi doan.*| doan.*)?$/.test(line)
  );
}

/** "PHIẾU CHẤM …", "Phiếu tự chấm", "BẢNG TỰ CHẤM ĐIỂM", "Bảng tổng hợp". */
function isCalledForm(line: string): boolean {
  return /^(phieu|bieu|bang (tu cham|cham diem|tong hop|diem)|ban tu|bao cao)/.test(line);
}

/** "Đơn vị: Huyện đoàn Trà Cú"; dots are nobody's name. */
function isOfOneUnit(line: string): boolean {
  const unit =
    /^(ten )?(don vi|co so doan|doan co so|chi doan|don vi tu cham|don vi duoc cham)( duoc cham| tu cham)?\s*:\s*(.*)$/.exec(
      line,
    )?.[4];
  return unit !== undefined && /[a-z]/.test(unit);
}

function isMarked(grid: Grid, { columns, firstRow }: CriteriaTable): boolean {
  const column = columns.get("mark");
  if (column === undefined) return false;
  for (let row = firstRow; row <= grid.lastRow; row += 1) {
    const text = foldText(sheetCell(grid, row, column).text);
    if (text !== "" && !/^[.…_\s-]+$/u.test(text)) return true;
  }
  return false;
}
