/** A finding in the words of its line: where it is, what stands there, what should. */
import type { Finding } from "../../core/model/finding";
import { formatNumber } from "../../core/text/format-number";
import { shownSide } from "../../workflows/check/shown-side";

const words = {
  row: (row: string) => `Dòng ${row}`,
  rows: (from: string, to: string) => `Dòng ${from}–${to}`,
  column: (column: string) => `Cột ${column}`,
  columns: (from: string, to: string) => `Cột ${from}–${to}`,
  sheet: (name: string) => `Trang “${name}”`,
  found: (text: string) => `Đang là ${text}`,
  compared: (text: string) => `đối chiếu ${text}`,
  expected: (text: string) => `nên là ${text}`,
  difference: (text: string) => `lệch ${text}`,
  blank: "để trống",
};

/** "D30", "Dòng 17", "Cột L–M", "Trang “Biểu 1”"; null for a fault of the whole file. */
export function placeWords({ sheet, cell }: Finding): string | null {
  if (cell === null) return sheet === null ? null : words.sheet(sheet);
  const whole = /^\$?([A-Za-z]{1,3}|\d+):\$?([A-Za-z]{1,3}|\d+)$/.exec(cell);
  const [, from = "", to = ""] = whole ?? [];
  if (!whole) return cell;
  if (/\d/.test(from)) return from === to ? words.row(from) : words.rows(from, to);
  return from === to ? words.column(from) : words.columns(from, to);
}

/** "Đang là 236 · đối chiếu 226 · lệch 10"; "" where the sentence alone says what there is to say. */
export function factWords(finding: Finding): string {
  const { left, right, imbalance } = finding;
  // The other side of a relation need not be what should stand there: a part may be anything up to its whole.
  const isRelation = left !== undefined && left !== null && right !== undefined && right !== null;
  const found = isRelation ? left : finding.found;
  const other = isRelation ? right : finding.expected;
  if (other === undefined || other === null) return "";
  return [
    found === undefined ? null : words.found(valueWords(found)),
    isRelation ? words.compared(valueWords(other)) : words.expected(valueWords(other)),
    imbalance === undefined || imbalance === null || imbalance === 0
      ? null
      : words.difference(formatNumber(Math.abs(imbalance))),
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

export function valueWords(value: number | string | null): string {
  if (value === null || value === "") return words.blank;
  return typeof value === "number" ? formatNumber(value) : `“${shownSide(value)}”`;
}
