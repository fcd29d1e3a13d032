/** Merged cells, hidden rows and hidden columns, of all sheets together. */
import { type CellRange, parseRange } from "../../core/model/address";
import { inBatches, type Step } from "../batches";
import { bandsOf, rangeOn } from "../blocks";
import { hostFailure, hostFailureOf, HostRefusal } from "../host-failures";
import type { SheetOutline } from "./workbook-outline";

export interface SheetLayout {
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

export async function readLayouts(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
): Promise<readonly SheetLayout[]> {
  const layouts = sheets.map(emptyLayout);
  const read = (bandRows: number) =>
    inBatches(
      context,
      sheets.flatMap((sheet, index) =>
        layoutSteps(context, sheet, layouts[index] ?? emptyLayout(), bandRows),
      ),
    );
  try {
    await read(mostRows);
  } catch (error) {
    // Excel gives no more than 512 merged areas at once, and no address of any length.
    if (hostFailureOf(error)?.kind !== "refused") throw error;
    await read(fewRows);
  }
  return layouts;
}

const mostRows = 2_000;
const fewRows = 20;

function emptyLayout(): SheetLayout {
  return { merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

function layoutSteps(
  { workbook }: Excel.RequestContext,
  { name, extent: used }: SheetOutline,
  layout: SheetLayout,
  bandRows: number,
): readonly Step[] {
  if (!used) return [];
  // From A1 on: a hidden first column has nothing in it, and still moves what stands behind it.
  const extent = { ...used, top: 1, left: 1 };
  return bandsOf(extent, bandRows * extent.right).map((band, index) => ({
    bytes: (band.bottom - band.top + 1) * 60 + extent.right * 60,
    queue: () => {
      const cells = rangeOn(workbook.worksheets.getItem(name), band);
      const merges = cells.getMergedAreasOrNullObject().load("address,areaCount");
      const rows = cells.getRowProperties({ rowHidden: true });
      const columns = index === 0 ? cells.getColumnProperties({ columnHidden: true }) : undefined;
      return () => {
        if (!merges.isNullObject) addMerges(layout.merges, merges);
        rows.value.forEach(({ rowHidden }, down) => rowHidden && layout.hiddenRows.add(band.top + down));
        columns?.value.forEach(
          ({ columnHidden }, across) => columnHidden && layout.hiddenColumns.add(across + 1),
        );
      };
    },
  }));
}

/** "'Biểu 1'!A1:B2,'Biểu 1'!A4:C4"; an area on the edge of two bands is named by both. */
function addMerges(merges: CellRange[], { address, areaCount }: Excel.RangeAreas): void {
  const corners = /(?:^|!|,)(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)(?=,|$)/g;
  const areas = [...(address ?? "").matchAll(corners)].flatMap(([, text = ""]) => parseRange(text) ?? []);
  if (areas.length !== areaCount) throw new HostRefusal(hostFailure("refused"));
  for (const area of areas) {
    if (!merges.some(({ top, left }) => top === area.top && left === area.left)) merges.push(area);
  }
}
