/** The rows of a sheet we made, by fingerprint: whether it still holds what we wrote, and nothing else. */
import { parseRange } from "../../core/model/address";
import { type AreaRead, readAreaSteps } from "../areas";
import { inBatches } from "../batches";
import { rowFingerprint } from "../fingerprint";
import type { SheetKey } from "../formulas/same-formula";
import { withoutSpills } from "../reading/spills";
import type { SheetContents } from "../writing/sheet-contents";

export type RowFingerprints = Readonly<Record<string, string>>;

/** As it is going to be written. */
export function rowsOf({ cells, extent }: SheetContents, keyOf: SheetKey): RowFingerprints {
  if (!extent) return {};
  const rows = new Map<number, SheetContents["cells"][number]["code"][]>();
  for (const { row, column, code } of cells) {
    const codes = rows.get(row) ?? Array.from({ length: extent.right - extent.left + 1 }, () => null);
    codes[column - extent.left] = code;
    rows.set(row, codes);
  }
  return fingerprintsOf(rows, extent.left, keyOf);
}

/** As they stand on the sheets now, by sheet name. */
export async function readRows(
  context: Excel.RequestContext,
  names: readonly string[],
  keyOf: SheetKey,
): Promise<ReadonlyMap<string, RowFingerprints>> {
  if (names.length === 0) return new Map();
  const { worksheets } = context.workbook;
  const used = names.map((name) => ({
    name,
    range: worksheets.getItem(name).getUsedRangeOrNullObject(true).load("address,hasSpill"),
  }));
  await context.sync();
  const found = used.map(({ name, range }) => ({
    name,
    extent: range.isNullObject
      ? undefined
      : parseRange(range.address.slice(range.address.lastIndexOf("!") + 1)),
    // null where some of its cells are of a spill.
    areas: !range.isNullObject && range.hasSpill !== false ? ([] as AreaRead[]) : null,
    rows: {} as Record<string, string>,
  }));
  const take = (rows: Record<string, string>, { range, codes }: Pick<AreaRead, "range" | "codes">) =>
    Object.assign(
      rows,
      fingerprintsOf(new Map(codes.map((row, down) => [range.top + down, row])), range.left, keyOf),
    );
  await inBatches(
    context,
    found.flatMap(({ name, extent, rows, areas }) =>
      readAreaSteps(
        () => worksheets.getItem(name),
        extent ? [extent] : [],
        (area) => (areas ? areas.push(area) : take(rows, area)),
      ),
    ),
  );
  for (const { name, rows, areas } of found) {
    if (!areas) continue;
    for (const area of await withoutSpills(context, name, areas)) take(rows, area);
  }
  return new Map(found.map(({ name, rows }) => [name, rows]));
}

/** `isPartly`: the writing was cut off, so rows may be missing. */
export function holdsOnly(found: RowFingerprints, written: RowFingerprints, isPartly: boolean): boolean {
  if (Object.entries(found).some(([row, print]) => written[row] !== print)) return false;
  return isPartly || Object.keys(written).every((row) => found[row] !== undefined);
}

function fingerprintsOf(
  rows: ReadonlyMap<number, readonly SheetContents["cells"][number]["code"][]>,
  left: number,
  keyOf: SheetKey,
): RowFingerprints {
  const prints = [...rows].map(([row, codes]) => [row, rowFingerprint(codes, left, keyOf)] as const);
  return Object.fromEntries(prints.filter(([, print]) => print !== ""));
}
