/**
 * Header cells of Excel tables ("Insert > Table"). The table part repeats their texts, and a file in which the two
 * differ is damaged to Excel, so a header that is not written as it was is refused.
 */
import { a1, contains, parseRange } from "../../../core/model/address";
import type { CellPatch } from "../../../core/model/workbook-patch";
import { WriteRefused } from "../write-refused";
import { attributeOf, childOf, childrenOf, rootOf } from "../xml/elements";

const messages = {
  header: (sheet: string, cell: string) =>
    `Ô ${cell} của trang “${sheet}” trong mẫu là tiêu đề cột của một bảng Excel nên không được ghi đè. Hãy chuyển bảng đó trong mẫu thành vùng ô thường (Thiết kế bảng > Chuyển thành vùng), lưu lại rồi làm lại.`,
};

/** `tables` are the texts of the sheet's table parts. */
export function refuseTableHeaders(
  sheet: string,
  tables: readonly string[],
  cells: readonly CellPatch[],
): void {
  for (const table of tables) {
    const root = rootOf(table);
    const range = parseRange(attributeOf(table, root, "ref") ?? "");
    if (!range || attributeOf(table, root, "headerRowCount") === "0") continue;
    const columns = childOf(table, root, "tableColumns");
    const names = (columns ? childrenOf(table, columns) : []).map((column) =>
      attributeOf(table, column, "name"),
    );
    const changed = cells.find(({ row, column, content }) => {
      if (!contains({ ...range, bottom: range.top }, row, column)) return false;
      return content.kind !== "value" || content.value !== names[column - range.left];
    });
    if (changed) throw new WriteRefused(messages.header(sheet, a1(changed.row, changed.column)));
  }
}
