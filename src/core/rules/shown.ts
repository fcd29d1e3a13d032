/**
 * What the file shows in a field or in a cell of an entry, and what a sentence makes of it. An entry keeps the error of
 * a formula as its text ("#VALUE!"); here it is the error again.
 */
import type { Figure } from "../model/figure";
import type { CellRef, FieldReading, ListRow } from "../model/report-data";
import { isBlankText, isNotApplicable } from "../text/nothing-text";
import { dateText } from "../text/read-date";
import { foldText } from "../text/fold-text";
import { formatNumber } from "../text/format-number";
import type { CheckContext } from "./rule-kind";

export type Shown = FieldReading["shown"];

/** `undefined` where the template's field is not known to the report. */
export function shownInField(field: string, context: CheckContext): Shown | undefined {
  return context.reading(field)?.shown;
}

export function shownInEntry(entry: ListRow, column: string): Shown | undefined {
  const figure = entry.figures.get(column);
  return figure?.kind === "text" && errorNames.test(figure.text)
    ? { kind: "error", error: figure.text }
    : figure;
}

const errorNames = /^#(VALUE!|REF!|NAME\?|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!)$/;

export function cellOfEntry(list: string, entry: ListRow, ...columns: readonly string[]): CellRef {
  return { list, row: entry.row, columns };
}

/** Somebody wrote something there, if only "-" or an error. */
export function holdsSomething(shown: Shown): boolean {
  if (shown.kind === "text") return !isBlankText(shown.text);
  return shown.kind !== "blank" && shown.kind !== "not-submitted";
}

/** A mark, a date or a name stands there and says "this one"; 0, "-", "không" and FALSE say "not this one". */
export function isMarked(shown: Shown): boolean {
  switch (shown.kind) {
    case "number":
      return shown.number !== 0;
    case "text":
      return saysYes(shown.text);
    case "ratio":
    case "date":
    case "error":
      return true;
    case "blank":
    case "not-applicable":
    case "not-submitted":
      return false;
  }
}

function saysYes(text: string): boolean {
  const words = foldText(text);
  if (words === "" || words === "0" || words === "false") return false;
  return /^[x×]+$/.test(words) || !isNotApplicable(text);
}

/** "1.482", "11/12", "01/02/2000"; "" for nothing. */
export function shownText(shown: Shown | Figure): string {
  switch (shown.kind) {
    case "number":
      return formatNumber(shown.number);
    case "ratio":
      return `${formatNumber(shown.numerator)}/${formatNumber(shown.denominator)}`;
    case "date":
      return dateText(shown.serial);
    case "text":
      return shown.text.trim();
    case "error":
      return shown.error;
    case "blank":
    case "not-applicable":
    case "not-submitted":
      return "";
  }
}
