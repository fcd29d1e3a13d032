/**
 * One cell of marks: "Đạt", "x", "✓", 1, TRUE, "Chưa đạt", "Thiếu MC", "Miễn", 8, "12/15", "1; 3". Words mean the same
 * for every content; what a number means depends on what the content is judged by. A cell that says neither stays
 * unreadable, with what is written in it: "-", "Tốt", "Đạt/Không đạt".
 */
import { type CellFormat, type CellValue, isCellError } from "../../model/grid";
import { halfWidth } from "../../text/half-width";
import { dateText } from "../../text/read-date";
import { repairText } from "../../text/repair-text";
import type { Content } from "../criteria-set";
import { type Mark, unmarked } from "../scorecard";
import { markOfWords } from "./mark-words";
import { markOfFigures, markOfNumber } from "./number-marks";
import { tickedWords, withFontSigns } from "./tick-signs";

const words = { points: (text: string) => (/điểm/iu.test(text) ? text : `${text} điểm`) };

export interface MarkFormat extends Pick<CellFormat, "kind" | "fontName"> {
  /** The column asks for points ("Điểm tự chấm"): a number there is no count of what was done. */
  readonly asksPoints?: boolean;
}

export function readMark(value: CellValue, content: Content, format?: Partial<MarkFormat>): Mark {
  if (value === null || value === "") return unmarked;
  if (typeof value === "boolean") return { kind: value ? "met" : "not-met" };
  if (typeof value === "number") return numberMark(value, content, format);
  if (isCellError(value)) return { kind: "unreadable", text: value.error };
  return textMark(value, content, format);
}

function numberMark(number: number, content: Content, format: Partial<MarkFormat> = {}): Mark {
  // "11/12" that Excel took for a day may have been 11 of 12, or 12 of 11: nobody but the sender knows.
  if (format.kind === "date" || format.kind === "time") return { kind: "unreadable", text: shownDay(number) };
  const text = String(number).replace(".", ",");
  if (format.asksPoints && isCounted(content)) return { kind: "unreadable", text: words.points(text) };
  return markOfNumber(number, content, format.kind) ?? { kind: "unreadable", text };
}

function textMark(value: string, content: Content, format: Partial<MarkFormat> = {}): Mark {
  const signs = format.fontName === undefined ? value : withFontSigns(value, format.fontName);
  const { text } = repairText(signs, format);
  return (
    figuresFirst(text, content, format) ??
    (figuresOnly.test(text) && asksFigures(content) ? undefined : markOfWords(text)) ??
    choiceOf(text) ??
    markOfFigures(halfWidth(text), content) ?? { kind: "unreadable", text: text.trim() }
  );
}

/** "1" and "0" are words for met and not met, but figures where points or counts are asked. */
function figuresFirst(text: string, content: Content, format: Partial<MarkFormat>): Mark | undefined {
  if (!asksFigures(content) || !figure.test(text)) return undefined;
  if (format.asksPoints && isCounted(content) && !/[/;%]/.test(text)) {
    return { kind: "unreadable", text: words.points(text.trim()) };
  }
  return markOfFigures(halfWidth(text), content);
}

/** "☑ Đạt  ☐ Không đạt". */
function choiceOf(text: string): Mark | undefined {
  const ticked = tickedWords(text);
  if (!ticked) return undefined;
  if (ticked.length === 0) return unmarked;
  const [words = ""] = ticked;
  return ticked.length === 1 ? markOfWords(words) : undefined;
}

function asksFigures({ judge }: Content): boolean {
  return judge.by !== "met" && judge.by !== "set";
}

function isCounted({ judge }: Content): boolean {
  return judge.by === "steps" || judge.by === "ratio";
}

function shownDay(serial: number): string {
  return serial >= 1 && serial < 2_958_466 ? dateText(serial) : String(serial);
}

const figure = /\d/;
const figuresOnly = /^[\s\d.,;]*\d[\s\d.,;]*$/;
