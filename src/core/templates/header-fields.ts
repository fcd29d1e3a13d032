/**
 * The lines to fill in around the tables: "Đơn vị báo cáo:", "Kỳ báo cáo:", "Ngày gửi:". The value stands in
 * the next cell to the right, after the colon in the same cell, below the caption, or in place of the caption
 * itself ("(TÊN ĐƠN VỊ)", "ĐOÀN XÃ ………").
 */
import { a1, parseA1 } from "../model/address";
import { foldText } from "../text/fold-text";
import type { SheetView } from "./sheet-view";
import type { HeaderField } from "./template";

type Role = HeaderField["role"];

const roles: readonly (readonly [Role, RegExp])[] = [
  [
    "unit",
    /^(tên )?(cơ quan, )?(đơn vị|cơ sở đoàn|tổ chức đoàn|cơ quan)( báo cáo| gửi| nộp| lập| thực hiện)?( báo cáo| biểu)?\s*(\(.*\))?\s*[:.]/u,
  ],
  [
    "unit",
    /^(tên (cơ quan, )?đơn vị|tên (cơ quan|tổ chức)|đơn vị báo cáo|đơn vị gửi|đơn vị lập|đơn vị nộp)( báo cáo| biểu)?$/u,
  ],
  ["period", /^(kỳ báo cáo|kỳ số liệu|thời kỳ|quý báo cáo|tháng báo cáo|năm báo cáo|kỳ)\s*[:.]?/u],
  ["period", /^năm học\s*:/u],
  ["sent-date", /^(ngày gửi|ngày nộp|ngày báo cáo|ngày lập|ngày lập báo cáo)( báo cáo)?\s*[:.]?/u],
  ["deadline", /^(hạn nộp|hạn gửi|thời hạn|ngày nhận báo cáo|thời gian nộp)\s*[:.]?/u],
  ["template-code", /^(mã mẫu|mã biểu|ký hiệu biểu|ký hiệu mẫu)\s*[:.]?/u],
  ["prepared-by", /^(người lập( biểu)?|người báo cáo|người tổng hợp|cán bộ lập)\s*:/u],
];

