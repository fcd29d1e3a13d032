/**
 * The code of a row, as written in its own column or before the title:
 *   "1.1" · "1.1." · "I.1" · "1)" · "a)" · "2.4a" · "Tiêu chí 1" · "TC1.1" · "Nội dung 3:" · "Một là, …" · 1.1 as a number
 * Excel takes 1.1 for 1 January where it can: a date gives two codes, by what stood first.
 */
import { calendarDay } from "../../model/date-serial";
import type { CellFormat, CellValue } from "../../model/grid";
import { foldText } from "../../text/fold-text";

export interface CodePart {
  readonly style: "arabic" | "roman" | "letter" | "capital" | "word";
  /** "1" for I, 1 and "một là"; letters as they are, in lower case. */
  readonly value: string;
}

export interface RowCode {
  /** The word before it: "Tiêu chí 1", "Nội dung 1". */
  readonly names: "criterion" | "content" | null;
  readonly parts: readonly CodePart[];
  /** "1.1": the parts alone; equal for "I.1". */
  readonly key: string;
  /** From a number cell: 1.1 may have been 1.10. */
  readonly isNumber: boolean;
}

/** Which of the two numbers of a date stood first when it was typed. */
export type DateOrder = "day-month" | "month-day";

/** The code that a cell of the code column is; `undefined` where it holds none. */
export function codeOfCell(
  value: CellValue,
  kind: CellFormat["kind"] | undefined,
  order: DateOrder,
): RowCode | undefined {
  if (typeof value === "number") return kind === "date" ? codeOfDay(value, order) : codeOfNumber(value);
  if (typeof value !== "string") return undefined;
  const match = wholeCode.exec(foldText(value).replace(afterCode, ""));
  return match?.groups && rowCode(match.groups, value);
}

/** The code before a title: "1.1. Sử dụng phần mềm …", "a) Có kế hoạch", "Tiêu chí 1. Chủ động …". */
export function codeBefore(title: string): RowCode | undefined {
  const folded = foldText(title);
  for (const pattern of leadingCodes) {
    const groups = pattern.exec(folded)?.groups;
    if (groups) return rowCode(groups, title);
  }
  const ordinal = ordinals.get(/^(?:thứ )?\p{L}+(?: là)?(?=[ ,:])/u.exec(folded)?.[0] ?? "");
  if (ordinal === undefined) return undefined;
  const value = String(ordinal);
  return { names: null, parts: [{ style: "word", value }], key: value, isNumber: false };
}

/** The title without the code before it. */
export function titleWithoutCode(title: string): string {
  const folded = foldText(title);
  const code = leadingCodes.map((pattern) => pattern.exec(folded)?.[0] ?? "").find((found) => found !== "");
  return folded.slice(code?.length ?? 0).trim();
}

/** The key of a code as a set writes it; `undefined` for one that is no code of this kind. */
export function keyOfCode(code: string): string | undefined {
  return codeOfCell(code, undefined, "day-month")?.key;
}

const part = "(?:\\d{1,2}|[ivx]{1,5}|[a-zđ])";
const criterionWords = "tiêu chí|tiêu chuẩn|nhóm|phần|mục|tc";
const contentWords = "nội dung|chỉ tiêu|điều kiện|nd|đk";
const name = `(?<names>${criterionWords}|${contentWords})(?: số)?[ .:-]*`;
const wholeCode = new RegExp(
  `^\\(?(?:${name})?(?<parts>${part}(?: ?[.,/-] ?${part}){0,4}(?:(?<=\\d)[a-zđ])?)$`,
  "u",
);
const afterCode = /[\s.):;,-]+$/;
/** "1.1 Sử dụng", "1. ", "1) ", "a) ", "I/ ", "IV - "; never "1+1 …", "100% …" or "12 chi đoàn". */
const leadingCodes = [
  `(?<parts>${part}(?:\\.${part}(?!\\p{L}{2})){1,4}(?:(?<=\\d)[a-zđ])?(?!\\p{L}))(?:[.):/-]+ ?(?=[\\p{L}"(])|[.):/-]* +(?=[\\p{L}\\d"(]))`,
  `(?<parts>${part}(?:(?<=\\d)[a-zđ])?)(?:(?: ?[.):/]+ ?| - )(?=[\\p{L}"(])|[.):]+ +(?=\\d))`,
  `${name}(?<parts>${part}(?:\\.${part}(?!\\p{L}{2})){0,4}(?:(?<=\\d)[a-zđ])?)(?!\\p{L}|\\d)[.):/ -]*`,
].map((pattern) => new RegExp(`^\\(?${pattern}`, "u"));

const criterionNames = criterionWords.split("|");

function rowCode(groups: Readonly<Record<string, string | undefined>>, written: string): RowCode {
  const { names, parts: text = "" } = groups;
  const codeParts = partsOf(text, written);
  return {
    names: names === undefined ? null : criterionNames.includes(names) ? "criterion" : "content",
    parts: codeParts,
    key: keyOf(codeParts),
    isNumber: false,
  };
}

function partsOf(text: string, written: string): readonly CodePart[] {
  return text
    .split(/ ?[.,/-] ?|(?<=\d)(?=[a-zđ])/u)
    .flatMap((part) => (part === "" ? [] : [partOf(part, written)]));
}

function partOf(part: string, written: string): CodePart {
  if (/^\d/.test(part)) return { style: "arabic", value: String(Number(part)) };
  const roman = romans.indexOf(part) + 1;
  if (roman > 0) return { style: "roman", value: String(roman) };
  const [first = part] = /\p{L}/u.exec(written) ?? [];
  return { style: first === part ? "letter" : "capital", value: part };
}

function codeOfNumber(number: number): RowCode | undefined {
  if (number <= 0 || number >= 100) return undefined;
  const text = String(Number(number.toPrecision(12)));
  if (!/^\d{1,2}(?:\.\d{1,2})?$/.test(text)) return undefined;
  return { ...rowCode({ parts: text }, text), isNumber: true };
}

function codeOfDay(serial: number, order: DateOrder): RowCode | undefined {
  if (serial < 1 || serial > 2_958_465) return undefined;
  const { day, month } = calendarDay(serial);
  const text = order === "day-month" ? `${day}.${month}` : `${month}.${day}`;
  return rowCode({ parts: text }, text);
}

function keyOf(codeParts: readonly CodePart[]): string {
  return codeParts.map(({ value }) => value).join(".");
}

const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");

const ordinals: ReadonlyMap<string, number> = new Map(
  "một hai ba bốn năm sáu bảy tám chín mười"
    .split(" ")
    .flatMap((word, index): [string, number][] => [
      [`${word} là`, index + 1],
      [`thứ ${word}`, index + 1],
    ])
    .concat([
      ["thứ nhất", 1],
      ["thứ tư", 4],
    ]),
);
