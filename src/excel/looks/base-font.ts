/** The font new sheets are written in: the one most filled cells of the form beside them have. */
import type { CellRange } from "../../core/model/address";
import { rangeOn } from "../blocks";
import type { BaseFont } from "./excel-look";

/** Queues the question; ask for the answer after the round trip. */
export function askBaseFont(sheet: Excel.Worksheet): () => BaseFont {
  const range = rangeOn(sheet, lookedAt);
  range.load("values");
  const looks = range.getCellProperties({ format: { font: { name: true, size: true } } });
  return () => {
    const fonts = looks.value.flatMap((row, down) =>
      row.flatMap(({ format }, across) => {
        const { name, size } = format?.font ?? {};
        const isFilled = range.values[down]?.[across] !== "";
        return isFilled && name && size ? [{ name, size }] : [];
      }),
    );
    const name = mostFrequent(fonts.map((font) => font.name)) ?? fallback.name;
    const sizes = fonts.filter((font) => font.name === name).map(({ size }) => size);
    const size = mostFrequent(sizes) ?? fallback.size;
    return { name, size: Math.min(Math.max(size, smallest), largest) };
  };
}

/** Enough of a form to know its font. */
const lookedAt: CellRange = { top: 1, left: 1, bottom: 60, right: 20 };
const fallback: BaseFont = { name: "Times New Roman", size: 12 };
/** What reads well in a table, whatever the form's headings do. */
const smallest = 10;
const largest = 13;

/** Of those that occur equally often, the one that comes first. */
function mostFrequent<Item>(items: readonly Item[]): Item | undefined {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].reduce<[Item | undefined, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [undefined, 0],
  )[0];
}
