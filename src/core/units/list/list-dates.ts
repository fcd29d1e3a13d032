/** The first or last day of a unit, as a list gives it: a date cell, "01/7/2025", "ngày 1 tháng 7 năm 2025", "2025". */
import type { Cell } from "../../model/grid";
import { serialOverflowing } from "../../model/date-serial";
import { readDateText } from "../../text/read-date";
import { cellText } from "./cell-text";

/** A year alone is its first or last day. `unreadable` where something stands there that is no day. */
export function listDate(
  cell: Cell | undefined,
  end: "valid-from" | "valid-to",
): number | null | "unreadable" {
  const text = cellText(cell);
  if (text === "" || /^[-–—.…]+$/.test(text)) return null;
  if (/^(19|20)\d\d$/.test(text)) {
    return end === "valid-from"
      ? serialOverflowing(Number(text), 1, 1)
      : serialOverflowing(Number(text), 12, 31);
  }
  if (typeof cell?.value === "number") return cell.value >= 1 ? Math.floor(cell.value) : "unreadable";
  return readDateText(text)?.serial ?? "unreadable";
}