/** "Đơn vị tính: người", "Đơn vị: triệu đồng" is a measure, not a unit that reports. */
const measureLine =
  /^(đơn vị tính|đvt|đơn vị\s*[:(]\s*(tính|1?[.,\d ]*(người|đồng|đ$|nghìn|ngàn|triệu|tỷ|%|lượt|đ\/c|đoàn viên|hộ|ha|tấn|cái|chiếc|lần|vnđ|vnd|usd|học sinh|trẻ|em|đơn vị)))/u;

/** "(TÊN ĐƠN VỊ)", "[Tên đơn vị báo cáo]": to be written over. */
const unitPlaceholder =
  /^[([<]\s*(ghi )?tên (cơ quan|đơn vị|tổ chức|xã|phường|trường|chi đoàn|cơ sở)[^:]*[)\]>]$/u;

/** "ĐOÀN XÃ ………": the name goes on where the dots are. */
const dottedUnit =
  /^((bch|ban chấp hành|đtn|đoàn|tỉnh đoàn|thành đoàn|huyện đoàn|thị đoàn|quận đoàn|xã đoàn|chi đoàn|liên đội|hội|trường|ủy ban nhân dân|ubnd|xã|phường|tỉnh|huyện|phòng|sở)( [^.…_:]*)?)(\.{2,}|…|_{2,})[.…_\s/]*$/u;

/** A line of its own under the title that says nothing but the period. */
const periodLine =
  /^\(?\s*((số liệu|báo cáo|kỳ) )?((6|9|sáu|chín) tháng|tháng|quý|năm|năm học|học kỳ)( (đầu|cuối))?( năm)?[\s\d.…ivx]*([-–/,]?\s*(năm( học)?)?[\s\d.…]*)*\)?$/u;

const organisation =
  /^(đoàn|tỉnh đoàn|thành đoàn|huyện đoàn|xã đoàn|chi đoàn|hội|trường|xã|phường|ban|sở|phòng|bch|ubnd|[.…_]{2,})/u;

export interface LabelledValue {
  readonly role: Role;
  readonly label: string;
  /** Where the value is: the cell beside the label, below it, or the label's own. */
  readonly cell: string;
  readonly text: string;
}

/** Every line of the kinds above within rows top..bottom, with what stands there now. */
export function labelledValues(view: SheetView, top: number, bottom: number): readonly LabelledValue[] {
  const found: LabelledValue[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const inRow: LabelledValue[] = [];
    let texts = 0;
    for (let column = 1; column <= view.grid.lastColumn; column += 1) {
      const merge = view.mergeAt(row, column);
      if (merge && (merge.left !== column || merge.top !== row)) continue;
      const cell = view.cellAt(row, column);
      if (cell?.value !== null && cell?.value !== undefined && cell.value !== "") texts += 1;
      if (typeof cell?.value !== "string") continue;
      const value = valueAt(view, row, column, merge?.right ?? column);
      if (value) inRow.push(value);
    }
    // Beside other texts the name of a period is a caption.
    found.push(...inRow.filter(({ label, role }) => !(role === "period" && label === "" && texts > 1)));
  }
  // "Đơn vị báo cáo:" over "Đoàn xã ………" is one field.
  return found.filter(({ cell }, index) => found.findIndex((other) => other.cell === cell) === index);
}

export function headerFieldsOf(view: SheetView, top: number, bottom: number): HeaderField[] {
  return labelledValues(view, top, bottom)
    .filter(({ cell }) => parseA1(cell) !== undefined)
    .map(({ role, label, cell }) => ({ role, label, cell }));
}

function valueAt(view: SheetView, row: number, column: number, right: number): LabelledValue | undefined {
  const label = view.textAt(row, column);
  const folded = foldText(label);
  const own = a1(row, column);
  if (unitPlaceholder.test(folded)) return { role: "unit", label: "", cell: own, text: "" };
  const dotted = dottedUnit.exec(folded)?.[1];
  if (dotted !== undefined)
    return { role: "unit", label: label.slice(0, dotted.length).trim(), cell: own, text: "" };
  const role = roleOf(folded);
  if (!role)
    return periodLine.test(folded) && /\d|\.\./.test(folded)
      ? { role: "period", label: "", cell: own, text: filledIn("period", label) }
      : undefined;
  const after = /:\s*(.*)$/u.exec(label)?.[1]?.trim() ?? "";
  if (after !== "" && !isDots(after))
    return { role, label: label.slice(0, label.indexOf(":") + 1), cell: own, text: filledIn(role, after) };
  const beside = view.textAt(row, right + 1);
  // "Tên đơn vị: ………": the dots give way to the name, unless it was written beside them.
  if (after !== "" && (beside === "" || isDots(beside)))
    return { role, label: label.slice(0, label.indexOf(":") + 1), cell: own, text: "" };
  const below = view.textAt(row + 1, column);
  const isBelow =
    beside === "" && role === "unit" && organisation.test(foldText(below)) && !roleOf(foldText(below));
  const cell = isBelow ? a1(row + 1, column) : a1(row, right + 1);
  const text = isBelow ? below : beside;
  return { role, label, cell, text: filledIn(role, text) };
}

/** What was written there: dots alone, a name still to be added, "Quý … năm 2025" say nothing yet. */
function filledIn(role: Role, text: string): string {
  const folded = foldText(text);
  const isOpen =
    isDots(text) ||
    (role === "unit" && dottedUnit.test(folded)) ||
    (role === "period" && /(quý|tháng|kỳ|năm)\s*(\.{2,}|_{2,})/u.test(folded));
  return isOpen ? "" : text;
}

function roleOf(folded: string): Role | undefined {
  if (measureLine.test(folded)) return undefined;
  return roles.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** "………", "......", "____": a place to write. */
function isDots(text: string): boolean {
  return /^[.…_\s/-]+$/u.test(text);
}
