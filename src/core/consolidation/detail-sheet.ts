/**
 * The detail sheet of a form: a row for each unit, a column for each field to fill in, also those that are
 * not added. The totals of the form are SUMs over its columns.
 *
 *   row 3: "1.1 Xã"   row 4: "Tăng trong kỳ › Kết nạp mới"   row 5: "D14"   from row 6: units
 */
import type { NameToDefine, NewSheet } from "../model/workbook-patch";
import type { Consolidation } from "./consolidation";
import { figureContent, markedContent, notSubmittedWords } from "./figure-text";
import { detailLeadColumns, type DetailPage, detailPageStamp, firstDetailRow } from "./result-plan";
import { absoluteRange, rowCells, textRow, widths } from "../model/sheet-rows";

const words = {
  title: (form: string) => `SỐ LIỆU CHI TIẾT THEO ĐƠN VỊ – ${form}`,
  note: `Mỗi cột là một ô của biểu, số tổng hợp trên biểu cộng từ cột này. Ô để trống: đơn vị để trống; “-”: không áp dụng; “${notSubmittedWords}”: tệp của đơn vị không có dòng, cột hoặc trang này.`,
  lead: ["Mã đơn vị", "Đơn vị", "Tệp"],
  row: "Dòng",
  column: "Cột",
};

export function detailSheet(page: DetailPage, consolidation: Consolidation): NewSheet {
  const { fields, sheet } = page;
  const parts = fields.map(({ id, operator }) => ({
    operator,
    parts: consolidation.parts.get(id) ?? [],
  }));
  return {
    name: page.name,
    cells: [
      ...textRow(1, [words.title(sheet.title || sheet.name)], "title"),
      ...textRow(2, [words.note], "note"),
      ...textRow(3, ["", "", words.row, ...fields.map(({ rowCaption }) => rowCaption)], "header"),
      ...textRow(4, ["", "", words.column, ...fields.map(({ columnCaption }) => columnCaption)], "header"),
      ...textRow(5, [...words.lead, ...fields.map(({ address }) => address)], "header"),
      ...consolidation.units.flatMap(({ unit, file }, index) =>
        rowCells(firstDetailRow + index, [
          { value: unit.code, style: "text" },
          { value: unit.name, style: "text" },
          { value: file, style: "text" },
          ...parts.map(({ operator, parts: ofField }) => {
            const part = ofField[index];
            return part
              ? markedContent(figureContent(part.figure, operator), part.correctedFrom !== undefined)
              : ({ value: null, style: "number" } as const);
          }),
        ]),
      ),
    ],
    columnWidths: widths([12, 28, 28, ...fields.map(() => 13)]),
    merges: [],
    frozenRows: firstDetailRow - 1,
    frozenColumns: 2,
    printTitleRows: [3, firstDetailRow - 1],
    landscape: true,
  };
}

/** The row of addresses and the units under it. */
export function detailStamp(page: DetailPage, { units }: Consolidation): NameToDefine {
  const lastColumn = detailLeadColumns + page.fields.length;
  return {
    name: detailPageStamp(page.sheet.key, page.number),
    refersTo: absoluteRange(page.name, firstDetailRow - 1, 1, firstDetailRow - 1 + units.length, lastColumn),
  };
}
