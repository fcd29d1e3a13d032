/**
 * Days told as people tell them among themselves: without the year, as a span, several at once.
 *   "22.4", "26-7", "tháng 5/1998", "18 – 29/3", "01-05/4", "từ 1/11/2023 đến 5/11/2023", "5/3, 12/3"
 * A reader understands them; as one day they cannot be kept.
 */
import { foldText } from "./fold-text";

/** False for a whole day, for what is no day at all, and for parts that no calendar has ("31/13"). */
export function isPartialDate(text: string): boolean {
  const words = foldText(text)
    .replace(/(?<!\p{L})(?:từ|các|ngày|tháng|năm|trong)(?!\p{L})/gu, " ")
    .replace(/(?<=\d) +(?=\d)/g, "/")
    .trim();
  if (/^\d+$/.test(words)) return /tháng/u.test(foldText(text)) && isMonth(Number(words));
  const [single = "", ...others] = words.split(/ ?(?:,|;|-|và|đến) ?/u).map((piece) => piece.trim());
  // "26-7" is a day and a month, "18-29/3" two days.
  if (others.length === 1 && isDay(Number(single)) && isMonth(Number(others[0]))) return true;
  const pieces = [single, ...others];
  return pieces.every(isPiece) && (others.length > 0 ? pieces.some(namesMonth) : !isWhole(single));
}

function isPiece(piece: string): boolean {
  const [first, second, third, ...rest] = piece
    .split(/ ?[/.] ?/)
    .map((part) => (part === "" ? NaN : Number(part)));
  if (first === undefined || rest.length > 0) return false;
  if (second === undefined) return isDay(first);
  if (third === undefined) return (isDay(first) && isMonth(second)) || (isMonth(first) && isYear(second));
  return isDay(first) && isMonth(second) && (isYear(third) || third < 100);
}

function namesMonth(piece: string): boolean {
  return /[/.]/.test(piece);
}

function isWhole(piece: string): boolean {
  return piece.split(/[/.]/).length === 3;
}

function isDay(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 31;
}

function isMonth(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 12;
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number <= 2100;
}
