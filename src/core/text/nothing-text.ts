/**
 * Texts that stand where a figure is asked and say that there is none: "-", "x", "Không có", "…", "n/a".
 * Text of white space alone is another thing: nobody wrote anything.
 */
import { foldText } from "./fold-text";

/**
 * Whether a text in a figure's place says "nothing of this kind here". "0 có" counts: it is "không có" as
 * people type it on the telephone. "Chưa rõ" and "không đạt" do not: a figure is missing, or it is a verdict.
 */
export function isNotApplicable(text: string): boolean {
  const words = foldText(text)
    .replace(/^[(["']+|[)\]"']+$/g, "")
    .trim();
  return onlyMarks.test(words) || phrases.has(words.replace(/ ?[.!;,]+$/, ""));
}

/** Nothing but white space, no-break spaces and invisible characters. */
export function isBlankText(text: string): boolean {
  return foldText(text) === "";
}

/** Dashes, slashes, dots, number signs, underscores; crosses alone, since "x" is a letter too. */
const onlyMarks = /^(?:[-/\\.#_*~ ]+|[x×]+)$/;

const phrases = new Set([
  "không",
  "không có",
  "không có số liệu",
  "không có phát sinh",
  "không phát sinh",
  "không áp dụng",
  "không thực hiện",
  "không tổ chức",
  "chưa có",
  "chưa phát sinh",
  "khong",
  "khong co",
  "khong phat sinh",
  "ko",
  "ko có",
  "ko co",
  "k có",
  "k co",
  "0 có",
  "0 co",
  "n/a",
  "n.a",
  "na",
]);
