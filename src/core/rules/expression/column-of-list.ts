/** A column of a list as one figure: its sum, its greatest, how many entries hold something or different things. */
import { blank } from "../../model/figure";
import type { ListRow } from "../../model/report-data";
import { foldText } from "../../text/fold-text";
import type { CheckContext } from "../rule-kind";
import { shownInEntry, shownText } from "../shown";
import type { ColumnOfList } from "./expression";
import { number, summaryOf, type Value, valueOf } from "./value";

export function columnOfList({ list, column, how, where }: ColumnOfList, context: CheckContext): Value {
  const entries = context.rows(list);
  const chosen = where ? entries.filter((entry) => holds(entry, where.column, where.equals)) : entries;
  const shown = chosen.map((entry) => shownInEntry(entry, column) ?? blank);
  if (how !== "count" && how !== "distinct") return summaryOf(how, shown.map(valueOf));
  const texts = shown.map((cell) => foldText(shownText(cell))).filter((text) => text !== "");
  return number(how === "count" ? texts.length : new Set(texts).size);
}

function holds(entry: ListRow, column: string, text: string): boolean {
  const shown = shownInEntry(entry, column);
  return shown !== undefined && foldText(shownText(shown)) === foldText(text);
}
