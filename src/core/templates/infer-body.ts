/**
 * The rows under a header of the blank form: which are rows of the form and which are lines of a list,
 * where the table ends, what stands below a list (its total row, its summary lines).
 */
import { foldText } from "../text/fold-text";
import type { HeaderBlock } from "./header-block";
import { isOrdinalCaption } from "./infer-header-rows";
import { keyColumnsOf } from "./infer-key-columns";
import { type BodyLine, tableLines } from "./infer-lines";
import { templateRows } from "./infer-rows";
import { codeLevel, isTotalLabel } from "./row-captions";
import type { SheetView } from "./sheet-view";
import type { KeyColumns } from "./table-body";
import type { TemplateRow } from "./template";

export interface TableBody extends KeyColumns {
  readonly shape: "form" | "list";
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly rows: readonly TemplateRow[];
  /** Printed columns that only group the rows: a field of work merged over its lines. */
  readonly groupColumns: readonly number[];
}

export function tableBodyOf(
  view: SheetView,
  header: HeaderBlock,
  captions: ReadonlyMap<number, readonly string[]>,
): TableBody {
  const bodyTop = (header.numberRow ?? header.bottom) + 1;
  const { groupColumns, ...keys } = keyColumnsOf(view, header, captions, bodyTop);
  const lines = tableLines(view, header, keys, bodyTop);
  const isList = listsPeople(captions, keys) || !namesItsRows(lines, bodyTop);
  if (!isList) {
    const labelled = lines.filter((line) => line.label !== "");
    return {
      ...keys,
      shape: "form",
      bodyTop,
      bodyBottom: labelled.at(-1)?.row ?? bodyTop,
      rows: templateRows(view, header, { ...keys, groupColumns }, labelled),
      groupColumns,
    };
  }
  const single = singleRow(view, header, captions, lines, bodyTop);
  if (single)
    return { codeColumn: null, labelColumn: null, shape: "form", bodyTop, bodyBottom: bodyTop, ...single };
  const own = { ...keys, codeColumn: isOrdinalAt(captions, keys.codeColumn) ? keys.codeColumn : null };
  const { top, bottom } = listExtent(lines, bodyTop);
  const beside = lines.filter((line) => line.label !== "" && (line.row > bottom || line.row < top));
  return {
    ...own,
    labelColumn:
      own.codeColumn === null
        ? header.left === keys.codeColumn
          ? header.left
          : keys.labelColumn
        : keys.labelColumn,
    shape: "list",
    bodyTop: top,
    bodyBottom: bottom,
    rows: templateRows(view, header, { ...own, groupColumns: [] }, beside),
    groupColumns: [],
  };
}

function isOrdinalAt(captions: ReadonlyMap<number, readonly string[]>, column: number | null): boolean {
  return column !== null && isOrdinalCaption(captions.get(column)?.at(-1) ?? "");
}

/** A table of persons is a list, whatever names stand in it already. */
function listsPeople(captions: ReadonlyMap<number, readonly string[]>, keys: KeyColumns): boolean {
  const caption = foldText(captions.get(keys.labelColumn ?? 0)?.join(" ") ?? "");
  return /^(họ và tên|họ,? tên|tên (đoàn viên|cán bộ|đồng chí|học sinh|sinh viên))/u.test(caption);
}

/** Rows with names, and not more empty ones among them, down to a total. */
function namesItsRows(lines: readonly BodyLine[], bodyTop: number): boolean {
  const labelled = lines.filter((line) => line.label !== "");
  const firstTotal = labelled.find((line) => isTotalLabel(line.label) && line.row > bodyTop);
  const above = lines.filter((line) => !firstTotal || line.row < firstTotal.row);
  const empty = above.filter((line) => line.label === "").length;
  const entries = above.filter((line) => line.label !== "" && !isTotalLabel(line.label)).length;
  if (entries >= 2) return entries >= empty;
  return entries === 1 && empty === 0;
}

/** From the first line for entries to the last one; headings between them ("II. Kiêm nhiệm") stand inside. */
function listExtent(lines: readonly BodyLine[], bodyTop: number): { top: number; bottom: number } {
  const isTotalOnTop = lines[0]?.row === bodyTop && isTotalLabel(lines[0].label);
  const top = isTotalOnTop ? bodyTop + 1 : bodyTop;
  const body = lines.filter(({ row }) => row >= top);
  let bottom = top;
  for (const [index, line] of body.entries()) {
    if (line.isHeader) continue;
    if (line.label !== "" && !isHeading(line, body.slice(index + 1)) && line.row > top) break;
    if (isTotalLabel(line.label)) break;
    bottom = Math.max(bottom, line.row);
  }
  return { top, bottom };
}

/** A section's heading has empty lines to fill in below it. */
function isHeading(line: BodyLine, below: readonly BodyLine[]): boolean {
  const isSection = codeLevel(line.code) === 1 || /^([IVXLC]+|[A-ZĐ])[.)]/u.test(line.label);
  const next = below.find(({ label }) => label === "" || isTotalLabel(label));
  return isSection && next?.label === "";
}

/** Figures only, in one line without a name ("Tổng số | Nam | Nữ"): a form of a single row. */
function singleRow(
  view: SheetView,
  header: HeaderBlock,
  captions: ReadonlyMap<number, readonly string[]>,
  lines: readonly BodyLine[],
  bodyTop: number,
): Pick<TableBody, "rows" | "groupColumns"> | undefined {
  const leaves = [...captions.values()].map((path) => foldText(path.join(" ")));
  const isNamed = leaves.some((caption) => caption === "" || namingCaption.test(caption));
  if (isNamed || lines.length > 1 || lines.some((line) => line.label !== "" || line.code !== null))
    return undefined;
  const keys = { codeColumn: null, labelColumn: null, groupColumns: [] };
  return {
    rows: templateRows(view, header, keys, [{ row: bodyTop, code: null, label: "" }]),
    groupColumns: [],
  };
}

const namingCaption =
  /^(tt|stt|số tt|số thứ tự|họ|tên|nội dung|đơn vị|chỉ tiêu|tiêu chí|ngày|hạng mục|danh mục|hoạt động|ghi chú|chi đoàn|trường|địa (chỉ|điểm|phương|bàn)|xã|mã|đối tượng|loại|lĩnh vực|chức|năm sinh|nhiệm vụ|công trình|mô hình|lớp)( |$|[,/])/u;
