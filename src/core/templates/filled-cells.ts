/** What a unit typed into the rows of a form: all but codes, labels, groups and the columns that the form prints itself. */
import type { CellAddress } from "../model/address";
import { cellAt } from "../model/grid";
import { foldText } from "../text/fold-text";
import { columnsOf, type FilledTable, isTyped } from "./filled-table";
import { captionKind } from "./infer-caption-kind";
import { isCodeCaption, isOrdinalCaption } from "./infer-header-rows";
import type { SheetView } from "./sheet-view";

export function filledCells(view: SheetView, table: FilledTable): readonly CellAddress[] {
  const { header, captions, body } = table;
  const keys = new Set([body.codeColumn, body.labelColumn, ...body.groupColumns]);
  const asking = columnsOf(header).filter(
    (column) => !keys.has(column) && !isPrintedColumn(view, table, column),
  );
  return body.rows.flatMap(({ row }) =>
    asking
      .map((column) => ({ row, column }))
      .filter((place) => {
        // Where the header is printed again its captions stand among the figures.
        const isCaption = (captions.get(place.column) ?? []).includes(view.textAt(row, place.column));
        return isTyped(view, place) && !isCaption && !isHeadOfRow(view, table, place);
      }),
  );
}

/** A heading merged from within the figures' columns. */
function isHeadOfRow(view: SheetView, { header }: FilledTable, { row, column }: CellAddress): boolean {
  const merge = view.mergeAt(row, column);
  return merge !== undefined && merge.left <= header.left && merge.right > merge.left;
}

/** Measures, points that can be had, and texts that no caption asks units for. */
function isPrintedColumn(view: SheetView, { captions, body }: FilledTable, column: number): boolean {
  const path = captions.get(column) ?? [];
  const leaf = foldText(path.at(-1) ?? "");
  if (givenCaption.test(leaf) || isOrdinalCaption(leaf) || isCodeCaption(leaf)) return true;
  if (captionKind(path, "form")?.operator === "none" && !describingCaption.test(leaf)) return false;
  const texts = body.rows.flatMap(({ row }) => {
    const value = cellAt(view.grid, row, column)?.value;
    return typeof value === "string" && /\p{L}{2}/u.test(value) ? foldText(value) : [];
  });
  if (texts.length === 0 || texts.length * 2 < body.rows.length) return false;
  // The same few short words over and over are answers: "Đạt", "Có", "Không".
  const different = new Set(texts);
  const areAnswers = different.size <= 3 && [...different].every((text) => text.length <= 20);
  return !areAnswers || describingCaption.test(leaf);
}

const givenCaption =
  /^(đơn vị( tính)?|đvt|(điểm|thang điểm|khung điểm)( (chuẩn|tối đa|quy định))?|định mức|cách (tính|chấm|ghi)|phương pháp( tính)?|hướng dẫn.*|căn cứ|nguồn số liệu|yêu cầu|mức quy định|kỳ (công bố|báo cáo))$/u;

/** Beside the labels a second text says more of the row. */
const describingCaption =
  /^(nội dung|diễn giải|chỉ tiêu|tiêu chí|nhiệm vụ|đối tượng|lĩnh vực|nhóm|mô tả|tiêu chuẩn|điều kiện)( |$)/u;
