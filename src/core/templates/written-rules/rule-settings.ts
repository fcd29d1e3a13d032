/** The small columns of a rule: how far figures may differ, how grave a fault is, since when, for whom, on or off. */
import type { Severity } from "../../model/finding";
import { unaccented } from "../../text/fold-text";
import { isoDateOf } from "../../text/read-date";
import { readNumberText } from "../../text/read-number";
import { listDate } from "../../units/list/list-dates";
import type { RuleCell } from "./rule-lines";

export interface Tolerance {
  readonly tolerance: number;
  readonly relativeTolerance: number;
  readonly rounding: boolean;
}

/** "0", "0,5", "±1", "1%", "làm tròn"; `undefined` for what is none. */
export function toleranceOf({ text, number, kind }: RuleCell): Tolerance | undefined {
  const words = unaccented(text).replace(/^(\+-|\+\/-|±|<=|≤|toi da|khong qua)\s*/, "");
  if (words === "" || words === "khong" || words === "-") return exact;
  if (/^(do )?lam tron( so)?$/.test(words)) return { ...exact, rounding: true };
  if (number !== undefined)
    return number < 0 ? undefined : kind === "percent" ? relative(number) : absolute(number);
  const reading = readNumberText(words, "decimal");
  if (reading.outcome !== "number" || reading.number < 0) return undefined;
  return reading.repair === "percent-sign" ? relative(reading.number) : absolute(reading.number);
}

const exact: Tolerance = { tolerance: 0, relativeTolerance: 0, rounding: false };

function absolute(tolerance: number): Tolerance {
  return { ...exact, tolerance };
}

function relative(relativeTolerance: number): Tolerance {
  return { ...exact, relativeTolerance };
}

/** "Lỗi" where nothing is written; `undefined` for other words. */
export function severityOf(text: string): Severity | undefined {
  const words = unaccented(text);
  if (words === "" || words === "loi") return "error";
  if (/^(can )?giai trinh$/.test(words)) return "explain";
  return words === "luu y" ? "note" : undefined;
}

/** "2025-07-01"; null where the cell is blank. */
export function dayOf({ cell }: RuleCell, end: "valid-from" | "valid-to"): string | null | "unreadable" {
  const serial = listDate(cell, end);
  return typeof serial === "number" ? isoDateOf(serial) : serial;
}

/** "Đoàn trực thuộc; Chi đoàn cơ sở". */
export function unitTypesOf(text: string): readonly string[] {
  return text
    .split(/[;,\n]/)
    .map((type) => type.trim())
    .filter((type) => type !== "" && type !== "-");
}

/** `undefined` for words that say neither. */
export function isOffOf(text: string): boolean | undefined {
  const words = unaccented(text);
  if (/^(|x|1|true|on|co|bat|dang bat|dang dung|dung|su dung|ap dung)$/.test(words)) return false;
  return /^(0|false|off|khong|tat|dang tat|ngung|ngung dung|khong dung|khong ap dung)$/.test(words)
    ? true
    : undefined;
}
