/**
 * What a unit wrote around its table: its name, who prepared the report, the day. Labels stay ("Đơn vị báo cáo:"), and
 * so does what the form's author printed: period, deadline, code of the form.
 */
import { type CellAddress, parseA1 } from "../model/address";
import { cellKey, placeOfKey } from "../model/grid";
import { foldText } from "../text/fold-text";
import { type LabelledValue, labelledValues } from "./header-fields";
import { isSignatureText } from "./row-captions";
import { cellText, type SheetView } from "./sheet-view";
import type { HeaderField } from "./template";

const ownRoles: ReadonlySet<HeaderField["role"]> = new Set(["unit", "sent-date", "prepared-by"]);

/** Rows in which a page without a table has its fields. */
const maxPageRows = 60;
/** Rows in which a letterhead stands. */
const maxLetterheadRows = 5;
/** Rows left for a signature above the name. */
const maxSigningRows = 10;

/** The names by which a unit calls itself in the fields of a sheet, folded. */
export function unitNamesIn(view: SheetView, headerTop: number | undefined): readonly string[] {
  return fieldsOf(view, headerTop).flatMap(({ role, text }) =>
    role === "unit" && text !== "" ? foldText(text) : [],
  );
}

/**
 * What each cell holds without the unit's words, by `cellKey`; null where nothing is left.
 * @param names What the unit is called in the fields of any sheet, folded.
 */
export function filledLines(
  view: SheetView,
  headerTop: number | undefined,
  names: ReadonlySet<string>,
): ReadonlyMap<number, string | null> {
  const changes = new Map<number, string | null>();
  const set = ({ row, column }: CellAddress, text: string | null) => changes.set(cellKey(row, column), text);
  for (const { role, label, cell, text } of fieldsOf(view, headerTop)) {
    const at = parseA1(cell);
    if (!at || !ownRoles.has(role) || text === "" || view.cellAt(at.row, at.column)?.formula !== undefined)
      continue;
    const isOwnCell = label !== "" && view.textAt(at.row, at.column).startsWith(label);
    set(at, isOwnCell ? label : null);
  }
  for (const [key, cell] of view.grid.cells) {
    const at = placeOfKey(key);
    if (typeof cell.value !== "string" || cell.formula !== undefined || changes.has(key)) continue;
    const text = cellText(cell);
    const isNamed = names.has(foldText(text)) && isAround(at, headerTop);
    if (isNamed || (at.row <= maxLetterheadRows && isUnderParent(view, at))) set(at, unitPlaceholder);
    else if (signedDay.test(text)) set(at, text.replace(signedDay, "$1ngày … tháng … năm $2"));
    else if (!isAround(at, headerTop) && isSigner(view, at, text)) set(at, null);
  }
  return changes;
}

function fieldsOf(view: SheetView, headerTop: number | undefined): readonly LabelledValue[] {
  return labelledValues(
    view,
    1,
    headerTop === undefined ? Math.min(view.grid.lastRow, maxPageRows) : headerTop - 1,
  );
}

/** As forms print it where each unit writes its name: learned as the field that it is. */
const unitPlaceholder = "(TÊN ĐƠN VỊ)";

function isAround({ row }: CellAddress, headerTop: number | undefined): boolean {
  return headerTop === undefined || row < headerTop;
}

/** A letterhead names the body above and below it the one that writes: "TỈNH ĐOÀN TRÀ VINH", "HUYỆN ĐOÀN TRÀ CÚ". */
function isUnderParent(view: SheetView, { row, column }: CellAddress): boolean {
  const above = row > 1 ? view.foldedAt(row - 1, column) : "";
  return parentLine.test(above) && ownLine.test(view.foldedAt(row, column));
}

const parentLine =
  /^((bch |ban chấp hành )?(đoàn|tỉnh đoàn|thành đoàn|huyện đoàn|thị đoàn|quận đoàn)( |$)(?!thanh niên cộng sản|tncs hồ chí minh$))/u;

const ownLine =
  /^(bch |ban chấp hành )?(đoàn (tncs hồ chí minh |thanh niên |tn )?(xã|phường|thị trấn|đặc khu|trường|khối|cơ sở|cơ quan|công an|quân sự|công ty|bệnh viện) |(huyện|thị|thành|quận|xã|phường) đoàn |chi đoàn |liên đội )(?!.*(\.{2,}|…|_))/u;

const signedDay = /(^|,\s*)ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*(\d{4})/iu;

/** "Nguyễn Văn An", some rows below "BÍ THƯ" or "NGƯỜI LẬP BIỂU". */
function isSigner(view: SheetView, { row, column }: CellAddress, text: string): boolean {
  if (!/^\p{Lu}[\p{Ll}\p{M}]*( \p{Lu}[\p{Ll}\p{M}]*){1,5}$/u.test(text.normalize("NFC"))) return false;
  const above = Array.from({ length: maxSigningRows }, (_, offset) => view.textAt(row - 1 - offset, column));
  return above.some((line) => line !== "" && isSignatureText(line));
}
