/** The record of a change that is done: what Excel made of what was written, so that it is known again exactly. */
import { parseRange } from "../../core/model/address";
import { readAreaSteps } from "../areas";
import { inBatches } from "../batches";
import type { ChangeRecord, RecordedArea } from "../undo/change-record";
import { readRows } from "../undo/made-rows";
import type { ChangePlan } from "./plan-change";

export async function readAfter(
  context: Excel.RequestContext,
  { record }: ChangePlan,
): Promise<ChangeRecord> {
  const { worksheets } = context.workbook;
  const areas: RecordedArea[] = [...record.areas];
  const steps = record.areas.flatMap((area, index) => {
    const range = parseRange(area.range);
    const sheet = record.sheets[area.sheet];
    if (!range || !sheet) return [];
    return readAreaSteps(
      () => worksheets.getItem(sheet.name),
      [range],
      ({ codes, formats }) =>
        (areas[index] = {
          ...area,
          after: codes,
          ...(area.formats && { formats: { ...area.formats, after: formats } }),
        }),
    );
  });
  await inBatches(context, steps);
  const made = record.sheets.filter(({ rows }) => rows);
  const keyOf = (name: string) =>
    record.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.anchor;
  const rows = await readRows(
    context,
    made.map(({ name }) => name),
    keyOf,
  );
  return {
    ...record,
    areas,
    sheets: record.sheets.map((sheet) => {
      const written = rows.get(sheet.name);
      return written ? { ...sheet, rows: written } : sheet;
    }),
  };
}
