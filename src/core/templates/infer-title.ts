/** The line that names a form, and the number it goes by: "BIỂU 1: TÌNH HÌNH ĐOÀN VIÊN" is B1. */
import { foldText, unaccented } from "../text/fold-text";
import type { SheetView } from "./sheet-view";

const maxRowsSearched = 40;

/** The line "BIỂU 1: …" with words of its own; else the heading in capitals; else whatever names the form. */
export function titleOf(view: SheetView, headerTop: number): string {
  const lines = headingLines(view, headerTop);
  const numbered = lines.filter(({ text }) => formKeyOf(text) !== undefined);
  const named = numbered.find(({ text }) => /\p{L}{2}.*\p{L}{2}/u.test(withoutNumber(text)));
  const usual = lines.find(
    ({ text }) => usualTitle.test(foldText(text)) && !numbered.some((line) => line.text === text),
  );
  const loud = lines.filter(
    ({ text, isWide, isBold }) => (isWide || isBold) && isCapitals(text) && !letterhead.test(foldText(text)),
  );
  const longest = loud.reduce((best, { text }) => (text.length > best.length ? text : best), "");
  return named?.text ?? usual?.text ?? (longest || (numbered[0]?.text ?? ""));
}

/** The title of a cover, which often runs over two lines: "BÁO CÁO SỐ LIỆU" and below it "CÔNG TÁC TỔ CHỨC". */
export function coverTitleOf(view: SheetView): string {
  const lines = headingLines(view, maxRowsSearched);
  const title = titleOf(view, maxRowsSearched);
  const first = lines.findIndex(({ text }) => text === title);
  const [line, next] = [lines[first], lines[first + 1]];
  const runsOn =
    line !== undefined &&
    next?.row === line.row + 1 &&
    next.isWide &&
    isCapitals(line.text) &&
    isCapitals(next.text) &&
    !letterhead.test(foldText(next.text));
  return runsOn ? `${title} ${next.text}` : title;
}

/** The number of the form in its title or in the corner above it. */
export function printedFormKey(view: SheetView, headerTop: number): string | undefined {
  for (const { text } of headingLines(view, headerTop)) {
    const key = formKeyOf(text);
    if (key !== undefined) return key;
  }
  return undefined;
}

/** "BIỂU 1: …" → "B1", "Phụ lục 2a" → "PL2A", "Mẫu số 03/ĐTN" → "M3"; `undefined` where the text names no form. */
export function formKeyOf(text: string): string | undefined {
  const match = formNumber.exec(foldText(text));
  const [, word, number] = match ?? [];
  if (word === undefined || number === undefined) return undefined;
  const prefix = { biểu: "B", "phụ biểu": "PB", "phụ lục": "PL", mẫu: "M", bảng: "BG" }[word];
  return prefix === undefined ? undefined : prefix + keyNumber(number);
}

/** The number in a tab's name, which is often short and without accents: "Bieu 01", "PL2", "B3 Xếp loại". */
export function tabFormKey(name: string): string | undefined {
  const match =
    /^(phu bieu|phu luc|bieu|mau|bang|pb|pl|bm|b|m)[ _.-]*(?:so[ _.-]*)?0*(\d{1,2}(?:[.-]\d{1,2})*[a-z]?)(?![a-z\d/])/u.exec(
      unaccented(name),
    );
  const [, word, number] = match ?? [];
  if (word === undefined || number === undefined) return undefined;
  const prefixes: Readonly<Record<string, string>> = {
    "phu bieu": "PB",
    "phu luc": "PL",
    bieu: "B",
    mau: "M",
    bang: "BG",
    bm: "M",
  };
  return (prefixes[word] ?? word.toUpperCase()) + keyNumber(number);
}

const formNumber =
  /^(biểu|phụ biểu|phụ lục|mẫu|bảng)(?: mẫu| số liệu| thống kê| số)?\s*[.:]?\s*((?:[a-z][.-]?)?0*\d{1,2}(?:[.-]\d{1,2})*[a-zđ]?|[ivx]{1,5})(?![\d\p{L}]|\/\d)/u;

const usualTitle =
  /^(báo cáo|thống kê|tổng hợp|bảng tổng hợp|bảng thống kê|biểu tổng hợp|biểu thống kê|danh sách|kết quả|số liệu|tình hình|phiếu|bộ tiêu chí|bảng tiêu chí|bảng điểm|bảng chấm)( |$)/u;

const letterhead =
  /^(đoàn tncs|đoàn thanh niên cộng sản|cộng h|tỉnh đoàn|thành đoàn|huyện đoàn|ban chấp hành|bch|ủy ban|bộ |sở )/u;

interface HeadingLine {
  readonly row: number;
  readonly text: string;
  readonly isWide: boolean;
  readonly isBold: boolean;
}

function headingLines(view: SheetView, headerTop: number): readonly HeadingLine[] {
  const lines: HeadingLine[] = [];
  for (let row = 1; row < Math.min(headerTop, maxRowsSearched); row += 1) {
    for (let column = 1; column <= view.grid.lastColumn; column += 1) {
      const merge = view.mergeAt(row, column);
      if (merge && (merge.left !== column || merge.top !== row)) continue;
      const text = view.textAt(row, column);
      if (text === "") continue;
      const isWide = merge !== undefined && merge.right - merge.left >= 2;
      lines.push({ row, text, isWide, isBold: view.formatAt(row, column)?.bold === true });
    }
  }
  return lines;
}

function withoutNumber(text: string): string {
  // What follows the number: a title, or only where the number was issued ("/TĐTN").
  return foldText(text)
    .replace(formNumber, "")
    .replace(/^\s*\/\s*\S+/, "")
    .trim();
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{L}{2}.*\p{L}{2}/u.test(text);
}

/** Letters, digits, dots: fit for rule ids and defined names. */
function keyNumber(number: string): string {
  return number
    .toUpperCase()
    .replace(/-/g, ".")
    .replace(/(^|\.|[A-Z])0+(?=\d)/g, "$1");
}
