/** What the lines above the table say of the whole set, each in the set's own terms. */
import { calendarDay } from "../../model/date-serial";
import { isoDateOf, readDateText } from "../../text/read-date";
import type { CriteriaSet } from "../criteria-set";
import type { Heading, HeadingField } from "./heading-lines";
import {
  type Combination,
  combinationWords,
  countsWords,
  evidenceWords,
  saidBy,
  shownWords,
} from "./judge-words";
import { pointsIn } from "./number-words";
import type { SheetCell } from "./sheet-cell";
import type { SheetReport } from "./sheet-report";
import { slugOf } from "./slug";

const words = {
  day: (text: string) => `Không đọc được ngày “${text}”. Đề nghị ghi như “16/06/2023”.`,
  combine: (text: string) =>
    `Không có cách tính “${text}”. Đề nghị ghi một trong các cách: ${shownWords(combinationWords)}.`,
  counts: (text: string) => `Không hiểu “${text}”. Đề nghị ghi ${shownWords(countsWords)}.`,
  evidence: (text: string) => `Không hiểu “${text}”. Đề nghị ghi ${shownWords(evidenceWords)}.`,
  number: (text: string) => `Không đọc được số điểm “${text}”. Đề nghị ghi một số lớn hơn 0, ví dụ “100”.`,
  label: (label: string, known: string) =>
    `Dòng “${label}” chưa được dùng. Có phải là “${known}”? Nếu đúng, đề nghị ghi lại như vậy.`,
};

export interface SetHeading {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly documentDate: string | null;
  readonly issuer: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly evidence: CriteriaSet["evidence"];
  readonly counts: CriteriaSet["counts"];
  readonly combine: Combination | undefined;
  readonly cap: number | undefined;
  readonly maxPoints: number | undefined;
  readonly recognizes: SheetCell | undefined;
}

/** @param fallback The title of a set that has none: the sheet's name. */
export function setHeading(heading: Heading, fallback: string, report: SheetReport): SetHeading {
  const { values, titleLine, doubtful } = heading;
  for (const { cell, label, known } of doubtful) report.note("BTC.DONG", cell, words.label(label, known));
  const text = (field: HeadingField) => values.get(field)?.text ?? null;
  const title = text("title") ?? titleLine?.text ?? fallback;
  const span = spanOf(values.get("valid"), report);
  return {
    id: slugOf(text("id") ?? title),
    title,
    documentNumber: text("document-number"),
    documentDate: dayOf(values.get("document-date"), report),
    issuer: text("issuer"),
    validFrom: dayOf(values.get("valid-from"), report) ?? span.from,
    validTo: dayOf(values.get("valid-to"), report, "12-31") ?? span.to,
    evidence: said("evidence", evidenceWords, "BTC.MINHCHUNG", words.evidence) ?? "required",
    counts: said("counts", countsWords, "BTC.LAYKETQUA", words.counts) ?? "reviewed-else-self",
    combine: said("combine", combinationWords, "BTC.CACHTINH", words.combine),
    cap: points("cap"),
    maxPoints: points("max-points"),
    recognizes: values.get("recognizes"),
  };

  function said<Value>(
    field: HeadingField,
    known: Parameters<typeof saidBy<Value>>[0],
    ruleId: string,
    message: (text: string) => string,
  ): Value | undefined {
    const cell = values.get(field);
    if (!cell) return undefined;
    const value = saidBy(known, cell.text);
    if (value === undefined) report.error(ruleId, cell.address, message(cell.text));
    return value;
  }

  function points(field: HeadingField): number | undefined {
    const cell = values.get(field);
    if (!cell) return undefined;
    const value = cell.number ?? pointsIn(cell.text);
    if (value !== undefined && value > 0) return value;
    report.error("BTC.DIEM", cell.address, words.number(cell.text));
    return undefined;
  }
}

/** A day that Excel holds as a number, or one in words; of a year alone its first or last. */
function dayOf(cell: SheetCell | undefined, report: SheetReport, ofYear = "01-01"): string | null {
  if (!cell || /^[-–.…/\s]*$/u.test(cell.text)) return null;
  if (/^(?:năm\s+)?(?:19|20)\d{2}$/iu.test(cell.text)) return `${cell.text.slice(-4)}-${ofYear}`;
  const serial =
    cell.number !== undefined && isDay(cell.number) ? cell.number : readDateText(cell.text)?.serial;
  if (serial !== undefined) return isoDateOf(serial);
  report.error("BTC.NGAY", cell.address, words.day(cell.text));
  return null;
}

/** "từ 01/01/2023 đến 31/12/2027", "2023–2027". */
function spanOf(
  cell: SheetCell | undefined,
  report: SheetReport,
): { readonly from: string | null; readonly to: string | null } {
  if (!cell) return { from: null, to: null };
  const years =
    /^(?:từ\s+)?(?:năm\s+)?((?:19|20)\d{2})(?:\s*(?:-|–|đến)\s*(?:năm\s+)?((?:19|20)\d{2}))?$/iu.exec(
      cell.text,
    );
  if (years?.[1] !== undefined) return { from: `${years[1]}-01-01`, to: `${years[2] ?? years[1]}-12-31` };
  const parts = /^(?:từ\s+(?:ngày\s+)?)?(.*?)\s*(?:đến(?:\s+(?:ngày|hết))?|–)\s*(.*)$/iu.exec(cell.text);
  const part = (text: string | undefined) =>
    text === undefined || text === "" ? undefined : { address: cell.address, text, lines: [text] };
  if (!parts)
    return {
      from: dayOf({ ...cell, text: cell.text.replace(/^từ\s+(?:ngày\s+)?/iu, "") }, report),
      to: null,
    };
  return { from: dayOf(part(parts[1]), report), to: dayOf(part(parts[2]), report, "12-31") };
}

/** Days of this century and the last; a number of a document or of points is none. */
function isDay(number: number): boolean {
  return Number.isInteger(number) && number > 2_000 && calendarDay(number).year >= 1950 && number < 100_000;
}
