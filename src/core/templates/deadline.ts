/** The day by which a report is due, as the form says it: "Hạn nộp: 15/12/2023", in one cell or in two. */
import { parseA1 } from "../model/address";
import { foldText } from "../text/fold-text";
import { isoDateOf, readDateText } from "../text/read-date";
import { labelledValues } from "./header-fields";
import type { SheetView } from "./sheet-view";
import type { Template } from "./template";

/**
 * The ISO day that the sheets, of the blank form or a unit's copy, name first; `undefined` where none names one whole
 * day ("trước ngày 15/12 hằng năm" does not).
 */
export function deadlineOn(views: readonly SheetView[]): string | undefined {
  for (const view of views) {
    for (const { role, cell, text } of labelledValues(view, 1, Math.min(view.grid.lastRow, maxHeaderRows))) {
      const at = role === "deadline" ? parseA1(cell) : undefined;
      const day = at && dayOf(view.cellAt(at.row, at.column)?.value, text);
      if (day !== undefined) return day;
    }
  }
  return undefined;
}

/** The ISO day that the form prints in one cell with its label; a date beside its label is no text to remember. */
export function printedDeadline({ sheets }: Template): string | undefined {
  for (const text of sheets.flatMap(({ printedTexts }) => printedTexts)) {
    const date = /^\(?(hạn|thời hạn)/u.test(foldText(text)) ? readDateText(text) : undefined;
    if (date) return isoDateOf(date.serial);
  }
  return undefined;
}

/** Rows above this hold letterheads and header fields. */
const maxHeaderRows = 40;
/** Serials of days people set; smaller numbers are something else. */
const firstPlausibleDay = 20_000;

function dayOf(value: unknown, text: string): string | undefined {
  if (typeof value === "number") return value > firstPlausibleDay ? isoDateOf(value) : undefined;
  const date = readDateText(text);
  return date && isoDateOf(date.serial);
}
