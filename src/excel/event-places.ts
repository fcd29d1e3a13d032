/**
 * Where an event of Excel's happened, by the sheet's name: events know a sheet by its id alone. One question is asked
 * for all events that arrive while another is under way: writing a consolidation brings hundreds.
 */
import type { Place } from "../host/open-workbook";
import { firstArea } from "./first-area";
import { inExcel } from "./session";

export interface SheetEvent {
  readonly worksheetId: string;
  readonly address: string;
}

/** Tells each place in the order of the events; those on sheets that are gone by then are not told. */
export function tellPlaces(listener: (place: Place) => void): (event: SheetEvent) => Promise<void> {
  let waiting: SheetEvent[] = [];
  let isAsking = false;
  return async (event) => {
    waiting.push(event);
    if (isAsking) return;
    isAsking = true;
    try {
      while (waiting.length > 0) {
        const events = waiting;
        waiting = [];
        for (const place of await placesOf(events)) listener(place);
      }
    } finally {
      isAsking = false;
    }
  };
}

async function placesOf(events: readonly SheetEvent[]): Promise<readonly Place[]> {
  const ids = [...new Set(events.map(({ worksheetId }) => worksheetId))];
  const names = await inExcel((context) => namesOf(context, ids), { waitsForCell: true });
  if ("outcome" in names) return [];
  return events.flatMap(({ worksheetId, address }) => {
    const sheet = names.get(worksheetId);
    return sheet === undefined ? [] : [{ sheet, address: firstArea(address) }];
  });
}

async function namesOf(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const sheets = ids.map((id) => ({
    id,
    sheet: context.workbook.worksheets.getItemOrNullObject(id).load("name"),
  }));
  await context.sync();
  return new Map(sheets.flatMap(({ id, sheet }) => (sheet.isNullObject ? [] : [[id, sheet.name] as const])));
}
