/** The conditional formats of a sheet that lie wholly in some cells: those that can be ours. */
import { type CellRange, rangeText } from "../../core/model/address";
import { isWithin, rangesIn } from "./cells-named";

export interface InsideFormat {
  readonly format: Excel.ConditionalFormat;
  /** With commas between. */
  readonly ranges: string;
}

export interface RulePlace {
  readonly sheet: string;
  readonly ranges: readonly CellRange[];
}

/** By place, the first with the highest priority; with type and `stopIfTrue` loaded. Two round trips. */
export async function findInsideFormats(
  context: Excel.RequestContext,
  places: readonly RulePlace[],
): Promise<readonly (readonly InsideFormat[])[]> {
  if (places.length === 0) return [];
  const { worksheets } = context.workbook;
  const listed = places.map(({ sheet }) =>
    worksheets.getItem(sheet).getRange().conditionalFormats.load("items/id,items/type,items/stopIfTrue"),
  );
  await context.sync();
  const asked = listed.map(({ items }) =>
    items.map((format) => ({ format, cells: format.getRanges().load("address") })),
  );
  if (asked.some((formats) => formats.length > 0)) await context.sync();
  return asked.map((formats, index) =>
    formats.flatMap(({ format, cells }) => {
      const ranges = rangesIn(cells.address);
      const isInside = ranges?.every((range) => places[index]?.ranges.some((one) => isWithin(range, one)));
      return ranges && isInside ? [{ format, ranges: ranges.map(rangeText).join(",") }] : [];
    }),
  );
}
