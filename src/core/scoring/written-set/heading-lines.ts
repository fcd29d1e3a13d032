/**
 * The lines above the table of a criteria set, "Số văn bản: 13-HĐ/TĐTN-XDĐ": label and value in one cell or in two.
 * Labels are known in several spellings; one that is nearly right is told, so that a slip of the pen is no silent loss.
 */
import { a1 } from "../../model/address";
import type { Grid } from "../../model/grid";
import { foldText, unaccented } from "../../text/fold-text";
import { textSimilarity } from "../../text/text-similarity";
import { sheetCell, type SheetCell } from "./sheet-cell";

export type HeadingField =
  | "id"
  | "title"
  | "document-number"
  | "document-date"
  | "issuer"
  | "valid"
  | "valid-from"
  | "valid-to"
  | "evidence"
  | "counts"
  | "combine"
  | "cap"
  | "max-points"
  | "recognizes";

export interface Heading {
  readonly values: ReadonlyMap<HeadingField, SheetCell>;
  /** What is called a set of criteria in a line of its own; null where nothing is. */
  readonly titleLine: SheetCell | null;
  /** Nearly a known label: the cell, what it says, and what was perhaps meant. */
  readonly doubtful: readonly { readonly cell: string; readonly label: string; readonly known: string }[];
}

export function headingLines(grid: Grid, lastRow: number): Heading {
  const values = new Map<HeadingField, SheetCell>();
  const doubtful: Heading["doubtful"][number][] = [];
  let titleLine: SheetCell | null = null;
  for (let row = 1; row <= lastRow; row += 1) {
    for (let column = 1; column <= grid.lastColumn; column += 1) {
      const cell = sheetCell(grid, row, column);
      if (cell.text === "") continue;
      const line = labelled(grid, row, column, cell);
      if (line && !values.has(line.field)) {
        if (line.value.text !== "") values.set(line.field, line.value);
        continue;
      }
      const near = nearLabel(cell.text);
      if (near) doubtful.push({ cell: a1(row, column), ...near });
      else if (!titleLine && isTitle(cell.text)) titleLine = cell;
    }
  }
  return { values, titleLine, doubtful };
}

/** The text before the first colon, or the whole where the value stands in the next cell. */
export function labelOf(text: string): string {
  return unaccented(text.split(":")[0] ?? "")
    .replace(/[^a-z0-9 /]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function labelled(
  grid: Grid,
  row: number,
  column: number,
  cell: SheetCell,
): { readonly field: HeadingField; readonly value: SheetCell } | undefined {
  const label = labelOf(cell.text);
  const field = labels.find(({ pattern }) => pattern.test(label))?.field;
  if (!field) return undefined;
  const colon = cell.text.indexOf(":");
  const rest = colon < 0 ? "" : cell.text.slice(colon + 1).trim();
  if (rest !== "") return { field, value: { address: cell.address, text: rest, lines: [rest] } };
  const next = nextFilled(grid, row, column);
  if (colon < 0 && !(next && isPair(grid, row))) return undefined;
  return { field, value: next ?? { address: cell.address, text: "", lines: [] } };
}

/** Without a colon only a row of nothing but label and value is one: captions stand side by side as well. */
function isPair(grid: Grid, row: number): boolean {
  let count = 0;
  for (let column = 1; column <= grid.lastColumn; column += 1)
    if (sheetCell(grid, row, column).text !== "") count += 1;
  return count === 2;
}

/** The next cell of the row, unless it is a label itself: then the value was left blank. */
function nextFilled(grid: Grid, row: number, column: number): SheetCell | undefined {
  for (let next = column + 1; next <= grid.lastColumn; next += 1) {
    const cell = sheetCell(grid, row, next);
    if (cell.text === "") continue;
    const isLabel = cell.text.includes(":") && labels.some(({ pattern }) => pattern.test(labelOf(cell.text)));
    return isLabel ? undefined : cell;
  }
  return undefined;
}

const labels: readonly { readonly field: HeadingField; readonly pattern: RegExp; readonly shown: string }[] =
  [
    { field: "id", pattern: /^ma (bo|bo tieu chi)$/, shown: "Mã bộ tiêu chí" },
    { field: "title", pattern: /^(ten )?bo tieu chi$/, shown: "Bộ tiêu chí" },
    {
      field: "document-number",
      pattern: /^(so|so van ban|van ban so|so ky hieu|theo van ban)$/,
      shown: "Số văn bản",
    },
    { field: "document-date", pattern: /^ngay( (van ban|ban hanh|ky))?$/, shown: "Ngày ban hành" },
    { field: "issuer", pattern: /^(co quan|noi|don vi|cap) ban hanh$/, shown: "Cơ quan ban hành" },
    { field: "valid", pattern: /^(ap dung|hieu luc|thoi gian ap dung|giai doan)$/, shown: "Áp dụng" },
    { field: "valid-from", pattern: /^(ap dung|hieu luc|co hieu luc) tu( ngay)?$/, shown: "Áp dụng từ" },
    {
      field: "valid-to",
      pattern: /^((ap dung|hieu luc|co hieu luc) )?(den|het)( ngay| hieu luc)?$/,
      shown: "Áp dụng đến",
    },
    {
      field: "evidence",
      pattern: /^(minh chung|yeu cau minh chung|van ban chung minh)$/,
      shown: "Minh chứng",
    },
    {
      field: "counts",
      pattern: /^(lay|tinh) (diem|ket qua|theo)( (nao|theo))?$|^ket qua tinh theo$/,
      shown: "Lấy kết quả",
    },
    { field: "combine", pattern: /^cach (tinh|cong|gop)( diem| ket qua)?$/, shown: "Cách tính" },
    { field: "cap", pattern: /^(diem )?tran( diem| chung)?$/, shown: "Điểm trần" },
    {
      field: "max-points",
      pattern: /^(tong (so )?diem|thang diem|diem toi da|tong diem toi da)$/,
      shown: "Tổng điểm",
    },
    { field: "recognizes", pattern: /^(dieu kien )?cong nhan( khi| neu)?$/, shown: "Công nhận khi" },
  ];

/** Between a known label and another word: "Công nhân khi" is one, "Đơn vị" is not. */
const nearEnough = 0.72;

function nearLabel(text: string): { readonly label: string; readonly known: string } | undefined {
  const colon = text.indexOf(":");
  if (colon < 3 || colon > 40) return undefined;
  const label = text.slice(0, colon).trim();
  const folded = foldText(label);
  const near = labels.find(({ shown }) => textSimilarity(folded, shown) >= nearEnough);
  return near && { label, known: near.shown };
}

/** "BẢNG TIÊU CHÍ THI ĐUA NĂM 2015", "Bộ tiêu chí đánh giá …"; not a sentence of instructions. */
function isTitle(text: string): boolean {
  return (
    text.length <= 250 &&
    /^(mau |phu luc .{0,20})?(bo|bang|cac|he thong|danh muc|khung|thang)? ?((bang )?tieu chi|diem|cham diem)/.test(
      unaccented(text),
    ) &&
    /tieu chi|diem/.test(unaccented(text))
  );
}
